import { expect, it } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { citeWords, lengthOfTime, markWords, placeWords, trailWords } from './cite.ts';
import { bare } from './entry.ts';
import { Provision, standsOn } from './provision.ts';
import { limitOf, type ProvisionKey, provisionKeys, provisionOf } from './register.ts';
import { appeal } from './rows/appeal.ts';
import { child } from './rows/child.ts';
import { compensation } from './rows/compensation.ts';
import { homeMunicipality } from './rows/home-municipality.ts';
import { statuteKeys, statuteOf, textOf } from './statutes.ts';

const rows = provisionKeys.map((key) => provisionOf(key));

it('every row has its fields, and is cited in three languages', () => {
  expect(rows.length).toBeGreaterThan(60);
  for (const row of rows) {
    expect(Provision.safeParse(bare(row)).success, row.key).toBe(true);
    for (const language of languages) {
      expect(placeWords(language, row), row.key).not.toMatch(/undefined|[{}]/);
      expect(citeWords(language, row).length, row.key).toBeGreaterThan(5);
      expect(row.source[language], row.key).not.toBe('');
    }
  }
});

it('a place stands once, or each row of it is a part of its own', () => {
  const places = rows.map((row) => placeWords('fi', row) + row.says.fi);
  expect(new Set(places).size).toBe(rows.length);
});

it('a row that was moved without being read again keeps its old day of reading', () => {
  const again = rows.filter(({ lookedOn }) => lookedOn !== '2026-11-24').map(({ key }) => key);
  // Seen again in the acts themselves, or in an act that names the offences; added with the directive's changes; and what was looked for with a child in the case, who arranges help and compensation.
  const untouched = ['rvl-23', 'rvl-27', 'rvl-open'];
  const lookedFor = Object.keys({ ...appeal, ...child, ...compensation, ...homeMunicipality });
  expect(again.toSorted()).toEqual(
    [
      ...[
        'eu-2011-36-2-3',
        'eu-2011-36-2-5',
        'eu-2011-36-use',
        'rl-20-sexual',
        'rol-1-8a',
        'rol-5-13-held',
        'rol-5-13-child',
        'rol-5-13-longer',
      ],
      ...lookedFor.filter((key) => !untouched.includes(key)),
    ].toSorted(),
  );
});

it('how many are read, quoted, inferred and unverified is what the note says', () => {
  const count = (mark: string) => rows.filter((row) => row.mark === mark).length;
  expect({
    read: count('read'),
    quoted: count('quoted'),
    inferred: count('inferred'),
    unverified: count('unverified'),
  }).toEqual({ read: 65, quoted: 45, inferred: 5, unverified: 20 });
});

it('read says of which time the law was read; nothing says that somebody has checked it', () => {
  expect(citeWords('fi', provisionOf('etl-7-12'))).toBe('esitutkintalaki 7:12 (luettu, laki sellaisena kuin 2/2025)');
  expect(citeWords('sv', provisionOf('ul-52b'))).toBe('utlänningslagen 52 b § (läst, lagen sådan den var 2/2025)');
  expect(citeWords('en', provisionOf('rl-25-3-1-marriage'))).toBe(
    'Criminal Code, chapter 25, section 3(1) (696/2024) (read, the law as it stood in 1/2025)',
  );
  expect(citeWords('fi', provisionOf('gdpr-33'))).toBe('yleinen tietosuoja-asetus, 33 artikla (vahvistamatta)');
  expect(citeWords('fi', provisionOf('rl-open'))).toBe('rikoslaki (vahvistamatta, pykälä ei ole tiedossa)');
  for (const row of rows)
    for (const language of languages)
      expect(citeWords(language, row), row.key).not.toMatch(/tarkist|kontroller|checked/i);
});

it('each language cites as its statutes are cited: English names chapter and section, and no other text spells a citation', () => {
  const en = (key: ProvisionKey) => placeWords('en', provisionOf(key));
  expect(en('ul-52b')).toBe('Aliens Act, section 52 b');
  expect(en('etl-7-12')).toBe('Criminal Investigation Act, chapter 7, section 12');
  const appeals = rows.find(({ sections }) => sections.join() === '30:2,30:3');
  expect(placeWords('en', appeals as Provision)).toMatch(/, chapter 30, sections 2 and 3 \(104\/1979\)$/);
  expect(placeWords('fi', appeals as Provision)).toMatch(/ 30:2 ja 3 \(104\/1979\)$/);
  expect(
    rows.map((row) => citeWords('en', row)).filter((words) => /§|(?<!\d)\d{1,2}:\d{1,2}(?!\d)/.test(words)),
  ).toEqual([]);
});

