import type { Day } from '../../platform/time/format.ts';
import { type Length, sumOf } from '../../platform/time/length.ts';
import { bandOfLength } from '../../platform/time/length-bands.ts';
import { standsOn } from '../../platform/time/uncertain/index.ts';
import { gaps, offenceCourse, spells, stageTimes } from './durations.ts';
import { isTrafficking } from './offences.ts';
import type { ProcessView } from './process-fields.ts';
import { isRespected } from './prompts.ts';
import { type StepCode, stages } from './steps.ts';

/** Stages whose length is exported: those of the court and what leads to it. */
const measured = stages.filter((stage) => stage !== 'residence' && stage !== 'after');

/** The columns of the export, in order; docs/examples/courses.mapping.json gives them words for the study command. */
export const flatColumns = [
  'kind',
  'state',
  'reported',
  'stage_reached',
  ...measured.map((stage) => `days_${stage}`),
  'days_without_entry',
  'offence_first',
  'offence_at_charge',
  'offence_latest',
  'days_under_other_names',
  'outcome',
] as const;

/** Lengths as bands: a number of days could point at one course. */
export const band = (days: number | null): string => (days === null ? '' : bandOfLength(days));

/** Before all courts together; nothing where the course was never there. */
const inAll = (lengths: readonly Length[]): Length | undefined => (lengths.length === 0 ? undefined : sumOf(lengths));

/** The band of an uncertain length, where both its ends lie in one; else nothing is known. */
const bandOf = (length: Length | undefined): string => {
  if (!length || length.most === null) return '';
  const least = band(length.least);
  return least === band(length.most) ? least : '';
};

/** Steps that tell how a course came out, the last word first. */
export const outcomeSteps: readonly StepCode[] = [
  'appeal-judgment',
  'judgment-given',
  'non-prosecution',
  'investigation-ended',
];

const latestOutcome = (process: ProcessView): string => {
  for (const code of outcomeSteps) {
    const step = process.steps.findLast((step) => step.code === code && step.state === 'done');
    if (step) return step.outcome === null ? code : `${code}:${step.outcome}`;
  }
  return '';
};

/** The name that stood on the day of the charge. */
function nameAtCharge({ steps, offences }: ProcessView): string {
  const charge = steps.find(({ code, state }) => code === 'charge-brought' && state === 'done');
  const day = charge && standsOn(charge);
  return day ? (offences.findLast((name) => (standsOn(name) ?? day) <= day)?.code ?? '') : '';
}

/** One course as a row of coded values: no free text, no ids, no days. Empty where nothing is known. */
export function flatRow(process: ProcessView, today: Day): readonly string[] {
  const ended = process.state === 'ended';
  const all = spells(process.steps, today, ended);
  const times = stageTimes(all, ended);
  const names = offenceCourse(process.offences, isTrafficking);
  const reached = all.map(({ stage }) => stages.indexOf(stage));
  const silent = gaps(process.steps, today, ended, 1).map(({ length }) => length);
  return [
    process.kind,
    process.state,
    isRespected(process) ? 'no' : process.steps.some(({ code }) => code === 'report-made') ? 'yes' : '',
    reached.length > 0 ? (stages[Math.max(...reached)] ?? '') : '',
    ...measured.map((stage) => bandOf(inAll(times.filter((time) => time.stage === stage).map(({ length }) => length)))),
    bandOf(silent.toSorted((a, b) => b.least - a.least)[0]),
    names.first ?? '',
    nameAtCharge(process),
    names.latest ?? '',
    bandOf(names.underOtherNames ?? undefined),
    latestOutcome(process),
  ];
}
