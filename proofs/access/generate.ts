import fc from 'fast-check';
import type { Act, ActKind, Timed } from './acts.ts';
import { officeKinds } from './acts-office.ts';
import { workKinds } from './acts-work.ts';
import { may } from './answers.ts';
import { apply } from './apply.ts';
import type { Chance } from './chance.ts';
import { oneOf, perhaps, seeded, severalOf, someOf } from './chance.ts';
import type { Case, Entry, Id, LogEntry, Time, World } from './facts.ts';
import { aWorld, day, get } from './facts.ts';
import { joinSome } from './generate-joins.ts';
import { withHiddenPlan } from './hidden-plan.ts';
import { kinds, logged } from './kinds.ts';
import { organisations, workersOf } from './population.ts';
import { propose } from './propose.ts';
import { referralWith } from './rows-work.ts';
import { canBeNamed } from './standing.ts';
import { classes } from './words.ts';
import { withWrongFacts } from './wrong-facts.ts';

export type Generated = {
  /** The world as it stands, facts that no permitted act could have made included. */
  readonly world: World;
  /** Every act done, in the order of time within each case. */
  readonly acts: readonly Timed[];
  readonly now: Time;
};

/** How likely each act is in the life of a case; the more frequent ones build, the rarer ones end. */
const weights: Partial<Record<ActKind, number>> = {
  'name-member': 14,
  'end-member': 2,
  invite: 12,
  'withdraw-invitation': 1,
  'accept-invitation': 12,
  'decline-invitation': 1,
  'record-consent': 14,
  'confirm-grant-request': 30,
  'refuse-grant-request': 2,
  'end-grant': 2,
  'grant-vital': 4,
  'withdraw-consent': 2,
  'withdraw-everything': 0.2,
  'withdraw-everything-to': 1,
  'narrow-consent': 2,
  'take-out-of-network': 1,
  'bar-worker': 1.2,
  'bar-organisation': 0.8,
  'lift-bar': 2.5,
  'offer-hand-over': 3,
  'accept-hand-over': 6,
  'offer-join': 4,
  'withdraw-join-offer': 0.3,
  'join-cases': 8,
  'end-join': 0.7,
  'leave-case': 1,
  'end-part': 0.7,
  admit: 4,
  'end-admission': 1,
  'close-case': 0.5,
  'reopen-case': 0.4,
  'reveal-part': 1,
  'hide-part': 0.7,
  'add-place': 5,
};
const lottery: readonly ActKind[] = (Object.entries(weights) as [ActKind, number][]).flatMap(([kind, weight]) =>
  Array<ActKind>(Math.round(weight * 10)).fill(kind),
);

type Life = { world: World; readonly acts: Timed[] };

function attempt(life: Life, act: Act | null, at: Time): void {
  if (act === null || !may(life.world, act, at)) return;
  life.world = apply(life.world, act, at);
  life.acts.push({ at, act });
}

/** How most cases begin; what comes after is drawn. */
const beginning: readonly ActKind[] = [
  'name-member',
  'name-member',
  'record-consent',
  'record-consent',
  'record-consent',
  'invite',
  'invite',
  'accept-invitation',
  'accept-invitation',
  'record-consent',
  'invite',
  'accept-invitation',
  'name-member',
  'name-member',
  'add-place',
  ...Array<ActKind>(8).fill('confirm-grant-request'),
  'record-consent',
];

/** One case from its opening to now: about `steps` acts, some days apart. */
function live(life: Life, chance: Chance, id: Id, now: Time, steps: number): void {
  let at = now - (30 + chance.below(420)) * day;
  const openers = [...life.world.workers.values()].filter(
    (worker) => worker.roles.includes('worker') && canBeNamed(life.world, worker, at),
  );
  attempt(
    life,
    {
      act: 'open-case',
      by: oneOf(chance, openers).id,
      case: id,
      backup: null,
      classes,
    },
    at,
  );
  for (let step = 0; step < steps; step += 1) {
    const kind = beginning[step] ?? oneOf(chance, lottery);
    const scene = { world: life.world, theCase: get(life.world.cases, id), chance, now: at, id: `${id}.${step}` };
    attempt(life, propose(scene, kind, true), at);
    const pace = step < beginning.length ? 2 : 12;
    if (perhaps(chance, 1, 2)) at = Math.min(now - 60_000, at + chance.below(pace * 24) * (day / 24));
  }
}

