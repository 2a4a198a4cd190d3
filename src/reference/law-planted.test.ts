import { expect, it } from 'vitest';
import { lawInSource, sourceOf, speakingSources } from './law-in-sources.ts';

type Put = (text: string) => readonly [from: string, to: string];

const after =
  (piece: string, wrap: (text: string) => string = (text) => text): Put =>
  (text) => [piece, piece + wrap(text)];
const inCatalogue: Put = (text) => [' = {\n', ` = {\n  planted: '${text}',\n`];
const quoted = (text: string) => `'${text}'`;

/** Where words reach somebody, and how a text gets there: a place in a real source. */
const places: readonly (readonly [name: string, file: string, put: Put])[] = [
  ['the Finnish catalogue of a slice', 'src/domain/need/need.fi.ts', inCatalogue],
  ['the Swedish catalogue of a slice', 'src/domain/need/need.sv.ts', inCatalogue],
  ['the English catalogue of a slice', 'src/domain/need/need.en.ts', inCatalogue],
  ['the catalogue of the register itself', 'src/domain/law/law.fi.ts', inCatalogue],
  ['a catalogue that has an own time elsewhere', 'src/domain/consent/consent.sv.ts', inCatalogue],
  [
    'a text that has an own time, of another kind',
    'src/domain/log/answer-names.ts',
    after('officer who asked, ', (text) => `${text} `),
  ],
  ['a page', 'src/domain/law/pages/DutyException.tsx', after('<p class="rn-small">')],
  [
    'a page, in brackets',
    'src/domain/law/pages/DutyException.tsx',
    after('<p class="rn-small">', (text) => `(${text})`),
  ],
  ['a label of a page', 'src/domain/law/pages/DutyException.tsx', after('<p', (text) => ` title="${text}"`)],
  ['a page of the platform', 'src/platform/ui/Page.tsx', after('<main id="sisalto"', (text) => ` title="${text}"`)],
  ['the template of a document', 'src/domain/disclosure/compilation-pdf.ts', after('= #doc.title\n')],
  ['what a paper is made of', 'src/domain/plan/plan-paper.ts', (text) => [`t('her.title')`, quoted(text)]],
  ['a mail', 'src/platform/mail/mail.en.ts', (text) => [`subject: '`, `subject: '${text} `]],
  ['what sends a mail', 'src/platform/mail/send-mail.ts', (text) => ['send(address,', `send(${quoted(text)},`]],
  [
    'an answer of the database',
    'db/policies/6_process_notice.sql',
    (text) => [`exception 'not`, `exception '${text} not`],
  ],
  ['a feed of a calendar', 'src/domain/meeting/feed.ts', (text) => [`t('feed.name')`, quoted(text)]],
  ['the catalogue of the study', 'src/study/report/report.fi.ts', inCatalogue],
  ['the page of the study', 'src/study/report/page/ReportPage.tsx', after('<h1>')],
  [
    'the document of the study',
    'src/study/report/pdf/report-template.ts',
    after('#set par(', (text) => `text: "${text}", `),
  ],
  [
    'a script of a page',
    'src/platform/ui/client/leave.ts',
    (text) => [`document.title = ''`, `document.title = ${quoted(text)}`],
  ],
];

