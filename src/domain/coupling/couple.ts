import type { Day } from '../../platform/time/format.ts';
import {
  type BackingState,
  type Origin,
  type Remark,
  type SupportItem,
  type SupportKind,
  type SupportLine,
  type SupportStatus,
  sideOf,
  supportKinds,
} from './coupling.ts';
import type { Expected, StepRule } from './rules/rule.ts';
import { stepRules } from './rules/rules.ts';

/** One step with what is known around it, as far as the reader may know. */
export interface Situation<Line extends SupportLine = SupportLine> {
  readonly code: string;
  readonly state: 'planned' | 'done' | 'moved' | 'cancelled';
  readonly day: Day | null;
  readonly today: Day;
  readonly child: boolean;
  /** There is a process that has begun. Without one nothing of an investigation is looked for. */
  readonly reported: boolean;
  /** She is on the way to a permit. */
  readonly residence: boolean;
  readonly lines: readonly Line[];
}

/** What stands behind the step on either side, and which services it should start. A list, never a sum and never a gate. */
export interface Coupled<Line extends SupportLine = SupportLine> {
  readonly behind: readonly SupportItem<Line>[];
  /** For a step that has taken place: how each service that it should start stands. */
  readonly starts: readonly SupportItem<Line>[];
  /** For a step that is to come: what it will start. */
  readonly ahead: readonly SupportKind[];
}

const nothing: StepRule = { behind: {}, starts: {} };
/** Looked for only where an authority investigates, or where the police know of the offence. */
const needsReport: readonly SupportKind[] = ['protection', 'compensation-help', 'guardian-substitute'];
/** What matters most of two things said on one day: the gap, for somebody may stay alone. */
const gravest: readonly BackingState[] = ['missing', 'asked', 'not-wanted', 'in-place', 'not-asked', 'not-known'];
/** What follows from other rows: what stands outweighs what is only asked for. */
const strongest: readonly BackingState[] = ['in-place', 'asked', 'missing', 'not-wanted'];
/** What says how it stood on a day that has been: said for the step or the day, or of somebody with a time of her own. */
const toldOfThen: readonly Origin[] = ['backing', 'companion', 'appointment'];
/** Hearings of an investigation, at which only those appointed by the court have a right to be (ETL 7:12). */
const heardByInvestigator = ['hearing', 'recorded-interview'];

const says = ({ state }: SupportLine): boolean => state !== 'not-asked' && state !== 'not-known';
const covers = (line: SupportLine, day: Day): boolean =>
  line.kind === 'not-before' ||
  ((line.since === null || line.since <= day) && (line.until === null || line.until >= day));

/** A line of the step that does not reach its day is a gap on that day. */
const onDay = (line: SupportLine, day: Day): BackingState =>
  line.state === 'in-place' && !covers(line, day) ? 'missing' : line.state;

const latest = (lines: readonly SupportLine[]): readonly SupportLine[] => {
  const last = lines
    .map(({ told }) => told)
    .toSorted()
    .at(-1);
  return lines.filter(({ told }) => told === last);
};
const firstOf = (order: readonly BackingState[], states: readonly BackingState[]): BackingState | undefined =>
  order.find((item) => states.includes(item));

/** A day of "not before" that was kept as support, while the line that is its one home stands: told still, and counts no more. */
export const isOlder = (line: SupportLine, lines: readonly SupportLine[]): boolean =>
  line.kind === 'not-before' &&
  line.origin === 'backing' &&
  line.state === 'in-place' &&
  lines.some(({ kind, origin }) => kind === 'not-before' && origin === 'justice-line');

/** The line of the step counts, the later one first; then what follows from other rows; then that it was not asked or not known. */
function statusOf(all: readonly SupportLine[], day: Day): SupportStatus {
  const lines = all.filter((line) => !isOlder(line, all));
  const own = lines.filter(({ origin }) => origin === 'backing');
  const others = lines.filter((line) => line.origin !== 'backing' && covers(line, day));
  const told = latest(own.filter(says)).map((line) => onDay(line, day));
  return (
    firstOf(gravest, told) ??
    firstOf(
      strongest,
      others.map(({ state }) => state),
    ) ??
    firstOf(
      gravest,
      latest(own).map(({ state }) => state),
    ) ??
    firstOf(
      gravest,
      others.map(({ state }) => state),
    ) ??
    'not-recorded'
  );
}

