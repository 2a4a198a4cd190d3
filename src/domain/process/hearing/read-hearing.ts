import type { ActingOn } from '../../../platform/acting/action.ts';
import type { Trail } from '../../../platform/audit/trail.ts';
import type { Vault } from '../../../platform/crypto/vault.ts';
import type { ReadTx } from '../../../platform/db/tx.ts';
import { Problem } from '../../../platform/http/problem.ts';
import { type Day, dayOf } from '../../../platform/time/format.ts';
import { type CaseHead, readCaseHead } from '../../case/index.ts';
import type { CompanionView } from '../companion-fields.ts';
import { readTold } from '../news/news.queries.ts';
import { readProcesses } from '../process.queries.ts';
import type { ProcessView } from '../process-fields.ts';
import { stepTable } from '../process-tables.ts';
import type { StepView } from '../step-fields.ts';
import {
  answerOn,
  callerFirst,
  type Differences,
  differencesOf,
  type Match,
  movesOf,
  offersOf,
  type Time,
  together,
} from './hearing.ts';
import { type NotBefore, readMatches, readNotBefore } from './match.queries.ts';

interface Asking {
  readonly tx: ReadTx;
  readonly vault: Vault;
  readonly trail: Trail;
  readonly acting: ActingOn<'case'>;
  readonly now: Date;
}

/** One row of a hearing, in the register of one organisation. */
export interface HearingRow {
  readonly step: StepView;
  readonly moves: readonly { readonly from: Time; readonly to: Time }[];
  /** What that register has of an interpreter. */
  readonly interpreter: string | null;
}

/** One hearing in the registers whose rows the viewer sees. */
export interface HearingView {
  readonly head: CaseHead;
  readonly today: Day;
  readonly rows: readonly HearingRow[];
  readonly differences: Differences;
  /** Answers on these rows, the latest first. */
  readonly answers: readonly Match[];
  /** The row of the own organisation, and those of others on which it may answer. */
  readonly own: string | null;
  readonly others: readonly string[];
  readonly notBefore: NotBefore | null;
  /** The viewer reads the lines in which "not before" stands. */
  readonly readsLines: boolean;
  /** The day on which the client was told of the course, after the last row of it was written. */
  readonly toldOn: Day | null;
  readonly companions: readonly CompanionView[];
}

/** Rows that stand beside the asked one: the same, offered, or asked about. */
function rowsBeside(asked: StepView, steps: readonly StepView[], matches: readonly Match[]): readonly StepView[] {
  const group = together(steps, matches).find((each) => each.includes(asked)) ?? [asked];
  const near = (test: (a: StepView, b: StepView) => boolean) =>
    steps.filter((step) => !group.includes(step) && group.some((each) => test(each, step)));
  const offers = offersOf(steps, matches);
  const beside = [
    ...group,
    ...near((a, b) => offers.some((pair) => pair.includes(a) && pair.includes(b))),
    ...near((a, b) => answerOn(matches, a.id, b.id)?.answer === 'asked'),
  ];
  // The authority that calls first, then as they stand in their courses.
  return [...new Set(beside)].toSorted((a, b) => callerFirst(a, b) || steps.indexOf(a) - steps.indexOf(b));
}

const timeOf = (was: Readonly<Record<string, unknown>>): Time => {
  const [from, until] = [was.from_on, was.until_on];
  return {
    day: typeof from === 'string' && from === until ? from : null,
    hour: typeof was.hour === 'string' ? was.hour : null,
  };
};

async function rowOf({ tx, vault }: Asking, step: StepView, course: ProcessView | undefined): Promise<HearingRow> {
  const former = await stepTable.former(tx, vault, step.id);
  const times = [
    ...former.toReversed().map(({ was }) => timeOf(was)),
    timeOf({ from_on: step.from, until_on: step.until, hour: step.hour }),
  ];
  const interpreters = (course?.companions ?? [])
    .filter(({ role, state }) => role === 'interpreter' && (state === 'active' || state === 'asked'))
    .map(({ name, detail }) => [name, detail].filter(Boolean).join(', '));
  return { step, moves: movesOf(times), interpreter: interpreters.filter(Boolean).join('; ') || null };
}

/** Those beside the client in courses of that kind, each worker once. */
function companionsOf(processes: readonly ProcessView[], kind: ProcessView['kind'] | undefined): CompanionView[] {
  const standing = processes
    .filter((course) => course.kind === kind)
    .flatMap(({ companions }) => companions)
    .filter(({ state, role }) => state === 'active' && role !== 'guardian-substitute');
  const keyOf = ({ workerId, role, name, id }: CompanionView) => workerId ?? (name ? `${role} ${name}` : id);
  return [...Map.groupBy(standing, keyOf).values()].map((same) => same[0] as CompanionView);
}

/**
 * One hearing as it stands in every register that the viewer reads, from any of its rows. What is the same, what is offered and what differs is
 * decided by those rows alone: of a row that is not seen nothing is said.
 *
 * @throws Problem `not-found` for a step that the viewer does not see
 */
export async function readHearing(asking: Asking, stepId: string | undefined): Promise<HearingView> {
  const { tx, vault, trail, acting, now } = asking;
  const [caseId, today] = [acting.case.id, dayOf(now)];
  const readsLines = acting.case.reads.includes('justice');
  const [head, processes, matches, told, notBefore] = await Promise.all([
    readCaseHead(tx, acting),
    readProcesses(tx, vault, trail, caseId),
    readMatches(tx, vault, trail, caseId),
    readTold(tx, caseId),
    readsLines ? readNotBefore(tx, trail, caseId, today) : null,
  ]);
  const steps = processes.flatMap((course) => course.steps);
  const asked = steps.find(({ id }) => id === stepId);
  if (!asked) throw new Problem('not-found');
  const beside = rowsBeside(asked, steps, matches);
  const courseOf = ({ processId }: StepView) => processes.find(({ id }) => id === processId);
  const rows = await Promise.all(beside.map((step) => rowOf(asking, step, courseOf(step))));
  const ids = beside.map(({ id }) => id);
  const own = beside.find((step) => step.own && acting.case.writes.includes(step.class));
  const written =
    beside
      .map(({ writtenAt }) => dayOf(new Date(writtenAt)))
      .toSorted()
      .at(-1) ?? today;
  const toldDays = told
    .filter(({ processId, on }) => on >= written && beside.some((step) => step.processId === processId))
    .map(({ on }) => on);
  return {
    head,
    today,
    rows,
    differences: differencesOf(beside),
    answers: matches.filter(({ stepId: one, otherId }) => ids.includes(one) && ids.includes(otherId)),
    own: own?.id ?? null,
    others: own ? beside.filter((step) => step.organisationId !== own.organisationId).map(({ id }) => id) : [],
    notBefore,
    readsLines,
    toldOn: toldDays.toSorted().at(-1) ?? null,
    companions: companionsOf(processes, courseOf(asked)?.kind),
  };
}
