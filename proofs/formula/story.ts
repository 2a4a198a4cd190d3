import { wordOf } from './codes.ts';
import type { AskedRow, Bar, Consent, Grant, Maybe, Naming, State } from './state.ts';
import { asker, classes, roles } from './state.ts';
import type { Term, Valuation } from './term.ts';
import { onState, variablesOf } from './term.ts';

/** A state as a story that a person can read, with the facts that do not matter left out. */

/** Facts are taken away one by one, and days brought nearer, as long as `holds` stays true of what is left. */
export function simplest(state: Valuation, holds: Term): Valuation {
  const found = new Map(state);
  const keep = (name: string, value: number | boolean): void => {
    const before = found.get(name)!;
    if (before === value) return;
    found.set(name, value);
    if (onState(found)(holds) !== true) found.set(name, before);
  };
  const all = variablesOf([holds]);
  for (const { name, sort } of all) {
    if (!found.has(name)) found.set(name, sort === 'Bool' ? false : 0);
    if (sort === 'Bool') keep(name, name.endsWith(' is none'));
  }
  const days = all.filter(
    ({ name, sort }) => sort === 'Int' && / (from|until|left|ended|withdrawn|set)$|^now$/.test(name),
  );
  for (const each of [0, -1, 1, 7])
    for (const { name } of days) if (Math.abs(Number(found.get(name))) > Math.abs(each)) keep(name, each);
  return found;
}

const names = ['Saarni', 'Kallio', 'Lumme', 'Hanhi'];
const people = ['the asker', 'a colleague', 'a worker elsewhere'];

type Told = {
  readonly is: (term: Term) => boolean;
  readonly number: (term: Term) => number;
  readonly word: (term: Term) => string;
  readonly day: (term: Term) => string;
  readonly who: (term: Term) => string;
  readonly organisation: (term: Term) => string;
  readonly until: (day: Maybe, words: string) => string;
};

function telling(state: State, valuation: Valuation): Told {
  const work = onState(valuation);
  const now = Number(work(state.now));
  const day = (term: Term): string => {
    const far = Number(work(term)) - now;
    if (far === 0) return 'today';
    return far < 0 ? `${-far} day${far === -1 ? '' : 's'} ago` : `${far} day${far === 1 ? '' : 's'} from now`;
  };
  return {
    is: (term) => work(term) === true,
    number: (term) => Number(work(term)),
    word: (term) => wordOf(Number(work(term))),
    day,
    who: (term) => people[Number(work(term))]!,
    organisation: (term) => names[Number(work(term))]!,
    until: ({ value, none }, words) => (work(none) === true ? '' : `, ${words} ${day(value)}`),
  };
}

function naming({ worker, standing, classes: of, from, until, ended }: Naming, told: Told): string {
  const named = classes.filter((each) => told.is(of[each]));
  return `${people[worker]} is named there as ${told.word(standing)} for ${named.join(', ')}, from ${told.day(from)}${told.until(until, 'until')}${told.until(ended, 'ended')}.`;
}

function consent({ network, from, until, withdrawn, lines }: Consent, n: number, told: Told): string {
  const held = lines
    .filter(({ there }) => told.is(there))
    .map(
      ({ owner, receiver, of, gone }) =>
        `${told.word(of)} of ${told.organisation(owner)} to ${told.organisation(receiver)}${told.is(gone) ? ' (narrowed away)' : ''}`,
    );
  const sort = told.is(network) ? 'network consent' : 'consent';
  return `She gave ${sort} ${n + 1} from ${told.day(from)} until ${told.day(until)}${told.until(withdrawn, 'withdrawn')}: ${held.join('; ') || 'nothing'}.`;
}

function grant({ owner, receiver, of, consent: basis, from, until, ended }: Grant, told: Told): string {
  const rests = told.is(basis.none) ? 'on vital interest' : `on consent ${told.number(basis.value) + 1}`;
  return `${told.organisation(owner)} grants its ${told.word(of)} room to ${told.organisation(receiver)} ${rests}, from ${told.day(from)} until ${told.day(until)}${told.until(ended, 'ended')}.`;
}

const bar = ({ worker, organisation, lifted, came }: Bar, told: Told): string =>
  `A bar ${told.is(lifted) ? '(lifted) ' : ''}${told.is(came) ? '(from a joined case) ' : ''}is on ${told.is(worker.none) ? told.organisation(organisation.value) : told.who(worker.value)}.`;

function organisations(state: State, told: Told): string[] {
  return state.organisations.flatMap(({ kind, on, left, leads, said }, n) => {
    if (!told.is(on) && n !== state.workers[asker]!.organisation) return [];
    const hidden = told.is(said.there) ? [told.is(said.hidden) ? 'said to be hidden' : 'said to be open'] : [];
    const what = [told.word(kind), ...(told.is(leads) ? ['leads the case'] : []), ...hidden].join(', ');
    return [`${names[n]} (${what}) is ${told.is(on) ? 'on the case' : 'not on the case'}${told.until(left, 'left')}.`];
  });
}

function workers(state: State, told: Told): string[] {
  return state.workers.flatMap(({ organisation, roles: has, ended, over }, n) => {
    const able = roles.filter((role) => told.is(has[role]));
    const led = over.flatMap((each, m) => (told.is(each) ? [people[m]] : []));
    if (n !== asker && able.length === 0 && led.length === 0) return [];
    const leading = led.length > 0 ? `, team lead over ${led.join(' and ')}` : '';
    return [
      `${people[n]} works at ${names[organisation]} (${able.join(', ') || 'no role'}${leading})${told.until(ended, 'account ended')}.`,
    ];
  });
}

/** The sentences of a story; `end` tells what is wrong at its end. */
export function tell(state: State, row: AskedRow, valuation: Valuation, question: string, end: string): string {
  const told = telling(state, valuation);
  const there = <Item extends { readonly there: Term }>(
    items: readonly Item[],
    words: (item: Item, n: number) => string,
  ): string[] => items.flatMap((item, n) => (told.is(item.there) ? [words(item, n)] : []));
  const on = row.names.flatMap((each, n) => (told.is(each) ? [names[n]] : []));
  const naming_ = on.length > 0 ? `, naming ${on.join(' and ')}` : '';
  return [
    `The case is ${told.is(state.open) ? 'open' : 'closed'}.`,
    ...organisations(state, told),
    ...workers(state, told),
    ...there(state.namings, (each) => naming(each, told)),
    ...there(state.consents, (each, n) => consent(each, n, told)),
    ...there(state.grants, (each) => grant(each, told)),
    ...there(state.bars, (each) => bar(each, told)),
    ...there(
      state.admissions,
      (each) =>
        `${told.who(each.worker)} is ${told.is(each.removed) ? 'no longer ' : ''}in the safety circle of ${told.organisation(each.organisation)}.`,
    ),
    `Asked: ${question}, of class ${told.word(row.of)} at ${told.organisation(row.owner)}${naming_}.`,
    end,
  ]
    .map((sentence) => sentence.slice(0, 1).toUpperCase() + sentence.slice(1))
    .join(' ');
}
