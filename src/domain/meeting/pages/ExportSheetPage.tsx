import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { meetingTexts } from '../meeting.texts.ts';
import type { MeetingView } from '../meeting-fields.ts';
import { meetingSlug } from '../meeting-slug.ts';
import { meetingForm } from './meeting-form.ts';

/** Before the file: what it is for. */
export function ExportSheetPage(
  { head, meeting }: { head: CaseHead; meeting: MeetingView },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = meetingTexts(ui.language);
  const f = meetingForm(ui, state);
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      title={t('export.title')}
      lede={t('export.lede')}
      errors={f.errors}
      submit={t('export.do')}
      wayBack={{ slug: `${meetingSlug(head.id, meeting.id)}/sivu`, label: t('sheet.show') }}
    >
      {f.text('purpose')}
    </CaseForm>
  );
}
