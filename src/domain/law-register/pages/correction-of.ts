import { type Language, languages } from '../../../platform/i18n/texts.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { asOfWords, type Standing, type Words } from '../../law/index.ts';
import { inThree } from '../typed-correction.ts';

/** What is said in each language, by the names of its fields. */
const saidIn = (name: string, words: Words | undefined) =>
  Object.fromEntries(words ? inThree(name).map((field, at) => [field, words[languages[at] as Language]]) : []);

/** What the form of a correction holds of a row that nobody has changed anything of, field by field; lists by their places. */
export const correctionOf = (row: Standing): Readonly<Record<string, unknown>> => ({
  ...saidIn('says', row.says),
  ...saidIn('question', row.question),
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
