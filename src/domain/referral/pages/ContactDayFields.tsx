import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Fields } from '../../../platform/ui/index.ts';
import type { referralTexts } from '../referral.texts.ts';
import type { Progress } from '../referral-view.ts';

/** The day of the first contact and its hour, both optional. */
export function ContactDayFields({
  f,
  referral,
}: {
  f: Fields<typeof referralTexts>;
  /** What was agreed before. */
  referral?: Pick<Progress, 'meetsOn' | 'meetsAt'>;
}): JSX.Element {
  return (
    <>
      {f.day('meetsOn', { first: referral?.meetsOn ?? undefined, optional: true })}
      {f.time('meetsAt', { first: referral?.meetsAt ?? undefined, optional: true })}
    </>
  );
}
