import { type ProvisionKey, provisionKeys, provisionOf, type Standing, type StatuteKey } from '../law/index.ts';

/** What is shown of the register. `waits`: a lawyer is asked, or nobody has read it; until somebody has checked it. */
export const lawViews = ['waits', 'pending', 'read', 'checked', 'all'] as const;
export type LawView = (typeof lawViews)[number];

/** Whether a lawyer is asked of it. */
export const waitsForLawyer = ({ mark, question, checked }: Standing): boolean =>
  !checked && (question !== undefined || mark !== 'read');

const shows: Record<LawView, (row: Standing) => boolean> = {
  waits: waitsForLawyer,
  pending: ({ pending }) => pending.length > 0,
  read: ({ mark }) => mark === 'read',
  checked: ({ checked }) => checked !== null,
  all: () => true,
};

export const keysOf = (view: LawView, statute: StatuteKey | undefined): readonly ProvisionKey[] =>
  provisionKeys.filter((key) => {
    const row = provisionOf(key);
    return shows[view](row) && (statute === undefined || row.statute === statute);
  });
