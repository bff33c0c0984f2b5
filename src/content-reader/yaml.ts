import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml';

/** Parses YAML and remembers on which line of the file each value stands. */
export function readYaml(text: string, lineOffset = 0): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + lineOffset;

  return {
    value: document.errors.length ? undefined : document.toJS(),
    errors: document.errors.map((error) => ({
      line: lineAt(error.pos[0]),
      message: error.message,
    })),
    lineOf: (path) => {
      for (let depth = path.length; depth > 0; depth -= 1) {
        const node = keyOrMember(document, path.slice(0, depth));
        if (node?.range) return lineAt(node.range[0]);
      }
      return 1 + lineOffset;
    },
  };
}

/** Splits `---` frontmatter from the body; `bodyLine` is how many lines stand before the body. */
export function splitFrontmatter(text: string): { frontmatter: string; body: string; bodyLine: number } {
  const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return { frontmatter: '', body: text, bodyLine: 0 };
  return {
    frontmatter: match[1] ?? '',
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length - 1,
  };
}

/** A field begins at its key, which may stand a line above its value. */
function keyOrMember(document: Document, path: readonly (string | number)[]): Node | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const key = isMap(parent)
    ? parent.items.map((pair) => pair.key).find((key) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  const node = key ?? document.getIn(path, true);
  return isNode(node) ? node : undefined;
}

export type YamlFile = {
  /** Undefined when the text is no YAML. */
  value: unknown;
  errors: { line: number; message: string }[];
  /** The line of a field or member by its path, or of the nearest parent that exists. */
  lineOf: (path: readonly (string | number)[]) => number;
};
