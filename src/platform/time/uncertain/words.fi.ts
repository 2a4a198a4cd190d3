import { type Named, phraseBook, type Word, type Words } from './words.ts';

const { map, say } = phraseBook();

const since: Word = { is: 'since' };
const to: Word = { is: 'to' };

const stems = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ');
stems.forEach((stem, place) => {
  const month: Word = { is: 'month', month: place + 1 };
  const forms = ['kuu', 'kuuta', 'kuun', 'kuussa', 'kuuna', 'kuulla', 'kuulle'].map((ending) => stem + ending);
  say([month], ...forms);
  // "Kesä" by itself is summer.
  if (stem !== 'kesä') say([month], stem);
  say([since, month], `${stem}kuusta`, `${stem}kuulta`);
  say([to, month], `${stem}kuuhun`);
});

const thirdStems = [
  [37, 'alku'],
  [38, 'keski'],
  [39, 'loppu'],
] as const;

const seasonForms: readonly (readonly [Word, string, string, string])[] = [
  [{ is: 'part', part: 21 }, 'kevät kevään kevättä keväällä keväänä', 'keväästä keväältä', 'kevääseen keväälle'],
  [{ is: 'part', part: 22, stem: 6 }, 'kesä kesän kesää kesällä kesänä', 'kesästä kesältä', 'kesään kesälle'],
  [{ is: 'part', part: 23 }, 'syksy syksyn syksyä syksyllä syksynä', 'syksystä syksyltä', 'syksyyn syksylle'],
  [{ is: 'part', part: 24 }, 'talvi talven talvea talvella talvena', 'talvesta talvelta', 'talveen talvelle'],
];
for (const [season, here, from, into] of seasonForms) {
  say([season], ...here.split(' '));
  say([since, season], ...from.split(' '));
  say([to, season], ...into.split(' '));
  say([{ is: 'before-last' }, season], ...here.split(' ').map((form) => `toissa${form}`));
  // "Alkukesästä" says when, as "alkuvuodesta" does.
  for (const [part, stem] of thirdStems)
    say([{ is: 'part', part }, season], ...[here, from].flatMap((all) => all.split(' ').map((form) => stem + form)));
}

// "Alkuvuodesta 2022" says when something was, not since when: the elative of these is the ordinary form.
for (const [part, stem] of thirdStems)
  say(
    [{ is: 'part', part }],
    ...'vuosi vuoden vuotta vuodesta vuonna vuodella vuoteen'.split(' ').map((form) => stem + form),
  );
say([{ is: 'part', part: 37 }], 'alussa', 'alku', 'alkupäivinä');
say([{ is: 'part', part: 38 }], 'puolivälissä', 'puoliväli', 'keskivaihe', 'keskivaiheilla', 'keskivaiheessa');
say([{ is: 'part', part: 39 }], 'lopussa', 'loppu', 'lopulla', 'loppupäivinä');
say([{ is: 'part', part: 40 }], 'ensimmäinen puolisko', 'ensimmäisellä puoliskolla', 'alkupuolisko', 'alkupuoliskolla');
say(
  [{ is: 'part', part: 40 }],
  'alkupuoli',
  'alkupuolella',
  'ensimmäinen puolivuosi',
  'ensimmäisellä vuosipuoliskolla',
);
say([{ is: 'part', part: 41 }], 'toinen puolisko', 'toisella puoliskolla', 'loppupuolisko', 'loppupuoliskolla');
say(
  [{ is: 'part', part: 41 }],
  'loppupuoli',
  'loppupuolella',
  'jälkipuolisko',
  'jälkipuoliskolla',
  'toinen puolivuosi',
);

