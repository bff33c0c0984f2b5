export const APPROACHES = ['consulting', 'enquiring', 'replicating', 'directing', 'responding', 'landscaping'] as const;

/**
 * The seven questions, their options in the order that codes freeze, and what each option counts for.
 * `display` is the order on the page; `at` is the source behind an option, empty where it counts for none.
 */
export const QUESTIONS: readonly Question[] = [
  {
    id: 'influence',
    kind: 'rule',
    options: [
      { id: 'low', for: 'consulting', against: 'directing', at: ['S4-§8.1'] },
      { id: 'mixed', for: null, against: null, at: [] },
      { id: 'high', for: 'directing', against: null, at: ['S4-§8.1'] },
    ],
    display: ['low', 'mixed', 'high'],
  },
  {
    id: 'creation',
    kind: 'rule',
    options: [
      { id: 'build', for: 'enquiring', against: null, at: ['S4-§8.1'] },
      { id: 'neither', for: null, against: null, at: [] },
      { id: 'already', for: 'replicating', against: null, at: ['S4-§8.1'] },
    ],
    display: ['build', 'neither', 'already'],
  },
  {
    id: 'change',
    kind: 'rule',
    options: [
      { id: 'culture', for: 'responding', against: null, at: ['S4-§8.1'] },
      { id: 'neither', for: null, against: null, at: [] },
      { id: 'structure', for: 'landscaping', against: null, at: ['S4-§8.1'] },
    ],
    display: ['culture', 'neither', 'structure'],
  },
  {
    id: 'purpose',
    kind: 'purpose',
    options: [
      { id: 'agree', for: 'consulting', against: null, at: ['S4-§9.3', 'S4-§5.2'] },
      { id: 'find-out', for: 'enquiring', against: null, at: ['S4-§14.2', 'S4-§5.3'] },
      { id: 'spread', for: 'replicating', against: null, at: ['S4-§19.2', 'S4-§5.4'] },
      { id: 'deliver', for: 'directing', against: null, at: ['S4-§24.2', 'S4-§5.5'] },
      { id: 're-engage', for: 'responding', against: null, at: ['S4-§29.2', 'S4-§5.6', 'S4-§8.1'] },
      { id: 'cohere', for: 'landscaping', against: null, at: ['S4-§5.7', 'S4-§8.1'] },
    ],
    display: ['agree', 'find-out', 'cohere', 'spread', 're-engage', 'deliver'],
  },
  {
    id: 'knowledge',
    kind: 'condition',
    options: [
      { id: 'networks-know-more', for: 'consulting', against: null, at: ['S4-§9.2'] },
      { id: 'uneven', for: 'enquiring', against: null, at: ['S4-§14.2'] },
      { id: 'deep-but-local', for: 'replicating', against: null, at: ['S4-§19.2'] },
      { id: 'policy-not-networking', for: 'directing', against: null, at: ['S4-§24.2'] },
      { id: 'long-built', for: 'responding', against: null, at: ['S4-§29.2'] },
      { id: 'theory-not-practice', for: 'landscaping', against: null, at: ['S4-§34.2'] },
    ],
    display: [
      'uneven',
      'deep-but-local',
      'networks-know-more',
      'policy-not-networking',
      'theory-not-practice',
      'long-built',
    ],
  },
  {
    id: 'structures',
    kind: 'condition',
    options: [
      { id: 'overlapping', for: 'consulting', against: null, at: ['S4-§9.3'] },
      { id: 'established-unconnected', for: 'enquiring', against: null, at: ['S4-§14.3'] },
      { id: 'few-defined', for: 'replicating', against: null, at: ['S4-§19.3'] },
      { id: 'initiative-shaped', for: 'directing', against: null, at: ['S4-§24.3'] },
      { id: 'complex-mature', for: 'responding', against: null, at: ['S4-§29.3'] },
      { id: 'scattered', for: 'landscaping', against: null, at: ['S4-§34.3'] },
    ],
    display: [
      'few-defined',
      'initiative-shaped',
      'established-unconnected',
      'complex-mature',
      'overlapping',
      'scattered',
    ],
  },
  {
    id: 'capacity',
    kind: 'condition',
    options: [
      { id: 'in-networks', for: 'consulting', against: null, at: ['S4-§9.4'] },
      { id: 'few-enthusiasts', for: 'enquiring', against: null, at: ['S4-§14.4'] },
      { id: 'voluntary-limited', for: 'replicating', against: null, at: ['S4-§19.4'] },
      { id: 'incentive-led', for: 'directing', against: null, at: ['S4-§24.4'] },
      { id: 'some-self-sustaining', for: 'responding', against: null, at: ['S4-§29.4'] },
      { id: 'high-vision', for: 'landscaping', against: null, at: ['S4-§34.4'] },
    ],
    display: [
      'incentive-led',
      'some-self-sustaining',
      'voluntary-limited',
      'high-vision',
      'few-enthusiasts',
      'in-networks',
    ],
  },
];

/** What one matching answer adds, by the kind of its question, and what one answer against takes away. */
export const WEIGHTS = { rule: 1, purpose: 1, condition: 1, against: 1 } as const;

export type Approach = (typeof APPROACHES)[number];
export type QuestionId = 'influence' | 'creation' | 'change' | 'purpose' | 'knowledge' | 'structures' | 'capacity';

export type Question = {
  readonly id: QuestionId;
  readonly kind: 'rule' | 'purpose' | 'condition';
  readonly options: readonly Option[];
  readonly display: readonly string[];
};

export type Option = {
  readonly id: string;
  readonly for: Approach | null;
  readonly against: Approach | null;
  readonly at: readonly string[];
};
