import { expect, it } from 'vitest';
import { lawInSource, sourceOf, speakingSources } from './law-in-sources.ts';
import { spellings } from './law-spellings.fixtures.ts';

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
  ['the template of a document', 'src/domain/disclosure/document/compilation-pdf.ts', after('= #doc.title\n')],
  ['what a paper is made of', 'src/domain/plan/plan-paper.ts', (text) => [`t('her.title')`, quoted(text)]],
  ['a mail', 'src/platform/mail/mail.en.ts', (text) => [`news.subject': '`, `news.subject': '${text} `]],
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