say([{ is: 'mark', mark: '~' }], 'n', 'noin', 'suunnilleen', 'arviolta', 'tienoilla', 'paikkeilla', 'tietämillä', 'ca');
say([{ is: 'mark', mark: '?' }], 'ehkä', 'mahdollisesti', 'kenties', 'luultavasti', 'todennäköisesti');
say([{ is: 'before' }], 'ennen');
say([{ is: 'after' }], 'jälkeen');
say([{ is: 'at-latest' }], 'viimeistään', 'mennessä', 'tai aikaisemmin', 'tai aiemmin', 'tai ennen');
say([{ is: 'at-earliest' }], 'aikaisintaan', 'tai myöhemmin', 'tai sen jälkeen');
say([{ is: 'between' }], 'välillä', 'välissä', 'välisenä aikana');
say([{ is: 'and' }], 'ja');
say([since], 'alkaen', 'lähtien', 'vuodesta');
say([to], 'vuoteen');
say([{ is: 'up-to' }], 'asti', 'saakka');
say([{ is: 'ongoing' }], 'jatkuu', 'jatkuu yhä', 'jatkuu edelleen', 'yhä', 'edelleen', 'nykyhetki', 'nykyhetkeen');
say([{ is: 'unknown' }], 'ei tiedossa', 'ei tiedetä', 'tuntematon');
say([{ is: 'open' }], 'alku avoin');
say([{ is: 'decade-years' }], 'vuosikymmen', 'vuosikymmenellä');
say([{ is: 'today' }], 'tänään');
say([{ is: 'yesterday' }], 'eilen');
say([{ is: 'this-year' }], 'tänä vuonna');
say([{ is: 'this-year' }], 'tämän vuoden', 'kuluvana vuonna', 'kuluvan vuoden');
say([{ is: 'last-year' }], 'viime vuonna', 'viime vuoden', 'viimevuonna', 'viime vuosi');
say([since, { is: 'last-year' }], 'viime vuodesta');
say([to, { is: 'last-year' }], 'viime vuoteen');
say([{ is: 'year-before-last' }], 'toissa vuonna', 'toissavuonna', 'toissa vuoden', 'toissavuoden');
say([since, { is: 'year-before-last' }], 'toissa vuodesta', 'toissavuodesta');
say([{ is: 'last-month' }], 'viime kuussa', 'viime kuun');
say([{ is: 'or' }], 'tai', 'taikka');
for (const [is, several, one] of [
  ['years-ago', ['vuotta', 'v'], 'vuosi'],
  ['months-ago', ['kuukautta', 'kk'], 'kuukausi'],
  ['weeks-ago', ['viikkoa', 'vk'], 'viikko'],
  ['days-ago', ['päivää', 'pv'], 'päivä'],
] as const) {
  say([{ is }], ...several.map((name) => `${name} sitten`));
  say([{ is, one: true }], `${one} sitten`);
}
say([{ is: 'count', count: 2 }], 'pari');
say([{ is: 'count', count: 3, most: 5 }], 'muutama');
say([{ is: 'count', count: 0.5 }], 'puoli', 'puolisen');
say([{ is: 'count', count: 1.5 }], 'puolitoista');
say([{ is: 'count', count: 1.5 }, { is: 'years-ago' }], 'vuosi ja puoli sitten');
for (const [feast, of, forms] of [
  // "Joulu" by itself is the stem of December.
  ['christmas', 'joulun', 'jouluna joulua joulupyhinä'],
  ['midsummer', 'juhannuksen', 'juhannus juhannuksena juhannusta'],
  ['may-day', 'vapun', 'vappu vappuna vappua'],
] as const) {
  say([{ is: 'feast', feast }], of, ...forms.split(' '), `${of} pyhinä`);
  say(
    [
      { is: 'mark', mark: '~' },
      { is: 'feast', feast },
    ],
    `${of} aikaan`,
    `${of} aika`,
    `${of} aikoihin`,
  );
}
for (const [feast, at, stem] of [
  ['christmas', 0, 'jouluaatto'],
  ['christmas', 1, 'joulupäivä'],
  ['christmas', 2, 'tapaninpäivä'],
  ['midsummer', 0, 'juhannusaatto'],
  ['midsummer', 1, 'juhannuspäivä'],
  ['may-day', 0, 'vappuaatto'],
  ['may-day', 1, 'vapunpäivä'],
] as const)
  say(
    [{ is: 'feast-day', feast, at }],
    ...['', ...(stem.endsWith('ä') ? ['nä', 'ä'] : ['na', 'a'])].map((end) => stem + end),
  );
