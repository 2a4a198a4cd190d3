import { languages } from '../../../platform/i18n/texts.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { asOfWords, type Standing } from '../../law/index.ts';

const inThree = (name: string, words: { fi: string; sv: string; en: string } | undefined) =>
  Object.fromEntries(
    words ? languages.map((of) => [`${name}${of === 'fi' ? 'Fi' : of === 'sv' ? 'Sv' : 'En'}`, words[of]]) : [],
  );

/** What the form of a correction holds of a row that nobody has changed anything of, field by field; lists by their places. */
export const correctionOf = (row: Standing): Readonly<Record<string, unknown>> => ({
  ...inThree('says', row.says),
  ...inThree('question', row.question),
  sections: row.sections.join(', '),
  subsection: row.subsection,
  amendedBy: row.amendedBy.join(', '),
  mark: row.mark,
  reading: row.version,
  readIn: row.language ?? undefined,
  asOf: row.asOf ? asOfWords(row.asOf) : undefined,
  validFrom: row.validFrom ?? undefined,
  validUntil: row.validUntil ?? undefined,
  times: Object.values(row.limits).map(({ amount }) => String(amount)),
  timeUnits: Object.values(row.limits).map(({ unit }) => unit),
  euros: Object.values(row.amounts).map(String),
  paper: row.pending.map(({ paper }) => paper),
  stage: row.pending.map(({ stage }) => stage),
  seenOn: row.pending.map(({ seenOn }) => formatDate('fi', seenOn)),
  comesOn: row.pending.map(({ comesOn }) => (comesOn ? formatDate('fi', comesOn) : '')),
  pendingFi: row.pending.map(({ says }) => says.fi),
  pendingSv: row.pending.map(({ says }) => says.sv),
  pendingEn: row.pending.map(({ says }) => says.en),
});
