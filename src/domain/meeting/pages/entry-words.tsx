import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Day } from '../../../platform/time/format.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { RuleLaw, shippedNameOf } from '../../deadline/index.ts';
import { isNotRecorded, StepLaw, stepWords } from '../../process/index.ts';
import type { CalendarEntry } from '../calendar.ts';
import { meetingTexts } from '../meeting.texts.ts';
import { meetingSlug } from '../meeting-slug.ts';

/** Where an entry stands on its case. */
export function entrySlug({ kind, caseId, id }: CalendarEntry): string {
  const plan = `/t/${caseId}/suunnitelma`;
  if (kind === 'meeting') return meetingSlug(caseId, id);
  if (kind === 'process_step') return `/t/${caseId}/prosessi#vaihe-${id}`;
  if (kind === 'deadline') return `/t/${caseId}/maaraajat#m-${id}`;
  return kind === 'appointment' ? `${plan}/ajat` : `${plan}#tehtava-${id}`;
}

export const entryIcons = {
  meeting: 'people',
  appointment: 'clock',
  task: 'check',
  process_step: 'scales',
  deadline: 'calendar',
} as const;

/** What it is, in words. */
export function entryTitle({ language }: Ui, { kind, sort, step, instance, rule }: CalendarEntry): string {
  const t = meetingTexts(language);
  if (kind === 'meeting') return t('meeting');
  if (kind === 'task') return t('calendar.task');
  if (kind === 'process_step') return step === null ? '' : stepWords(language, { code: step, instance });
  if (kind === 'deadline') return t('calendar.deadline', { rule: shippedNameOf(language, rule) });
  return t(`kind.${sort ?? 'visit'}`);
}

/** The provision on which a step or a clock rests, as a link. */
export function EntryLaw({
  ui,
  entry: { step, instance, rule, law },
}: {
  ui: Ui;
  entry: CalendarEntry;
}): JSX.Element | null {
  if (step !== null) return <StepLaw ui={ui} code={step} instance={instance} />;
  return rule !== null && law !== null ? <RuleLaw ui={ui} ruleKey={rule} law={law} /> : null;
}

/** A planned step whose time has passed, and of which nobody has recorded how it went. */
export const isLeftOpen = (entry: CalendarEntry, today: Day): boolean =>
  entry.kind === 'process_step' && isNotRecorded(entry, today);