'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen'.split(' ').forEach((name, place) => {
  say([{ is: 'count', count: place + 1 }], name);
});
say([{ is: 'this' }], 'tänä', 'tämän', 'tässä', 'kuluvana');
say([{ is: 'last' }], 'viime');
say([{ is: 'before-last' }], 'toissa');
say(
  [{ is: 'nothing' }],
  'vuosi',
  'vuonna',
  'vuoden',
  'vuotta',
  'vuodet',
  'vuosina',
  'vuosien',
  'v',
  'joskus',
  'päivänä',
);
say([{ is: 'nothing' }], 'vuodelta', 'vuodella', 'aikana', 'päivä', 'päivää', 'pvä');

'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai'.split(' ').forEach((name, place) => {
  say([{ is: 'weekday', weekday: place + 1 }], name, `${name}na`, name.slice(0, 2));
});

const monthEnding = (unit: Named, ending: string): string => unit.text.replace(/kuu(?= )/, `kuu${ending}`);

const pieceWords = (month: string, piece: string): string => month.replace(/kuu(?= )/, `kuun ${piece}`);

/** Finnish, with the forms that a person writes. */
export const fi: Words = {
  phrases: map,
  decades: new Map<string, readonly Word[]>([
    ...['luku', 'luvun', 'lukua', 'luvulla', 'luvuilla', 'l'].map((form) => [form, []] as const),
    ['luvulta', [since]],
    ['luvusta', [since]],
    ['luvulle', [to]],
  ]),
  aged: /vuotia|iässä|ikäise|oli \d/,
  ages: [
    [/kun (?:hän |asiakas )?oli (\d{1,2})(?: ?[-–] ?| )?(?:vuotias|v)?(?![\d\p{L}])/uy, []],
    [/(\d{1,2})(?: ?[-–] ?| )?vuotia(?:ana|s)(?!\p{L})/uy, []],
    [/(\d{1,2})(?: ?[-–] ?| )?vuotiaasta(?!\p{L})/uy, [since]],
    [/(\d{1,2})(?: ?[-–] ?| )?vuotiaaksi(?!\p{L})/uy, [to]],
    [/(\d{1,2}) ?(?:v|vuoden)\.? (?:iässä|ikäisenä)(?!\p{L})/uy, []],
  ],
  write: {
    parts: {
      21: (year) => `kevät ${year}`,
      22: (year) => `kesä ${year}`,
      23: (year) => `syksy ${year}`,
      24: (year) => `talvi ${year}`,
      37: (year) => `alkuvuosi ${year}`,
      38: (year) => `vuoden ${year} puoliväli`,
      39: (year) => `loppuvuosi ${year}`,
      40: (year) => `vuoden ${year} ensimmäinen puolisko`,
      41: (year) => `vuoden ${year} toinen puolisko`,
    },
    monthParts: {
      37: (month) => pieceWords(month, 'alku'),
      38: (month) => pieceWords(month, 'puoliväli'),
      39: (month) => pieceWords(month, 'loppu'),
      40: (month) => pieceWords(month, 'alkupuoli'),
      41: (month) => pieceWords(month, 'loppupuoli'),
    },
    feasts: {
      christmas: { at: (year) => `jouluna ${year}`, about: (year) => `joulun aikaan ${year}` },
      midsummer: { at: (year) => `juhannuksena ${year}`, about: (year) => `juhannuksen aikaan ${year}` },
      'may-day': { at: (year) => `vappuna ${year}`, about: (year) => `vapun aikaan ${year}` },
    },
    winter: (year) => `talvi ${year}–${year + 1}`,
    decade: (year) => (year % 100 === 0 ? `vuosikymmen ${year}–${year + 9}` : `${year}-luku`),
    marks: { '~': 'n.', '?': 'ehkä', '%': 'ehkä n.' },
    ongoing: 'jatkuu',
    unknown: 'ei tiedossa',
    open: 'alku avoin',
    year: 'vuosi',
    before: (unit) => `ennen ${unit.kind === 'year' ? 'vuotta ' : ''}${monthEnding(unit, 'ta')}`,
    after: (unit) => `${unit.kind === 'year' ? 'vuoden ' : ''}${monthEnding(unit, 'n')} jälkeen`,
    between: (from, until) =>
      from.kind === 'year' && until.kind === 'year'
        ? `vuosien ${from.text} ja ${until.text} välillä`
        : `${[from, until].map((unit) => `${unit.kind === 'year' ? 'vuoden ' : ''}${monthEnding(unit, 'n')}`).join(' ja ')} välillä`,
  },
};
