import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import { href, type IconName, Link, type Row, Rows, type Ui } from '../../../platform/ui/index.ts';
import { citeAll } from '../../law/index.ts';
import { childTexts } from '../child.texts.ts';
import type { ChildStepView } from '../child-fields.ts';
import type { ChildDuties, Duty, DutyView, Level } from '../duties.ts';
import { isDone } from '../read-children.ts';

const icons: Readonly<Record<Level, { name: IconName; tone: 'amber' | 'lake' | 'muted' }>> = {
  must: { name: 'warning', tone: 'amber' },
  'if-listed': { name: 'warning', tone: 'amber' },
  assess: { name: 'eye', tone: 'amber' },
  'must-not': { name: 'ban', tone: 'amber' },
  may: { name: 'info', tone: 'lake' },
  ask: { name: 'bubble', tone: 'lake' },
  check: { name: 'eye', tone: 'lake' },
};

/** What we ask and not the law; a provision beside it says why. */
const ownRules: readonly Level[] = ['check', 'must-not'];

/** Where the reader has something to do: to be allowed, to ask and to leave undone are none of it. */
const toDo: readonly Level[] = ['must', 'if-listed', 'assess', 'check'];

/** What was done, when, by whom, and who recorded it. */
export function StepLine({ ui, caseId, step }: { ui: Ui; caseId: string; step: ChildStepView }): JSX.Element {
  const t = childTexts(ui.language);
  const line = t(`step.${step.outcome}`, {
    day: formatDate(ui.language, step.doneOn),
    by: t(`did-it.${step.doneBy}`, { author: step.author ?? t('author.unknown') }),
    author: t('by', { author: step.author ?? t('author.unknown'), organisation: step.organisation }),
  });
  return (
    <>
      {line}
      {step.handedFrom ? ` ${t('step.handed', { organisation: step.handedFrom })}` : ''}{' '}
      {step.own && ui.allowed.has('child.record') ? (
        <Link href={href(ui, `/t/${caseId}/lapsi/tehty/${step.id}`)} hidden={t(`duty.${step.what}`)}>
          {t('correct')}
        </Link>
      ) : null}
    </>
  );
}

/** What a duty is, how it stands for the reader, whose it is and what it rests on; `more` below its words. */
function plainRow(ui: Ui, { code, level, whose, law }: Duty, more?: Child): Row {
  const t = childTexts(ui.language);
  return {
    icon: icons[level],
    title: (
      <>
        <strong class="rn-strong">{t(`level.${level}`)}:</strong> {t(`duty.${code}`)}
      </>
    ),
    facts: [
      whose === 'reader' && !toDo.includes(level) ? undefined : t(`whose.${whose}`),
      ownRules.includes(level) || law.length === 0 ? t('own-rule') : undefined,
      law.length > 0 ? citeAll(ui.language, law) : undefined,
    ],
    text: (
      <>
        {childTexts.find(ui.language, `what.${code}.${level}`)}
        {more}
      </>
    ),
  };
}

function dutyRow(ui: Ui, caseId: string, childId: string, duty: DutyView): Row {
  const t = childTexts(ui.language);
  const { code, level, steps, because } = duty;
  const done = isDone(duty);
  // What must not happen is never done, and stays before the eye.
  const forbidden = level === 'must-not';
  const record = href(ui, `/t/${caseId}/lapsi/${childId}/tehty?what=${code}`);
  const plain = plainRow(
    ui,
    duty,
    <>
      {because === undefined ? null : ` ${t('guardian.stricter', { organisation: because })}`}
      {steps.map((step) => (
        <>
          <br />
          <StepLine ui={ui} caseId={caseId} step={step} />
        </>
      ))}
      {done || forbidden ? null : (
        <>
          <br />
          <span class="rn-muted">{t(steps.length > 0 ? 'step.none.own' : 'step.none')}</span>
        </>
      )}
    </>,
  );
  return {
    ...plain,
    icon: done && !forbidden ? { name: 'check', tone: 'moss' } : icons[level],
    action:
      ui.allowed.has('child.record') && !forbidden
        ? { href: record, label: t(done ? 'step.again' : 'step.add'), hidden: t(`duty.${code}`) }
        : undefined,
  };
}

/** What a child asks of the reader, the most pressing first. */
export const DutyRows = ({
  ui,
  caseId,
  child,
  duties,
}: {
  ui: Ui;
  caseId: string;
  child: ChildDuties;
  duties: readonly DutyView[];
}): JSX.Element | null =>
  duties.length > 0 ? <Rows rows={duties.map((duty) => dutyRow(ui, caseId, child.id, duty))} /> : null;

/** The same where nothing is recorded: what would be asked, and no way to tick it off. */
export const DutyList = ({ ui, duties }: { ui: Ui; duties: readonly Duty[] }): JSX.Element => (
  <Rows rows={duties.map((duty) => plainRow(ui, duty))} />
);
