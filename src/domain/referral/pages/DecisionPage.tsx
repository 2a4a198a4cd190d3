import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, Notice, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { DutyException } from '../../law/index.ts';
import { referralTexts } from '../referral.texts.ts';
import { decisions, exitGrounds } from '../referral.ts';
import type { Progress } from '../referral-view.ts';
import { ReferralForm } from './ReferralForm.tsx';

/** The decision is the identification; its service starts the time for appeal. Nothing of help depends on either. */
export function DecisionPage(
  { head, referral }: { head: CaseHead; referral: Progress & { readonly id: string } },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = referralTexts(ui.language);
  const reasons = { dates: 'decidedOn', decision: 'decision' };
  const f = boundFields({ ui, texts: referralTexts, state, from: referral, reasons });
  return (
    <ReferralForm
      ui={ui}
      head={head}
      title={t('decision.title')}
      lede={t('decision.lede')}
      errors={f.errors}
      submit={t('save')}
      before={
        <>
          <Notice>{t('proposal.independent')}</Notice>
          <DutyException ui={ui} caseId={head.id} />
        </>
      }
    >
      {f.radio('decision', decisions, { capitals: true, optional: true })}
      {f.day('decidedOn', { optional: true })}
      {f.day('servedOn', { optional: true })}
      {f.day('exitOn', { optional: true })}
      {f.radio('exitGround', exitGrounds, { words: 'exit', capitals: true, optional: true })}
    </ReferralForm>
  );
}
