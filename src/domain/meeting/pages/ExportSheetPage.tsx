import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typed } from '../../../platform/http/form-errors.ts';
import { TextField, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { meetingTexts } from '../meeting.texts.ts';
import type { MeetingView } from '../meeting.ts';
import { meetingErrors } from './meeting-errors.ts';

/** Before the file: what it is for. */
export function ExportSheetPage(
  { head, meeting }: { head: CaseHead; meeting: MeetingView },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = meetingTexts(ui.language);
  const errors = meetingErrors(ui.language, state);
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      title={t('export.title')}
      lede={t('export.lede')}
      errors={errors}
      submit={t('export.do')}
      wayBack={{ slug: `/t/${head.id}/suunnitelma/ajat/palaveri/${meeting.id}/sivu`, label: t('sheet.show') }}
    >
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
