import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act, ActKind } from './acts.ts';
import type { Case, Id, Time, World } from './facts.ts';
import { day } from './facts.ts';
import type { Live } from './live.ts';
import type { Turn } from './play.ts';
import { playTurns } from './play.ts';
import { brokenJoins, carryOut } from './sabotage.ts';
import { classes } from './words.ts';

/** Every path of joining two cases of one person: offered, typed, taken back, ended, and all that may come between. */

const [saarni, county, ngo, police] = ['victim-support-1', 'social-services-1', 'ngo-1', 'police-1'];
const worker = (organisation: Id, n: number): Id => `${organisation}/${n}`;
/** The leads are fifth of their eight, the backups sixth. */
const [anna, minna] = [worker(saarni, 5), worker(county, 5)];

const turn = (act: (world: World, id: Id, now: Time) => Act | null, wait: Time = 0): Turn => ({ wait, act });
const caseAt = (world: World, n: 0 | 1): Case => [...world.cases.values()][n]!;
const of = (n: 0 | 1): Id => (n === 0 ? saarni : county);
const other = (n: 0 | 1): 0 | 1 => (n === 0 ? 1 : 0);
const led = (n: 0 | 1): Id => (n === 0 ? anna : minna);

const opened = (n: 0 | 1): Turn =>
  turn((_, id) => ({ act: 'open-case', by: led(n), case: id, backup: worker(of(n), 6), classes }));

const consentTo = (n: 0 | 1, to: Id | readonly Id[], days = 300): Turn =>
  turn((world, id, now) => ({
    act: 'record-consent',
    by: led(n),
    case: caseAt(world, n).id,
    id,
    network: false,
    owners: [of(n)],
    receivers: [to].flat(),
    of: [to === police ? 'justice' : 'contact'],
    from: now,
    until: now + days * day,
  }));

const lastConsent = (item: Case): Id => item.consents.at(-1)?.id ?? '';

const offered = (n: 0 | 1, to = of(other(n)), by = led(n), days = 10): Turn =>
  turn((world, id, now) => {
    const theCase = caseAt(world, n);
    const consent = theCase.consents.findLast((each) => each.terms.some((term) => term.receiver === to));
    return {
      act: 'offer-join',
      by,
      case: theCase.id,
      id,
      organisation: to,
      consent: consent?.id ?? lastConsent(theCase),
      until: now + days * day,
    };
  });

/** The last code made on the other case, typed here; on which consent, and as whose, may be wrong. */
const typed = (n: 0 | 1, by = led(n), from = of(other(n))): Turn =>
  turn((world, id) => {
    const [here, there] = [caseAt(world, n), caseAt(world, other(n))];
    const offer = there.joinOffers.at(-1);
    if (offer === undefined) return null;
    const consent = here.consents.findLast((each) => each.terms.some((term) => term.receiver === from));
    return {
      act: 'join-cases',
      by,
      case: here.id,
      id,
      offer: offer.id,
      there: there.id,
      from,
      consent: consent?.id ?? lastConsent(here),
    };
  });

/** The own code on the own case. */
const typedAtHome = turn((world, id) => {
  const theCase = caseAt(world, 0);
  const offer = theCase.joinOffers.at(-1);
  return offer === undefined
    ? null
    : {
        act: 'join-cases',
        by: anna,
        case: theCase.id,
        id,
        offer: offer.id,
        there: theCase.id,
        from: saarni,
        consent: lastConsent(theCase),
      };
});

const ended = (n: 0 | 1, by = led(n)): Turn =>
  turn((world) => {
    const theCase = caseAt(world, n);
    const join = theCase.joins.at(-1);
    return join === undefined ? null : { act: 'end-join', by, case: theCase.id, join: join.id };
  });

const onCase = (n: 0 | 1, make: (theCase: Case, id: Id) => Act): Turn =>
  turn((world, id) => make(caseAt(world, n), id));
const by = (n: 0 | 1, thisCase: Case) => ({ by: led(n), case: thisCase.id });

const begins: readonly Turn[] = [opened(0), opened(1), consentTo(0, county), consentTo(1, saarni)];

const withdrawn = (n: 0 | 1): Turn =>
  onCase(n, (item) => ({ act: 'withdraw-join-offer', ...by(n, item), offer: item.joinOffers.at(-1)?.id ?? 'none' }));

/** Somebody who was barred is named again, as the backup that goes along. */
const backupAgain = (n: 0 | 1): Turn =>
  onCase(n, (item, id) => ({
    act: 'name-member',
    ...by(n, item),
    id,
    worker: worker(of(n), 6),
    standing: 'backup',
    classes,
    from: 0,
    until: null,
  }));