it('the way to a provision names chapter and section as far as the register has them, and makes none up', () => {
  const way = (language: 'fi' | 'sv' | 'en', key: ProvisionKey) => trailWords(language, provisionOf(key)).join(' › ');
  expect(way('fi', 'rl-25-3-1')).toBe('25 luku › 3 §');
  expect(way('sv', 'etl-11-9a')).toBe('11 kap. › 9 a §');
  expect(way('en', 'etl-7-12')).toBe('chapter 7 › section 12');
  expect(way('fi', 'ok-30-2')).toBe('30 luku › 2 ja 3 §');
  expect(way('en', 'ok-17-51')).toBe('chapter 17 › sections 51–52');
  expect(way('sv', 'ul-52b')).toBe('52 b §');
  expect(way('fi', 'eu-2011-36-2-3')).toBe('2 artikla');
  expect(way('en', 'atl-annex')).toBe('annex');
  const apart = { ...provisionOf('ok-30-2'), sections: ['30:2', '31:7'] };
  expect(languages.map((language) => trailWords(language, apart).join())).toEqual([
    ...['30 ja 31 luku', '30 och 31 kap.', 'chapters 30 and 31'],
  ]);
  for (const row of rows)
    for (const language of languages) {
      const numbers = trailWords(language, row).join().match(/\d+/g) ?? [];
      const known = row.sections.join().match(/\d+/g) ?? [];
      expect(new Set(numbers), row.key).toEqual(new Set(known));
    }
});

it('what is pending is said beside the mark, and no time rests on it', () => {
  const pending = rows.filter((row) => row.pending.length > 0);
  expect(pending.map(({ key }) => key)).toEqual([
    'rl-25-3-1',
    'rl-25-3-1-purposes',
    'rl-25-3-2',
    'eu-2011-36-2-3',
    'eu-2011-36-use',
    'rl-20-buying',
    'rl-47-3a',
    'vl-38a',
    'ul-54',
  ]);
  for (const row of pending) expect(markWords('fi', row), row.key).toMatch(/; muutos vireillä$/);
  // What is in force is no change to come, and one whose day is known says it.
  for (const { key, pending: coming } of rows)
    for (const { stage, says, comesOn } of coming) {
      expect(stage, key).not.toBe('in-force');
      if (comesOn) expect(says.fi, key).toContain(comesOn.split('-').reverse().map(Number).join('.'));
    }
  expect(provisionOf('vl-38a').pending.map(({ comesOn }) => comesOn)).toEqual(['2026-06-12']);
});

it('a provision is in force from its first to its last day, by the day of the event', () => {
  const child = provisionOf('rol-5-13-child');
  expect([standsOn(child, '2023-09-30'), standsOn(child, '2023-10-01')]).toEqual([false, true]);
  const recovery = provisionOf('vl-36-repealed');
  expect([standsOn(recovery, '2022-12-31'), standsOn(recovery, '2023-01-01')]).toEqual([true, false]);
});

it.each([
  ['read without saying of which time', { mark: 'read', asOf: null }],
  ['unverified, and yet read in some version', { mark: 'unverified', version: 'acts', asOf: '2025' }],
  ['a day in force that ends before it begins', { validFrom: '2025-01-02', validUntil: '2025-01-01' }],
  ['a section of no known form', { sections: ['30 §'] }],
  ['a day that is none', { validFrom: '2025-02-30' }],
])('a row is refused: %s', (_, wrong) => {
  expect(Provision.safeParse({ ...bare(provisionOf('etl-7-12')), ...wrong }).success).toBe(false);
});

it('a time that the row does not give is refused', () => {
  expect(lengthOfTime('fi', limitOf('ul-52b', 'max'))).toBe('6 kuukautta');
  expect(() => limitOf('ul-52b', 'never')).toThrow(RangeError);
});

