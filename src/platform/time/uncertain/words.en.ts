import { phraseBook, type Word, type Words } from './words.ts';

const { map, say } = phraseBook();

const names = 'january february march april may june july august september october november december'.split(' ');
names.forEach((name, place) => {
  const month: Word = { is: 'month', month: place + 1 };
  say([month], name);
  if (name.length > 3) say([month], name.slice(0, 3));
});
say([{ is: 'month', month: 9 }], 'sept');

for (const [part, forms] of [
  [21, 'spring'],
  [22, 'summer'],
  [23, 'autumn fall'],
  [24, 'winter'],
] as const)
  say([{ is: 'part', part }], ...forms.split(' '));
say([{ is: 'part', part: 37 }], 'early', 'beginning of', 'start of', 'early part of');
say([{ is: 'part', part: 38 }], 'mid', 'mid-', 'middle of', 'middle part of');
say([{ is: 'part', part: 39 }], 'late', 'end of', 'later part of');
say([{ is: 'part', part: 40 }], 'first half of', 'first half');
say([{ is: 'part', part: 41 }], 'second half of', 'second half', 'latter half of');

say([{ is: 'mark', mark: '~' }], 'about', 'around', 'approximately', 'approx', 'roughly', 'circa', 'ca', 'c');
say([{ is: 'mark', mark: '?' }], 'maybe', 'perhaps', 'possibly', 'probably');
say([{ is: 'before' }], 'before');
say([{ is: 'after' }], 'after');
say([{ is: 'at-latest' }], 'by', 'no later than', 'at the latest', 'or earlier', 'or before');
say([{ is: 'at-earliest' }], 'no earlier than', 'not before', 'at the earliest', 'or later');
say([{ is: 'between' }], 'between');
say([{ is: 'and' }], 'and');
say([{ is: 'since' }], 'since', 'from', 'as of', 'onwards', 'onward');
say([{ is: 'to' }], 'to', 'until', 'till', 'through', 'up to');
say([{ is: 'ongoing' }], 'ongoing', 'still ongoing', 'still going on', 'now', 'present', 'the present');
say([{ is: 'unknown' }], 'unknown', 'not known');
say([{ is: 'open' }], 'open start');
say([{ is: 'decade-years' }], 'the decade', 'decade');
say([{ is: 'today' }], 'today');
say([{ is: 'yesterday' }], 'yesterday');
say([{ is: 'this-year' }], 'this year');
say([{ is: 'last-year' }], 'last year');
say([{ is: 'year-before-last' }], 'the year before last', 'year before last');
say([{ is: 'last-month' }], 'last month');
say([{ is: 'this' }], 'this');
say([{ is: 'last' }], 'last');
say([{ is: 'nothing' }], 'the', 'in', 'on', 'of', 'during', 'sometime', 'some time', 'year', 'the year', 'years', 'at');

say([{ is: 'or' }], 'or');
for (const name of ['year', 'month', 'week', 'day'] as const)
  say([{ is: `${name}s-ago` }], `${name}s ago`, `${name} ago`);
say([{ is: 'count', count: 0.5 }], 'half a', 'a half');
say([{ is: 'count', count: 1.5 }], 'one and a half');
for (const one of ['a', 'one']) say([{ is: 'count', count: 1.5 }, { is: 'years-ago' }], `${one} year and a half ago`);
say([{ is: 'count', count: 3, most: 5 }], 'a few', 'few');
for (const [feast, names] of [
  ['christmas', ['christmas', 'xmas']],
  ['midsummer', ['midsummer']],
  ['may-day', ['may day']],
] as const)
  for (const name of names) {
    say([{ is: 'feast', feast }], name, `over ${name}`);
    say(
      [
        { is: 'mark', mark: '~' },
        { is: 'feast', feast },
      ],
      `${name} time`,
      `${name}time`,
    );
  }
for (const [feast, at, ...days] of [
  ['christmas', 0, 'christmas eve', 'xmas eve'],
  ['christmas', 1, 'christmas day', 'xmas day'],
  ['christmas', 2, 'boxing day'],
  ['midsummer', 0, 'midsummer eve', "midsummer's eve"],
  ['midsummer', 1, 'midsummer day', "midsummer's day"],
] as const)
  say([{ is: 'feast-day', feast, at }], ...days);
say([{ is: 'count', count: 1 }], 'a');
say([{ is: 'count', count: 2 }], 'a couple of', 'couple of');
'one two three four five six seven eight nine ten'.split(' ').forEach((name, place) => {
  say([{ is: 'count', count: place + 1 }], name);
});

'monday tuesday wednesday thursday friday saturday sunday'.split(' ').forEach((name, place) => {
  say([{ is: 'weekday', weekday: place + 1 }], name, name.slice(0, 3));
});

/** English, plain. */
export const en: Words = {
  phrases: map,
  decades: new Map([['s', []]]),
  aged: /age|old|at \d|(?:was|were) \d/,
  ages: [
    [/when (?:the client|she|he|they) (?:was|were) (\d{1,2})(?: years old)?(?![\d\p{L}])/uy, []],
    [/(?:at(?: the)? age(?: of)?|aged|age) (\d{1,2})(?!\d)/y, []],
    [/at (\d{1,2})$/y, []],
    [/(?:as an? )?(\d{1,2})[- ]years?[- ]olds?(?!\p{L})/uy, []],
  ],
  write: {
    parts: {
      21: (year) => `spring ${year}`,
      22: (year) => `summer ${year}`,
      23: (year) => `autumn ${year}`,
      24: (year) => `winter ${year}`,
      37: (year) => `early ${year}`,
      38: (year) => `mid ${year}`,
      39: (year) => `late ${year}`,
      40: (year) => `first half of ${year}`,
      41: (year) => `second half of ${year}`,
    },
    monthParts: {
      37: (month) => `early ${month}`,
      38: (month) => `mid ${month}`,
      39: (month) => `late ${month}`,
      40: (month) => `first half of ${month}`,
      41: (month) => `second half of ${month}`,
    },
    feasts: {
      christmas: { at: (year) => `Christmas ${year}`, about: (year) => `around Christmas ${year}` },
      midsummer: { at: (year) => `Midsummer ${year}`, about: (year) => `around Midsummer ${year}` },
      'may-day': { at: (year) => `May Day ${year}`, about: (year) => `around May Day ${year}` },
    },
    winter: (year) => `winter ${year}–${year + 1}`,
    decade: (year) => (year % 100 === 0 ? `the decade ${year}–${year + 9}` : `the ${year}s`),
    marks: { '~': 'about', '?': 'maybe', '%': 'maybe about' },
    ongoing: 'ongoing',
    unknown: 'unknown',
    open: 'open start',
    year: 'year',
    before: (unit) => `before ${unit.text}`,
    after: (unit) => `after ${unit.text}`,
    between: (from, until) => `between ${from.text} and ${until.text}`,
  },
};
