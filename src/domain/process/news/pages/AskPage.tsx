import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../../platform/http/form-errors.ts';
import { href, RadioGroup, SegmentedLinks, TextArea, TextField, type Ui } from '../../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../../case/index.ts';
import { type LetterLanguage, letterLanguages } from '../letter.ts';
import { newsTexts } from '../news.texts.ts';

/** The letter, filled from the course, to be edited; then a file. */
export function AskPage(
  form: { head: CaseHead; processId: string; letters: Record<LetterLanguage, string> },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = newsTexts(ui.language);
  const errors = formErrors(newsTexts, ui.language, state);
  const asked = typed(state, 'language');
  const language = letterLanguages.find((one) => one === asked) ?? (ui.language === 'sv' ? 'sv' : 'fi');
  const slug = `/t/${form.head.id}/prosessi/uutta/${form.processId}/kysymys`;
  return (
    <CaseForm
      ui={ui}
      head={form.head}
      current="process"
      title={t('ask.title')}
      lede={t('ask.lede')}
      errors={errors}
      before={
        <SegmentedLinks
          label={t('ask.language')}
          items={letterLanguages.map((one) => ({
            href: `${href(ui, slug)}?language=${one}`,
            label: t(`ask.${one}`),
            current: one === language,
          }))}
        />
      }
      submit={t('ask.do')}
      hidden={{ language }}
      wayBack={{ slug: `/t/${form.head.id}/prosessi/uutta`, label: t('ask.back') }}
    >
      <TextArea
        ui={ui}
        name="text"
        label={t('field.text')}
        hint={t('field.text.hint')}
        error={errors.of('text')}
        rows={22}
        value={typed(state, 'text', form.letters[language]) ?? form.letters[language]}
      />
      <RadioGroup
        ui={ui}
        name="form"
        label={t('field.form')}
        error={errors.of('form')}
        value={typed(state, 'form', 'pdf')}
        options={(['pdf', 'text'] as const).map((one) => ({ value: one, label: t(`form.${one}`) }))}
      />
      <TextField
        ui={ui}
        name="purpose"
        label={t('field.purpose')}
        hint={t('field.purpose.hint')}
        error={errors.of('purpose')}
        value={typed(state, 'purpose', '')}
      />
    </CaseForm>
  );
}
