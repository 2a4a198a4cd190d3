import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { keptWhen, writeWhen } from '../../../platform/time/uncertain/index.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { LinePage } from '../../case/index.ts';
import type { LineForm } from '../../line/index.ts';
import { longestNote, offenceCourts, offenceVoices } from '../codes.ts';
import { courseTexts } from '../course.texts.ts';
import type { offenceFields } from '../offence-fields.ts';
import { offenceCodes } from '../offences.ts';
import type { Course } from '../process-fields.ts';
import { courseFields, onCourse } from './course-page.ts';
import { offenceName } from './words.ts';

/** Name, in words where no code fits, since when, who uses it. */
export function OffencePage(
  form: LineForm<typeof offenceFields, { readonly course: Course }>,
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = courseTexts(ui.language);
  const f = courseFields(ui, state, form.line);
  const nameOf = (code: string) => offenceName(ui.language, { code, name: null });
  return (
    <LinePage
      {...{ ui, form }}
      {...onCourse(ui, form, t('offence.record.lede'))}
      under="offence."
      fields={f}
      reason="required"
      was={(was) => `${nameOf(was('code'))}, ${writeWhen(keptWhen(was('when_edtf') || was('named_on')), ui.language)}`}
    >
      {f.select(
        'code',
        offenceCodes.map((value) => ({ value, label: nameOf(value) })),
      )}
      {f.text('name', { optional: true })}
      {f.when('when', {
        label: t('field.named'),
        first: form.line?.whenEdtf,
      })}
      {f.radio('saidBy', offenceVoices, { words: 'voice' })}
      {f.select(
        'instance',
        offenceCourts.map((value) => ({ value, label: t(`court.${value}`) })),
        { label: t('field.namedBefore'), hint: t('field.namedBefore.hint'), optional: true },
      )}
      {f.area('note', { most: longestNote, optional: true, rows: 3 })}
    </LinePage>
  );
}
