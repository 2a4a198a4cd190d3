import { phraseBook, type Word, type Words } from './words.ts';

const { map, say } = phraseBook();

const names = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
names.forEach((name, place) => {
  const month: Word = { is: 'month', month: place + 1 };
  say([month], name);
  if (name.length > 4) say([month], name.slice(0, 3));
});
say([{ is: 'month', month: 9 }], 'sept');

for (const [part, forms] of [
  [21, 'vår våren'],
  [22, 'sommar sommaren'],
  [23, 'höst hösten'],
  [24, 'vinter vintern'],
] as const) {
  const season: Word = { is: 'part', part };
  say([season], ...forms.split(' '));
  for (const form of forms.split(' ')) {
    say([{ is: 'part', part: 37 }, season], `för${form}`);
    say([{ is: 'part', part: 39 }, season], `sen${form}`);
  }
}
say(
  [{ is: 'part', part: 37 }],
  'början',
  'början på',
  'i början på',
  'i början',
  'början av',
  'i början av',
  'början av år',
  'i början av år',
  'tidigt',
  'tidig',
  'tidiga',
);
say([{ is: 'part', part: 38 }], 'mitten', 'i mitten', 'mitten av', 'i mitten av', 'mitten av år', 'i mitten av år');
say(
  [{ is: 'part', part: 39 }],
  'slutet',
  'slutet på',
  'i slutet på',
  'i slutet',
  'slutet av',
  'i slutet av',
  'slutet av år',
  'i slutet av år',
  'sent',
);
say([{ is: 'part', part: 40 }], 'första halvåret', 'första halvan av', 'första hälften av', 'förra hälften av');
say([{ is: 'part', part: 41 }], 'andra halvåret', 'andra halvan av', 'andra hälften av', 'senare hälften av');

say([{ is: 'mark', mark: '~' }], 'ca', 'cirka', 'c', 'omkring', 'runt', 'kring', 'ungefär', 'vid tiden för');
say([{ is: 'mark', mark: '?' }], 'kanske', 'möjligen', 'eventuellt', 'troligen', 'antagligen');
say([{ is: 'before' }], 'före', 'innan');
say([{ is: 'after' }], 'efter');
say([{ is: 'at-latest' }], 'senast', 'eller tidigare');
say([{ is: 'at-earliest' }], 'tidigast', 'eller senare');
say([{ is: 'between' }], 'mellan');
say([{ is: 'and' }], 'och');
say([{ is: 'since' }], 'sedan', 'sen', 'från', 'fr.o.m', 'från och med', 'och framåt', 'framåt');
say([{ is: 'to' }], 'till', 't.o.m', 'till och med', 'fram till', 'ända till');
say([{ is: 'ongoing' }], 'pågår', 'pågår ännu', 'pågår fortfarande', 'fortfarande', 'nu', 'nuläget');
say([{ is: 'unknown' }], 'okänt', 'inte känt');
say([{ is: 'open' }], 'öppen början');
say([{ is: 'decade-years' }], 'årtiondet', 'decenniet');
say([{ is: 'today' }], 'idag', 'i dag');
say([{ is: 'yesterday' }], 'igår', 'i går');
say([{ is: 'this-year' }], 'i år');
say([{ is: 'last-year' }], 'i fjol', 'förra året', 'ifjol', 'förra årets', 'fjolårets');
say(
  [{ is: 'year-before-last' }],
  'i förfjol',
  'i förrfjol',
  'förfjol',
  'förrförra året',
  'året före förra',
  'året innan förra',
);
say([{ is: 'last-month' }], 'förra månaden');
for (const [part, now, past] of [
  [21, 'i vår', 'i våras'],
  [22, 'i sommar', 'i somras'],
  [23, 'i höst', 'i höstas'],
  [24, 'i vinter', 'i vintras'],
] as const) {
  say([{ is: 'this' }, { is: 'part', part }], now);
  say([{ is: 'last' }, { is: 'part', part }], past);
}
say([{ is: 'or' }], 'eller');
for (const [is, names] of [
  ['years-ago', 'år'],
  ['months-ago', 'månader månad mån'],
  ['weeks-ago', 'veckor vecka'],
  ['days-ago', 'dagar dag'],
] as const)
  say([{ is }], ...names.split(' ').flatMap((name) => [`${name} sedan`, `${name} sen`]));
say([{ is: 'count', count: 0.5 }], 'ett halvt', 'halvt');
say([{ is: 'count', count: 1.5 }], 'halvtannat', 'ett och ett halvt', 'halvannat');
for (const since of ['sedan', 'sen'])
  say([{ is: 'count', count: 0.5 }, { is: 'years-ago' }], ...['', 'ett '].map((one) => `${one}halvår ${since}`));
