export const problemEn = {
  'usage.noFile': 'Give the file to read: rinnalla study FILE --out FOLDER.',
  'usage.manyFiles': 'Give one file only; “{extra}” is too much.',
  'usage.noOut': 'Say with --out into which folder the report is written.',
  'usage.noValue': 'The option {option} needs a value.',
  'usage.repeated': 'The option {option} may be given only once.',
  'usage.unknown': 'There is no option {option}; see --help.',
  'usage.language': 'The language is fi, sv or en, not “{given}”.',
  'usage.number': 'The value of {option} is a whole number {least}–{most}, not “{given}”.',
  'usage.registerAlone':
    '--register keeps a secret of its own and holds rounded tables: leave out --mode exact, --secret and --longest.',
  'usage.roundedCombinations':
    '--mode rounded makes tables and --longest combinations instead of them: give one of the two.',
  'usage.mode': 'The mode is rounded or exact, not “{given}”.',
  'usage.limitCombinations': '--limit does not go with --longest: for combinations nothing is tested or looked for.',
  'usage.earlierRounded':
    '--earlier goes with --mode exact only: what an earlier report told exactly cannot be rounded afterwards.',
  'usage.secretInReport':
    'The secret {file} would lie in the folder of the report, which is published; choose another place for it.',
  'usage.exampleTables':
    'With --k under {least} only combinations are made (--longest), as an example; it protects nobody.',

  'input.secretWrong':
    '{file} is not a secret of rounding (64 hexadecimal digits); give --secret another file or none.',
  'input.seriesK': 'The reports of this register are rounded to multiples of {k}; give --k {k}.',
  'input.seriesColumns':
    'The reports of this register have other columns (differing: {columns}); give the file its former columns. Begin a new register only when none of these people are in the reports of this one: two reports about partly the same people can be put together. Files of which nothing has been published can be joined into one first.',
  'input.seriesOther':
    'The register {folder} has reports about mostly the same people, and two series about them can be put together: use that register (--register). If they are other people, keep this register in another folder.',
  'input.seriesTooLittle':
    'Too little has changed since the last report of this register: whoever has both could see who was added. Publish again when at least {people} people have been added, removed or changed.',
  'input.seriesSecretLost':
    'The secret of the register {folder} is gone, and with it the series: a new secret would round anew what has been published. Bring the secret back from a backup, or begin a new register when nobody can put the old reports and the new ones together.',
  'input.seriesMapping': 'The reports of the register {folder} were made with another mapping file; use that one.',
  'input.seriesBroken': 'The file series.json in the register {folder} is damaged; bring it back from a backup.',
  'input.ownPeriod': 'The time begins and ends on the first of January or of July, not on “{from}” and “{until}”.',
  'input.ownK':
    'The figures of this deployment are rounded to multiples of {k}: another rounding of the same people would reveal more. Use {k}.',
  'input.ownSeries':
    'Figures of this deployment have been published for {from}–{until}. Another beginning or an earlier end would tell who lies between: give the same beginning, and the same end or a later one.',
  'input.ownTooLittle':
    'Too little has changed since the last release: whoever reads both could see whose facts have changed. Make the study again when the facts of at least {people} cases have changed.',
  'input.ownMeanwhile': 'The figures were counted at the same time for another study. Try again.',
  'input.earlierWrong': '{file} is not the study.json of an earlier report.',
  'input.earlierOther':
    'The earlier report {file} was made of another file, so it cannot be taken into account; if some of the people are the same, publish only one of the two.',
  'input.draftOfLists': '{file} is a table of overlaps; it needs no mapping file.',
  'input.earlierCombinations':
    'Combinations and tables of the same file cannot be protected together ({file}). Publish only one of them.',
  'input.notFound': 'The file {file} is not there.',
  'input.directory': '{file} is a folder; give a CSV file or an Excel workbook.',
  'input.notFile': '{file} is not an ordinary file; save the records on disk first.',
  'input.noPermission': 'You have no right to read the file {file}.',
  'input.unreadable': 'The file {file} cannot be read ({reason}).',
  'input.empty': 'The file {file} is empty.',
  'input.notHtcds':
    'The file {file} is not in HTCDS 2.0: at least three columns must have names of its fields (such as vic_MethodsOfControl). Give the heading of the standard, or study the file as it is (rinnalla study).',
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
    'Row {row, number}, column {column} ({name}): a quotation mark is inside the value; put quotation marks around the whole value.',
  'input.quoteAfter': 'Row {row, number}, column {column} ({name}): there is text after the closing quotation mark.',
  'input.quoteOpen': 'Row {row, number}, column {column} ({name}): a quotation mark is opened but never closed.',
  'input.countWrong':
    'Row {row, number}, column {column} ({name}): the number of people must be a whole number, not “{value}”.',
  'input.countNegative':
    'Row {row, number}, column {column} ({name}): the number of people cannot be below zero, like “{value}”.',
  'input.countFraction':
    'Row {row, number}, column {column} ({name}): “{value}” is a weight or a share, or has a separator of thousands; a number of people is written in digits only.',
  'input.countPercent':
    'Row {row, number}, column {column} ({name}): “{value}” is a percentage, and a share cannot be protected; give numbers of people.',
  'input.countHidden':
    'Row {row, number}, column {column} ({name}): “{value}” hides a number, so the people cannot be counted; give the file before its numbers were hidden.',
  'input.totalDiffers':
    'Row {row, number}, column {column} ({name}): the total “{word}” is {total, number}, but the rows that it should sum make {sum, number}.',
  'input.totalAlone':
    'Row {row, number}, column {column} ({name}): the total “{word}” is {total, number}, but none of the rows that it should sum are in the file; if they are in another file, write “{word}” into the mapping file under "totalsAlone".',
  'input.totalUnnamed':
    'Row {row, number}, column {column} ({name}): the row has nothing but {total, number}, which is the sum of all others; write Total into it if it is their total, or take it out.',
  'input.looksCounted':
    'Column {column} ({name}) looks like numbers of people, so a row would not be one person; write {entry} into the mapping file (--mapping), or "count": null if each row is one person.',
  'input.looksCountedTotals':
    'Column {column} ({name}) looks like numbers of people, and row {row, number}, column {totalColumn} ({totalName}) like a total (“{value}”){more, plural, =0 {} one {, as does one more row} other {, as do # more rows}}; write {entry} into the mapping file (--mapping), or "count": null if each row is one person.',
  'input.looksTotals':
    'Row {row, number}, column {totalColumn} ({totalName}): “{value}” looks like a total and not like a person{more, plural, =0 {} one {, as does one more row} other {, as do # more rows}}; write {entry} into the mapping file (--mapping), or list the word under "values" of its column if it is none.',
  'input.looksMany':
    'Column {column} ({name}) looks like numbers of people as column {other} does; give each number a row of its own, or leave the column out by writing {entry} into the mapping file (--mapping).',
  'input.looksWeight':
    'Column {column} ({name}) looks like weights, and weighted people cannot be protected; write {entry} into the mapping file (--mapping) to leave it out, then each row is one person.',
  'input.looksPercent':
    'Column {column} ({name}) looks like percentages, means or rates, which cannot be protected; give numbers of people, and leave this column out by writing {entry} into the mapping file (--mapping).',
  'input.looksHundred':
    'The numbers in column {column} ({name}) add up to about a hundred, so they may be percentages, which cannot be protected. If they are numbers of people, write {entry} into the mapping file (--mapping); otherwise leave the column out: {other}.',
  'input.onNoList':
    'Row {row, number}: these people are on no list; their number is what is estimated, so leave the row out.',
  'input.flagWrong': 'Row {row, number}, column {column} ({name}): the value must be 0, 1 or empty, not “{value}”.',
  'input.dateWrong':
    'Row {row, number}, column {column} ({name}): this is not a whole day, such as 2001-05-31 or 31.5.2001.',
  'input.dateUnclear':
    'Row {row, number}, column {column} ({name}): nothing in the column tells whether the day or the month stands first; write days as year-month-day.',
  'input.birthWrong':
    'Row {row, number}, column {column} ({name}): the age on the day told would be below zero or over {oldest, number} years.',
  'input.waitName': 'In {file} a wait has the name of the column {name}; give it another name.',
  'input.waitWrong':
    'Row {row, number}, column {column} ({name}): the day is before that in column {from}, or more than {most, number} years after it, so the wait cannot be counted; correct one of the days or leave it empty.',
  'input.waitsWrong':
    'Column {column} ({name}): in {count, number} rows the day is before that in column {from}, or more than {most, number} years after it, so the waits cannot be counted; correct either day or leave one empty (rows {rows}).',
  'input.overlapManyLists':
    'There are {lists, number} lists; at most {most, number} can be studied. Merge some and try again.',
  'input.overlapManyPeople': 'The table holds more than a thousand million people. Check the column of counts.',

  'output.register': 'The register {folder} could not be written ({reason}); no report was made.',
  'output.secret': 'The secret {file} could not be made ({reason}); say with --secret where it may lie.',
  'output.exists': 'The file {file} exists already; choose another name.',
  'output.notFolder': '{folder} is not a folder; choose another place for the report.',
  'output.foreign': 'The folder {folder} holds something else than an earlier report; choose an empty or a new folder.',
  'output.noPermission': 'There is no permission to write into the folder {folder}.',
  'output.full': 'The disk is full; the report was not written into the folder {folder}.',
  'output.failed': 'The report could not be written into the folder {folder} ({reason}).',
  'output.noDocument': 'The PDF file could not be made ({reason}); the report was not written.',

  'proof.failed': 'The protection of the figures could not be proved ({reason}); the report was not written.',
  'proof.notFound':
    'Within the limit ({limit, number} s) no rounding was found that is near enough to the true figures; the report was not written. Give a higher --limit, or leave columns out with a mapping file ("ignore": true).',
} as const;
