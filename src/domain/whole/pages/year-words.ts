import type { Ui } from '../../../platform/ui/index.ts';
import type { Years } from '../graph/say-heading.ts';
import { wholeTexts } from '../whole.texts.ts';

/** " vuosina 2024–2026", or nothing where no year is known. */
export function yearWords(ui: Ui, { first, last }: Years): string {
  const t = wholeTexts(ui.language);
  if (!first || !last) return '';
  return first === last ? t('heading.year', { first }) : t('heading.years', { first, last });
}
