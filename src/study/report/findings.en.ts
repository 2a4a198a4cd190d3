/** Texts of what a report finds: departures from what was expected, change over time, and what the numbers are shares of. */
export const findingsEn = {
  'report.file': 'A study of the file {file}.',
  'report.fileOf': 'A study of the file {file}: {rounded, select, yes {about } other {}}{people} people.',
  'report.document': 'The same for printing (PDF)',
  'report.workbook': 'Tables (XLSX)',
  'report.skip': 'Go to what was found',
  'report.period': 'Time: {first}–{last}.',
  'report.absent': 'The file has nothing on these: {themes}.',
  'single.onlyAnswer': '{label}: {rounded, select, yes {about } other {}}{count} of {people} people have {value}.',
  'single.onlyText':
    'No other answer is shown.{others, select, some { Of the others it is not told whether they have it.} other {}}',
  'report.notRecognised': 'No column was recognised as being about these: {themes}.',
  'lacks.notRecognised': 'What was not recognised in the file',
  'absent.unsure':
    'Some columns were not recognised from their names and may be about these. A mapping file tells what they are about.',
  'findings.heading': 'What was found',
  'findings.more': 'What else was found',
  'findings.careful': 'Associations, not causes',
  'finding.text':
    '{fact} {row}: {share} of {group} people have {column} ({other}), compared with {overall} of all {all}{known, select, part { for whom both are known} other {}}.',
  'finding.note':
    '{theme} · {facts} · {count} of {group} people, expected {expected} · {ratio} × expected, 95% interval {low}–{high}',
  'departures.text':
    'The expected number is how many would be in both groups if the two facts had nothing to do with each other. The line is a 95% interval that allows for chance{rounded, select, yes { and rounding} other {}}. Only those for whom both facts are known are counted, so shares may differ from the pictures of one fact.',
  'findings.none': 'No departure between two facts was sure enough to be a finding.',
  'departures.drawn':
    'The picture has {drawn, plural, one {the surest} other {the # surest}}. All {all} are in the table.',
  'departures.asExpected': 'expected',
  'departures.more': 'more than expected',
  'departures.fewer': 'fewer than expected',
  'departures.people': 'people',
  'departures.picture':
    'Picture of the groups in which there are more or fewer people than expected. {heading} The same figures are in the table.',
  'departures.table': 'What departs from the expected: {theme}',
  'departures.group': 'Group',
  'departures.other': 'Other group',
  'departures.expected': 'Expected',
  'departures.ratio': 'Ratio to expected',
  'departures.low': 'Lower limit',
  'departures.high': 'Upper limit',
  'tiles.departures':
    'A tile has the ratio to the expected number and below it a 95% interval that allows for chance{rounded, select, yes { and rounding} other {}}. Only those for whom both facts are known are counted.',
  'tiles.departuresHeading':
    '{fact} {answer} by region: {ways, select, both {more than expected ({more}), fewer than expected ({fewer})} more {more than expected ({more})} other {fewer than expected ({fewer})}}.',
  'tiles.asExpected': 'no sure departure',
  'trend.more':
    '{label}: the number of people has grown ({first}: {rounded, select, yes {about } other {}}{before}, {last}: {rounded, select, yes {about } other {}}{after}).',
  'trend.fewer':
    '{label}: the number of people has fallen ({first}: {rounded, select, yes {about } other {}}{before}, {last}: {rounded, select, yes {about } other {}}{after}).',
  'trend.same':
    '{label}: no sure change is seen ({first}: {rounded, select, yes {about } other {}}{before}, {last}: {rounded, select, yes {about } other {}}{after}).',
  'trend.partial': 'The last period may not be complete.',
  'wait.half':
    '{label}: of {people} people {share} waited at most {days} days{rest, select, none {} other {, {over} more than {longest} days}}.',
  'wait.still':
    'Only those for whom both days are recorded are counted. Those still waiting are not included, so real waits may be longer.',
  'again.multiple': 'Figures are multiples of (k)',
  'language.fi': 'Finnish',
  'language.sv': 'Swedish',
  'language.en': 'English',
  'leftOut.noneElse': 'All other columns were counted.',
  'crossed.within': '{label}, two answers',
  'crossed.diagonal':
    'How many people have both answers. Where row and column are the same answer, the figure is everybody who has it.',
  'crossed.follows': '{labels}: one fact can almost always be told from the other, so the table says nothing new.',
  'crossed.asExpected': '{labels}: no departure is sure enough to be told as a finding.',
  'crossed.marks':
    'In the tables of two facts {more} is a figure larger than expected and {fewer} one smaller than expected (95% interval). Among many figures some mark may be chance; the surest are under “What was found”.',
  'legend.marks': 'Marks in the tables',
  'legend.more': '{mark} more than expected',
  'legend.fewer': '{mark} fewer than expected',
  'theme.exploitation': 'Exploitation',
  'theme.exploitation.nothing': 'This file has nothing on exploitation.',
  'lacks.forms': 'What form the exploitation took.',
  'lacks.recruitment': 'How the person was recruited.',
  'says.known': '{name}: known for {answered} people',
  'says.answered': '{name}: an answer from {answered} people, “not known” among them',
  'single.known':
    'Shares are of those for whom it is known (n\u00a0=\u00a0{answered}). There are {people} people in all.',
  'single.answered':
    'Shares are of those who have some answer, “not known” included (n\u00a0=\u00a0{answered}). There are {people} people in all.',
} as const;
