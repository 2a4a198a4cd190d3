import { seenBy } from './database.ts';
import { wellFormed } from './kept.ts';
import type { ObjectsOf } from './needed.ts';
import { needed } from './needed.ts';
import { asked, type Policies } from './proof.ts';
import { whileAccountLives } from './sentences/sight.ts';
import type { Catalogue } from './sql/catalogue.ts';
import type { Shape } from './state.ts';
import { anyRow, anyState, asker } from './state.ts';
import { not } from './term.ts';

/** How large a universe each question needs, counted from its two formulas. */

const numbered =
  (pattern: RegExp, counts: (n: number) => boolean = () => true): ObjectsOf =>
  (truth) => {
    const found = pattern.exec(truth);
    return found !== null && counts(Number(found[1])) ? [Number(found[1])] : [];
  };

/** By sort: of which objects a truth speaks, and how many of them a universe has. */
const sorts: Readonly<Record<string, { of: (size: Shape) => ObjectsOf; many: (size: Shape) => number }>> = {
  grants: { of: () => numbered(/^grant (\d+)$/), many: ({ grants }) => grants },
  admissions: { of: () => numbered(/^admission (\d+)$/), many: ({ admissions }) => admissions },
  'namings of the asker': {
    of: ({ namings }) => numbered(/^naming (\d+)$/, (n) => namings[n] === asker),
    many: ({ namings }) => namings.filter((worker) => worker === asker).length,
  },
  'namings of a colleague': {
    of: ({ namings }) => numbered(/^naming (\d+)$/, (n) => namings[n] !== asker),
    many: ({ namings }) => namings.filter((worker) => worker !== asker).length,
  },
};

export const manyOf = (sort: string, size: Shape): number => sorts[sort]!.many(size);

/** For each question and sort, `question: sort`, how many objects keep a difference of the two formulas, whichever way it goes. */
export function mostNeeded(catalogue: Catalogue, policies: Policies, size: Shape): Map<string, number> {
  const [state, row] = [anyState(size), anyRow(size)];
  return new Map(
    asked(policies, state).flatMap((question) => {
      const { seen, lies } = seenBy(catalogue, question, question.tables[0]!, state, row);
      const says = whileAccountLives(state, asker, question.sentences(state, row));
      const asks = [wellFormed(state, row), question.when(state, row), lies];
      const shown = [...asks, seen, not(says)];
      const hidden = [...asks, question.made(state, row), says, not(seen)];
      return Object.entries(sorts).map(([sort, { of }]): [string, number] => {
        const objects = of(size);
        return [`${question.name}: ${sort}`, Math.max(needed(shown, objects), needed(hidden, objects))];
      });
    }),
  );
}
