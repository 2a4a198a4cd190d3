import { randomUUID } from 'node:crypto';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { Context } from '../../platform/http/endpoint.ts';
import { dayOf } from '../../platform/time/format.ts';
import { type Recorded, readOwnChildren } from '../child/index.ts';
import { deadlineTable, isOfChild } from '../deadline/index.ts';
import { appointmentTable } from '../meeting/index.ts';
import { goalTable, readTasks, type TaskView } from '../plan/index.ts';
import type { InformationClass } from '../room/index.ts';
import { openRule, readContactRules, sealRule } from '../safety/index.ts';
import { wishTable } from '../telling/index.ts';
import { type DayOfSheet, type PartOfSheet, type SheetPart, sheetParts } from './hand-over.ts';

/** One line of a sheet: clear columns, and words that are closed with the key of the receiver's room. */
export interface SheetLine {
  readonly part: SheetPart;
  readonly kind: 'contact_rule' | 'appointment' | 'deadline' | 'goal' | 'task' | 'wish' | 'child' | 'child_step';
  readonly class: InformationClass;
  /** Of the receiver's row. */
  readonly id: string;
  readonly cells: Readonly<Record<string, unknown>>;
  /** What the page tells of it. */
  readonly at?: DayOfSheet;
  readonly words?: string | null;
  close(vault: Vault, room: number): Buffer | null;
}

type Asking = Pick<Context<unknown, 'case'>, 'tx' | 'vault' | 'trail' | 'acting' | 'now'>;

/** Deadlines of these classes go along: none that began in support. */
const deadlineClasses: readonly string[] = ['contact', 'coordination', 'process', 'residence', 'social', 'health'];

async function contactLines({ tx, vault, trail, acting }: Asking): Promise<SheetLine[]> {
  const rules = (await readContactRules(tx, acting.case.id)).filter(({ own }) => own);
  for (const { id, version } of rules) trail.saw(acting.organisationId, 'contact', `contact-rule:${id}:${version}`);
  return rules.map((rule) => {
    const id = randomUUID();
    // Her code phrase proves who she is and goes nowhere.
    const { codePhrase: _, ...secret } = openRule(vault, rule);
    const { channel, allowed, days, hour_from, hour_until, language, message_allowed, checked_on, valid_until } = rule;
    return {
      part: 'contact',
      kind: 'contact_rule',
      class: 'contact',
      id,
      words: channel,
      cells: {
        ...{ channel, allowed, days, hour_from, hour_until, language, message_allowed, checked_on, valid_until },
        // "Only we" of the giver would be "only they" at the receiver and leave nobody: the giver's own rule goes on to say it.
        who: rule.who === 'own-organisation' ? 'anyone' : rule.who,
        checked_by: rule.author_id,
      },
      close: (keys, room) => sealRule(keys, { id, roomId: room, version: 1 }, secret),
    };
  });
}

async function timeLines({ tx, vault, trail, acting, now }: Asking): Promise<SheetLine[]> {
  const [appointments, deadlines] = await Promise.all([
    appointmentTable.read(tx, vault, trail, acting.case.id),
    deadlineTable.read(tx, vault, trail, acting.case.id),
  ]);
  const coming = appointments
    .filter(({ own, state, startsAt }) => own && state === 'coming' && new Date(startsAt) > now)
    .map((appointment): SheetLine => {
      const { kind, startsAt, endsAt, interpreter, withWhom, language } = appointment;
      const id = randomUUID();
      return {
        ...{ part: 'times', kind: 'appointment', class: 'coordination', id },
        at: { day: dayOf(new Date(startsAt)), kind: 'appointment', code: kind },
        cells: { kind, starts_at: startsAt, ends_at: endsAt, interpreter },
        close: (keys, room) => appointmentTable.seal(keys, { row: id, room, version: 1 }, { withWhom, language }).body,
      };
    });
  const running = deadlines
    .filter(({ own, state, class: of }) => own && state === 'running' && deadlineClasses.includes(of))
    .map((deadline): SheetLine => {
      const { ruleKey, ruleVersion, startedOn, dueOn, about } = deadline;
      const id = randomUUID();
      return {
        // A clock of a child would tell of it to a receiver whom nobody has told: it goes where the child goes.
        ...{ part: isOfChild(ruleKey) ? 'child' : 'times', kind: 'deadline', class: deadline.class, id },
        at: { day: dueOn, kind: 'deadline', code: ruleKey },
        cells: { rule_key: ruleKey, rule_version: ruleVersion, started_on: startedOn, due_on: dueOn },
        close: (keys, room) => (about ? keys.seal({ table: 'deadline', row: id, room, version: 1 }, about) : null),
      };
    });
  return [...coming, ...running];
}

