import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formatDate } from '../../../platform/time/format.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { LinePage } from '../../case/index.ts';
import type { LineForm } from '../../line/index.ts';
import { longestNote, offenceVoices } from '../codes.ts';
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
  const f = courseFields(ui, state, form.line);
  const nameOf = (code: string) => offenceName(ui.language, { code, name: null });
  return (
    <LinePage
      {...{ ui, form }}
      {...onCourse(ui, form, courseTexts(ui.language)('offence.record.lede'))}
      under="offence."
      fields={f}
      reason="required"
      was={(was) => `${nameOf(was('code'))}, ${formatDate(ui.language, was('named_on'))}`}
    >
      {f.select(
        'code',
        offenceCodes.map((value) => ({ value, label: nameOf(value) })),
      )}
      {f.text('name', { optional: true })}
      {f.day('namedOn')}
      {f.radio('saidBy', offenceVoices, { words: 'voice' })}
      {f.area('note', { most: longestNote, optional: true, rows: 3 })}
    </LinePage>
  );
}
