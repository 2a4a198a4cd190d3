export const notesEn = {
  'note.sheet': 'The sheet {sheet} of the workbook was read.',
  'note.errorCells': 'Some cells held an error (such as #N/A); they were read as empty.',
  'note.columnsIgnored':
    '{count, plural, one {# column was left out} other {# columns were left out}} as the mapping file says: {names}.',
  'note.countColumn': 'Column {name} looks like a number of people, but each row was counted as one person.',
  'note.counted': 'Each row was counted as the number of people in column {name}.',
  'note.totalsAgree': 'Rows with totals were left out; each agrees with the sum of its rows.',
  'note.totalsLeftOut': 'Rows with totals were left out.',
  'note.totalsAlone': 'Totals whose rows are not in this file were left out: the report tells nothing of these people.',
  'note.onlyOnes':
    'The columns of {name} hold 1 but never 0: an empty cell may mean no or not known, so shares are of those who have at least one of them.',
  'note.columnsRepeat':
    '{count, plural, one {# column that repeats others was} other {# columns that repeat others were}} left out: {names}.',
  'note.pairs':
    'A row tells of a victim and a perpetrator together: the same person may be in several rows, and what is called a person in this report is such a row.',
  'note.example':
    'This report is a worked example: k = {k} protects nobody. Never publish it, and never make it of real people.',
  'note.emptyLines': '{lines, plural, one {# empty row was} other {# empty rows were}} skipped.',
  'note.labelRow': 'The second row repeats the headings in words; it was not read as a person.',
  'note.spaces': 'Column {name} had spaces at the beginning or end of values; they were removed.',
  'note.namedByLabel': 'Column {letters} has no name; by its heading in words it was read as the field {name}.',
  'note.namelessEmpty': 'Column {letters} has no name and no values; it was left out.',
  'note.namelessNumbers': 'Column {letters}, which has no name, only numbers the rows; it was left out.',
  'note.namelessLeftOut': 'Column {letters} has no name; nobody can tell what its values are, so it was left out.',
  'note.sameLists':
    'Row {row, number}: the same combination of lists is in an earlier row already; the counts were added.',
  'note.datesAsYears': 'Only the year was read from column {name}.',
  'note.agesAsBands': 'The ages in column {name} were read as age groups.',
  'note.ageOnDay':
    'Ages were worked out from the days in column {name}, as on {day}; the days themselves are not in the report.',
  'note.ageOnColumn':
    'Ages were worked out from the days in column {name}, as on the day in column {other}; the days themselves are not in the report.',
  'note.wait':
    'The wait “{name}” was worked out from the days in columns “{from}” and “{to}”; the days themselves are not in the report.',
  'note.countryCodes': 'Column {name} holds codes of countries (ISO 3166-1); they are shown by their names.',
  'note.valuesUnknown':
    'Column {name} has {count, plural, one {# value that is not in the list of the field; it stays as it is} other {# values that are not in the list of the field; they stay as they are}}.',
  'note.valuesRepaired':
    'In column {name}, {count, plural, one {# value was spelt otherwise than in the list; it was read as the option that it means} other {# values were spelt otherwise than in the list; they were read as the options that they mean}}.',
  'note.valuesSpaced':
    'In column {name}, {count, plural, one {# value had} other {# values had}} only spaces between options; they were read as separate options.',
  'note.severalInOne':
    'The field {name} takes one option, but {count, plural, one {# value holds} other {# values hold}} several; all were read.',
  'note.nameRepaired': 'Column {name} was read as the field {field}.',
  'note.labelDiffers':
    'Column {letters} is named {name}, but its heading in words is “{label}”; the column was read by its name.',
  'note.columnsUnknown':
    '{count, plural, one {# column that is not known was read as it is} other {# columns that are not known were read as they are}}: {names}.',
} as const;
