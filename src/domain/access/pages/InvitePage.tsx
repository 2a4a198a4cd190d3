import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import { Inset, Notice, RadioGroup, TextArea, Tick, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { type FiledConsent, periodText } from '../../consent/index.ts';
import { type Organisation, organisationTexts } from '../../organisation/index.ts';
import { accessTexts } from '../access.texts.ts';
import { longestInvitation, urgencies } from '../access.ts';
import { NetworkForm } from './NetworkForm.tsx';

interface InviteForm {
  head: CaseHead;
  consent: FiledConsent;
  organisations: readonly Organisation[];
}

/** Whom of those that the consent names, what for, how urgent; and whether she lives there. */
export function InvitePage({ head, consent, organisations }: InviteForm, ui: Ui, state: FormState): JSX.Element {
  const [t, kinds] = [accessTexts(ui.language), organisationTexts(ui.language)];
  const errors = formErrors(accessTexts, ui.language, state, {
    labels: { purpose: t('invite.purpose') },
    reasons: { consent: 'toId', kind: 'toId', organisations: 'toId' },
  });
  const title = t('invite.title');
  if (organisations.length === 0)
    return (
      <NetworkForm ui={ui} head={head} title={title} errors={errors} before={<Notice>{t('invite.nobody')}</Notice>} />
    );
  const only = organisations.length === 1 ? organisations[0]?.id : undefined;
  return (
    <NetworkForm
      ui={ui}
      head={head}
      title={title}
      lede={t('invite.lede')}
      errors={errors}
      submit={t('invite.do')}
      before={
        <Inset>{t('invite.consent', { purpose: consent.purpose, period: periodText(ui.language, consent) })}</Inset>
      }
    >
      <RadioGroup
        ui={ui}
        name="toId"
        label={t('invite.to')}
        error={errors.of('toId')}
        value={typed(state, 'toId', only)}
        options={organisations.map(({ id, name, kind }) => ({ value: id, label: name, hint: kinds(`kind.${kind}`) }))}
      />
      <TextArea
        ui={ui}
        name="purpose"
        label={t('invite.purpose')}
        hint={t('invite.purpose.hint')}
        error={errors.of('purpose')}
        value={typed(state, 'purpose')}
        rows={3}
        limit={longestInvitation}
      />
      <RadioGroup
        ui={ui}
        name="urgency"
        label={t('invite.urgency')}
        error={errors.of('urgency')}
        value={typed(state, 'urgency')}
        options={urgencies.map((one) => ({
          value: one,
          label: capital(t(`urgency.${one}`)),
          hint: t(`urgency.${one}.hint`),
        }))}
      />
      <Tick
        ui={ui}
        name="livesHere"
        label={t('invite.lives')}
        hint={t('invite.lives.hint')}
        checked={typed(state, 'livesHere') !== undefined}
      />
    </NetworkForm>
  );
}
