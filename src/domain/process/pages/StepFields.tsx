import type { JSX } from 'hono/jsx/jsx-runtime';
import { writeAmount } from '../../../platform/money/amount.ts';
import { IdentityWarning, Inset, Notice, type Ui } from '../../../platform/ui/index.ts';
import { longestNote, movers, stepSources, stepStates } from '../codes.ts';
import { courseTexts } from '../course.texts.ts';
import { processTexts } from '../process.texts.ts';
import type { StepView } from '../step-fields.ts';
import { courtsOf, type StepCode, stepOf } from '../steps.ts';
import type { CourseFields } from './course-page.ts';
import { lawWords, outcomeWords } from './words.ts';

/** What must be known before this step is recorded; nothing where the step needs no explaining. */
function Warning({ ui, code }: { ui: Ui; code: StepCode }): JSX.Element | null {
  const t = courseTexts(ui.language);
  const police = code === 'police-notice-told' || code === 'reflection-applied';
  return (
    <>
      {police ? (
        <Notice tone="warning" title={t('warn.police-title')}>
          {t('warn.police')}
        </Notice>
      ) : null}
      {code.startsWith('reflection-') ? <Inset>{t('warn.reflection')}</Inset> : null}
      {code.includes('permit') ? <Inset>{t('warn.permit')}</Inset> : null}
    </>
  );
}

/** State, day, outcome, whose move, where it was heard of, texts. */
export function StepFields({
  ui,
  f,
  code,
  line,
  authority,
}: {
  ui: Ui;
  f: CourseFields;
  code: StepCode;
  line: StepView | undefined;
  authority: boolean;
}): JSX.Element {
  const facts = stepOf(code);
  const isOdd = f.errors.of('outOfOrder') !== undefined || f.value('outOfOrder');
  const sources = stepSources.filter((source) => authority || source !== 'own-authority');
  const courts = courtsOf(code).map((value) => ({ value, label: processTexts(ui.language)(`court.${value}`) }));
  const outcomes = facts.outcomes.map((value) => ({ value, label: outcomeWords(ui.language, value) }));
  return (
    <>
      <p class="rn-small">{lawWords(ui.language, facts.law)}</p>
      <Warning ui={ui} code={code} />
      {f.radio('state', stepStates, { words: 'step-state', first: line ? undefined : 'done' })}
      {f.when('when', { optional: true, first: line?.whenEdtf })}
      {f.time('hour', { optional: true })}
      {f.text('place', { optional: true })}
      {courts.length > 1 ? f.select('instance', courts, { optional: true }) : null}
      {isOdd ? f.area('outOfOrder', { rows: 2 }) : null}
      {outcomes.length > 0 ? f.select('outcome', outcomes, { optional: !facts.needsOutcome }) : null}
      {facts.money
        ? f.text('amount', { optional: true, first: line?.amount ? writeAmount(ui.language, line.amount) : undefined })
        : null}
      {f.select('mover', movers, { chosen: true, first: facts.mover })}
      {f.radio('source', sources, { first: authority ? 'own-authority' : 'told-by-authority' })}
      {code === 'protection-assessment' ? f.area('herView', { optional: true, rows: 3 }) : null}
      {f.area('note', { most: longestNote, optional: true, rows: 3 })}
      <IdentityWarning fields={['place', 'note', 'herView', 'outOfOrder']}>
        {courseTexts(ui.language)('error.looks-like-identity')}
      </IdentityWarning>
    </>
  );
}
