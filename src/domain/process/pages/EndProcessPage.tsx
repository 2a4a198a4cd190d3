import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { courseTexts } from '../course.texts.ts';
import type { Course } from '../process-fields.ts';
import { courseFields } from './course-page.ts';
import { processName } from './words.ts';

/** Ends a course, or opens it again; with the reason why. */
export function EndProcessPage(
  { head, course }: { readonly head: CaseHead; readonly course: Course },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = courseTexts(ui.language);
  // Nothing is corrected here: of a missing reason, the words of every form.
  const isMissing = state.problem?.fields.some(({ field, reason }) => field === 'reason' && reason === 'required');
  const f = courseFields(ui, state, undefined, isMissing ? { reason: t('error.required') } : {});
  const ended = course.state === 'ended';
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="process"
      title={t(ended ? 'reopen.title' : 'end.title')}
      lede={`${processName(ui.language, course)}. ${t('end.lede')}`}
      errors={f.errors}
      submit={t(ended ? 'reopen.do' : 'end.do')}
      hidden={{ version: course.version, state: ended ? 'open' : 'ended' }}
      wayBack={{ slug: `/t/${head.id}/prosessi`, label: t('cancel') }}
    >
      {f.text('reason', { label: t('end.reason') })}
    </CaseForm>
  );
}