it('the act of reception and help stands by its full name', () => {
  const { name } = statuteOf('reception');
  expect(name?.fi).toContain('tunnistamisesta ja auttamisesta');
  expect(name?.sv).toContain('identifiering av och hjälp till offer för människohandel');
  expect(placeWords('fi', provisionOf('vl-34'))).toBe(
    'laki vastaanotosta sekä ihmiskaupan uhrin tunnistamisesta ja auttamisesta 746/2011 34 §',
  );
});

it('an act that is cited by its number alone says elsewhere what it is called', () => {
  const nameless = statuteKeys.filter((key) => ['laki', 'lag', 'Act'].includes(statuteOf(key).short.en));
  expect(nameless.length).toBeGreaterThan(1);
  for (const key of nameless) expect(statuteOf(key).name?.fi, key).toMatch(/^laki \S+/);
  expect(statuteOf('openness').name?.sv).toBe('lag om offentlighet i myndigheternas verksamhet');
  expect(textOf('openness', 'sv')).toBe('https://www.finlex.fi/sv/laki/ajantasa/1999/19990621');
});

it('the address of an act follows from its number; for the old codes none is guessed', () => {
  expect(textOf('compensation', 'fi')).toBe('https://www.finlex.fi/fi/laki/ajantasa/2005/20051204');
  expect(textOf('criminal', 'fi')).toBeUndefined();
  expect(textOf('trafficking-directive', 'fi')).toBeUndefined();
  const used = new Set(rows.map(({ statute }) => statute));
  expect(statuteKeys.filter((key) => !used.has(key))).toEqual(['own-rules']);
});

it('nothing that the program ships calls a source checked: amounts and pages are revised, brought up to date, or seen', () => {
  for (const { key, says, source, question, pending } of rows)
    for (const words of [says, source, question, ...pending.map((change) => change.says)])
      expect(Object.values(words ?? {}).join(' '), key).not.toMatch(/tarkistet(?!aan)|kontrollera[dt]|\bchecked\b/i);
});

it('of the amounts of one place one wording holds on a day', () => {
  const amounts = rows.filter((row) => Object.keys(row.amounts).length > 0);
  const placeOf = ({ statute, sections, subsection }: (typeof rows)[number]) =>
    [statute, ...sections, subsection].join();
  for (const day of ['2012-06-01', '2014-12-31', '2015-01-01', '2017-12-31', '2018-01-01', '2026-11-29'])
    for (const [place, wordings] of Map.groupBy(amounts, placeOf))
      expect(wordings.filter((row) => standsOn(row, day)).length, `${place} on ${day}`).toBe(1);
});

it('a mark claims no more than was read: what was seen in an older wording only is a part of its own, and not read', () => {
  for (const [whole, list] of [
    ['lsl-25', 'lsl-25-list'],
    ['rl-15-10', 'rl-15-10-list'],
    ['rl-25-3-1', 'rl-25-3-1-purposes'],
  ] as const) {
    expect([provisionOf(whole).mark, provisionOf(list).mark]).toEqual(['read', 'quoted']);
    expect(provisionOf(whole).says.fi, whole).not.toMatch(/muun muassa/);
    expect(citeWords('en', provisionOf(list))).toMatch(
      /(?:listed|other purposes) \(quoted(?:; a change is pending)?\)$/,
    );
  }
  // Nobody who has read a wording says in its source that it was seen as somebody else quotes it.
  for (const row of rows.filter(({ mark }) => mark === 'read'))
    expect(row.source.en, row.key).not.toMatch(/as quoted|as worded by Act \d+\/\d{4} and on a page/);
});

it('an inference says so, and the consent to a proposal is practice', () => {
  const inferred: ProvisionKey[] = rows.filter(({ mark }) => mark === 'inferred').map(({ key }) => key as ProvisionKey);
  expect(inferred).toEqual(['help-without-report', 'vl-38-decides', 'vl-38-moves', 'vl-38-gets', 'lsl-25-producer']);
  for (const key of inferred)
    for (const language of languages)
      expect(provisionOf(key).source[language], key).toMatch(/johtopäätös|slutsats|conclusion/);
  expect(citeWords('fi', provisionOf('help-without-report'))).toMatch(/\(päätelty\)$/);
  expect(provisionOf('vl-34-consent').sections).toEqual([]);
  expect(provisionOf('vl-34').says.fi).not.toContain('suostumu');
});
