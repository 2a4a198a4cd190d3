import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Language } from '../../../platform/i18n/texts.ts';
import { Mark, type MarkProps } from '../../../platform/ui/index.ts';
import { type Known, type Mark as LawMark, markWords } from '../../law/index.ts';

/** A mark has its shape beside its word. */
export const markLooks: Record<LawMark, Pick<MarkProps, 'icon' | 'tone'>> = {
  read: { icon: 'circle-half', tone: 'lake' },
  quoted: { icon: 'circle-line', tone: 'lake' },
  inferred: { icon: 'circle-dot', tone: 'lake' },
  unverified: { icon: 'circle-dashed', tone: 'amber' },
};

/** What a named person here has checked. */
export const checkedLook = { icon: 'check', tone: 'moss' } as const;

/** How far a provision is known, with what is pending. */
export function LawMarkOf({ language, row }: { language: Language; row: Known }): JSX.Element {
  return <Mark {...(row.checked ? checkedLook : markLooks[row.mark])} word={markWords(language, row)} />;
}