/** What a text must not say by itself, in the ways in which somebody would type it: Finnish, Swedish and English. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  section: [
    ...[
      'Kerro hänelle (30 §).',
      'Ks. ETL 4:18.',
      'RL:n 25:3',
      'OK 25:12',
      'HE 65/2024',
      'rikoslaki 25:3',
      'rikoslain 25:3',
    ],
    ...['esitutkintalaissa 7:12', 'oikeudenkäymiskaaren 25:5', 'kohdassa 25:3', 'rikoslain 25 luvussa', 'luvussa 25'],
    ...['lain 12 pykälän mukaan', '12:nnen pykälän', 'kolmannen pykälän mukaan', 'pykälässä kolme', 'pyk. 12'],
    ...[
      'se 2 momentin kohta',
      'momentissa 2',
      'toisen momentin',
      'kahdeksas artikla',
      'artiklan 8 mukaan',
      'liitteen 3 mukaan',
    ],
    ...[
      'enligt artikel 11',
      'artikel åtta',
      'åttonde artikeln',
      'kapitel 25 i strafflagen',
      'kap 25',
      'strafflagens 25 kap',
    ],
    ...[
      'under 52 b §',
      'utlänningslagen 52 b',
      'barnskyddslagen 25',
      'strafflagen 25:3',
      'RB 25:5',
      'tredje paragrafen',
    ],
    ...[
      'andra momentet',
      '2 mom',
      'the Criminal Code 25:3',
      'Criminal Code (25:3)',
      'the Aliens Act, 52 b',
      'see section 12',
    ],
    ...[
      'section three',
      'the third section',
      'section no. 3',
      'subsection 2',
      's. 12',
      'ch. 25',
      'Art. 8',
      'paragraph 2',
    ],
    ...['s 12', 'ss 12', 's.12', 'Sec. 12', 'Sec.12', 'sec 12', 'art. 11', 'art.11', '11 art.', 'chap. 5', 'ch 25'],
  ],
  statute: [
    ...[
      'laki 746/2011',
      'laki 746 / 2011',
      'laki nro 746 vuodelta 2011',
      'lag (301/2004) gäller',
      'lagen nr 746 av 2011',
    ],
    ...[
      'direktiivi 2011/36/EU',
      'direktiivi 2011/36',
      'asetus 2016/679',
      '(EU) 2016/679',
      'Act 1215/2015',
      'Act no. 746 of 2011',
    ],
    ...['746/11', 'lain (746/11) mukaan', 'lag 746/11', 'lag 9/87', 'laki 39/89', 'Act 746/11'],
  ],
  time: [
    ...['valitus 30 päivässä', 'enintään kuusi kuukautta', 'yhdeksänkymmentä päivää', '30 pv', '30pv', '3kk', '2 vkoa'],
    ...[
      'puolen vuoden ajan',
      'puolitoista vuotta',
      'kuukauden kuluessa',
      'kuukaudessa',
      'yhden viikon',
      'tunnin kuluessa',
    ],
    ...[
      'seitsemässä päivässä',
      'seitsemän (7) päivää',
      '30:ssä päivässä',
      'kolmenkymmenen päivän',
      'yhdentoista päivän',
    ],
    ...[
      'yksitoista päivää',
      'tuhannen päivän',
      '30 kalenteripäivää',
      '24 tunnissa',
      'seitsenpäiväinen',
      'kolmikuukautinen',
    ],
    ...['seitsemäntenä arkipäivänä', '7. päivänä', '30\u00a0päivää', 'päiviä: 30'],
    ...[
      'inom två veckor',
      'tolv månader',
      'ett halvt år',
      'inom en månad',
      'en månad',
      'inom veckan',
      '30 dygn',
      '24 timmar',
    ],
    ...[
      'sju dagar',
      'sju (7) dagar',
      'sju hela dagar',
      'sexton dagar',
      'trettioen dagar',
      'fyrtiofem dagar',
      'hundraåttio dagar',
    ],
    ...[
      'sjudagarsfrist',
      'tvåmånaders',
      '30 kalenderdagar',
      'den sjunde vardagen',
      'på den 7:e dagen',
      '6 mån.',
      'tioårig',
    ],
    ...['within seven days', 'a 30-day period', 'ninety days', 'half a year', 'within one month', 'seven working days'],
    ...[
      'seven (7) days',
      'seven calendar days',
      'thirty-one days',
      'sixteen days',
      'one hundred and eighty days',
      'a fortnight',
    ],
    ...[
      'seventy-two hours',
      'the seventh working day',
      'on the 7th day',
      'one month',
      'a year and a half',
      '30\u00a0days',
    ],
    // Of one, and of a few: somebody waits for that as for any other number.
    ...['viikossa', 'viikon aikana', 'viikon päästä', 'kuukauden ajan', 'vuodessa', 'vuodeksi', 'arkipäivän kuluessa'],
    ...['muutamassa päivässä', 'parissa viikossa', 'muutaman kuukauden ajan'],
    ...['inom en vecka', 'en vecka', 'inom loppet av en månad', 'en veckas tid', 'under ett år', 'inom året'],
    ...['inom några dagar', 'ett par veckor', 'inom veckor'],
    ...['a week', 'within a week', 'for a month', 'in a year', 'within the week', 'within a working day'],
    ...['within weeks', 'in a few days', 'a couple of weeks', 'several months'],
  ],
  amount: [
    ...['enintään 8 800 euroa', 'korvaus 500 €', '500 e', '500 e/kk', '500-euron', 'sata euroa', 'viidensadan euron'],
    ...['kymmenen euroa', 'miljoona euroa', '500 markkaa', 'EUR 500', '500 EUR', '€ 500', 'hinta 500,–', 'pris 500:-'],
    ...['tusen euro', 'tio euro', 'tvåhundrafemtio euro', 'en miljon euro', 'ten euros', 'two hundred and fifty euros'],
  ],
};
const texts = Object.entries(spellings).flatMap(([kind, all]) => all.map((text) => [kind, text] as const));

/** Throws where the piece is gone: a text that stands nowhere tells nothing. */
function planted(file: string, [from, to]: readonly [from: string, to: string]): string {
  const source = sourceOf(file);
  if (!source.includes(from)) throw new Error(`${file} no longer contains: ${from}`);
  return source.replace(from, () => to);
}

