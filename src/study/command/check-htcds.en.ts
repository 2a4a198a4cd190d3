import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { checkHtcdsFi } from './check-htcds.fi.ts';

export const checkHtcdsEn: Catalogue<keyof typeof checkHtcdsFi> = {
  people: '{people, plural, one {# person} other {# people}}: {taken} read, {refused} refused.',
  refused: 'Row {row, number}, column {letters} ({field}): {why} The person was not read.',
  'why.not-in-list': 'the value is not in the list of the field. Use a code or a label of the list.',
  'why.several': 'the field takes one value. Leave one.',
  'why.not-a-day': 'the value is no day. Write it like this: 2026-12-31.',
  'why.day-unclear': 'the day and the month cannot be told apart. Write the day like this: 2026-12-31.',
  'why.not-an-age': 'an age is a whole number 0–120. Correct it or leave it empty.',
  'why.not-a-number': 'the value is no number. Use digits and a decimal point only.',
  'why.not-yes-or-no': 'the value is neither yes nor no. Write true or false.',
  more: '{n, plural, one {# further value was refused.} other {# further values were refused.}} Correct these first.',
  repaired: 'Repaired while reading:',
  notRead:
    '{n, plural, one {A column that the standard does not know was not read} other {Columns that the standard does not know were not read}}: {names}',
  used: 'Used in the themes of a study: {names}',
  outside: 'Read, but part of no theme: {names}',
  identifying: 'Points at people, so a study does not use it: {names}',
  none: 'nothing',
  study: 'To make a protected report: rinnalla study {file} --out FOLDER',
  written: 'The file with the names and codes of the standard: {out}',
  unwritten:
    'The file {out} was not written, since not everybody was read. Correct what was refused and give the command again.',
  taken: 'The file {out} is already there. Give another name.',
  wrong: 'Wrong in the command: {option}.',
  help: `Reads a file in HTCDS 2.0 and tells what of it can be read and what cannot.

Usage:
  rinnalla check-htcds FILE [--out FILE.csv] [--lang fi|sv|en]

  FILE              CSV or XLSX, headings in the first row, one row per person. Codes and labels
                    will do; several options have ; between them.
  --out FILE        Writes the same people with the field names and codes of the standard, when
                    everybody was read. It holds the same personal data as the file that was read:
                    protect it as well.
  --lang LANGUAGE   fi (default), sv or en.
  --help            This text.

A person is read whole or not at all. Values are not shown, only where they stand.

Exit codes: 0 everybody was read, 2 wrong command, 3 the file or somebody in it could not be
read, 4 nothing could be written.

Human Trafficking Case Data Standard (HTCDS) 2.0, International Organization for Migration (IOM),
CC BY 4.0. IOM has not reviewed this program.`,
};
