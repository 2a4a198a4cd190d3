import type { Chance } from '../access/chance.ts';
import { oneOf, perhaps, severalOf, someOf } from '../access/chance.ts';
import type { Id, Organisation, Time, Worker } from '../access/facts.ts';
import { day } from '../access/facts.ts';
import { organisations as ofAllKinds } from '../access/population.ts';
import type { Shape, State } from './state.ts';
import { isWord, roles } from './state.ts';
import type { Term } from './term.ts';
import { and, bool, int, same } from './term.ts';

/** Those who stand in different roles on many cases: organisations of all kinds, and five workers in each. */

export type People = { readonly organisations: readonly Organisation[]; readonly workers: readonly Worker[] };
/** Who stands at which place of one state. */
export type Cast = { readonly organisations: readonly Organisation[]; readonly workers: readonly Worker[] };

const everyday = [['worker'], ['worker'], ['team-lead'], ['worker', 'team-lead']] as const;
const besides = ['data-protection-officer', 'intake-worker', 'organisation-admin'] as const;

function workersOf(chance: Chance, { id }: Organisation, today: Time): Worker[] {
  const ids = Array.from({ length: 5 }, (_, n) => `${id}/${n + 1}`);
  return ids.map((worker): Worker => {
    const named = perhaps(chance, 5, 6) ? oneOf(chance, everyday) : [];
    return {
      id: worker,
      organisation: id,
      roles: [...named, ...someOf(chance, besides, 1, 5)],
      // No act lets an account end on a later day, and the evaluation's sign-in opens no session for one that will.
      ended: perhaps(chance, 1, 12) ? today - chance.below(30) * day : null,
      leads: someOf(
        chance,
        ids.filter((other) => other !== worker),
        1,
        3,
      ),
    };
  });
}

export function peopleOf(chance: Chance, today: Time): People {
  const organisations = ofAllKinds();
  return { organisations, workers: organisations.flatMap((each) => workersOf(chance, each, today)) };
}

/** Places of a state given to people by chance: to as many organisations, and to workers of them. */
export function castOf(chance: Chance, people: People, { organisations: many, workers: places }: Shape): Cast {
  const organisations = severalOf(chance, people.organisations, many);
  const free = organisations.map(({ id }) =>
    severalOf(
      chance,
      people.workers.filter(({ organisation }) => organisation === id),
      places.length,
    ),
  );
  return { organisations, workers: places.map((organisation) => free[organisation]!.pop()!) };
}

const placeOf = (workers: readonly Worker[], id: Id): number => workers.findIndex((each) => each.id === id);

/** The state is one of these people: what they are wherever they stand. */
export const isOf = (state: State, { organisations, workers }: Cast, today: Time): Term =>
  and(
    ...state.organisations.map(({ kind }, n) => isWord(kind, organisations[n]!.kind)),
    ...state.workers.flatMap(({ roles: has, ended, over }, n) => {
      const worker = workers[n]!;
      const leads = worker.leads.map((each) => placeOf(workers, each));
      return [
        ...roles.map((role) => same(has[role], bool(worker.roles.includes(role)))),
        same(ended.none, bool(worker.ended === null)),
        same(ended.value, int(worker.ended === null ? 0 : (worker.ended - today) / day)),
        ...over.map((each, m) => same(each, bool(leads.includes(m)))),
      ];
    }),
  );
