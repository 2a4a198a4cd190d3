import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../../platform/http/endpoint.ts';
import { typed } from '../../../../platform/http/form-errors.ts';
import { boundFields, href, SegmentedLinks, type Ui } from '../../../../platform/ui/index.ts';
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
  const f = boundFields({ ui, texts: newsTexts, state });
  const asked = typed(state, 'language');
  const language = letterLanguages.find((offered) => offered === asked) ?? (ui.language === 'sv' ? 'sv' : 'fi');
  const slug = `/t/${form.head.id}/prosessi/uutta/${form.processId}/kysymys`;
  return (
    <CaseForm
      ui={ui}
      head={form.head}
      current="process"
      title={t('ask.title')}
      lede={t('ask.lede')}
      errors={f.errors}
      before={
        <SegmentedLinks
          label={t('ask.language')}
          items={letterLanguages.map((offered) => ({
            href: `${href(ui, slug)}?language=${offered}`,
            label: t(`ask.${offered}`),
            current: offered === language,
          }))}
        />
      }
      submit={t('ask.do')}
      hidden={{ language }}
      wayBack={{ slug: `/t/${form.head.id}/prosessi/uutta`, label: t('ask.back') }}
    >
      {f.area('text', { rows: 22, first: form.letters[language] })}
      {f.radio('form', ['pdf', 'text'], { first: 'pdf' })}
      {f.text('purpose')}
    </CaseForm>
  );
}
