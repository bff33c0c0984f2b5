/** Why a code was refused. In this order: the first that applies is given. */
export const CODE_ERROR_KINDS = ['empty', 'character', 'version', 'length', 'check', 'range'] as const;

/** A code that cannot be read. `character` is the offending one as typed, for the kinds `character` and `version`. */
export class CodeError extends Error {
  readonly kind: CodeErrorKind;
  readonly character: string | null;

  constructor(kind: CodeErrorKind, character: string | null = null) {
    super(kind);
    this.name = 'CodeError';
    this.kind = kind;
    this.character = character;
  }
}

export type CodeErrorKind = (typeof CODE_ERROR_KINDS)[number];
