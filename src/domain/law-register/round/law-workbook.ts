import { workbookFile } from '../../../platform/export/workbook.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import { type Language, languages } from '../../../platform/i18n/texts.ts';
import { formatDate } from '../../../platform/time/format.ts';
import {
  forceWords,
  marks,
  markWords,
  type ProvisionKey,
  placeWords,
  provisionOf,
  type Standing,
  stages,
  versions,
} from '../../law/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';
import { readFrom, versionWords } from '../pages/law-marks.tsx';
import { howOften } from '../uses.ts';
import {
  columns,
  headingIn,
  type PendingColumn,
  pendingColumns,
  pendingHeadingIn,
  pendingVerdicts,
  verdicts,
} from './columns.ts';
import { standsIn } from './stands.ts';

/** Empty rows for changes to come that the lawyer adds. */
const spare = 20;

const filled = (stands: readonly string[], width: number): string[] => [
  ...stands,
  ...Array<string>(width - stands.length).fill(''),
];

/**
 * How a provision is known, as its page has it: the mark, which version was read and in which language or that nobody has noted that, and where.
 * Whoever marks it is not to look for what was looked at before.
 */
function knownWords(language: Language, row: Standing): string {
  // The mark of a read row tells of which time the law was; that of no other does.
  const version = row.version === 'none' || row.mark === 'quoted' ? '' : versionWords(language, row);
  const said = row.mark !== 'read' && row.asOf ? readFrom(language, row) : version;
  return [[markWords(language, row), said].filter(Boolean).join('; '), row.source[language]].join('. ');
}

/** What stands of a provision, and empty cells for the lawyer. */
function rowOf(language: Language, key: ProvisionKey): string[] {
  const row = provisionOf(key);
  const law = standsIn(language, key);
  const t = lawRegisterTexts(language);
  const stands = [
    key,
    String(row.entries + 1),
    row.name ? `${placeWords(language, row)}: ${row.name[language]}` : placeWords(language, row),
    ...[law.sections, law.subsection, law.amendedBy, law.saysFi, law.saysSv, law.saysEn, law.times, law.amounts],
    knownWords(language, row),
    forceWords(language, row),
    row.pending.map(({ paper, says }) => `${paper}: ${says[language]}`).join(' '),
    row.question?.[language] ?? '',
    t('list.uses', { n: howOften(key) }),
  ];
  return filled(stands, columns.length);
}

/** The changes to come of a provision, each by its number in the provision. */
function pendingRows(language: Language, key: ProvisionKey): string[][] {
  const t = lawRegisterTexts(language);
  return provisionOf(key).pending.map(({ paper, stage, seenOn, comesOn, says }, place) =>
    filled(
      [
        ...[key, String(place + 1), paper, t(`stage.${stage}`), formatDate('fi', seenOn)],
        comesOn ? formatDate('fi', comesOn) : '',
        ...languages.map((of) => says[of]),
      ],
      pendingColumns.length,
    ),
  );
}

/** The register as one workbook: a sheet with a row a provision, one with a row a change to come, and one that says how to mark them. */
export function lawWorkbook(language: Language, keys: readonly ProvisionKey[]): Promise<Buffer> {
  const t = lawRegisterTexts(language);
  const guide = [
    [t('guide.title')],
    ...(
      ['what', 'verdict', 'correct', 'clear', 'times', 'amounts', 'reading', 'question', 'future', 'back'] as const
    ).map((line) => [t(`guide.${line}`)]),
    ...verdicts.map((verdict) => [t(`verdict.${verdict}`)]),
    ...pendingVerdicts.map((verdict) => [`${t('pending.sheet')}: ${t(`change.${verdict}`)}`]),
  ];
  const words = <Code extends string>(codes: readonly Code[], word: (code: Code) => string) => codes.map(word);
  const at = (column: (typeof columns)[number]) => columns.indexOf(column);
  const atPending = (column: PendingColumn) => pendingColumns.indexOf(column);
  return workbookFile([
    {
      name: t('title'),
      headings: 1,
      typedIn: true,
      rows: [headingIn(language), ...keys.map((key) => rowOf(language, key))],
      choices: [
        { column: at('verdict'), from: words(verdicts, (code) => t(`verdict.${code}`)) },
        { column: at('newMark'), from: words(marks, (code) => t(`mark.${code}`)) },
        { column: at('reading'), from: words(versions, (code) => t(`version.${code}`)) },
        { column: at('readIn'), from: words(languages, (code) => t(`language.${code}`)) },
      ],
    },
    {
      name: capital(t('pending.sheet')),
      headings: 1,
      typedIn: true,
      rows: [
        pendingHeadingIn(language),
        ...keys.flatMap((key) => pendingRows(language, key)),
        ...Array.from({ length: spare }, () => filled([], pendingColumns.length)),
      ],
      choices: [
        { column: atPending('key'), from: { sheet: 0, column: at('key'), rows: Math.max(keys.length, 1) } },
        { column: atPending('change'), from: words(pendingVerdicts, (code) => t(`change.${code}`)) },
        { column: atPending('newStage'), from: words(stages, (code) => t(`stage.${code}`)) },
      ],
    },
    { name: t('guide.sheet'), headings: 1, rows: guide },
  ]);
}
