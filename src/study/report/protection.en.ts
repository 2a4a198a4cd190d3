export const protectionEn = {
  'notice.may': 'The figures are protected for publication',
  'notice.rounded':
    'Every figure has been rounded up or down to a multiple of {k}. A figure for one fact is off by at most {single} people, one for two or three facts together by at most {crossed}. A figure of 0 does not mean that there is nobody. Where each person has one answer the figures add up. For every group in which there is someone, at least {k} different true figures remain possible, even for a reader who puts everything in this report together.',
  'notice.proved': 'This has been proved.',
  'notice.mayExact': 'Protected against adding and subtracting, not proved for publication',
  'notice.exactText':
    'The figures are true. No figure for fewer than {k} people is shown, and the mark {mark} means a hidden figure. For a reader who adds and subtracts the figures, each hidden one leaves possibilities that differ by at least {k} people: this has been proved. For a reader who looks for the files of people that fit every table at once it has {open, plural, =0 {been tested, not proved} one {been tested, not proved, and one hidden figure may be narrowed} other {been tested, not proved, and # hidden figures may be narrowed}}. For publication, make the report with rounded figures.',
  'notice.combinations':
    'Every published combination concerns at least {k} people, and figures are rounded down to a multiple of {k}. Do not publish tables of the same file as well: together they would tell too much.',
  'notice.few': 'Nothing is published',
  'notice.fewText': 'There are fewer than {k} people in the file.',
  'notice.mayNot': 'Not for publication',
  'notice.mayNotText':
    'The protection of the figures could not be proved (k = {k}). Handle the report as carefully as the source.',
  'notice.exampleText':
    'This is a worked example: k = {k} protects nobody. Make the report with a larger k from the records of real people.',
  'protection.section': 'How the figures are protected',
  'protection.rule':
    'Figures for fewer than {k} people are not shown. Rare values were merged first. Then other figures were hidden too, so that the small ones cannot be worked out from sums. All hidden figures carry the same mark {mark}.',
  'protection.attacker':
    'To a reader who adds and subtracts the published figures and knows the rule by which figures are hidden, each hidden figure leaves possibilities that differ by at least {k} people. This is proved for every figure by two different sets of tables, both of which give the figures of this report and add up. It is not proved that there is a file of people behind each of those sets. Against whoever looks for such files each hidden figure was tested with a linear programme over one file of people behind all tables, and where it was too narrow other figures were hidden as well. That is no proof, because the programme counts parts of people too.',
  'protection.k': 'Smallest number shown (k)',
  'protection.cells': 'Number of figures in the report',
  'protection.hidden': 'Of these hidden',
  'protection.narrowest': 'Narrowest range that is left for a hidden figure',
  'protection.noneHidden': 'nothing was hidden',
  'protection.witnesses': 'Pairs of tables checked',
  'protection.tested': 'Tested against one file of people behind all tables',
  'protection.whole': 'Of these with two files of whole people',
  'protection.open': 'Not shown to leave enough possibilities',
  'open.heading': 'Hidden figures that may be narrowed',
  'open.text': 'No two files of people were found that print this report and differ enough in these figures.',
  'open.more': '{cells, plural, one {# more} other {# more}}, in study.json',
  'open.not': 'not {value}',
  'protection.fails': 'The proof does not hold, so the report must not be published.',
  'protection.remains':
    'The protection covers this report and the earlier reports that the program was given. It does not protect against what the reader knows from elsewhere.',
  'rounded.rule':
    'The tables are complete. By a random search the program found an artificial file in which each row stands for {k} people and whose counts are near the true ones everywhere, and counted every figure of the report from it. So all figures are multiples of {k}, and where each person has one answer they add up. Figures for everybody and for one value differ from the true ones by at most {single} people, figures where two or three facts meet by at most {crossed}. Where there is nobody, the figure is 0.',
  'rounded.attacker':
    'The true file is one of many that could have given these figures. For every figure of a group in which there is someone there are two files of people that could both give this whole report, and between them at least {k} different true figures. The program has checked what that needs: how far each figure is from the true one. Everything else in the report – shares, sentences, pictures, names and their order – is worked out from these figures and tells no more than they do.',
  'rounded.names':
    'The twelve values with the largest figures are named, and further ones are together in the group “All others”, whose figure may be farther from the true one. A value whose figure is 0 is not shown. How many such there are is not told.',
  'rounded.base': 'Figures are multiples of',
  'rounded.single': 'One fact: differs from the true figure by at most',
  'rounded.crossed': 'Facts that meet: differs by at most',
  'rounded.remains':
    'The protection does not hide that a group is small, nor say how likely a figure is. It covers this report. It does not cover other reports from the same file or from an earlier or later version of it, nor what the reader knows from elsewhere. Whoever has the secret of the rounding can work out true figures: keep it as carefully as the source.',
  'rounded.remainsSeries':
    'The protection does not hide that a group is small, nor say how likely a figure is. It covers this report together with the earlier reports of its series, also for a reader who knows that people have only been added. It does not cover other reports about the same people, nor what the reader knows from elsewhere. Whoever has the register of the series can work out true figures: keep it as carefully as the source.',
  'merged.heading': 'Merged values',
  'merged.text': 'Rare values were merged into the group “Other”, in the same way in all tables.',
  'merged.none': 'No values were merged.',
  'merged.item':
    '{label}: {values, plural, one {# value} other {# values}}{missing, select, yes { and those without an answer} other {}}{named, select, yes {, among them {names}} other {}}{fewer, plural, =0 {} one {. One value is not named, because too few people have it} other {. # values are not named, because too few people have them}}.',
  'refused.heading': 'Tables that are not published',
  'refused.none': 'All tables that were asked for could be protected and published.',
  'refused.item': '{reason} ({tables, plural, one {# table} other {# tables}}): {names}.',
  'refused.more': '{tables, plural, one {# more} other {# more}}',
  'refused.few-people': 'There are fewer people than required, so nothing is published',
  'refused.too-many-cells': 'There would be too many cells for the protection to be proved',
  'refused.too-many-combinations': 'The protection of more detailed combinations would be too heavy to prove',
  'refused.not-protectable': 'No way of hiding figures protects the table',
  'refused.known-earlier': 'An earlier report has already told what would have to be hidden',
  'refused.few-units': 'There are too few people to cross so many facts',
  'refused.limit': 'No rounding near enough to the true figures was found that crosses so many facts',
  'refused.not-a-table': 'The table that was asked for is not possible',
  'aggregates.heading': 'More detailed combinations',
  'aggregates.text':
    'The file {file} holds {rows, plural, one {# combination} other {# combinations}} of at most {longest} values that at least {k} people have in common. Figures are rounded down to multiples of {k}. They are published instead of tables, because together with tables they would narrow hidden numbers.',
  'aggregates.people': 'Rounded in the same way there are {people} people.',
} as const;
