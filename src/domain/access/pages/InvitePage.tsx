import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typed } from '../../../platform/http/form-errors.ts';
import { boundFields, Inset, Notice, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { type FiledConsent, periodText } from '../../consent/index.ts';
import { type Organisation, organisationOptions } from '../../organisation/index.ts';
import { accessTexts } from '../access.texts.ts';
import { longestInvitation, urgencies } from '../access.ts';
import { NetworkForm } from './NetworkForm.tsx';

interface InviteForm {
  head: CaseHead;
  consent: FiledConsent;
  organisations: readonly Organisation[];
  /** The wish that this takes up: what it says is what the invitation begins with. */
  wish: { readonly id: string; readonly purpose: string } | null;
}

/** Whom of those that the consent names, what for, how urgent; and whether she lives there. */
export function InvitePage({ head, consent, organisations, wish }: InviteForm, ui: Ui, state: FormState): JSX.Element {
  const t = accessTexts(ui.language);
  const f = boundFields({
    ui,
    texts: accessTexts,
    state,
    under: 'invite',
    labels: ['purpose'],
    reasons: { consent: 'toId', kind: 'toId', organisations: 'toId' },
  });
  const form = { ui, head, title: t('invite.title'), errors: f.errors };
  if (organisations.length === 0) return <NetworkForm {...form} before={<Notice>{t('invite.nobody')}</Notice>} />;
  const only = organisations.length === 1 ? organisations[0]?.id : undefined;
  return (
    <NetworkForm
      {...form}
      lede={t('invite.lede')}
      submit={t('invite.do')}
      hidden={{ wishId: wish?.id ?? typed(state, 'wishId') }}
      before={
        <Inset>{t('invite.consent', { purpose: consent.purpose, period: periodText(ui.language, consent) })}</Inset>
      }
    >
      {f.radio('toId', organisationOptions(ui.language, organisations), { first: only })}
      {f.area('purpose', { first: wish?.purpose, rows: 3, limit: longestInvitation })}
      {f.radio('urgency', urgencies, { capitals: true })}
      {f.tick('livesHere')}
    </NetworkForm>
  );
}
