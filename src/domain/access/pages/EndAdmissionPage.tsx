import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors } from '../../../platform/http/form-errors.ts';
import { Paragraph, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { accessTexts } from '../access.texts.ts';
import type { CircleEntry } from '../circle.ts';
import { NetworkForm } from './NetworkForm.tsx';

interface EndAdmissionForm {
  readonly head: CaseHead;
  readonly organisationId: string;
  readonly organisation: string;
  readonly entry: CircleEntry;
}

/** Before somebody is taken out of the circle: what that does. */
export function EndAdmissionPage(form: EndAdmissionForm, ui: Ui, state: FormState): JSX.Element {
  const { head, organisationId, organisation, entry } = form;
  const t = accessTexts(ui.language);
  return (
    <NetworkForm
      ui={ui}
      head={head}
      title={t('admission-end.title')}
      errors={formErrors(accessTexts, ui.language, state)}
      ends
      submit={t('admission-end.do')}
      back={{ slug: `/t/${head.id}/osuus/${organisationId}/piiri`, label: t('circle.title') }}
      before={<Paragraph>{t('admission-end.what', { name: entry.name, organisation })}</Paragraph>}
    />
  );
}
