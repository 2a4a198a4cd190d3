import type { Day } from '../../platform/time/format.ts';
import type { Length } from '../../platform/time/length.ts';
import {
  type CompanionView,
  doneInOrder,
  nextMover,
  type ProcessView,
  plannedSteps,
  promptsOf,
  type StepView,
  spells,
} from '../process/index.ts';
import { counts, notBefore } from './authority.ts';
import type { JusticeLine, LineKind } from './justice-fields.ts';

/** What a hearing needs, in the order in which it is arranged. A list with owners: never a score, never a condition. */
export const readinessKeys = ['reach-via', 'beside', 'counsel', 'interpreter', 'protection', 'day'] as const;
export type ReadinessKey = (typeof readinessKeys)[number];

export interface Readiness {
  readonly key: ReadinessKey;
  readonly state: 'known' | 'open' | 'blocked';
  /** Who sees to it: the authority itself or the support side. */
  readonly owner: 'authority' | 'support';
  /** What is known, in words, each with its source. */
  readonly known: readonly { readonly text: string; readonly organisation: string }[];
  /** A day that belongs to it: of the assessment, or before which nothing is held. */
  readonly day: Day | null;
}

const roles: Partial<Record<ReadinessKey, CompanionView['role']>> = {
  counsel: 'counsel',
  beside: 'support-person',
  interpreter: 'interpreter',
};

const owners: Record<ReadinessKey, Readiness['owner']> = {
  'reach-via': 'support',
  beside: 'support',
  counsel: 'support',
  interpreter: 'authority',
  protection: 'authority',
  day: 'authority',
};

const fromLines = (lines: readonly JusticeLine[], kind: LineKind) =>
  lines.flatMap((line) =>
    line.kind === kind && line.text ? [{ text: line.text, organisation: line.organisation }] : [],
  );

function fromCompanions(processes: readonly ProcessView[], role: CompanionView['role'] | undefined) {
  return processes
    .flatMap(({ companions }) => companions)
    .filter(
      (companion) => role !== undefined && companion.role === role && ['asked', 'active'].includes(companion.state),
    )
    .flatMap(({ name, detail, organisation }) => {
      const text = [name, detail].filter(Boolean).join(', ');
      return text === '' ? [] : [{ text, organisation }];
    });
}

/** The latest assessment of her needs for protection that has been made. */
export const latestAssessment = (processes: readonly ProcessView[]): StepView | undefined =>
  doneInOrder(processes.flatMap(({ steps }) => steps)).findLast(({ code }) => code === 'protection-assessment');

/** Readiness for a hearing, item by item. What nobody has written is open, never wrong. */
export function readiness(lines: readonly JusticeLine[], processes: readonly ProcessView[], today: Day): Readiness[] {
  const standing = lines.filter((line) => counts(line, today));
  const open = processes.filter(({ state }) => state !== 'ended');
  const blocked = notBefore(standing, today);
  const assessment = latestAssessment(open);
  return readinessKeys.map((key) => {
    if (key === 'day')
      return { key, owner: owners[key], state: blocked ? 'blocked' : 'known', known: [], day: blocked };
    if (key === 'protection')
      return {
        key,
        owner: owners[key],
        state: assessment ? 'known' : 'open',
        known: [],
        day: assessment?.from ?? null,
      };
    const known = [...fromLines(standing, key), ...fromCompanions(open, roles[key])];
    return { key, owner: owners[key], state: known.length > 0 ? 'known' : 'open', known, day: null };
  });
}

export interface CourseNow {
  readonly process: ProcessView;
  readonly stage: { readonly code: StepView['stage']; readonly length: Length } | null;
  readonly mover: ReturnType<typeof nextMover>;
  readonly planned: readonly StepView[];
  /** The assessment of protection is to be made, or made again. */
  readonly assess: 'assess-protection' | 'assess-protection-again' | null;
}

/** Where each course that goes on stands, and what comes next in it. */
export function coursesNow(processes: readonly ProcessView[], today: Day): CourseNow[] {
  return processes
    .filter(({ state, kind }) => state === 'open' && kind !== 'residence')
    .map((process) => {
      const now = spells(process.steps, today).at(-1);
      const prompt = promptsOf(process, today).find(
        ({ code }) => code === 'assess-protection' || code === 'assess-protection-again',
      );
      return {
        process,
        stage: now ? { code: now.stage, length: now.length } : null,
        mover: nextMover(process),
        planned: plannedSteps(process.steps),
        assess: (prompt?.code ?? null) as CourseNow['assess'],
      };
    });
}
