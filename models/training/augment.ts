import { type AttackName, ATTACKS } from './attacks.js';
import { randomFrom } from './random.js';
import type { Row } from './read.js';

/** How rows are disguised for training, beside their plain selves. */
export interface Augmentation {
  /** Disguised copies of each row. */
  readonly copies: number;
  /** Factor of a disguised copy in the loss. */
  readonly weight: number;
}

function isAttack(name: string): name is AttackName {
  return name in ATTACKS;
}

/** Every attack by name, the hardest one to undo several times over. */
const CHOICES: readonly AttackName[] = [
  ...Object.keys(ATTACKS).filter(isAttack),
  'spaced-words',
  'spaced-words',
  'spaced-words',
];

/** Disguised copies of rows, of both labels alike, so that a disguise alone says nothing. */
export function disguised(rows: readonly Row[], { copies }: Augmentation, seed: number): Row[] {
  const random = randomFrom(seed);
  return Array.from({ length: copies }, () => rows)
    .flat()
    .map((row) => {
      const attack = CHOICES[Math.floor(random() * CHOICES.length)] ?? 'spaced';
      return { ...row, text: ATTACKS[attack](row.text, random) };
    });
}
