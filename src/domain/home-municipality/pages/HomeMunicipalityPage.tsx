import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import { boundFields, Notice, type Ui } from '../../../platform/ui/index.ts';
import { LinePage } from '../../case/index.ts';
import type { LineForm } from '../../line/index.ts';
import type { HomeLine } from '../arranges.ts';
import { arrangerName } from '../counties.ts';
import { homeMunicipalityTexts } from '../home-municipality.texts.ts';
import { answers, type homeFields } from '../home-municipality-fields.ts';
import { lineWords } from '../line-words.ts';

type HomeForm = LineForm<typeof homeFields, { readonly arrangers: readonly string[] }>;

/** What is known of the home municipality, from which day, and who arranges by it; the place itself is not asked. */
export function HomeMunicipalityPage(form: HomeForm, ui: Ui, state: FormState): JSX.Element {
  const t = homeMunicipalityTexts(ui.language);
  const f = boundFields({ ui, texts: homeMunicipalityTexts, state, from: form.line });
  // A former version's county is a code: answer and county are told together, in words.
  const former = form.former.map(({ was, text, ...version }) => ({
    ...version,
    was,
    text: { said: lineWords(ui.language, { answer: was.answer as HomeLine['answer'], county: text.county ?? null }) },
  }));
  return (
    <LinePage
      ui={ui}
      form={{ ...form, former }}
      texts={homeMunicipalityTexts}
      fields={f}
      current="summary"
      back="/kotikunta"
      informationClass="coordination"
      reason="required"
      was={() => undefined}
    >
      <Notice>{t('safety')}</Notice>
      {f.radio('answer', answers, { capitals: true })}
      {f.select(
        'county',
        [
          { value: '', label: capital(t('county.none')) },
          ...form.arrangers.map((value) => ({ value, label: capital(arrangerName(ui.language, value)) })),
        ],
        { chosen: true },
      )}
      {f.day('sinceOn', { first: form.today })}
    </LinePage>
  );
}
