/** Problems (`input.*`) and remarks (`note.*`) of reading. */
export const readEn = {
  'input.notFound': 'The file {file} is not there.',
  'input.directory': '{file} is a folder; give a CSV file or an Excel workbook.',
  'input.notFile': '{file} is not an ordinary file; save the records on disk first.',
  'input.noPermission': 'You have no right to read the file {file}.',
  'input.unreadable': 'The file {file} cannot be read ({reason}).',
  'input.empty': 'The file {file} is empty.',
  'input.noRows': 'The file {file} has a heading row but not a single person.',
  'input.notText': 'The file {file} is not text; save it as CSV (UTF-8).',
  'input.spreadsheet': '{file} is a zip file but not an Excel workbook (.xlsx); give a workbook or a CSV file.',
  'input.oldWorkbook':
    '{file} is an old Excel file (.xls) or protected with a password; save it as .xlsx without a password.',
  'input.workbookHuge':
    'The workbook {file} would unpack to more than can be read (at most {most, number} million bytes or characters); save the table as CSV.',
  'input.workbookBroken': 'The workbook {file} is damaged; open it in a spreadsheet program and save it again.',
  'input.sheetUnclear': 'The workbook {file} has several sheets ({sheets}); leave only the one to be read.',
  'input.formulaEmpty':
    'Row {row, number}, column {column}: the result of the formula is not stored; open the workbook in a spreadsheet program and save it again.',
  'input.mappingFolder': '{file} is a folder; give --mapping a JSON file.',
  'input.mappingNotJson': 'The file {file} is not JSON.',
  'input.mappingJson': 'The file {file} is not JSON: the error is in line {line, number}, character {column, number}.',
  'input.mappingWrong': 'The place “{place}” in the file {file} is not as described.',
  'input.mappingColumn': 'The file {file} has the column “{column}”, which the file to be read does not have.',
  'input.mixedEncoding': 'The file {file} mixes two character encodings; save all of it as UTF-8.',
  'input.separatorUnclear':
    'The separator of the file {file} cannot be told, because two separators fit equally well; put quotation marks around values that hold such a character.',
  'input.headingEmpty': 'Row {row, number}, column {column}: the value’s column has no name in row 1.',
  'input.headingRepeated': 'Row 1, column {second}: the name “{name}” is already that of column {first}.',
  'input.tooManyColumns': 'The file {file} has {columns, number} columns; it may have at most {most, number}.',
  'input.tooLarge': 'The file {file} is too large: it has more than {cells, number} values.',
  'input.rowShort':
    'Row {row, number}, column {column} ({name}): a value is missing, the row has {got} values but there are {expected} columns.',
  'input.rowLong':
    'Row {row, number}, column {column}: a value too many, the row has {got} values but there are {expected} columns.',
  'input.rowHuge':
    'Row {row, number}, column {column} ({name}): the row has more than {most, number} characters; is a closing quotation mark missing?',
  'input.quoteInside':
    'Row {row, number}, column {column} ({name}): a quotation mark stands inside the value; put quotation marks around the whole value.',
  'input.quoteAfter': 'Row {row, number}, column {column} ({name}): there is text after the closing quotation mark.',
  'input.quoteOpen': 'Row {row, number}, column {column} ({name}): a quotation mark is opened but never closed.',
  'input.countWrong':
    'Row {row, number}, column {column} ({name}): the number of people must be a whole number, not “{value}”.',
  'input.onNoList':
    'Row {row, number}: these people are on no list; their number is what is estimated, so leave the row out.',
  'input.flagWrong': 'Row {row, number}, column {column} ({name}): the value must be 0, 1 or empty, not “{value}”.',

  'note.sheet': 'The sheet {sheet} of the workbook was read.',
  'note.errorCells': 'Some cells held an error (such as #N/A); they were read as empty.',
  'note.columnsIgnored':
    '{count, plural, one {# column was left out} other {# columns were left out}} as the mapping file says: {names}.',
  'note.countColumn': 'Column {name} looks like a number of people, but each row was counted as one person.',
  'note.emptyLines': '{lines, plural, one {# empty row was} other {# empty rows were}} skipped.',
  'note.labelRow': 'The second row repeats the headings in words; it was not read as a person.',
  'note.spaces': 'Column {name} had spaces at the beginning or end of values; they were removed.',
  'note.namedByLabel': 'Column {letters} has no name; by its heading in words it was read as the field {name}.',
  'note.namelessEmpty': 'Column {letters} has no name and no values; it was left out.',
  'note.namelessNumbers': 'Column {letters}, which has no name, only numbers the rows; it was left out.',
  'note.namelessLeftOut': 'Column {letters} has no name; nobody can tell what its values are, so it was left out.',
  'note.sameLists': 'Row {row, number}: the same combination of lists stands in an earlier row; the counts were added.',
  'note.datesAsYears': 'Only the year was read from column {name}.',
  'note.agesAsBands': 'The ages in column {name} were read as age groups.',
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
