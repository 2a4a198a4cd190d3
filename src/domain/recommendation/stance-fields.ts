import { z } from 'zod';
import { choice, inPlace, optionalDay, optionalId, optionalUnnamedText, version } from '../../platform/http/fields.ts';
import { type FieldProblem, refuse } from '../../platform/http/problem.ts';
import type { Day } from '../../platform/time/format.ts';
import type { StanceToWrite } from './recommendation.queries.ts';
import { type Deed, mostDeeds, needsReason, type Stance, stanceStates } from './stance.ts';

const ofEach = <Schema extends z.ZodType>(schema: Schema) => inPlace(z.array(schema).max(mostDeeds)).default([]);
export const longestSaid = 1_000;
const longestDeed = 200;

/** What is done for it, one place each: a field of one thing has its place in each of these lists. */
export const deedNames = ['deed', 'deedWho', 'deedBy', 'deedDone'] as const;
/** The name of a field of one thing: the first has the plain one. */
export const deedField = (name: (typeof deedNames)[number], at: number): string =>
  at === 0 ? name : `${name}-${at + 1}`;

export const stanceFields = {
  state: choice(stanceStates),
  reason: optionalUnnamedText(longestSaid),
  ownerId: optionalId(),
  dueOn: optionalDay(),
  reviewOn: optionalDay(),
  deed: ofEach(optionalUnnamedText(longestDeed)),
  deedWho: ofEach(optionalId()),
  deedBy: ofEach(optionalDay()),
  deedDone: ofEach(optionalDay()),
  evidence: optionalUnnamedText(longestSaid),
  /** One more than the version that the writer had read: 1 where nothing was said yet. */
  version: version(),
};
const schema = z.object(stanceFields);
type Typed = z.output<typeof schema>;

function deedsOf(typed: Typed, today: Day): { deeds: Deed[]; wrong: FieldProblem[] } {
  const [deeds, wrong]: [Deed[], FieldProblem[]] = [[], []];
  for (let at = 0; at < mostDeeds; at += 1) {
    const [what, who, by, done] = deedNames.map((name) => typed[name][at]);
    if (what) deeds.push({ what, who: who ?? null, by: by ?? null, done: done ?? null });
    else if (who || by || done) wrong.push({ field: deedField('deed', at), reason: 'required' });
    if (done && done > today) wrong.push({ field: deedField('deedDone', at), reason: 'future' });
  }
  return { deeds, wrong };
}

interface Known {
  readonly today: Day;
  readonly stands: Stance | undefined;
  /** Who may be named: colleagues who have an account, and whoever was named before. */
  readonly colleagues: ReadonlySet<string>;
}

/** What was typed, as it is kept. A day that stood before may have passed; one that is set now may not. */
export function stanceOf(item: string, typed: Typed, { today, stands, colleagues }: Known): StanceToWrite {
  const { deeds, wrong } = deedsOf(typed, today);
  const { state, reason = null, evidence = null, ownerId = null, dueOn = null, reviewOn = null } = typed;
  const isPast = (field: 'dueOn' | 'reviewOn', day: Day | null) =>
    day !== null && day < today && day !== stands?.[field] ? [{ field, reason: 'past' }] : [];
  const isUnknown = (field: string, id: string | null) =>
    id !== null && !colleagues.has(id) ? [{ field, reason: 'no-colleague' }] : [];
  refuse([
    ...(needsReason(state) && reason === null ? [{ field: 'reason', reason: 'required' }] : []),
    ...isPast('dueOn', dueOn),
    ...isPast('reviewOn', reviewOn),
    ...wrong,
    ...isUnknown('ownerId', ownerId),
    ...typed.deedWho.flatMap((who, at) => isUnknown(deedField('deedWho', at), who ?? null)),
  ]);
  return { item, state, reason, evidence, deeds, ownerId, dueOn, reviewOn };
}
