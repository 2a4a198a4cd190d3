import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { TextField, Tick, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { Former } from '../../line/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import type { FormerVersion } from '../../room/index.ts';
import { wellbeingTexts } from '../wellbeing.texts.ts';
import { type Answer, type HeardView, questions } from '../wellbeing.ts';
import { HeardFields } from './HeardFields.tsx';

export function CorrectHeardPage(
  form: {
    head: CaseHead;
    heard: HeardView;
    former: readonly FormerVersion[];
    readers: readonly ReaderRow[];
    today: string;
  },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = wellbeingTexts(ui.language);
  const errors = formErrors(wellbeingTexts, ui.language, state);
  const { head, heard } = form;
  const columnOf = { wasHeard: 'was_heard', understood: 'understood' } as const;
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="wellbeing"
      title={t('correct.title')}
      lede={t('correct.lede')}
      errors={errors}
      before={
        <Former
          ui={ui}
          rows={form.former}
          was={(was) =>
            [
              formatDate(ui.language, String(was.happened_on)),
              ...questions.map(
                (question) => `${t(`question.${question}`)}: ${t(`answer.${was[columnOf[question]] as Answer}`)}`,
              ),
              t(`study.${was.for_study as HeardView['forStudy']}`),
            ].join(', ')
          }
        />
      }
      submit={t('correct.do')}
      hidden={{ version: heard.version }}
      wayBack={{ slug: `/t/${head.id}/vointi`, label: t('record.cancel') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass="wellbeing" only />
      <HeardFields ui={ui} state={state} errors={errors} today={form.today} heard={heard} />
      <TextField
        ui={ui}
        name="reason"
        label={t('field.reason')}
        error={errors.of('reason')}
        value={typed(state, 'reason', '')}
      />
      <Tick ui={ui} name="mistaken" label={t('field.mistaken')} checked={typed(state, 'mistaken') !== undefined} />
    </CaseForm>
  );
}
