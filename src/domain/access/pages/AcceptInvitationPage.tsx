import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, type Ui } from '../../../platform/ui/index.ts';
import { colleagueOptions, type WorkerName } from '../../worker/index.ts';
import { accessTexts } from '../access.texts.ts';
import { IntakeForm } from './IntakeForm.tsx';
import type { AnsweredInvitation } from './IntakePage.tsx';

interface AcceptForm extends AnsweredInvitation {
  colleagues: readonly WorkerName[];
}

/** Names the own lead and backup; the case opens to them, not to the one who names. */
export function AcceptInvitationPage(form: AcceptForm, ui: Ui, state: FormState): JSX.Element {
  const { invitation, namesakes, colleagues } = form;
  const t = accessTexts(ui.language);
  const reasons = { 'the backup is another worker': 'backupId', 'the worker is not of this organisation': 'leadId' };
  const f = boundFields({ ui, texts: accessTexts, state, under: 'accept', reasons });
  const options = colleagueOptions(colleagues);
  return (
    <IntakeForm
      ui={ui}
      invitation={invitation}
      namesakes={namesakes}
      title={t('accept.title')}
      lede={t('accept.lede')}
      errors={f.errors}
      submit={t('accept.do')}
    >
      {f.select('leadId', options)}
      {options.length > 1 && f.select('backupId', options, { hint: t('standing.backup.hint') })}
    </IntakeForm>
  );
}
