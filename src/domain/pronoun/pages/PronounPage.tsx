import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { pronouns } from '../../../platform/i18n/pronouns.ts';
import { boundFields, type Ui } from '../../../platform/ui/index.ts';
import { LinePage } from '../../case/index.ts';
import type { LineForm } from '../../line/index.ts';
import { pronounTexts } from '../pronoun.texts.ts';
import type { pronounFields } from '../pronoun-fields.ts';
import { pronounWord } from '../pronoun-words.ts';

/** What the person chose, and when. */
export function PronounPage(form: LineForm<typeof pronounFields>, ui: Ui, state: FormState): JSX.Element {
  const f = boundFields({ ui, texts: pronounTexts, state, from: form.line });
  const word = (value: (typeof pronouns)[number]) => pronounWord(ui.language, value);
  return (
    <LinePage
      {...{ ui, form }}
      texts={pronounTexts}
      fields={f}
      current="summary"
      back="/puhuttelu"
      informationClass="case"
      reason="required"
      was={(was) => word(was('pronoun') as (typeof pronouns)[number])}
    >
      {f.radio(
        'pronoun',
        pronouns.map((value) => ({ value, label: word(value) })),
      )}
      {f.day('saidOn', { first: form.today })}
    </LinePage>
  );
}
