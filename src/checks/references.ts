import { z } from 'astro/zod';
import type { COLLECTIONS, Kind } from '../collections.ts';
import type { DiagnosticFile } from '../content-reader/diagnostic-words.ts';
import type { Fault } from '../content-reader/fault.ts';
import { type KnownNodes, knownNodes } from '../content-reader/lexicon.ts';
import { type Content, type ContentFile, isValid } from '../content-reader/read.ts';
import type { Relation } from '../schemas/parts.ts';
import type { ContentRule } from './rule.ts';

/** Every id that a field names exists: relations, case study, source, themes, audience, neighbouring terms. */
export const references: ContentRule = (content) => {
  const known = knownNodes(content);
  return [
    ...content.files.flatMap((file) => [...relationFaults(file, known), ...unknownIds(file, content, known)]),
    ...content.diagnostic.flatMap((file) => followFaults(file, known)),
  ];
};

/** What the diagnostic sends its readers to, written by kind and id: `practice:triads#took`. */
function followFaults({ file, data, yaml }: DiagnosticFile, known: KnownNodes): Fault[] {
  const lists = FOLLOW.safeParse(data).data ?? {};
  return Object.entries(lists).flatMap(([approach, list]) =>
    list.flatMap(({ to }, i) => {
      const [node = '', item] = to.split('#');
      const anchors = known.get(node);
      const where = { file, line: yaml.lineOf([approach, i, 'to']) };
      if (!anchors) return unknown(where, approach, node, namesLike(node, known));
      return item && !anchors.has(item) ? unknown(where, `${approach}, ${node}`, `#${item}`, [...anchors]) : [];
    }),
  );
}

/** All of one kind, or the kinds where the kind itself is unknown. */
function namesLike(node: string, known: KnownNodes): string[] {
  const kind = node.split(':')[0] ?? '';
  const alike = [...known.keys()].filter((key) => key.startsWith(`${kind}:`));
  return alike.length ? alike : [...new Set([...known.keys()].map((key) => `${key.split(':')[0]}:…`))];
}

function relationFaults(file: ContentFile, known: KnownNodes): Fault[] {
  return RELATION_FIELDS.flatMap(({ field, kind }) =>
    relationsIn(file, field).flatMap(({ to }, i) => {
      const [id = '', item] = to.split('#');
      const anchors = known.get(`${kind}:${id}`);
      const where = { file: file.file, line: file.yaml.lineOf([field, i, 'to']) };
      if (!anchors) return unknown(where, field, id, idsOf(known, kind));
      if (item && !anchors.has(item)) return unknown(where, `${field}, ${id}`, `#${item}`, [...anchors]);
      return [];
    }),
  );
}

function relationsIn({ data }: ContentFile, field: string): readonly Relation[] {
  if (!data) return [];
  if (field === 'roles' && 'roles' in data) return data.roles;
  if (field === 'approaches' && 'approaches' in data) return data.approaches;
  if (field === 'networkActivities' && 'networkActivities' in data) return data.networkActivities;
  return [];
}

function unknownIds(file: ContentFile, content: Content, known: KnownNodes): Fault[] {
  return namedIn(file).flatMap(({ path, id, among }) => {
    const ids = typeof among === 'string' ? idsOf(known, among) : among(content);
    if (!ids || ids.includes(id)) return [];
    return unknown({ file: file.file, line: file.yaml.lineOf(path) }, String(path[0]), id, ids);
  });
}

/** The ids that plain fields name, each with the kind or the list that it must be found in. */
function namedIn(file: ContentFile): Named[] {
  if (isValid(file, 'practice')) {
    const { caseStudy, themes, audience } = file.data;
    return [
      ...(caseStudy ? [{ path: ['caseStudy'], id: caseStudy, among: 'case-study' as const }] : []),
      ...themes.map((id, i) => ({ path: ['themes', i], id, among: (content: Content) => content.themes })),
      ...audience.map((id, i) => ({ path: ['audience', i], id, among: (content: Content) => content.audiences })),
    ];
  }
  if (isValid(file, 'case-study')) return [{ path: ['source'], id: file.data.source, among: 'source' }];
  if (isValid(file, 'term')) return file.data.see.map((id, i) => ({ path: ['see', i], id, among: 'term' }));
  return [];
}

function unknown(where: Pick<Fault, 'file' | 'line'>, field: string, id: string, among: string[]): Fault[] {
  return [{ ...where, what: `${field}: nothing is called “${id}”`, mend: `Write one of: ${among.join(', ')}.` }];
}

function idsOf(known: KnownNodes, kind: Kind): string[] {
  return [...known.keys()].filter((key) => key.startsWith(`${kind}:`)).map((key) => key.slice(kind.length + 1));
}

const FOLLOW = z.record(z.string(), z.array(z.object({ to: z.string(), why: z.string() })));

const RELATION_FIELDS = [
  { field: 'roles', kind: 'role' },
  { field: 'approaches', kind: 'approach' },
  { field: 'networkActivities', kind: 'network-activity' },
] as const satisfies { field: string; kind: keyof typeof COLLECTIONS }[];

type Named = { path: (string | number)[]; id: string; among: Kind | ((content: Content) => string[] | undefined) };
