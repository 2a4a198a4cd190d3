import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formatDate } from '../../../platform/time/format.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { lawWords, lengthWords, ruleName } from '../../deadline/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import type { OfferedClock } from '../clocks.ts';
import { courseTexts } from '../course.texts.ts';
import { stepWords } from '../court-words.ts';
import type { StepView } from '../step-fields.ts';
import { courseFields } from './course-page.ts';
import { whenWords } from './words.ts';

/** The clocks that the law starts from a step: each with its last day and provision, none chosen beforehand. */
export function StartClocksPage(
  form: { head: CaseHead; readers: readonly ReaderRow[]; step: StepView; clocks: readonly OfferedClock[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = courseTexts(ui.language);
  const f = courseFields(ui, state);
  const { head, step, clocks } = form;
  const name = `${stepWords(ui.language, step)}, ${whenWords(ui.language, step)}`;
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="process"
      title={t('clocks.title')}
      lede={`${name}. ${t(clocks.length > 0 ? 'clocks.lede' : 'clocks.none')}`}
      errors={f.errors}
      submit={clocks.length > 0 ? t('clocks.do') : undefined}
      wayBack={{ slug: `/t/${head.id}/prosessi#vaihe-${step.id}`, label: t('clocks.skip') }}
    >
      {clocks.length > 0 ? (
        <>
          <Readers ui={ui} readers={form.readers} informationClass={step.class} only />
          {f.checks(
            'rules',
            clocks.map(({ rule, due }) => ({
              value: rule.key,
              label: t('clocks.one', { rule: ruleName(ui.language, rule), day: formatDate(ui.language, due) }),
              hint: `${lengthWords(ui.language, rule)}. ${lawWords(ui.language, rule)}`,
            })),
          )}
        </>
      ) : undefined}
    </CaseForm>
  );
}