/** Accounts end only after the cases have lived, so that their lives are not cut short. */
function endAccounts(life: Life, chance: Chance, now: Time): void {
  for (const worker of someOf(chance, [...life.world.workers.values()], 1, 15)) {
    const admin = [...life.world.workers.values()].find(
      (each) => each.organisation === worker.organisation && each.roles.includes('organisation-admin'),
    )!;
    attempt(life, { act: 'end-account', by: admin.id, case: '', worker: worker.id }, now - day);
  }
}

/** A course of proceedings and what belongs to it, with the support behind a step. */
const course = ['process', 'process-offence', 'process-companion', 'process-step', 'backing', 'step-match'];
const ownTables: Partial<Record<Entry['of'], readonly string[]>> = {
  identity: ['person', 'document-part', 'document-original'],
  contact: ['contact-rule', 'contact-point', 'contact-made', 'child-step'],
  account: ['note', 'piece', 'other-piece', 'link', 'document-part', 'document-original'],
  coordination: ['note', 'goal-view', 'task', 'task-answer', 'reminder', 'minute', 'meeting-answer'],
  process: ['note', 'ask-line', ...course, 'process-notice', 'news-told'],
  residence: ['note', ...course, 'process-notice'],
};
const kindsOf = (of: Entry['of']) => Object.entries(kinds).filter(([, kind]) => kind.of.includes(of));
const tablesOf = (of: Entry['of']): readonly string[] => [
  ...(ownTables[of] ?? ['note']),
  ...kindsOf(of).map(([table]) => logged(table)),
];

/**
 * A row in every room of every organisation that is or has been on the case, and lines in its use log. A note of class
 * `location` has no circle: nobody is to see it. With each invitation went a referral.
 */
function furnished(thisCase: Case): Case {
  const here = thisCase.parties.map((party) => party.organisation);
  const entries = here.flatMap((organisation) =>
    classes.flatMap((of) =>
      tablesOf(of).map(
        (table): Entry => ({ id: `${thisCase.id}-${organisation}-${of}-${table}`, table, of, organisation }),
      ),
    ),
  );
  const log = here.flatMap((organisation) =>
    [false, true].map(
      (hidden): LogEntry => ({ id: `${thisCase.id}-${organisation}-log-${hidden}`, organisation, hidden }),
    ),
  );
  const referrals = thisCase.invitations.map((each) => referralWith(thisCase, each));
  return { ...thisCase, entries, log, referrals };
}

/** The same seed gives the same world. */
export function generate({
  seed,
  cases,
  steps,
  now,
}: {
  seed: number;
  cases: number;
  steps: number;
  now: Time;
}): Generated {
  const chance = seeded(seed);
  const all = organisations();
  const life: Life = {
    world: aWorld(
      all,
      all.flatMap((organisation) => workersOf(chance, organisation)),
    ),
    acts: [],
  };
  for (let n = 0; n < cases; n += 1) live(life, chance, `case-${n + 1}`, now, steps);
  joinSome({ world: () => life.world, attempt: (act, at) => attempt(life, act, at) }, chance, now);
  endAccounts(life, chance, now);
  const lived = [...life.world.cases.values()].map((found, n) => {
    const wronged = withWrongFacts(life.world, found, chance, now);
    return furnished(n % 2 === 0 ? withHiddenPlan(life.world, wronged, now) : wronged);
  });
  return { world: { ...life.world, cases: new Map(lived.map((item) => [item.id, item])) }, acts: life.acts, now };
}

/** One step of the state machine: an act of some kind on some case, tried after some time; `seed` makes the other choices. */
export type Step = { readonly kind: ActKind; readonly wait: Time; readonly lawful: boolean; readonly seed: number };

