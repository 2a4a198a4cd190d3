import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { DateField, Notice, RadioGroup, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { referralTexts } from '../referral.texts.ts';
import { decisions, exitGrounds } from '../referral.ts';
import type { Progress } from '../referral-view.ts';

/** The decision is the identification; its service starts the time for appeal. Nothing of help depends on either. */
export function DecisionPage(
  { head, referral }: { head: CaseHead; referral: Progress & { readonly id: string } },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = referralTexts(ui.language);
  const errors = formErrors(referralTexts, ui.language, state, {
    reasons: { dates: 'decidedOn', decision: 'decision' },
  });
  const day = (value: string | null) => (value ? formatDate(ui.language, value) : undefined);
  const dates = [
    ['decidedOn', referral.decidedOn],
    ['servedOn', referral.servedOn],
    ['exitOn', referral.exitOn],
  ] as const;
  const date = (name: (typeof dates)[number][0]) => (
    <DateField
      ui={ui}
      name={name}
      label={t(`field.${name}`)}
      hint={t(`field.${name}.hint`)}
      error={errors.of(name)}
      value={typed(state, name, day(dates.find(([one]) => one === name)?.[1] ?? null))}
      optional
    />
  );
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="network"
      title={t('decision.title')}
      lede={t('decision.lede')}
      errors={errors}
      submit={t('decision.do')}
      before={<Notice>{t('proposal.independent')}</Notice>}
      wayBack={{ slug: `/t/${head.id}/ohjaukset`, label: t('back') }}
    >
      <RadioGroup
        ui={ui}
        name="decision"
        label={t('decision')}
        error={errors.of('decision')}
        value={typed(state, 'decision', referral.decision ?? undefined)}
        options={decisions.map((one) => ({ value: one, label: capital(t(`decision.${one}`)) }))}
        optional
      />
      {date('decidedOn')}
      {date('servedOn')}
      {date('exitOn')}
      <RadioGroup
        ui={ui}
        name="exitGround"
        label={t('exit.ground')}
        error={errors.of('exitGround')}
        value={typed(state, 'exitGround', referral.exitGround ?? undefined)}
        options={exitGrounds.map((one) => ({ value: one, label: capital(t(`exit.${one}`)) }))}
        optional
      />
    </CaseForm>
  );
}
