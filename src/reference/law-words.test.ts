import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { drawnIn, isProvisionKey, limitOf, provisionKeys } from '../domain/law/index.ts';
import { projectRoot } from '../platform/project-root.ts';
import { counted, lawInSource, sourceOf, speakingSources } from './law-in-sources.ts';
import { lawIn } from './law-words.ts';
import { type Spoken, spokenIn } from './spoken-in.ts';
import { typedCounts } from './typed-counts.ts';

const root = projectRoot();

const catalogue = /\.(fi|sv|en)\.ts$/;

/** Every text of every catalogue, by its key. */
async function catalogued(): Promise<Spoken[]> {
  const found: Spoken[] = [];
  for await (const file of glob('src/**/*.{fi,sv,en}.ts', { cwd: root })) {
    const read: Record<string, unknown> = await import(path.join(root, file));
    for (const own of Object.values(read))
      for (const [at, text] of Object.entries(own as object))
        if (typeof text === 'string') found.push({ file, at, text });
  }
  return found;
}

it.each([
  ['section', 'Kerro hänelle (30 §).'],
  ['section', 'Ks. ETL 4:18.'],
  ['section', 'Criminal Investigation Act 7:12 says so.'],
  ['section', 'rikoslain 25 luvun mukaan'],
  ['statute', 'lag 746/2011 gäller'],
  ['amount', 'korvataan enintään 8 800 euroa'],
  ['time', 'valitus 30 päivässä'],
  ['time', 'enintään kuusi kuukautta'],
  ['time', 'inom två veckor'],
  ['time', 'within seven days'],
])('a planted %s is found: %s', (kind, text) => {
  expect(lawIn(text)).toContain(kind);
});

it('what a text draws from the register is not taken for its own', () => {
  expect(lawIn('Muut tutkijan luvalla ({read_etl_7_12}), enintään {time_ul_52b__max}.')).toEqual([]);
  expect(lawIn('Alle 18-vuotias. Avoinna klo 9:00. Kontrasti 4,5:1.')).toEqual([]);
});

it('no text, page, document, mail, feed, script or answer says a section, a statute, a time or an amount of the law by itself', async () => {
  const files = await speakingSources();
  expect(files.length).toBeGreaterThan(1_000);
  // Draw it: {read_etl_7_12}, {time_ul_52b__max} and the like (src/domain/law/lawful-texts.ts).
  expect(files.flatMap((file) => lawInSource(file, sourceOf(file)))).toEqual([]);
});

it('a text that puts a value before a unit of time says what it counts: the law’s times are drawn from the register', async () => {
  const listed = (file: string, at: string) =>
    (counted[file.replace(catalogue, '')] ?? []).some((begins) => at.startsWith(begins));
  /** With a number where a value stands, and without what is drawn by name. */
  const filled = (text: string) =>
    text
      .replace(/\{(?:law|read|mark|time)_\w+\}/g, '…')
      .replace(/\{\w+(?:, number)?\}|#/g, '7')
      .replace(/\{\w+, (?:plural|select),/g, '{');
  const telling = (await catalogued()).filter(
    ({ text }) => !lawIn(text).includes('time') && lawIn(filled(text)).includes('time'),
  );
  expect(telling.length).toBeGreaterThan(80);
  expect(
    telling.filter(({ file, at }) => !listed(file, at)).map(({ file, at, text }) => `${file} ${at}: ${text}`),
  ).toEqual([]);
});

it('a text that counts a time is given what was counted, never a number that is typed', async () => {
  const files = (await speakingSources()).filter((file) => /\.tsx?$/.test(file));
  expect(files.flatMap((file) => typedCounts(file, sourceOf(file)))).toEqual([]);
  for (const source of [
    `t('waited', { days: 77 })`,
    `const long = 77; say(t('due.left', { n: long }))`,
    ['t(`unit.$', '{measure}`, { n: 30 })'].join(''),
    `t(late ? 'promise.late' : 'task.late', { n: 5 })`,
  ])
    expect(typedCounts('src/x.ts', source), source).toHaveLength(1);
  for (const source of [
    `t('waited', { days })`,
    `t('list.uses', { n: 5 })`,
    ['t(`mark.$', '{mark}`, { n: 5 })'].join(''),
  ])
    expect(typedCounts('src/x.ts', source), source).toEqual([]);
});

it('a sentence that draws a time and cites a provision cites the one that gives it', async () => {
  const wrong = (await catalogued()).filter(({ text }) => {
    const drawn = drawnIn(text);
    const cited = drawn.filter(({ kind }) => kind === 'law' || kind === 'read').map(({ key }) => key);
    return cited.length > 0 && drawn.some(({ kind, key }) => kind === 'time' && !cited.includes(key));
  });
  expect(wrong.map(({ file, at }) => `${file} ${at}`)).toEqual([]);
});

it('what texts draw is in the register, the same in each language, and drawn by texts that are filled', async () => {
  const texts = await catalogued();
  const drawn = new Map<string, Set<string>[]>();
  for (const { file, at, text } of texts) {
    const items = drawnIn(text);
    for (const { kind, key, limit } of items) if (kind === 'time') expect(() => limitOf(key, limit), at).not.toThrow();
    const place = `${file.replace(catalogue, '')} ${at}`;
    if (items.length > 0) drawn.set(place, [...(drawn.get(place) ?? []), new Set(items.map(({ name }) => name))]);
    if (items.length > 0)
      expect(readFileSync(path.join(root, file.replace(catalogue, '.texts.ts')), 'utf8'), file).toContain('lawful(');
  }
  expect(drawn.size).toBeGreaterThan(15);
});

it('every provision of the register is used by a rule, a step, an offence or a text', async () => {
  const files = (await speakingSources()).filter((file) => /^src\/domain\/(?!law\/)/.test(file));
  const sources = files
    .flatMap((file) => spokenIn(file, sourceOf(file)).map(({ text }) => text))
    .filter(isProvisionKey);
  const texts = (await catalogued()).flatMap(({ text }) => drawnIn(text).map(({ key }) => key));
  const used = new Set<string>([...sources, ...texts]);
  expect(provisionKeys.filter((key) => !used.has(key))).toEqual([]);
});
