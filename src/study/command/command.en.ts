export const commandEn = {
  'cli.problem': 'Error: {sentence}',
  'cli.reading': 'Reading {percent}%',
  'cli.protecting': 'Protecting and proving {percent}%',
  'cli.writing': 'Writing the report',
  'cli.read':
    'Read {file}: {people, plural, one {# person} other {# people}}, {columns, plural, one {# column} other {# columns}} ({how}).',
  'cli.readLists': 'Read {file}: {lists, plural, one {# list} other {# lists}}.',
  'cli.text': '{encoding}, separated by {separator}',
  'cli.workbook': 'sheet {sheet} of the workbook',
  'cli.combinations':
    'Published: {combinations, plural, one {# combination} other {# combinations}} of at least {k} people.',
  'cli.published':
    'Published are {tables, plural, one {# table} other {# tables}}: {cells, number} figures, {hidden, number} of them hidden. {refused, plural, =0 {} one {One could not be protected.} other {# could not be protected.}}',
  'cli.rounded':
    'Published are {tables, plural, one {# table} other {# tables}}: {cells, number} figures, all rounded to multiples of {k}. {refused, plural, =0 {} one {One table could not be rounded.} other {# tables could not be rounded.}}',
  'cli.coarser':
    'A higher --limit may give tables that were not found now. Publish only one of the two reports: put together they may tell true figures.',
  'cli.coarserSeries':
    'Later reports of the series may lack these tables too, also with a higher --limit. If nothing of the series has been published yet, remove the register folder and give a higher --limit.',
  'cli.heldBack': '  not in the report: {note}',
  'cli.leftOut': '  left out “{column}”: {reason}',
  'cli.may': 'The protection is proved (k = {k}).',
  'cli.mayExact':
    'NOT PROVED FOR PUBLICATION: the figures are protected against adding and subtracting only (k = {k}). For publication, use --mode rounded.',
  'cli.tested':
    'Tested, not proved, against a reader who looks for one file of people behind all tables: {cells, plural, one {# hidden figure} other {# hidden figures}}, {open, plural, =0 {none of which could be narrowed in the test} one {one of which may be narrowed} other {# of which may be narrowed}}; two files of whole people were found for {whole, number}.',
  'cli.mayCombinations': 'Combinations are protected by their size and by rounding down (k = {k}).',
  'cli.secret':
    'A secret for the rounding was made: {file}\nKeep it as carefully as the source, and use the same one for every report of this file and its later versions.',
  'cli.few': 'NOTHING IS PUBLISHED: the file has fewer than {k} people, so the report tells only that.',
  'cli.noTables': 'No table can be made: the report tells how many people there are, and why each column was left out.',
  'cli.series': 'Kept in the register: use the same folder for the next report of the series.',
  'cli.alone':
    'The protection covers this report only; earlier ones were not taken into account. Do not publish it beside a report about partly the same people, such as last quarter’s.',
  'cli.example':
    'NOT FOR PUBLICATION: k = {k} is a worked example and protects nobody; for real people k is at least {least}.',
  'cli.mayNot': 'NOT FOR PUBLICATION: the protection could not be proved (k = {k}).',
  'cli.drafted': 'First mapping file: {file}',
  'cli.askCount': 'Column {column} ({name}) looks like numbers of people. Is each row as many people as it says?',
  'cli.askTotals':
    'Row {row, number}, column {column} ({name}) looks like a total (“{value}”){more, plural, =0 {} one {, as does one more row} other {, as do # more rows}}. Are these totals to be left out: {words}?',
  'cli.askGroup':
    'The columns {columns} hold only yes and no. Do they answer one question, of which a person may have several answers?',
  'cli.askBirth':
    'Column {name} has days of birth. On which day is the age counted? A day (2023-12-31), the name of a column, or nothing to leave it out:',
  'cli.askWaitFrom':
    'The columns {columns} hold days. From the day in which column does a wait begin? The name of a column, or nothing if there is no wait:',
  'cli.askWaitTo': 'On the day in which column does the wait from the day in column {from} end? {columns}, or nothing:',
  'cli.askTheme': 'What does column {name} tell of? {themes}, or nothing:',
  'cli.yesNo': ' (y/n) ',
  'cli.yes': 'y yes',
  'cli.no': 'n no',
  'cli.answered': 'To give the same answers next time: {entry} in a mapping file (--mapping).',
  'cli.written': 'Report:  {page}\nPDF:     {document}\nTables:  {tables}\nFigures: {numbers}',
  'cli.help': `Reads a file of people or a table of overlaps and writes a protected report that can be published.

Usage:
  rinnalla study FILE --out FOLDER [--lang fi|sv|en] [--k 5] [--mode rounded|exact]
                 [--secret FILE | --register FOLDER] [--longest 4] [--limit 30]
                 [--mapping FILE] [--earlier study.json]…
  rinnalla study FILE --mapping-draft FILE

  FILE              CSV or XLSX, one row per person, headings in the first row. HTCDS 2.0 and CTDC
                    are known by their headings. A table of overlaps has the lists as columns
                    (0 or 1) and a column count. A table of counts is asked about on a terminal;
                    elsewhere a mapping file tells which column counts and what is a total.
  --out FOLDER      Folder for index.html, report.pdf, tables/*.csv, tables.xlsx and study.json.
                    An earlier report is replaced, any other folder is left alone.
  --lang LANGUAGE   Language of the report and the messages: fi (default), sv or en.
  --k NUMBER        Smallest number of people that is shown (3–1000, default 5). 2 only with
                    --longest, as a worked example: it protects nobody.
  --mode MODE       rounded (default): complete tables, every figure a multiple of k; proved for
                    publication. exact: true figures, some of them hidden; protected against
                    adding and subtracting only.
  --secret FILE     What decides the rounding. Made when it is not there; without the option it
                    is rinnalla-study.secret in the folder of FILE. Never publish it.
  --register FOLDER A series of reports of one growing or corrected file: keeps its secret and what the
                    next report must know. Back it up; never publish it.
  --longest NUMBER  Publishes combinations of at most so many values instead of tables (1–5).
  --mapping         A mapping file that tells what columns and values mean.
  --mapping-draft   Writes a first mapping file, and asks on a terminal what the file does not
                    tell; no report is made.
  --earlier         With --mode exact: study.json of an earlier published report of the same
                    file: its figures count as known. May be given many times.
  --limit SECONDS   How long a rounding is looked for (1–3600, default 30): what is not found is shown
                    without the tables that cross most facts. With --mode exact: how long figures are
                    tested against one file of people (default 10); what was not reached is listed as
                    open. It is time of a quiet machine, counted as work, so that the same choice
                    gives the same report.
  --help            This text.

A hidden figure is marked by two dots (..). Two runs on the same file with the same options and
the same secret give the same report, byte for byte.

Exit codes:
  0  the report is written
  2  the command is wrong
  3  the file cannot be read, or its content is wrong
  4  the report cannot be written
  5  the protection of the figures could not be proved; nothing was written

Suomeksi:   rinnalla study --help
På svenska: rinnalla study --help --lang sv`,
} as const;
