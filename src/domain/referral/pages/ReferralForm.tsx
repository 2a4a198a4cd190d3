import type { JSX } from 'hono/jsx/jsx-runtime';
import { CaseForm, type CaseFormProps } from '../../case/index.ts';
import { referralTexts } from '../referral.texts.ts';

interface ReferralFormProps extends Omit<CaseFormProps, 'current' | 'wayBack'> {
  /** The list of referrals unless said. */
  wayBack?: CaseFormProps['wayBack'] | undefined;
}

/** A form on one referral of a case, or on a new one. */
export function ReferralForm({ wayBack, ...form }: ReferralFormProps): JSX.Element {
  const list = { slug: `/t/${form.head.id}/ohjaukset`, label: referralTexts(form.ui.language)('back') };
  return <CaseForm {...form} current="network" wayBack={wayBack ?? list} />;
}
