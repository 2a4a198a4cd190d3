import { readDay } from '../../../platform/http/fields.ts';
import { languages } from '../../../platform/i18n/texts.ts';
import { units } from '../../../platform/time/finnish-days/index.ts';
import {
  type Length,
  lengthOfTime,
  type Mark,
  marks,
  ProvisionChange,
  type Standing,
  versions,
  type Words,
} from '../../law/index.ts';
import { readEuros } from '../euros.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';
import { listed, longestSays, longestWhy, readAsOf } from '../typed-correction.ts';
import { type Cells, type Column, codeOf, isCleared } from './columns.ts';

/** What the cells of a row say, as far as they can be read, and why some cannot. */
export interface Read {
  readonly whole: Partial<Required<ProvisionChange>>;
  readonly refused: readonly string[];
}

/** A length by its words in any of the three languages: `6 kuukautta`. */
function lengthOf(said: string): Length | undefined {
  const amount = Number(/^\d{1,3}/.exec(said.trim())?.[0]);
  const words = said.trim().replace(/\s+/g, ' ').toLowerCase();
  const unit = units.find((unit) => languages.some((language) => lengthOfTime(language, { amount, unit }) === words));
  return unit && amount >= 1 && amount <= 100 ? { amount, unit } : undefined;
}

/** As many values as the row has names, in their order, each by its name; undefined where one cannot be read or is missing. */
function byName<Value>(
  names: readonly string[],
  said: string,
  read: (part: string) => Value | undefined,
): Record<string, Value> | undefined {
  const values = said.split(';').map(read);
  const fits = values.length === names.length && values.every((value) => value !== undefined);
  return fits ? Object.fromEntries(names.map((name, place) => [name, values[place] as Value])) : undefined;
}

/** Sections and acts as a lawyer writes them, `52 b §, 53 §`, if the register has room for such. */
function placesOf(field: 'sections' | 'amendedBy', said: string): string[] | undefined {
  const places = listed(said.replaceAll('§', ' ')).map((place) => place.replace(/\s+/g, ' '));
  return ProvisionChange.safeParse({ [field]: places }).success ? places : undefined;
}

/** The question with what is written anew in some languages; null where it is answered, undefined where a language is missing. */
function questionOf({ question }: Standing, cells: Cells): Words | null | undefined {
  const said = [cells.newQuestionFi, cells.newQuestionSv, cells.newQuestionEn];
  if (said.every((words) => words === '' || isCleared(words))) return null;
  const [fi, sv, en] = languages.map((language, place) => said[place] || question?.[language] || '');
  return fi && sv && en && ![fi, sv, en].some(isCleared) ? { fi, sv, en } : undefined;
}

/** What goes with a mark where nothing else is said of the reading. */
const unsaid: Partial<Record<Mark, object>> = { unverified: { version: 'none', language: null, asOf: null } };

/** What the cells of a row say, each in its own way; `on` is the day of the marking. */
export function readCells(row: Standing, cells: Cells, on: string): Read {
  const refused: string[] = [];
  /** What a cell says; undefined where it is empty, null where it says that nothing belongs there. */
  const read = <Value>(column: Column, value: (said: string) => Value | undefined): Value | null | undefined => {
    const said = cells[column];
    if (said === '') return undefined;
    const found = isCleared(said) ? null : value(said);
    if (found === undefined) refused.push(column);
    return found;
  };
  /** The same where something always belongs. */
  const must = <Value>(column: Column, value: (said: string) => Value | undefined): Value | undefined => {
    const found = read(column, value);
    if (found === null) refused.push(column);
    return found ?? undefined;
  };
  const limits = must('newTimes', (said) => byName(Object.keys(row.limits), said, lengthOf));
  const amounts = must('newAmounts', (said) => byName(Object.keys(row.amounts), said, readEuros));
  const sections = must('newSections', (said) => placesOf('sections', said));
  const subsection = read('newSubsection', (said) => (/^[1-9]$/.test(said) ? Number(said) : undefined));
  const amendedBy = read('newAmendedBy', (said) => placesOf('amendedBy', said));
  const mark = must('newMark', (said) =>
    codeOf(said, marks, (language, code) => lawRegisterTexts(language)(`mark.${code}`)),
  );
  const version = must('reading', (said) =>
    codeOf(said, versions, (language, code) => lawRegisterTexts(language)(`version.${code}`)),
  );
  const language = read('readIn', (said) =>
    codeOf(said, languages, (of, code) => lawRegisterTexts(of)(`language.${code}`)),
  );
  const asOf = read('asOf', readAsOf);
  const validFrom = read('validFrom', readDay);
  const validUntil = read('validUntil', readDay);
  const asks = cells.newQuestionFi + cells.newQuestionSv + cells.newQuestionEn !== '';
  const question = asks ? questionOf(row, cells) : undefined;
  if (asks && question === undefined) refused.push('question');
  const says = { fi: cells.newFi || row.says.fi, sv: cells.newSv || row.says.sv, en: cells.newEn || row.says.en };
  if (Object.values(says).some(isCleared)) refused.push('words');
  if ([...Object.values(says), ...Object.values(question ?? {})].some(({ length }) => length > longestSays))
    refused.push('long');
  if (cells.note.length > longestWhy - 150) refused.push('note-long');
  const reads = version !== undefined || asOf !== undefined || language !== undefined;
  // What the law does not say was not read there, whichever law it was concluded from.
  const known = mark ?? (reads && row.mark !== 'inferred' ? 'read' : undefined);
  return {
    refused,
    whole: {
      says,
      ...(sections ? { sections } : {}),
      ...(subsection === undefined ? {} : { subsection }),
      ...(amendedBy === undefined ? {} : { amendedBy: amendedBy ?? [] }),
      ...(limits ? { limits } : {}),
      ...(amounts ? { amounts } : {}),
      ...(known ? { mark: known, ...(reads ? {} : unsaid[known]) } : {}),
      ...(version ? { version } : {}),
      ...(language === undefined ? {} : { language }),
      ...(asOf === undefined ? {} : { asOf }),
      ...(validFrom === undefined ? {} : { validFrom }),
      ...(validUntil === undefined ? {} : { validUntil }),
      ...(question === undefined ? {} : { question }),
      lookedOn: on,
    },
  };
}