/** What is done on a case besides its network, and in offices. */
const working: readonly ActKind[] = [...Object.values(workKinds).flat(), ...officeKinds];
const everyKind: readonly ActKind[] = [
  ...(Object.keys(weights) as ActKind[]),
  'open-case',
  'end-account',
  'add-entry',
  'correct-entry',
  ...working,
];
const building: readonly ActKind[] = [
  'name-member',
  'record-consent',
  'invite',
  'accept-invitation',
  'confirm-grant-request',
];
const waits: readonly Time[] = [0, 0, 0, 0, 0, 0, 60_000, 60_000, day, day, 8 * day, 40 * day];

/** `lawful` steps in five seek somebody to whom the act is permitted; the kinds are as in the life of a case unless given. */
export const arbitraryStep = (lawful = 4, kinds: readonly ActKind[] | null = null): fc.Arbitrary<Step> =>
  fc.record({
    kind:
      kinds !== null
        ? fc.constantFrom(...kinds)
        : fc.oneof(
            { weight: 2, arbitrary: fc.constantFrom(...lottery) },
            { weight: 1, arbitrary: fc.constantFrom(...building) },
            { weight: 3, arbitrary: fc.constantFrom(...working) },
            { weight: 1, arbitrary: fc.constantFrom(...everyKind) },
          ),
    wait: fc.constantFrom(...waits),
    lawful: fc.integer({ min: 0, max: 4 }).map((draw) => draw < lawful),
    seed: fc.nat(),
  });

const storyBegins: readonly ActKind[] = [
  'open-case',
  'name-member',
  'record-consent',
  'record-consent',
  'record-consent',
  'invite',
  'accept-invitation',
  'invite',
  'accept-invitation',
  'record-consent',
  'confirm-grant-request',
  'confirm-grant-request',
  'invite',
  'accept-invitation',
  'add-place',
];

/** A network is built first; then anything happens. */
export const arbitraryStory = (
  length: number,
  lawful = 4,
  kinds: readonly ActKind[] | null = null,
): fc.Arbitrary<Step[]> =>
  fc
    .tuple(
      fc.tuple(...storyBegins.map((kind) => fc.nat().map((seed): Step => ({ kind, wait: 0, lawful: true, seed })))),
      fc.array(arbitraryStep(lawful, kinds), { minLength: length, maxLength: length, size: 'max' }),
    )
    .map(([first, rest]) => [...first, ...rest]);

/**
 * The act that a step means in this world; null when the world offers nothing for it. A lawful step tries several times to
 * find one that is permitted, at last of some other kind. `id` names what the act creates.
 */
export function resolve(world: World, step: Step, id: Id, now: Time): Act | null {
  const chance = seeded(step.seed);
  if (step.kind === 'open-case' || world.cases.size === 0) return opening(world, chance, id, step.lawful, now);
  const theCase = oneOf(chance, [...world.cases.values()]);
  const meant = propose({ world, theCase, chance, now, id }, step.kind, step.lawful);
  if (!step.lawful) return meant;
  const kinds = [...Array<ActKind>(6).fill(step.kind), ...severalOf(chance, [...building, ...everyKind], 6)].filter(
    (kind) => kind !== 'open-case',
  );
  for (let act = meant, tries = 0; tries <= kinds.length; tries += 1) {
    if (act !== null && may(world, act, now)) return act;
    const kind = kinds[tries];
    act = kind === undefined ? null : propose({ world, theCase, chance, now, id }, kind, true);
  }
  return meant;
}

function opening(world: World, chance: Chance, id: Id, lawful: boolean, now: Time): Act {
  const fit = [...world.workers.values()].filter((worker) => !lawful || canBeNamed(world, worker, now));
  const by = oneOf(chance, fit);
  const near = fit
    .filter((worker) => worker.organisation === by.organisation && worker.id !== by.id)
    .map((worker) => worker.id);
  const backup = lawful ? (near[chance.below(near.length)] ?? null) : oneOf(chance, [...world.workers.keys(), null]);
  return {
    act: 'open-case',
    by: by.id,
    case: id,
    backup,
    classes: perhaps(chance, 5, 6) ? [...classes] : ['case', ...someOf(chance, classes.slice(1), 5, 6)],
  };
}
