import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { writeAmount } from '../../../platform/money/amount.ts';
import { type Day, dayOf } from '../../../platform/time/format.ts';
import { DataTable, type Fold, href, Link, type Ui } from '../../../platform/ui/index.ts';
import { type OwnBeside, PracticesLink } from '../../practice/index.ts';
import { courseTexts } from '../course.texts.ts';
import { stepWords } from '../court-words.ts';
import { plannedSteps } from '../durations.ts';
import type { Match } from '../hearing/hearing.ts';
import { HeardElsewhere } from '../hearing/pages/HeardElsewhere.tsx';
import { saidState } from '../not-recorded.ts';
import type { ProcessView } from '../process-fields.ts';
import type { StepView } from '../step-fields.ts';
import { isBeforeCase, stepOf } from '../steps.ts';
import { StepLaw } from './StepLaw.tsx';
import { outcomeWords, whenWords } from './words.ts';

function StepCell({
  ui,
  caseId,
  step,
  matches,
  openedOn,
  ownPractices,
}: {
  ui: Ui;
  caseId: string;
  step: StepView;
  matches: readonly Match[];
  openedOn: Day | null;
  ownPractices: OwnBeside;
}): JSX.Element {
  const t = courseTexts(ui.language);
  const said: Child[] = [
    step.amount ? t('how-much', { amount: writeAmount(ui.language, step.amount) }) : null,
    step.place ? t('at-place', { place: step.place }) : null,
    step.note,
    step.herView ? t('her-view', { text: step.herView }) : null,
    step.outOfOrder ? t('out-of-order', { why: step.outOfOrder }) : null,
    isBeforeCase(step, openedOn) ? t('before-case') : null,
  ].filter((item) => item !== null);
  return (
    <>
      <span id={`vaihe-${step.id}`}>{stepWords(ui.language, step)}</span>
      <p class="rn-rows__s">
        {t(`stage.${step.stage}`)} · {t(`source.${step.source}`)}
      </p>
      {said.map((item) => (
        <p class="rn-rows__s">{item}</p>
      ))}
      {step.state === 'planned' ? (
        <PracticesLink ui={ui} at={{ step: step.code }} hidden={stepWords(ui.language, step)} own={ownPractices} />
      ) : null}
      <HeardElsewhere ui={ui} caseId={caseId} step={step} matches={matches} />
    </>
  );
}

/** What came of it; of what has not been done yet, that it is to come. */
function OutcomeCell({ ui, caseId, step }: { ui: Ui; caseId: string; step: StepView }): JSX.Element {
  const t = courseTexts(ui.language);
  const state = t(`step-state.${saidState(step, dayOf(ui.now))}`);
  const may = step.own && ui.allowed.has('process.keep');
  return (
    <>
      {step.state === 'done' && step.outcome ? outcomeWords(ui.language, step.outcome) : state}
      {may ? (
        <>
          <br />
          <Link href={href(ui, `/t/${caseId}/prosessi/vaihe/${step.id}`)} hidden={stepWords(ui.language, step)}>
            {t(step.state === 'planned' ? 'how-did-it-go' : 'correct')}
          </Link>
          {step.state === 'done' && stepOf(step.code).starts ? (
            <>
              {' · '}
              <Link
                href={href(ui, `/t/${caseId}/prosessi/vaihe/${step.id}/maaraajat`)}
                hidden={stepWords(ui.language, step)}
              >
                {t('clocks')}
              </Link>
            </>
          ) : null}
        </>
      ) : null}
    </>
  );
}

/**
 * Every step of a course, in the order of the days: what, when, what came of it, by whose word, by which law. Whose move it is stands above
 * all of them.
 */
export function stepFold({
  ui,
  caseId,
  process,
  title,
  matches,
  openedOn,
  ownPractices,
  open,
}: {
  ui: Ui;
  caseId: string;
  process: ProcessView;
  /** The course in words, for those who hear the table. */
  title: string;
  matches: readonly Match[];
  openedOn: Day | null;
  ownPractices: OwnBeside;
  open: boolean;
}): Fold | null {
  const t = courseTexts(ui.language);
  const told = plannedSteps(process.steps)[0] ?? process.steps.at(-1);
  if (told === undefined) return null;
  return {
    id: `vaiheet-${process.id}`,
    title: (
      <>
        {t('steps')} <span class="rn-count">{process.steps.length}</span>
      </>
    ),
    lead: `${stepWords(ui.language, told)}, ${whenWords(ui.language, told)}`,
    text: t(`step-state.${saidState(told, dayOf(ui.now))}`),
    open,
    children: (
      <DataTable
        ui={ui}
        caption={`${title}: ${t('steps')}`}
        captionHidden
        stacks
        columns={[
          { label: t('col.step') },
          { label: t('col.when') },
          { label: t('col.outcome') },
          { label: t('col.law') },
        ]}
        rows={process.steps.map((step) => [
          <StepCell {...{ ui, caseId, step, matches, openedOn, ownPractices }} />,
          whenWords(ui.language, step),
          <OutcomeCell ui={ui} caseId={caseId} step={step} />,
          <StepLaw ui={ui} code={step.code} instance={step.instance} />,
        ])}
      />
    ),
  };
}
