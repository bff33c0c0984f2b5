import { type Content, validFiles } from '../../content-reader/read.ts';
import { makeRandom, type Random } from './random.ts';
import { type Scene, sceneOf } from './scene.ts';
import { CAME, DID, NEEDED, WHAT, WHERE, WHO, WHY } from './words.ts';

/**
 * Practice examples that pass every check: the same for the same content and number. They relate to every role, approach
 * and network activity, some to an item of it, link to one another and to terms, and cite paragraphs that exist.
 */
export function makeCorpus(content: Content, count: number): Generated[] {
  const scene = sceneOf(content);
  const random = makeRandom(count > 0 ? 20_261_122 : 0);
  const titles = new Set(validFiles(content, 'practice').map(({ data }) => data.title.toLowerCase()));
  const made: Generated[] = [];
  while (made.length < count) {
    const facts = {
      who: random.oneOf(WHO),
      did: random.oneOf(DID),
      what: random.oneOf(WHAT),
      where: random.oneOf(WHERE),
    };
    const title = sentence(`${facts.who} ${facts.did} ${facts.what} ${facts.where}`);
    if (title.length > 80 || titles.has(title.toLowerCase())) continue;
    titles.add(title.toLowerCase());
    const id = `${facts.what.replace(/[^a-z]+/g, '-')}-${made.length + 1}`;
    made.push({
      id,
      title,
      text: write({ ...facts, title, place: made.length, earlier: made.at(-1 - random.upTo(20))?.id }, scene, random),
    });
  }
  return made;
}

function write({ who, did, what, where, title, place, earlier }: Facts, scene: Scene, random: Random): string {
  const at = () => random.oneOf(scene.paragraphs);
  const place1 = place % scene.roles.length;
  const related = (ids: readonly string[]) => relations(ids, place, random, at, what);
  const why = random.oneOf(WHY);
  const [needed, needed2] = [random.oneOf(NEEDED), random.oneOf(NEEDED)];
  const came = random.oneOf(CAME);
  const term = random.oneOf(scene.terms);
  const neighbour = earlier
    ? ` They built on [what others had tried](practice:${earlier}${place % 5 ? '' : '#what'}).`
    : '';
  return `---
title: ${title}
summary:
  text: "${sentence(`${who} ${did} ${what} ${where}, because ${why}, and it took ${needed} (${place + 1}).`)}"
  at: ${at()}
${scene.authorities[place % (scene.authorities.length + 1)] ? `caseStudy: ${scene.authorities[place % (scene.authorities.length + 1)]}` : 'authority: unnamed'}
phase: ${PHASES[place % PHASES.length]}
themes: [${pick(scene.themes, random, 2).join(', ')}]
audience: [${pick(scene.audiences, random, 2).join(', ')}]
roles:
${related(scene.roles.slice(place1, place1 + 1))}
approaches:
${related([scene.approaches[place % scene.approaches.length] ?? ''])}
networkActivities:
${related([scene.activities[place % scene.activities.length] ?? ''])}
prompt: "What would ${what} ask of your schools, if ${who} ${did} them ${where} (${place + 1})?"
aliases: [${what}, ${did} ${what}]
added: 2026-11-22
---

## What was done [#what]

${sentence(`${who} ${did} ${what} ${where}`)}. [${at()}]${neighbour} The plan named each school, its part and the day on which it would begin. [${at()}]

## Who did it [#who]

${sentence(random.oneOf(WHO))} took the lead, and ${random.oneOf(WHO)} kept the record of what happened. [${at()}] The arrangement resembles what the library calls [this term](term:${term}). [ours]

## Why [#why]

The reason given was that ${why}. [${at()}] It also mattered that ${random.oneOf(WHY)}, although nobody had written this down. [ours]

## What it took [#took]

It took ${needed}, ${needed2} and the consent of everyone whose week would change. [${at()}] How long it lasted, and what it cost in all, is not said. [ours]

## What came of it [#came]

${sentence(came)} came first, then ${random.oneOf(CAME)}; ${random.oneOf(WHAT)} were to follow in another year. [${at()}]
`;
}

/** One relation to each entry: two of five to an item of it, one of three stated. */
function relations(ids: readonly string[], place: number, random: Random, at: () => string, what: string): string {
  return ids
    .map((id) => {
      const basis =
        place % 3 === 0
          ? `basis: stated, at: "${at()}"`
          : `basis: editorial, why: "${sentence(`${what} need it, since ${random.oneOf(WHY)}.`)}"`;
      return `  - { to: ${id}, ${basis} }`;
    })
    .join('\n');
}

function pick(from: readonly string[], random: Random, count: number): string[] {
  const first = random.upTo(from.length);
  return Array.from({ length: count }, (_, i) => from[(first + i * 3) % from.length] ?? '');
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const PHASES = ['primary', 'secondary', 'special', 'cross-phase', 'not-stated'];

type Facts = {
  who: string;
  did: string;
  what: string;
  where: string;
  title: string;
  place: number;
  earlier: string | undefined;
};
export type Generated = { id: string; title: string; text: string };
