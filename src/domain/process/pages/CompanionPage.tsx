import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { LinePage } from '../../case/index.ts';
import type { LineForm } from '../../line/index.ts';
import { companionBases, companionRoles, companionStates, notifyWishes } from '../codes.ts';
import type { companionFields } from '../companion-fields.ts';
import { courseTexts } from '../course.texts.ts';
import type { Course } from '../process-fields.ts';
import { courseFields, onCourse } from './course-page.ts';

/** Role and basis, who it is (a worker of this case, or a name in words), since when, and her wish about being told. */
export function CompanionPage(
  form: LineForm<typeof companionFields, { readonly course: Course }>,
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = courseTexts(ui.language);
  const f = courseFields(ui, state, form.line);
  const workers = form.head.parts.flatMap(({ organisation, workers: own }) =>
    own.map(({ id, name }) => ({ value: id, label: `${name}, ${organisation}` })),
  );
  return (
    <LinePage
      {...{ ui, form }}
      {...onCourse(ui, form, t('companion.record.lede'))}
      under="companion."
      fields={f}
      reason="required"
      was={(was) =>
        [`companion-state.${was('state')}`, `basis.${was('basis')}`]
          .map((word) => courseTexts.find(ui.language, word))
          .join(', ')
      }
    >
      {f.radio('role', companionRoles)}
      {f.radio('basis', companionBases, { hint: t('companions.right') })}
      {f.select('workerId', [{ value: '', label: t('field.workerId.none') }, ...workers], { chosen: true })}
      {f.text('name', { label: t('field.companionName'), hint: undefined, optional: true })}
      {f.area('detail', { optional: true, rows: 2 })}
      {f.day('since', { optional: true })}
      {f.day('until', { optional: true })}
      {f.radio('state', companionStates, {
        words: 'companion-state',
        label: t('field.companionState'),
        first: 'active',
      })}
      {f.radio('notify', notifyWishes, { first: 'not-asked' })}
    </LinePage>
  );
}