const anything: readonly Turn[] = ([0, 1] as const).flatMap((n): Turn[] => [
  offered(n),
  offered(n),
  offered(n, ngo),
  offered(n, police),
  offered(n, of(other(n)), worker(of(n), 6)),
  typed(n),
  typed(n),
  typed(n),
  typed(n, worker(of(n), 6)),
  typed(n, led(n), ngo),
  ended(n),
  ended(n, worker(of(n), 6)),
  consentTo(n, of(other(n)), 3),
  consentTo(n, ngo),
  consentTo(n, police),
  withdrawn(n),
  onCase(n, (item) => ({ act: 'withdraw-consent', ...by(n, item), consent: item.consents[0]?.id ?? 'none' })),
  onCase(n, (item) => ({ act: 'withdraw-everything-to', ...by(n, item), organisation: of(other(n)) })),
  onCase(n, (item, id) => ({ act: 'bar-worker', ...by(n, item), id, worker: led(other(n)) })),
  onCase(n, (item, id) => ({ act: 'bar-worker', ...by(n, item), id, worker: worker(of(n), 6) })),
  backupAgain(n),
  onCase(n, (item, id) => ({ act: 'bar-organisation', ...by(n, item), id, organisation: of(other(n)) })),
  onCase(n, (item) => ({ act: 'leave-case', by: led(other(n)), case: item.id })),
  onCase(n, (item) => ({ act: 'hide-part', ...by(n, item), organisation: of(n) })),
  onCase(n, (item) => ({ act: 'hide-part', ...by(n, item), organisation: of(other(n)) })),
  onCase(n, (item) => ({ act: 'reveal-part', ...by(n, item), organisation: of(n) })),
  onCase(n, (item) => ({ act: 'close-case', ...by(n, item) })),
  onCase(n, (item) => ({ act: 'reopen-case', ...by(n, item) })),
  onCase(n, (item) => ({ act: 'end-member', ...by(n, item), worker: worker(of(n), 6) })),
  onCase(n, (item, id) => ({
    act: 'name-member',
    ...by(n, item),
    id,
    worker: worker(of(n), 7),
    standing: id.endsWith('1') ? 'backup' : 'member',
    classes: id.endsWith('2') ? ['contact'] : ['case', 'contact'],
    from: 0,
    until: null,
  })),
]);
const passing: readonly Turn[] = [
  ...anything,
  typedAtHome,
  { wait: 4 * day, act: () => null },
  { wait: 11 * day, act: () => null },
];

const story = fc
  .array(fc.nat(passing.length - 1), { minLength: 9, maxLength: 12, size: 'max' })
  .map((places) => [...begins, ...places.map((place) => passing[place]!)]);

/** Rows and teams after every act; the functions of `look` once, for the families ask them after every act. */
const looksAtTheEnd = (turns: readonly Turn[]) => ({ asks: (n: number) => n === turns.length - 1 });

const runs = Number(process.env.RINNALLA_PROOF_JOINS ?? 22);

test('whatever the two leads do, the cases know of each other exactly when the model says so', {
  // A busy machine is no fault of the program.
  timeout: 1_200_000,
}, async () => {
  const done = new Map<ActKind, number>();
  // The straight way first, then any.
  const straight: readonly Turn[][] = [
    [...begins, offered(0), typed(1), ended(0)],
    [...begins, offered(0), withdrawn(0), typed(1)],
    [...begins, offered(1), typed(0), ended(0), offered(0), typed(1), typed(1), offered(0), typed(1)],
    [...begins, offered(0), typed(1), { wait: 301 * day, act: () => null }, consentTo(0, county), ended(1)],
  ];
  const samples = [...straight, ...fc.sample(story, { numRuns: runs, seed: 20261125 })];
  for (const turns of samples) {
    const told = await playTurns(turns, undefined, looksAtTheEnd(turns));
    for (const kind of told.done) done.set(kind, (done.get(kind) ?? 0) + 1);
    expect([...told.wrong, ...(told.wrong.length > 0 ? told.acts : [])]).toEqual([]);
  }
  for (const kind of ['offer-join', 'join-cases', 'end-join', 'withdraw-join-offer'] as const)
    expect(done.get(kind), kind).toBeGreaterThan(0);
});

/** A third organisation comes onto both cases by invitation. */
const third: readonly Turn[] = ([0, 1] as const).flatMap((n) => [
  consentTo(n, ngo),
  onCase(n, (item, id) => ({
    act: 'invite',
    ...by(n, item),
    id,
    organisation: ngo,
    consent: item.consents.at(-1)!.id,
    hidden: false,
  })),
  onCase(n, (item) => ({
    act: 'accept-invitation',
    by: worker(ngo, 3),
    case: item.id,
    invitation: item.invitations.at(-1)!.id,
    lead: worker(ngo, 5),
    backup: worker(ngo, 6),
    classes,
  })),
]);

test.each(brokenJoins)('it would be seen if $name', { timeout: 1_200_000 }, async (sabotage) => {
  const ways: Record<string, readonly Turn[]> = {
    'code for another': [...begins, consentTo(0, [ngo, county]), offered(0, ngo), typed(1)],
    'used twice': [...begins, offered(0), typed(1), ended(0), typed(1)],
    'run out': [...begins, offered(0, county, anna, 2), { wait: 4 * day, act: () => null }, typed(1)],
    'ended consent': [...begins, consentTo(0, county, 3), offered(0), { wait: 4 * day, act: () => null }, typed(1)],
    barred: [
      ...begins,
      offered(0),
      onCase(0, (item, id) => ({ act: 'bar-worker', ...by(0, item), id, worker: worker(saarni, 6) })),
      backupAgain(0),
      typed(1),
    ],
    'a third leaves': [
      ...begins,
      ...third,
      offered(0),
      typed(1),
      onCase(0, (item) => ({ act: 'leave-case', by: worker(ngo, 5), case: item.id })),
    ],
    'barred before': [
      ...begins,
      onCase(0, (item, id) => ({ act: 'bar-organisation', ...by(0, item), id, organisation: county })),
      offered(0),
      typed(1),
    ],
    'by anybody': [...begins, offered(0), typed(1), ended(1, worker(county, 6))],
  };
  const way = ways[sabotage.way]!;
  const told = await playTurns(way, async (live: Live) => carryOut(live, sabotage), looksAtTheEnd(way));
  expect(told.wrong.length).toBeGreaterThan(0);
  const sound = await playTurns(way, undefined, looksAtTheEnd(way));
  expect(sound.wrong).toEqual([]);
});
