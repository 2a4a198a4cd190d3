import { languageByCode } from '../../../platform/i18n/language-by-code.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { formatClock, formatDate, formatMoment } from '../../../platform/time/format.ts';
import { keptWhen, writeWhen } from '../../../platform/time/uncertain/index.ts';
import type { Column, Kind } from '../column.ts';
import { ownRecordsTexts } from '../own-records.texts.ts';
import { type Cell, nameInFile, type OwnRecords, type TakenVersion } from '../own-records.ts';
import { takenKinds } from '../taken-kinds.ts';

export interface Drawing {
  readonly language: Language;
  /** Texts in another language than the document's. */
  readonly foreign: ReadonlyMap<string, Language>;
  /** What other lines call a line by its id. */
  readonly names: ReadonlyMap<string, string>;
}

function said({ language, names }: Drawing, column: Column, cell: Cell, of: Readonly<Record<string, Cell>>): string {
  if (cell === null) return '';
  const t = ownRecordsTexts(language);
  const one = (value: string) => ('say' in column && column.say(language, value, of)) || value;
  switch (column.is) {
    case 'code':
      return one(String(cell));
    case 'codes':
      return (cell as readonly string[]).map(one).join(', ');
    case 'numbers':
      return (cell as readonly number[]).map((each) => t(`weekday.${each}` as 'weekday.1')).join(', ');
    case 'day':
      return formatDate(language, String(cell));
    case 'moment':
      return formatMoment(language, new Date(String(cell)));
    case 'clock':
      return formatClock(language, String(cell));
    case 'when':
      return writeWhen(keptWhen(String(cell)), language);
    case 'yes':
      return t(cell === true ? 'yes' : 'no');
    case 'language':
      return languageByCode(language, String(cell));
    case 'line':
      return names.get(String(cell)) ?? String(cell);
    default:
      return String(cell);
  }
}

/** Label and words of all that a version says; what says nothing is left out. */
export function rowsOf(drawing: Drawing, kind: Kind, version: TakenVersion): (readonly [string, string])[] {
  const t = (key: string) => ownRecordsTexts.find(drawing.language, key);
  const clear = Object.entries(kind.columns).flatMap(([column, how]) => {
    const name = nameInFile(column);
    const words = said(drawing, how, version.fields[name] ?? null, version.fields);
    return words === '' ? [] : [[t(`column.${name}`) ?? name, words] as const];
  });
  const sealed = Object.values(kind.words ?? {});
  const closed = Object.entries(version.words).flatMap(([name, words]) => {
    if (words == null || words === '') return [];
    const within = sealed.find(({ codes, labels }) => codes?.[name] ?? labels);
    const label = within?.labels?.(drawing.language, name, {}) ?? t(`word.${name}`) ?? name;
    return [[label, within?.codes?.[name]?.(drawing.language, words, version.fields) ?? words] as const];
  });
  const why = version.reason === null ? [] : [[t('reason') ?? '', version.reason] as const];
  return [...clear, ...closed, ...why];
}

/** How a line is called where another refers to it: kind and first words. */
export function namesOf(kinds: OwnRecords['kinds'], language: Language): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(kinds).flatMap(([table, lines]) =>
      lines.map(({ id, words, fields }) => {
        const kind = ownRecordsTexts(language)(`kind.${table}` as 'kind.note');
        const code = takenKinds[table]?.columns.code ?? takenKinds[table]?.columns.kind;
        const called =
          words.label ??
          words.words ??
          (code && 'say' in code && code.say(language, String(fields.code ?? fields.kind), fields));
        return [id, called ? `${kind}: ${called}` : kind] as const;
      }),
    ),
  );
}
