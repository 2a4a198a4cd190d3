import { seeded } from '../access/chance.ts';

/** Choices that two worlds repeat alike. */
export interface Choosing {
  below(n: number): number;
  oneOf<Value>(values: readonly Value[]): Value;
  shuffled<Value>(values: readonly Value[]): Value[];
}

/** A number for a text: which worker, fact or act a choice belongs to, so that one more of them moves no other's choices. */
export function numberOf(text: string): number {
  let sum = 2166136261;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 16777619) >>> 0;
  return sum;
}

/** The choices that belong to these words. */
export function choosing(...words: readonly (string | number)[]): Choosing {
  const chance = seeded(numberOf(words.join('|')));
  return {
    below: chance.below,
    oneOf: (values) => values[chance.below(values.length)]!,
    shuffled(values) {
      const rest = [...values];
      for (let last = rest.length - 1; last > 0; last -= 1) {
        const other = chance.below(last + 1);
        [rest[last], rest[other]] = [rest[other]!, rest[last]!];
      }
      return rest;
    },
  };
}
