import { neutralText } from '../../../platform/export/neutral-text.ts';
import { type Language, languages } from '../../../platform/i18n/texts.ts';
import { amountsOf, type ProvisionKey, provisionOf, timesOf } from '../../law/index.ts';
import type { Cells } from './columns.ts';

/** Between the times of a row, as they are written and read, and between its amounts. */
const between = '; ';

/** What stands of the law in a row of the document: what whoever marks it as right has judged. */
export function standsIn(language: Language, key: ProvisionKey) {
  const row = provisionOf(key);
  return {
    sections: row.sections.join(', '),
    subsection: row.subsection ? String(row.subsection) : '',
    amendedBy: row.amendedBy.join(', '),
    ...{ saysFi: row.says.fi, saysSv: row.says.sv, saysEn: row.says.en },
    times: timesOf(language, row).join(between),
    amounts: amountsOf(language, row).join(between),
  };
}

/** The same words, however a spreadsheet has spaced them. */
export const isSame = (cell: string, stands: string): boolean => {
  const [a, b] = [cell, neutralText(stands)].map((text) =>
    text
      .normalize('NFC')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  );
  return a === b;
};

/**
 * Does a row say of the law what stands now, in one of the languages? Not where somebody has typed into the cells that stand, and not where a new
 * release has other words: no correction is counted of that, so the number of the version stays. An emptied cell says nothing.
 */
export const standsStill = (key: ProvisionKey, cells: Cells): boolean =>
  languages.some((language) =>
    Object.entries(standsIn(language, key)).every(([column, stands]) => {
      const cell = cells[column as keyof ReturnType<typeof standsIn>];
      return cell === '' || isSame(cell, stands);
    }),
  );
