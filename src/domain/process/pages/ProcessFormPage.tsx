import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { IdentityWarning, type Ui } from '../../../platform/ui/index.ts';
import { LinePage } from '../../case/index.ts';
import type { LineForm } from '../../line/index.ts';
import { Readers } from '../../reader/index.ts';
import { classOf, longestNote, processClasses, processKinds, residenceRights } from '../codes.ts';
import { courseTexts } from '../course.texts.ts';
import type { processFields } from '../process-fields.ts';
import { courseFields } from './course-page.ts';
import { processName } from './words.ts';

/** Kind, whether it has begun, short name, reference, suspects as labels, right of residence, remark. */
export function ProcessFormPage(form: LineForm<typeof processFields>, ui: Ui, state: FormState): JSX.Element {
  const t = courseTexts(ui.language);
  const { head, readers, line } = form;
  const f = courseFields(ui, state, form.line);
  // What is asked follows from the kinds that it may be of.
  const kinds = line ? [line.kind] : processKinds.filter((kind) => head.writes.includes(classOf(kind)));
  const isOfCrime = kinds.some((kind) => kind !== 'residence');
  // A code of the closed text is no text.
  const former = form.former.map((row) => ({ ...row, text: { ...row.text, residenceRight: null } }));
  return (
    <LinePage
      ui={ui}
      form={{ ...form, former }}
      texts={courseTexts}
      under="course."
      fields={f}
      current="process"
      back="/prosessi"
      informationClass={line?.class ?? ''}
      lede={line && processName(ui.language, line)}
      reason="required"
      was={(was) => courseTexts.find(ui.language, `process-state.${was('state')}`)}
    >
      {line ? null : (
        <>
          {processClasses
            .filter((name) => head.writes.includes(name))
            .map((name) => (
              <Readers ui={ui} readers={readers} informationClass={name} />
            ))}
          {f.radio('kind', kinds, { first: kinds[0] })}
          {f.tick('notBegun')}
        </>
      )}
      {f.text('label', { optional: true })}
      {f.text('reference', { optional: true, width: 'half' })}
      {isOfCrime ? f.area('suspects', { optional: true, rows: 2 }) : null}
      {kinds.includes('residence')
        ? f.radio('residenceRight', residenceRights, { words: 'right', optional: isOfCrime })
        : null}
      {f.area('note', { most: longestNote, optional: true, rows: 3 })}
      <IdentityWarning fields={['label', 'suspects', 'note']}>{t('error.looks-like-identity')}</IdentityWarning>
    </LinePage>
  );
}
