/** Texts of what a report finds: departures from what was expected, change over time, and what the numbers are shares of. */
export const findingsEn = {
  'report.file': 'A study of the file {file}.',
  'report.fileOf': 'A study of the file {file}: {rounded, select, yes {about } other {}}{people} people.',
  'report.period': 'Time: {first}–{last}.',
  'report.absent': 'The file has nothing on these: {themes}.',
  'findings.heading': 'What was found',
  'findings.careful': 'Associations, not causes',
  'finding.text': '{fact} {row}: {share} are in {column}, of everybody {overall}.',
  'finding.note':
    '{theme} · {facts} · {count} of {group} people, expected {expected} · {ratio} times the expected, 95% interval {low}–{high}',
  'departures.text':
    'The expected is the number that would be where the groups meet if the two facts had nothing to do with each other. The line is a 95% interval, with chance{rounded, select, yes { and rounding} other {}} in it. Counted are those of whom both things are known.',
  'departures.asExpected': 'expected',
  'departures.more': 'more often than expected',
  'departures.fewer': 'less often than expected',
  'departures.people': 'people',
  'departures.picture':
    'Picture of the groups in which there are more or fewer people than expected. {heading} The same figures are in the table.',
  'departures.table': 'What departs from the expected: {theme}',
  'departures.group': 'Group',
  'departures.other': 'Other group',
  'departures.expected': 'Expected',
  'departures.ratio': 'Times the expected',
  'departures.low': 'Interval from',
  'departures.high': 'Interval to',
  'trend.more':
    '{label}: the number of people has grown ({first}: {rounded, select, yes {about } other {}}{before}, {last}: {rounded, select, yes {about } other {}}{after}).',
  'trend.fewer':
    '{label}: the number of people has fallen ({first}: {rounded, select, yes {about } other {}}{before}, {last}: {rounded, select, yes {about } other {}}{after}).',
  'trend.same':
    '{label}: there are about as many people ({first}: {rounded, select, yes {about } other {}}{before}, {last}: {rounded, select, yes {about } other {}}{after}).',
  'trend.partial': 'The last period may not be complete.',
  'wait.half':
    '{label}: {rounded, select, yes {about } other {}}{share} waited at most {days} days{rest, select, none {} other {, {over} over {longest} days}}.',
  'wait.still': 'Counted are those of whom both days are recorded. Those who still wait are not seen.',
  'rounded.beside':
    'The protection also covers one other report about partly the same people, when a reader knows of at most {people, number} people that they are in both.',
  'crossed.within': '{label}, two answers',
  'crossed.diagonal': 'How many people have both answers. On the diagonal are all who have the answer.',
  'crossed.follows': '{labels}: one fact follows almost always from the other, so there is no finding here.',
  'crossed.asExpected': '{labels}: nothing departs so much from the expected that it could not be chance.',
  'crossed.marks':
    'In the tables of two facts {more} is a number larger than expected and {fewer} one smaller than expected. What is not marked may be chance.',
  'legend.marks': 'Marks in the tables',
  'legend.more': '{mark} more often than expected',
  'legend.fewer': '{mark} less often than expected',
  'theme.exploitation': 'Exploitation',
  'theme.exploitation.nothing': 'This file has nothing on the exploitation.',
  'lacks.forms': 'What form the exploitation took.',
  'lacks.recruitment': 'How the person was recruited.',
  'says.known': '{name}: known of {answered} people',
  'says.answered': '{name}: an answer from {answered} people, “not known” among them',
  'single.known': 'Shares: n\u00a0=\u00a0{answered}, those of whom it is known. There are {people} people in all.',
  'single.answered':
    'Shares: n\u00a0=\u00a0{answered}, those who have some answer, “not known” among them. There are {people} people in all.',
} as const;