it.each(places)('whatever of the law is planted into %s is found', async (_, file, put) => {
  expect(await speakingSources()).toContain(file);
  expect(lawInSource(file, sourceOf(file))).toEqual([]);
  const kinds = new Set(
    file.endsWith('answer-names.ts') ? ['section', 'statute', 'amount'] : texts.map(([kind]) => kind),
  );
  const missed = texts.filter(
    ([kind, text]) =>
      kinds.has(kind) && !lawInSource(file, planted(file, put(text))).some((found) => found.includes(`: ${kind}: `)),
  );
  expect(missed).toEqual([]);
});

it.each([
  ['a number in braces', '{30} päivää'],
  ['a number in an element of its own', '<b>30</b> päivää'],
  ['a number beside its sign', '<span>500</span>&nbsp;€'],
  ['a sign by its name', '12 &sect;'],
  ['a choice between two', "{ui.language === 'sv' ? 'inom två veckor' : ''}"],
  ['a template', ['{`enintään $', '{6} kuukautta`}'].join('')],
  ['two pieces put together', "{'valitus 30 ' + 'päivässä'}"],
])('a page cannot hide it in %s', (_, text) => {
  const file = 'src/domain/law/pages/DutyException.tsx';
  expect(lawInSource(file, planted(file, ['<p class="rn-small">', `<p class="rn-small">${text}`]))).not.toEqual([]);
});

it('what is no law is not taken for it', () => {
  const file = 'src/domain/need/need.fi.ts';
  for (const text of [
    'Avoinna klo 9:00.',
    'Alle 18-vuotias.',
    '5 lukua taulukossa',
    'yksi päivä',
    'Kontrasti 4,5:1.',
    '24.11.2026',
    'Kirjoita päivä muodossa 24.11.2026. Päivä ei voi olla mennyt.',
    'Ensimmäistä päivää ei ole vielä kirjattu.',
    'Kirjoita luku 1–100.',
    'Kirjoita momentin numero, 1–9.',
    'toinen päivä',
    'language of contact 25 Nov 2026',
    'kahden organisaation luvut',
    'ensi viikolla',
    'saman päivän aikana',
    'Valitse viikko tai kuukausi.',
    'varje vecka, varje månad och varje år',
    'Choose a day. Every week has a day on which the office is open.',
    'the client’s 12 lines',
    'videon kesto 30 s 12 kertaa',
    'avoinna 24/7, sivu 10/12, murto-osa 1/10',
    'sections of a chart, chapters of a book',
  ])
    expect(lawInSource(file, planted(file, inCatalogue(text)))).toEqual([]);
});
