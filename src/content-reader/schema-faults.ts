import type { z } from 'astro/zod';
import type { Fault } from './fault.ts';
import type { YamlFile } from './yaml.ts';

/** Every fault of a file's fields, told to an editor: the field, what is wrong, how to mend it. */
export function faultsOfSchema(file: string, yaml: YamlFile, error: z.ZodError | undefined): Fault[] {
  if (yaml.errors.length) {
    return yaml.errors.map(({ line, message }) => ({
      file,
      line,
      what: `is not valid YAML: ${message}`,
      mend: 'Check quotes, indents and colons on this line; put text that holds “: ” in double quotes.',
    }));
  }
  return (error?.issues ?? []).flatMap((issue) => faultsOfIssue(file, yaml, issue));
}

function faultsOfIssue(file: string, yaml: YamlFile, issue: z.core.$ZodIssue): Fault[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const field = path.join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: yaml.lineOf([...path, key]),
      what: `has the unknown field “${[...path, key].join('.')}”`,
      mend: 'Check its spelling against _template in this folder, or take it out.',
    }));
  }
  const missing = issue.code === 'invalid_type' && issue.input === undefined && !has(yaml, path);
  return [
    {
      file,
      line: yaml.lineOf(path),
      what: missing ? `lacks the field “${field}”` : `${field}: ${issue.message}`,
      mend: missing ? 'Add it; _template in this folder explains it.' : remedy(issue),
    },
  ];
}

function remedy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `Write one of: ${issue.values.map(String).join(', ')}.`;
  return 'Change this field as said; _template in this folder shows how it is written.';
}

function has(yaml: YamlFile, path: readonly (string | number)[]): boolean {
  let value: unknown = yaml.value;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = Object.entries(value).find(([name]) => name === String(key))?.[1];
  }
  return true;
}
