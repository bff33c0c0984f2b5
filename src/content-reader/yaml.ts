import { isNode, LineCounter, parseDocument } from 'yaml';

/** Parses YAML and remembers on which line of the file each value stands. */
export function readYaml(text: string, lineOffset = 0): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line + lineOffset;

  return {
    value: document.errors.length ? undefined : document.toJS(),
    errors: document.errors.map((error) => ({
      line: lineAt(error.pos[0]),
      message: error.message.split('\n')[0] ?? error.code,
    })),
    lineOf: (path) => {
      for (let depth = path.length; depth > 0; depth -= 1) {
        const node = document.getIn(path.slice(0, depth), true);
        if (isNode(node) && node.range) return lineAt(node.range[0]);
      }
      return 1 + lineOffset;
    },
  };
}

/** Splits `---` frontmatter from the body; `bodyLine` is how many lines stand before the body. */
export function splitFrontmatter(text: string): { frontmatter: string; body: string; bodyLine: number } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return { frontmatter: '', body: text, bodyLine: 0 };
  return {
    frontmatter: match[1] ?? '',
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length - 1,
  };
}

export type YamlFile = {
  /** Undefined when the text is no YAML. */
  value: unknown;
  errors: { line: number; message: string }[];
  /** The line of a value by its path, or of the nearest parent that exists. */
  lineOf: (path: readonly (string | number)[]) => number;
};
