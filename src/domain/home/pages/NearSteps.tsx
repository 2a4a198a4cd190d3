import type { JSX } from 'hono/jsx/jsx-runtime';
import { daysBetween, formatClock, formatWeekday } from '../../../platform/time/format.ts';
import { writeVague } from '../../../platform/time/uncertain/index.ts';
import { Card, CaseCode, type DueProps, href, Link, type Row, Rows, type Ui } from '../../../platform/ui/index.ts';
import { caseCode } from '../../case/index.ts';
import { isNotRecorded, StepLaw, stepWords } from '../../process/index.ts';
import { homeTexts } from '../home.texts.ts';
import type { NearStep } from '../near-step.ts';

/** How near a day must be to stand out. */
const soon = 3;

function dayOfStep(ui: Ui, today: string, step: NearStep): { due?: DueProps; date?: string } {
  const { day, hour, until } = step;
  const vague = writeVague(day, until, ui.language);
  const at = hour === null ? '' : ` ${formatClock(ui.language, hour)}`;
  const text = vague ?? `${formatWeekday(ui.language, day)}${at}`;
  if (isNotRecorded({ ...step, state: 'planned' }, today))
    return {
      due: { state: 'late', text: homeTexts(ui.language)(vague ? 'steps.passed.time' : 'steps.passed', { day: text }) },
    };
  return daysBetween(today, day) <= soon ? { due: { state: 'soon', text } } : { date: text };
}

function row(ui: Ui, today: string, step: NearStep): Row {
  const at = href(ui, `/t/${step.caseId}/prosessi#vaihe-${step.id}`);
  return {
    icon: { name: 'scales', tone: 'lake' },
    title: <Link href={at}>{stepWords(ui.language, step)}</Link>,
    facts: [
      <>
        <CaseCode code={caseCode(step.caseId)} /> {step.codeWord}
      </>,
      <StepLaw ui={ui} code={step.code} instance={step.instance} />,
    ],
    ...dayOfStep(ui, today, step),
  };
}

/** Planned steps of processes by their day; nothing when there are none. */
export function NearSteps({
  ui,
  today,
  steps,
}: {
  ui: Ui;
  today: string;
  steps: { readonly rows: readonly NearStep[]; readonly more: boolean };
}): JSX.Element | null {
  const t = homeTexts(ui.language);
  if (steps.rows.length === 0) return null;
  return (
    <Card
      id="vaiheet"
      title={t('steps')}
      aside={<Link href={href(ui, '/kalenteri')}>{t('steps.calendar')}</Link>}
      foot={steps.more ? <p class="rn-small">{t('steps.more')}</p> : undefined}
    >
      <Rows rows={steps.rows.map((step) => row(ui, today, step))} />
    </Card>
  );
}
