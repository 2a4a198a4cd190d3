import { workbookFile } from '../../../platform/export/workbook.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { forceWords, lengthOfTime, markWords, type ProvisionKey, placeWords, provisionOf } from '../../law/index.ts';
import { eurosOf } from '../euros.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';
import { howOften } from '../uses.ts';
import { columns, headingIn, verdicts } from './columns.ts';

/** Between the times of a row, as they are written and read, and between its amounts. */
export const betweenTimes = '; ';

/** What stands of a provision, and empty cells for the lawyer. */
function rowOf(language: Language, key: ProvisionKey): string[] {
  const row = provisionOf(key);
  const t = lawRegisterTexts(language);
  const stands = [
    key,
    String(row.entries + 1),
    row.name ? `${placeWords(language, row)}: ${row.name[language]}` : placeWords(language, row),
    ...[row.says.fi, row.says.sv, row.says.en],
    Object.values(row.limits)
      .map((length) => lengthOfTime(language, length))
      .join(betweenTimes),
    eurosOf(row).join(betweenTimes),
    markWords(language, row),
    forceWords(language, row),
    row.pending.map(({ paper, says }) => `${paper}: ${says[language]}`).join(' '),
    row.question?.[language] ?? '',
    t('list.uses', { n: howOften(key) }),
  ];
  return [...stands, ...Array<string>(columns.length - stands.length).fill('')];
}

/** The register as one workbook: a sheet with a row a provision, and one that says how to mark it. */
export function lawWorkbook(language: Language, keys: readonly ProvisionKey[]): Promise<Buffer> {
  const t = lawRegisterTexts(language);
  const guide = [
    [t('guide.title')],
    ...(['what', 'verdict', 'correct', 'times', 'amounts', 'future', 'reading', 'back'] as const).map((line) => [
      t(`guide.${line}`),
    ]),
    ...verdicts.map((verdict) => [t(`verdict.${verdict}`)]),
  ];
  const rows = [headingIn(language), ...keys.map((key) => rowOf(language, key))];
  return workbookFile([
    { name: t('title'), headings: 1, typedIn: true, rows },
    { name: t('guide.sheet'), headings: 1, rows: guide },
  ]);
}
