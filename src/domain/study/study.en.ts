export const studyEn = {
  'usage.noFile': 'Give the CSV file to read: rinnalla study FILE --out FOLDER.',
  'usage.manyFiles': 'Give one file only; “{extra}” is one too many.',
  'usage.noOut': 'Say with --out in which folder the report is to be written.',
  'usage.noValue': 'The option {option} needs a value.',
  'usage.repeated': 'The option {option} may be given only once.',
  'usage.unknown': 'There is no option {option}; see --help.',
  'usage.language': 'The language is fi, sv or en, not “{given}”.',

  'output.notFolder': '{folder} is not a folder; choose another place for the report.',
  'output.foreign': 'The folder {folder} holds something other than an earlier report; choose an empty or new folder.',
  'output.noPermission': 'You have no right to write to the folder {folder}.',
  'output.full': 'The disk is full; the report was not written to the folder {folder}.',
  'output.failed': 'The report could not be written to the folder {folder} ({reason}).',

  'cli.problem': 'Error: {sentence}',
  'cli.progress': 'Reading {percent} %',
  'cli.read':
    'Read {file}: {people} people, {columns, plural, one {# column} other {# columns}} ({encoding}, separator {separator}).',
  'cli.counted':
    'Counted {attributes, plural, one {# attribute} other {# attributes}} and {pairs, plural, one {# pair} other {# pairs}}; left out {leftOut, plural, one {# column} other {# columns}}.',
  'cli.leftOut': '  left out “{column}”: {reason}',
  'cli.written': 'Report:  {page}\nNumbers: {numbers}',
  'cli.notice': 'NOT YET FOR PUBLICATION: counts from 1 to 4 are hidden, but some can be worked out from sums.',
  'cli.help': `Counts every attribute and every pair of attributes in a file of people and writes a report.

Usage:
  rinnalla study FILE --out FOLDER [--lang fi|sv|en]

  FILE           CSV, one row a person, headings in the first row.
                 Separator comma, semicolon or tab; UTF-8, UTF-16 or windows-1252 (latin-1).
  --out FOLDER   Folder for index.html and study.json. An earlier report is replaced,
                 any other folder is left alone.
  --lang LANG    Language of the report and the messages: fi (default), sv or en.
  --help         This text.

Counts from 1 to 4 are shown as "'<'5". The report is not yet for publication: some of the hidden
counts can be worked out from sums. Two runs on the same file give the same report, byte by byte.

Exit codes:
  0  the report is written
  2  the command is wrong
  3  the file cannot be read, or its content is wrong
  4  the report cannot be written

Suomeksi:   rinnalla study --help --lang fi
På svenska: rinnalla study --help --lang sv`,

  'separator.comma': 'comma',
  'separator.semicolon': 'semicolon',
  'separator.tab': 'tab',
  'encoding.mark': '{encoding} (starts with a byte order mark)',
  'encoding.western': 'windows-1252 (the bytes are not valid UTF-8)',

  few: 'fewer than 5',
  mark: "'<'5",
  quoted: '“{words}”',
  both: '{a} and {b}',

  'report.title': 'Figures of the records',
  'report.heading': 'What the records of {people} people tell',
  'report.lede': 'Counts from the file {file}. Each row is read as one person.',
  'report.made': 'Made with Rinnalla, version {version}.',
  'report.contents': 'Contents',
  'report.nothing': 'No column could be counted. The reasons are under “What and who is missing”.',

  'notice.heading': 'Not yet for publication',
  'notice.text':
    'Counts from 1 to 4 are replaced by {mark}. Some of them can still be worked out from sums and from other tables, because nothing prevents that yet. Exact protection comes in a later version. Handle this report as carefully as the records themselves.',

  'summary.heading': 'In brief',

  'theme.heading': 'What the file tells about the five themes',
  'theme.vulnerability': 'Vulnerability factors',
  'theme.help': 'Getting help',
  'theme.process': 'Criminal process',
  'theme.control': 'Psychological control',
  'theme.network': 'Network co-operation',
  'theme.vulnerability.nothing': 'This file has nothing on vulnerability factors.',
  'theme.help.nothing': 'This file has nothing on getting help.',
  'theme.process.nothing': 'This file has nothing on the criminal process.',
  'theme.control.nothing': 'This file has nothing on psychological control.',
  'theme.network.nothing': 'This file has nothing on co-operation in the network.',
  'theme.vulnerability.note':
    'Background such as age, gender and citizenship does not by itself tell of vulnerability.',
  'theme.help.note': 'Who referred a person does not tell what help the person got.',
  'theme.outside': 'Recognised outside the five themes: {columns}.',
  'theme.unrecognised': 'Subject not recognised by name: {columns}.',
  'theme.method': 'The theme is told by the name of the column alone. Nothing missing has been filled in.',
  'theme.column': '{label} (column {column})',

  'concept.age': 'age',
  'concept.gender': 'gender',
  'concept.citizenship': 'citizenship',
  'concept.language': 'language',
  'concept.education': 'education',
  'concept.family': 'family',
  'concept.residence': 'right of residence',
  'concept.vulnerability': 'vulnerability factors',
  'concept.referrerType': 'type of referring body',
  'concept.referrer': 'referring body',
  'concept.referralReason': 'reason for referral',
  'concept.support': 'service or support',
  'concept.status': 'identification as a victim',
  'concept.statusMaker': 'who decided on identification',
  'concept.report': 'report of an offence',
  'concept.stage': 'stage of the criminal process',
  'concept.control': 'means of control',
  'concept.relationship': 'relationship to the perpetrator',
  'concept.referredTo': 'onward referral',
  'concept.organisations': 'organisations involved',
  'concept.exploitation': 'form of exploitation',
  'concept.recruitment': 'recruitment',
  'concept.place': 'region or place',
  'concept.period': 'period',

  'single.section': 'One attribute at a time',
  'single.largest': '{label}: the largest group is {value}, {count} of {people} people.',
  'single.tied': '{label}: {groups} groups are the largest, with {count} people each.',
  'single.small': '{label}: no group has five people.',
  'single.unknown': '{label}: the file does not tell this of anybody.',
  'single.column': 'Column {column}, {values, plural, one {# value} other {# different values}}.',
  'single.complete': 'The value is missing for nobody.',
  'single.missing': 'The value is missing for {count} people.',
  'single.saysUnknown': 'According to the file this is not known of {count} people.',
  'single.outline': 'Outline only: not known.',
  'single.picture': 'Bar picture. {heading} The same counts are in the table.',

  'table.show': 'Show as a table',
  'table.value': 'Value',
  'table.people': 'People',
  'table.total': 'Total',
  'table.more': 'The remaining {values, plural, one {# value is} other {# values are}} in the file study.json.',
  'table.scroll': 'Table: {labels}',
  'category.rest': 'Other ({values, plural, one {# value} other {# values}})',
  'category.missing': 'No value',

  'pair.section': 'Two attributes side by side',
  'pair.intro':
    'The number in a cell tells how many people have both values. Occurring together does not tell of a cause. Of long classifications at most the {most} largest groups with five people or more are shown, and the rest are merged. All cells are in the file study.json.',
  'pair.largest': '{labels}: the most common combination is {a} and {b}, {count} of {people} people.',
  'pair.none': '{labels}: no combination stands out as the most common.',
  'legend.heading': 'Shade of a cell',
  'legend.small': '{mark}, hidden',
  'legend.over': '{from} or more',

  'missing.section': 'What and who is missing',
  'missing.who':
    'The file holds only those whom somebody has identified and recorded. It does not tell of those who were never identified or never got help, nor whether the same person is on several rows.',
  'missing.heading': 'Missing values by attribute',
  'missing.column': 'Attribute',
  'missing.count': 'Value missing',
  'missing.unknown': 'Value says “unknown”',
  'missing.emptyLines': '{lines, plural, one {# empty line} other {# empty lines}} in the file were skipped.',
  'leftOut.heading': 'Columns that were not counted',
  'leftOut.none': 'All columns were counted.',
  'leftOut.own-value': 'no value occurs twice, so the column singles out rows',
  'leftOut.identifying': 'its name or a value points directly at a person',
  'leftOut.rare': 'more than half of the people have a value that fewer than five share',
  'leftOut.empty': 'there is not a single value',
  'leftOut.too-many': 'there are more different values than can be counted',
  'leftOut.free-text': 'free text: a value is longer than {most} characters',
  'pairsLeftOut.many-attributes':
    '{pairs, plural, one {# pair was} other {# pairs were}} not counted: pairs are counted of the first {most} attributes only.',
  'pairsLeftOut.many-values':
    '{pairs, plural, one {# pair was} other {# pairs were}} not counted: an attribute has more than {most, number} different values.',
  'pairsLeftOut.many-cells':
    '{pairs, plural, one {# pair was} other {# pairs were}} not counted: there would be more than {most, number} cells in all.',

  'method.section': 'How the figures were counted',
  'method.counts': 'Each figure is a number of people, that is of rows. Nothing is estimated or weighted.',
  'method.words':
    'The values are the file’s own words. Only spaces at the ends were removed. Several answers in one cell are read as one value.',
  'method.protection':
    'Counts from 1 to 4 are hidden in cells, sums and pictures. Zero is zero. Merged groups were added up before hiding.',
  'method.limits':
    'The figures describe this file. They tell neither of causes nor of the full extent of the phenomenon.',

  'again.section': 'How to get the same report',
  'again.text': 'The same file, program version and settings give the same report, byte by byte.',
  'again.file': 'File',
  'again.size': 'Size',
  'again.bytes': '{bytes, number} bytes',
  'again.encoding': 'Encoding',
  'again.separator': 'Separator',
  'again.rows': 'Rows',
  'again.columns': 'Columns',
  'again.program': 'Program',
  'again.language': 'Language',
  'again.smallest': 'Smallest count shown',
  'again.shown': 'Groups in a picture, at most',
} as const;