/** Open goals, and what has been asked of the own organisation and nobody has promised: a promise stays with who made it. */
async function planLines(
  { tx, vault, trail, acting }: Asking,
  read: Promise<readonly TaskView[]>,
): Promise<SheetLine[]> {
  const [goals, tasks] = await Promise.all([goalTable.read(tx, vault, trail, acting.case.id), read]);
  const open = goals.filter(({ own, state }) => own && state === 'open');
  const ids = new Map(open.map((goal) => [goal.id, randomUUID()]));
  const goalLines = open.map(({ id: from, domain, setOn, reviewOn, words, steps }): SheetLine => {
    const id = ids.get(from) ?? randomUUID();
    return {
      ...{ part: 'plan', kind: 'goal', class: 'coordination', id, words },
      cells: { domain, set_on: setOn, review_on: reviewOn },
      close: (keys, room) => goalTable.seal(keys, { row: id, room, version: 1 }, { words, steps }).body,
    };
  });
  const unpromised = tasks.filter(({ own, forMine, state, text }) => own && forMine && state === 'asked' && text);
  const taskLines = unpromised.map(({ receiver, dueOn, goalId, text }): SheetLine => {
    const id = randomUUID();
    return {
      ...{ part: 'plan', kind: 'task', class: 'coordination', id, words: text },
      cells: { receiver, due_on: dueOn, goal_id: (goalId && ids.get(goalId)) ?? null },
      close: (keys, room) => keys.seal({ table: 'task', row: id, room, version: 1 }, text ?? ''),
    };
  });
  return [...goalLines, ...taskLines];
}

/** Her wishes for being asked. What was written for an investigation is not among them. */
async function wishLines({ tx, vault, trail, acting }: Asking): Promise<SheetLine[]> {
  const wishes = await wishTable.read(tx, vault, trail, acting.case.id);
  return wishes
    .filter(({ own, register }) => own && register === 'coordination')
    .map(({ kind, text }): SheetLine => {
      const id = randomUUID();
      return {
        ...{ part: 'wishes', kind: 'wish', class: 'coordination', id, words: text },
        cells: { kind },
        close: (keys, room) => wishTable.seal(keys, { row: id, room, version: 1 }, { text }).body,
      };
    });
}

/**
 * What is recorded of a child, and what was done for it: to the receiver that was done by another, so that no duty of its own is taken away.
 * Of the own lines alone, with their codes.
 */
async function childLines(recorded: Promise<Recorded>): Promise<SheetLine[]> {
  const { children, steps } = await recorded;
  const ids = new Map<string, string>();
  const lines = children.flatMap((child): SheetLine[] => {
    if (!child.own) return [];
    const { who, howMany, age, lives, alone, guardian, harm, ahead, known } = child;
    const id = randomUUID();
    ids.set(child.id, id);
    return [
      {
        ...{ part: 'child', kind: 'child', class: 'contact', id, words: `${who}.${age}` },
        cells: { who, how_many: howMany, age, lives, alone, guardian, harm, ahead, known },
        close: () => null,
      },
    ];
  });
  const done = steps.flatMap(({ own: mine, childId, what, outcome, doneOn }): SheetLine[] => {
    const child = mine ? ids.get(childId) : undefined;
    if (child === undefined) return [];
    return [
      {
        ...{ part: 'child', kind: 'child_step', class: 'contact', id: randomUUID() },
        cells: { child_id: child, what, outcome, done_on: doneOn, done_by: 'another' },
        close: () => null,
      },
    ];
  });
  return [...lines, ...done];
}

/** Every task on the case that the worker reads: of one reading the form tells the sheet and the promises. */
export const tasksOf = ({ tx, vault, trail, acting }: Omit<Asking, 'now'>): Promise<readonly TaskView[]> =>
  readTasks(tx, vault, trail, acting.case.id);

/** What could go along with the lead: lines of the own organisation that the worker reads. Never identity, a place or support. */
export async function readSheet(
  asking: Asking,
  tasks = tasksOf(asking),
  recorded: Promise<Recorded> = readOwnChildren(asking),
): Promise<SheetLine[]> {
  const parts = await Promise.all([
    contactLines(asking),
    timeLines(asking),
    planLines(asking, tasks),
    wishLines(asking),
    childLines(recorded),
  ]);
  return parts.flat();
}

/** The parts that have lines, as the page tells them. */
export function partsOf(lines: readonly SheetLine[]): PartOfSheet[] {
  return sheetParts.flatMap((part) => {
    const of = lines.filter((line) => line.part === part);
    if (of.length === 0) return [];
    const days = of
      .flatMap(({ at }) => (at === undefined ? [] : [at]))
      .toSorted((one, other) => one.day.localeCompare(other.day));
    const agreed = days.flatMap(({ kind, day }) => (kind === 'appointment' ? [day] : []));
    return [{ part, count: of.length, days, agreed, words: of.flatMap(({ words }) => (words ? [words] : [])) }];
  });
}
