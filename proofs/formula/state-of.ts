import type { Case, Id, Time, World } from '../access/facts.ts';
import { get } from '../access/facts.ts';
import { codeOf } from './codes.ts';
import type { Class, Maybe, Role, State } from './state.ts';
import { classes, roles } from './state.ts';
import type { Term } from './term.ts';
import { bool, int, no } from './term.ts';

/** The facts of proofs/access as a state of constants. */

const never: Maybe = { value: int(0), none: bool(true) };
export const word = (text: string): Term => int(codeOf(text));
const record = <Key extends string>(keys: readonly Key[], has: readonly string[]): Record<Key, Term> =>
  Object.fromEntries(keys.map((key) => [key, bool(has.includes(key))])) as Record<Key, Term>;

export type Places = { readonly organisations: readonly Id[]; readonly workers: readonly Id[] };

/** Everybody whom a fact of the case speaks of, and who asks. */
function placesOf(world: World, thisCase: Case, asker: Id): Places {
  const { parties, consents, grants, bars, admissions, members } = thisCase;
  const lines = consents.flatMap(({ terms, gone }) => [...terms, ...gone]);
  const workers = [
    ...new Set([
      asker,
      ...members.map((each) => each.worker),
      ...bars.flatMap((each) => each.worker ?? []),
      ...admissions.map((each) => each.worker),
    ]),
  ];
  const organisations = [
    ...parties.map((each) => each.organisation),
    ...[...lines, ...grants].flatMap(({ owner, receiver }) => [owner, receiver]),
    ...bars.flatMap((each) => each.organisation ?? []),
    ...admissions.map((each) => each.organisation),
    ...workers.map((each) => get(world.workers, each).organisation),
  ];
  return { organisations: [...new Set(organisations)], workers };
}

/** The facts of one case as one asks, as the constants of a state. Days are counted in milliseconds here. */
export function stateOf(world: World, thisCase: Case, asker: Id, now: Time): { state: State; places: Places } {
  const places = placesOf(world, thisCase, asker);
  const at = (organisation: Id): Term => int(places.organisations.indexOf(organisation));
  const who = (worker: Id): Term => int(places.workers.indexOf(worker));
  const maybe = (time: Time | null): Maybe => (time === null ? never : { value: int(time), none: no });
  const there = bool(true);
  const line = (gone: boolean) => (each: Case['consents'][number]['terms'][number]) => ({
    there,
    owner: at(each.owner),
    receiver: at(each.receiver),
    of: word(each.of),
    gone: bool(gone),
  });
  const state: State = {
    now: int(now),
    open: bool(thisCase.closed === null || now < thisCase.closed),
    organisations: places.organisations.map((organisation) => {
      const party = thisCase.parties.find((each) => each.organisation === organisation);
      const said = thisCase.said.findLast((each) => each.organisation === organisation);
      return {
        kind: word(get(world.organisations, organisation).kind),
        on: bool(party !== undefined),
        left: maybe(party?.left ?? null),
        leads: bool(thisCase.lead === organisation),
        said: { there: bool(said !== undefined), hidden: bool(said?.hidden === true) },
      };
    }),
    workers: places.workers.map((each) => {
      const worker = get(world.workers, each);
      return {
        organisation: places.organisations.indexOf(worker.organisation),
        roles: record<Role>(roles, worker.roles),
        ended: maybe(worker.ended),
        over: places.workers.map((other) => bool(worker.leads.includes(other))),
      };
    }),
    namings: thisCase.members.map((each) => ({
      there,
      worker: places.workers.indexOf(each.worker),
      standing: word(each.standing),
      classes: record<Class>(classes, each.classes),
      from: int(each.from),
      until: maybe(each.until),
      ended: maybe(each.ended),
    })),
    consents: thisCase.consents.map((each) => ({
      there,
      network: bool(each.network),
      from: int(each.from),
      until: int(each.until),
      withdrawn: maybe(each.withdrawn),
      lines: [...each.terms.map(line(false)), ...each.gone.map(line(true))],
    })),
    grants: thisCase.grants.map((each) => ({
      there,
      owner: at(each.owner),
      receiver: at(each.receiver),
      of: word(each.of),
      consent:
        each.consent === null
          ? never
          : { value: int(thisCase.consents.findIndex(({ id }) => id === each.consent)), none: no },
      from: int(each.from),
      until: int(each.until),
      ended: maybe(each.ended),
    })),
    bars: thisCase.bars.map((each) => ({
      there,
      worker: each.worker === null ? never : { value: who(each.worker), none: no },
      organisation: each.organisation === null ? never : { value: at(each.organisation), none: no },
      set: int(each.from),
      lifted: bool(each.lifted !== null),
      came: bool(each.cameWith !== undefined),
    })),
    admissions: thisCase.admissions.map((each) => ({
      there,
      organisation: at(each.organisation),
      worker: who(each.worker),
      removed: bool(each.removed !== null),
    })),
  };
  return { state, places };
}