say([{ is: 'count', count: 3, most: 5 }], 'några');
for (const [feast, names, past] of [
  ['christmas', 'jul julen', 'i julas'],
  ['midsummer', 'midsommar midsommaren', 'i midsomras'],
  ['may-day', 'valborg valborgen', undefined],
] as const) {
  const said: Word = { is: 'feast', feast };
  const all = names.split(' ');
  say([said], ...all, ...all.map((name) => `vid ${name}`));
  say([{ is: 'mark', mark: '~' }, said], `${all[0]}tid`, `vid ${all[0]}tid`, `${all[0]}tiden`, `vid ${all[0]}tiden`);
  say([{ is: 'this' }, said], `i ${all[0]}`);
  if (past) say([{ is: 'last' }, said], past);
}
for (const [feast, at, ...days] of [
  ['christmas', 0, 'julafton', 'julaftonen'],
  ['christmas', 1, 'juldagen', 'juldag'],
  ['christmas', 2, 'annandag jul', 'annandagen'],
  ['midsummer', 0, 'midsommarafton', 'midsommaraftonen'],
  ['midsummer', 1, 'midsommardagen', 'midsommardag'],
  ['may-day', 0, 'valborgsmässoafton', 'valborgsafton'],
] as const)
  say([{ is: 'feast-day', feast, at }], ...days, ...days.map((day) => `på ${day}`));
say([{ is: 'count', count: 1 }], 'en');
say([{ is: 'count', count: 2 }], 'ett par');
'ett två tre fyra fem sex sju åtta nio tio'.split(' ').forEach((name, place) => {
  say([{ is: 'count', count: place + 1 }], name);
});
say([{ is: 'nothing' }], 'för');
say([{ is: 'this' }], 'den här', 'denna');
say([{ is: 'previous' }], 'förra');
say([{ is: 'before-last' }], 'förrförra');
say([{ is: 'nothing' }], 'år', 'året', 'åren', 'i', 'på', 'den', 'under', 'av', 'om', 'någon gång', 'nån gång');

'måndag tisdag onsdag torsdag fredag lördag söndag'.split(' ').forEach((name, place) => {
  say([{ is: 'weekday', weekday: place + 1 }], name, `${name}en`, name.slice(0, 3), name.slice(0, 2));
});

/** Swedish as it is written in Finland. */
export const sv: Words = {
  phrases: map,
  decades: new Map(['talet', 'tal'].map((form) => [form, []] as const)),
  aged: /åring|års ålder|år gammal|var \d/,
  ages: [
    [/när (?:klienten|hon|han|hen) var (\d{1,2})(?: år(?: gammal)?)?(?![\d\p{L}])/uy, []],
    [/(?:som )?(\d{1,2})[-– ]?åring(?:en)?(?!\p{L})/uy, []],
    [/(?:vid )?(\d{1,2}) års ålder(?!\p{L})/uy, []],
    [/(\d{1,2}) år gammal(?!\p{L})/uy, []],
  ],
  write: {
    parts: {
      21: (year) => `våren ${year}`,
      22: (year) => `sommaren ${year}`,
      23: (year) => `hösten ${year}`,
      24: (year) => `vintern ${year}`,
      37: (year) => `början av ${year}`,
      38: (year) => `mitten av ${year}`,
      39: (year) => `slutet av ${year}`,
      40: (year) => `första halvåret ${year}`,
      41: (year) => `andra halvåret ${year}`,
    },
    monthParts: {
      37: (month) => `början av ${month}`,
      38: (month) => `mitten av ${month}`,
      39: (month) => `slutet av ${month}`,
      40: (month) => `första halvan av ${month}`,
      41: (month) => `andra halvan av ${month}`,
    },
    feasts: {
      christmas: { at: (year) => `vid jul ${year}`, about: (year) => `omkring jul ${year}` },
      midsummer: { at: (year) => `vid midsommar ${year}`, about: (year) => `omkring midsommar ${year}` },
      'may-day': { at: (year) => `vid valborg ${year}`, about: (year) => `omkring valborg ${year}` },
    },
    winter: (year) => `vintern ${year}–${year + 1}`,
    decade: (year) => (year % 100 === 0 ? `årtiondet ${year}–${year + 9}` : `${year}-talet`),
    marks: { '~': 'ca', '?': 'kanske', '%': 'kanske ca' },
    ongoing: 'pågår',
    unknown: 'okänt',
    open: 'öppen början',
    year: 'år',
    before: (unit) => `före ${unit.text}`,
    after: (unit) => `efter ${unit.text}`,
    between: (from, until) => `mellan ${from.text} och ${until.text}`,
  },
};
