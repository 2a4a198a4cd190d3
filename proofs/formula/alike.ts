import type { Case, Id, World } from '../access/facts.ts';
import { get } from '../access/facts.ts';
import type { CaseRow } from '../access/rows.ts';

/** Who stands alike on a case: workers of whom no fact and no row of it speaks, and who are the same in all that a state says of a worker. */

/** Every worker whom a row names, whatever the field is called. */
const workersIn = (world: World, row: CaseRow): Id[] =>
  Object.values<unknown>(row)
    .flat()
    .filter((value): value is Id => typeof value === 'string' && world.workers.has(value));

/** A word for each worker: with the same word, a state in which she asks has the same constants, but for her own place. */
export function alikeOn(world: World, thisCase: Case, rows: readonly CaseRow[]): (worker: Id) => string {
  const { parties, consents, grants, bars, admissions, members } = thisCase;
  const named = new Set([
    ...members.map(({ worker }) => worker),
    ...bars.flatMap(({ worker }) => worker ?? []),
    ...admissions.map(({ worker }) => worker),
    ...rows.flatMap((row) => workersIn(world, row)),
  ]);
  const lines = [...consents.flatMap(({ terms, gone }) => [...terms, ...gone]), ...grants];
  const there = new Set([
    ...[...parties, ...bars, ...admissions].map(({ organisation }) => organisation),
    ...lines.flatMap(({ owner, receiver }) => [owner, receiver]),
    ...[...named].map((worker) => get(world.workers, worker).organisation),
    ...rows.flatMap((row) => ('organisation' in row ? row.organisation : [])),
  ]);
  return (worker) => {
    if (named.has(worker)) return worker;
    const { organisation, roles, ended, leads } = get(world.workers, worker);
    const at = there.has(organisation) ? organisation : get(world.organisations, organisation).kind;
    return [at, ...roles, ended, ...leads.filter((each) => named.has(each))].join(' ');
  };
}
