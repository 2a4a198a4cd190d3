import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { drawnIn, isProvisionKey, limitOf, provisionKeys } from '../domain/law/index.ts';
import { projectRoot } from '../platform/project-root.ts';
import { lawIn } from './law-words.ts';

const root = projectRoot();

/** Times and numbers that are ours and not the law's, by file and text key or beginning of the text. A new one says whose it is. */
const ours: Readonly<Record<string, readonly string[]>> = {
  // Invented sentences that show how pages look.
  'src/platform/ui/states/sample': ['endsWhy', 'late', 'gapText'],
  // How a month and a decade are typed.
  'src/platform/time/uncertain/when-problem': ['ambiguous'],
  // How much of the timeline is shown.
  'src/domain/timeline/timeline': ['period.'],
  // When what a service tells of itself is old.
  'src/domain/service/service': ['field.waitingToldOn.hint'],
  // How soon those who run a service answer.
  'src/domain/notice/notice': ['access.feedback.1'],
  // The access text's own times: names for an officer, a consent, vital interest.
  'src/domain/log/log': ['names.lede', 'answer.lede'],
  'src/domain/log/answer-names.ts': ['Name hidden parts that o'],
  'src/domain/consent/consent': ['field.endsOn.hint', 'error.'],
  'src/domain/consent/record-consent.ts': ['Record a consent: classe'],
  'src/domain/consent/write-consent.ts': ['select act.record_consen'],
  'src/domain/access/access': ['vital.lede'],
  'src/domain/access/grant-vital.ts': ['Open a class to an organ'],
  // The number of a publication.
  'src/domain/coupling/rules/papers.ts': [
    'Oikeusministeriö 44/2018',
    'Justitieministeriet 44/2',
    'Ministry of Justice 44/2',
  ],
};

const catalogue = /\.(fi|sv|en)\.ts$/;

interface Found {
  readonly file: string;
  readonly at: string;
  readonly text: string;
}

/** Every text of every catalogue, by its key. */
async function catalogued(): Promise<Found[]> {
  const found: Found[] = [];
  for await (const file of glob('src/**/*.{fi,sv,en}.ts', { cwd: root })) {
    const read: Record<string, unknown> = await import(path.join(root, file));
    for (const own of Object.values(read))
      for (const [at, text] of Object.entries(own as object))
        if (typeof text === 'string') found.push({ file, at, text });
  }
  return found;
}

const literal = /'((?:[^'\\\n]|\\.)*)'|"([^"\n]*)"|`((?:[^`\\]|\\.)*)`|>([^<>{}=;()]*\p{L}[^<>{}=;()]*)</gu;

/** The words that stand in a source: its strings and templates, and what stands between its elements. Comments say nothing. */
function spokenIn(file: string): Found[] {
  const source = readFileSync(path.join(root, file), 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  return [...source.matchAll(literal)].flatMap((match) => {
    const text = match.slice(1).find((part) => part !== undefined) ?? '';
    return /\p{L}|§/u.test(text) ? [{ file, at: text.slice(0, 24), text }] : [];
  });
}

/** Pages and rules of every slice but the register itself. */
async function spoken(): Promise<Found[]> {
  const found: Found[] = [];
  for await (const file of glob('src/domain/**/*.{ts,tsx}', { cwd: root }))
    if (!/^src\/domain\/law\/|\.(test|fixtures)\.tsx?$/.test(file) && !catalogue.test(file))
      found.push(...spokenIn(file));
  return found;
}

const isOurs = ({ file, at }: Found) =>
  (ours[file.replace(catalogue, '')] ?? []).some((begins) => at.startsWith(begins));

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

it('no text and no page says a section, a statute, a time or an amount of the law by itself', async () => {
  const all = [...(await catalogued()).filter(({ file }) => !file.startsWith('src/domain/law/')), ...(await spoken())];
  expect(all.length).toBeGreaterThan(12_000);
  const wrong = all
    .filter((item) => !isOurs(item))
    .flatMap((item) => lawIn(item.text).map((kind) => `${item.file} ${item.at}: ${kind}: ${item.text.slice(0, 160)}`));
  // Draw it: {read_etl_7_12}, {time_ul_52b__max} and the like (src/domain/law/lawful-texts.ts).
  expect(wrong).toEqual([]);
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
  const sources = [...(await spoken()).map(({ text }) => text)].filter(isProvisionKey);
  const texts = (await catalogued()).flatMap(({ text }) => drawnIn(text).map(({ key }) => key));
  const used = new Set<string>([...sources, ...texts]);
  expect(provisionKeys.filter((key) => !used.has(key))).toEqual([]);
});