const notBeforeOf = (lines: readonly SupportLine[]): Day | null =>
  lines
    .filter((line) => line.kind === 'not-before' && line.state === 'in-place' && !isOlder(line, lines))
    .reduce<Day | null>((most, { until }) => (until !== null && (most === null || until > most) ? until : most), null);

function remarksOf(
  situation: Situation,
  kind: SupportKind,
  status: SupportStatus,
  lines: readonly SupportLine[],
): Remark[] {
  if (situation.state !== 'planned') return [];
  const standing = lines.filter(({ state }) => state === 'in-place');
  const day = notBeforeOf(lines);
  const own = lines.filter((line) => line.origin === 'backing' && says(line));
  return [
    ...(kind === 'interpreter' && status === 'in-place' && !standing.some(({ detailed }) => detailed)
      ? (['no-detail'] as const)
      : []),
    ...(heardByInvestigator.includes(situation.code) &&
    kind === 'support-person' &&
    status === 'in-place' &&
    standing.length > 0 &&
    standing.every(({ byPermission }) => byPermission)
      ? (['by-permission'] as const)
      : []),
    ...(new Set(own.map(({ state }) => state)).size > 1 ? (['differs'] as const) : []),
    ...(kind === 'not-before' && day !== null && situation.day !== null && situation.day < day
      ? (['step-is-earlier'] as const)
      : []),
  ];
}

function itemOf<Line extends SupportLine>(
  situation: Situation<Line>,
  rule: StepRule,
  kind: SupportKind,
  because: readonly string[],
  day: Day,
): SupportItem<Line> {
  const lines = situation.lines.filter((line) => line.kind === kind);
  const status = statusOf(lines, day);
  return {
    kind,
    side: rule.side?.[kind] ?? sideOf[kind],
    status,
    lines,
    because,
    remarks: remarksOf(situation, kind, status, lines),
    notBefore: notBeforeOf(lines),
  };
}

const fits = (situation: Situation, kind: SupportKind): boolean =>
  !(situation.reported === false && needsReport.includes(kind)) &&
  !(kind === 'guardian-substitute' && !situation.child) &&
  !(kind === 'child-care' && situation.child);

const kindsOf = (expected: Expected): SupportKind[] => supportKinds.filter((kind) => expected[kind] !== undefined);

/**
 * Puts what is known beside what may stand behind a step. Of a step that has taken place only what stood is told, and what it
 * should start; one that was moved or cancelled asks for nothing.
 */
export function couple<Line extends SupportLine>(situation: Situation<Line>): Coupled<Line> {
  if (situation.state === 'cancelled' || situation.state === 'moved') return { behind: [], starts: [], ahead: [] };
  const rule = stepRules[situation.code] ?? nothing;
  const started: Expected = { ...rule.starts, ...(situation.residence ? rule.startsOnResidence : {}) };
  const starts = kindsOf(started).filter((kind) => fits(situation, kind));
  const done = situation.state === 'done';
  const expected = kindsOf(rule.behind).filter((kind) => fits(situation, kind) && !(done && starts.includes(kind)));
  // What somebody has recorded for the step is shown even where no rule looks for it.
  const besides = supportKinds.filter(
    (kind) =>
      !expected.includes(kind) &&
      !(done && starts.includes(kind)) &&
      situation.lines.some((line) => line.origin === 'backing' && line.kind === kind),
  );
  const then = done
    ? { ...situation, lines: situation.lines.filter(({ origin }) => toldOfThen.includes(origin)) }
    : situation;
  const behind = supportKinds
    .filter((kind) => expected.includes(kind) || besides.includes(kind))
    .map((kind) => itemOf(then, rule, kind, rule.behind[kind] ?? [], situation.day ?? situation.today))
    .filter(({ status }) => !done || status !== 'not-recorded');
  return {
    behind,
    starts: done ? starts.map((kind) => itemOf(situation, rule, kind, started[kind] ?? [], situation.today)) : [],
    ahead: done ? [] : starts,
  };
}
