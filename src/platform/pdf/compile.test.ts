import { describe, expect, it } from 'vitest';
import { makeFrom } from '../i18n/written.ts';
import { compilePdf, PdfProblem, PdfTooLong } from './compile.ts';
import { fitText } from './fonts.ts';
import { inspectPdf } from './inspect.fixtures.ts';

const meta = { title: 'Raportti', language: 'fi', author: 'Rinnalla' };
const square = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="9" height="9"/></svg>';
const document = {
  template: `#let data = json("/data.json")
= #data.heading
#figure(image("/picture.svg", alt: data.alt), caption: none, alt: data.alt)
#table(columns: 2, table.header[A][B], ..data.cells)`,
  data: { heading: 'Otsikko #let x = 1', alt: 'Neliö', cells: ['1', '=2'] },
  files: { 'picture.svg': square },
};

describe('a document', () => {
  it('is a tagged PDF/UA-1 with title, language and alternative texts', async () => {
    expect(inspectPdf(await compilePdf(document, meta))).toMatchObject({
      title: 'Raportti',
      language: 'fi',
      marked: true,
      universal: '1',
      figures: 1,
      alternatives: ['Neliö'],
      tags: expect.arrayContaining(['H1', 'Figure', 'Table', 'TH', 'TD']),
    });
  });

  it('says in its tags in which language somebody wrote, whole, within a sentence, line by line and in a table', async () => {
    const [home, fear] = [
      'Haluan, että saan (oman) kodin',
      'Pelkään, että hän tulee.\nEn halua, että hänelle kerrotaan.',
    ];
    const swedish = { title: 'Plan', language: 'sv', author: 'Rinnalla' };
    const spoken = async (text: string, template = '#json("/data.json")', meta = swedish) =>
      inspectPdf(await makeFrom({ texts: new Set([home, fear]) }, () => compilePdf({ template, data: text }, meta)))
        .spoken;
    expect(await spoken(home)).toEqual(['fi']);
    expect(await spoken(fear)).toContain('fi');
    // What stands beside it in its line is told apart, as Swedish.
    expect(new Set(await spoken(`Granskas den här veckan: ”${home}”`))).toContain('fi');
    expect(await spoken(home, '#table(columns: 2, table.header[A][B], json("/data.json"), [x])')).toContain('fi');
    // A text that is only the beginning of a longer word is another one.
    expect(await spoken('Haluan, että saan (oman) kodinhoitajan')).toEqual([]);
    expect(await spoken('Klienten vill ha ett eget hem.')).toEqual([]);
    expect(await spoken(home, undefined, { ...swedish, language: 'fi' })).toEqual([]);
    const few = new Set(['Passi otettu', 'Anna Kallio']);
    const ofFew = (data: string) =>
      makeFrom({ texts: few, short: few }, () => compilePdf({ template: '#json("/data.json")', data }, swedish));
    expect(inspectPdf(await ofFew('Passi otettu')).spoken).toEqual(['fi']);
    expect(inspectPdf(await ofFew('Anna Kallio')).spoken).toEqual([]);
    expect(inspectPdf(await compilePdf({ template: '#json("/data.json")', data: home }, swedish)).spoken).toEqual([]);
  });

  it('is made of a case of any length, and marks what it shows of it', async () => {
    const event = (nth: number) =>
      `${nth} hän kertoi, että ${`sana${nth} on ja ei ole se, mitä hän sanoi. `.repeat(22)}`;
    const written = new Set(Array.from({ length: 640 }, (_, nth) => event(nth)));
    const swedish = { title: 'Plan', language: 'sv', author: 'Rinnalla' };
    const template = '#for one in json("/data.json") [#one \\ ]';
    const made = (data: readonly string[]) =>
      makeFrom({ texts: written }, () => compilePdf({ template, data }, swedish)).then((pdf) => inspectPdf(pdf).spoken);
    expect(await made([event(7)])).toContain('fi');
    // More than one pattern can hold.
    expect(await made(Array.from({ length: 330 }, (_, nth) => event(nth)))).toContain('fi');
  });

  it('gives the same bytes again and knows no clock', async () => {
    const [one, other] = [await compilePdf(document, meta), await compilePdf(document, meta)];
    expect(one.equals(other)).toBe(true);
    expect(one.includes('CreationDate')).toBe(false);
  });

  it('is made on a thread of its own: meanwhile everything else gets its turn', async () => {
    await compilePdf(document, meta);
    let turns = 0;
    let on = true;
    const turn = () => {
      turns += 1;
      if (on) setImmediate(turn);
    };
    setImmediate(turn);
    const many = Array.from({ length: 40 }, (_, at) => `${at} ${'sana '.repeat(100)}`);
    const made = await compilePdf({ template: '#for one in json("/data.json") [#one \\ ]', data: many }, meta);
    on = false;
    expect(inspectPdf(made).marked).toBe(true);
    // Made on this thread, it lets a handful of turns pass.
    expect(turns).toBeGreaterThan(100);
  });

  it('that takes too long is given up, and the next one is made', async () => {
    const endless = {
      template: '#let x = 0\n#for i in range(1200) { for j in range(1200) { x = x + j } }\n#x',
      data: {},
    };
    await expect(compilePdf(endless, meta, 50)).rejects.toThrow(PdfTooLong);
    expect(inspectPdf(await compilePdf(document, meta)).marked).toBe(true);
  });

  it('embeds no typeface but ours', async () => {
    const pdf = await compilePdf({ template: '= Åäö Ελλ Жук\nñ *ž*', data: {} }, meta);
    expect(new Set(inspectPdf(pdf).fonts)).toEqual(new Set(['SourceSans3-Regular', 'SourceSans3-Semibold']));
  });

  it('cannot be made of a picture without alternative text, or of a wrong template', async () => {
    const bare = { template: '#image("/picture.svg")', data: {}, files: { 'picture.svg': square } };
    await expect(compilePdf(bare, meta)).rejects.toThrow(PdfProblem);
    await expect(compilePdf({ template: '#nothing-such', data: {} }, meta)).rejects.toThrow(/nothing-such/);
  });
});

describe('text', () => {
  it('keeps what the typeface has and shows the rest as empty squares', async () => {
    const fitted = await fitText();
    expect(fitted('Åbo, Ελλάδα, Кир – ”x”\n1')).toBe('Åbo, Ελλάδα, Кир – ”x”\n1');
    expect(fitted('日本 \u0007')).toBe('□□ □');
    const all = { template: '#json("/data.json")', data: fitted('日本 مصر 🙂 \u202e x') };
    expect(inspectPdf(await compilePdf(all, meta)).marked).toBe(true);
  });
});
