import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typed } from '../../../platform/http/form-errors.ts';
import { TextField, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { courseTexts } from '../course.texts.ts';
import type { ProcessView } from '../process.ts';
import { courseErrors, processName } from './words.ts';

/** Ends a course, or opens it again; with the reason why. */
export function EndProcessPage(form: { head: CaseHead; process: ProcessView }, ui: Ui, state: FormState): JSX.Element {
  const t = courseTexts(ui.language);
  const errors = courseErrors(ui.language, state);
  const { head, process } = form;
  const ended = process.state === 'ended';
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="process"
      title={t(ended ? 'reopen.title' : 'end.title')}
      lede={`${processName(ui.language, process)}. ${t('end.lede')}`}
      errors={errors}
      submit={t(ended ? 'reopen.do' : 'end.do')}
      hidden={{ version: process.version, state: ended ? 'open' : 'ended' }}
      wayBack={{ slug: `/t/${head.id}/prosessi`, label: t('cancel') }}
    >
      <TextField
        ui={ui}
        name="reason"
        label={t('end.reason')}
        error={errors.of('reason')}
        value={typed(state, 'reason', '')}
      />
    </CaseForm>
  );
}
