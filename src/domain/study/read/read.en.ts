/** Problems (`input.*`) and remarks (`note.*`) of reading. */
export const readEn = {
  'input.notFound': 'The file {file} is not there.',
  'input.directory': '{file} is a folder; give a CSV file.',
  'input.notFile': '{file} is not an ordinary file; save the records on disk first.',
  'input.noPermission': 'You have no right to read the file {file}.',
  'input.unreadable': 'The file {file} cannot be read ({reason}).',
  'input.empty': 'The file {file} is empty.',
  'input.noRows': 'The file {file} has a heading row but not a single person.',
  'input.notText': 'The file {file} is not text; save it as CSV (UTF-8).',
  'input.spreadsheet': '{file} is an Excel or zip file; save the table as CSV (UTF-8).',
  'input.mixedEncoding': 'The file {file} mixes two character encodings; save all of it as UTF-8.',
  'input.separatorUnclear':
    'The separator of the file {file} cannot be told, because two separators fit equally well; put quotation marks around values that hold such a character.',
  'input.headingEmpty': 'Row 1, column {column}: the column has no name.',
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

  'note.emptyLines': '{lines, plural, one {# empty row was} other {# empty rows were}} skipped.',
} as const;
