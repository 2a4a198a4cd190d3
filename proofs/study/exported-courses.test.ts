import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginProcess, nameOffence, processEndpoints, recordStep } from '../../src/domain/process/index.ts';
import type { Sent } from '../../src/platform/http/call.ts';
import { formToken } from '../../src/platform/http/session.ts';
import { languages } from '../../src/platform/i18n/texts.ts';
import { addDays, dayOf } from '../../src/platform/time/format.ts';
import { aFile, aFolder, removeFolders, run } from '../../src/study/study.fixtures.ts';
import { type OneCase, oneCase } from '../http/one-case.ts';

const mapping = 'docs/examples/courses.mapping.json';
const today = dayOf(new Date());

type Step = Sent<typeof recordStep>;

interface Kind {
  readonly times: number;
  readonly kind: Sent<typeof beginProcess>['kind'];
  /** Steps with days ago and what came of them, and names of the offence. */
  readonly steps: readonly (readonly [code: Step['code'], ago: number, outcome?: Step['outcome']])[];
  readonly names?: readonly (readonly [code: Sent<typeof nameOffence>['code'], ago: number])[];
}

/** Thirty-nine courses, some kinds of them fewer than may be shown. */
const kinds: readonly Kind[] = [
  {
    times: 14,
    kind: 'criminal',
    steps: [
      ['report-made', 700],
      ['investigation-opened', 690],
      ['investigation-ended', 400, 'to-prosecutor'],
    ],
    names: [
      ['pandering', 690],
      ['trafficking', 500],
    ],
  },
  {
    times: 11,
    kind: 'criminal',
    steps: [
      ['report-made', 300],
      ['investigation-opened', 295],
    ],
    names: [['trafficking', 295]],
  },
  { times: 8, kind: 'criminal', steps: [['decision-not-to-report', 60]] },
  { times: 4, kind: 'residence', steps: [] },
  { times: 2, kind: 'criminal', steps: [['report-made', 20]], names: [['work-discrimination', 20]] },
];
const courses = kinds.reduce((sum, { times }) => sum + times, 0);

let world: OneCase;
let exported: string;

async function record({ kind, steps, names = [] }: Kind): Promise<void> {
  const use = world.as(world.anna);
  const { id: processId } = await use(beginProcess, { kind, label: 'Salainen nimitys', note: 'Salainen huomio' });
  for (const [code, ago, outcome] of steps)
    await use(recordStep, {
      processId,
      code,
      when: { edtf: addDays(today, -ago) },
      state: 'done',
      source: 'told-by-authority',
      ...(outcome ? { outcome } : {}),
    });
  for (const [code, ago] of names)
    await use(nameOffence, { processId, code, when: { edtf: addDays(today, -ago) }, saidBy: 'police' });
}

beforeAll(async () => {
  world = await oneCase({ endpoints: processEndpoints });
  for (const kind of kinds) for (let at = 0; at < kind.times; at += 1) await record(kind);
  const { status, text } = await world.send(world.anna, '/fi/prosessit/vienti', {
    csrf: formToken(world.faces.formSecret, world.anna.token),
    purpose: 'Viiveiden tutkimus',
  });
  expect(status, text).toBe(200);
  exported = text;
});
afterAll(async () => {
  await removeFolders();
  await world.stop();
});

interface Study {
  readonly forPublication: boolean;
  readonly columns: readonly { readonly column: string; readonly leftOut?: string }[];
  readonly release: {
    readonly people: number;
    readonly tables: readonly { readonly shown: readonly (number | null)[] }[];
  };
}

async function studied(language: string, mode = 'exact') {
  const out = await aFolder();
  const words = ['--mapping', mapping, '--out', out, '--lang', language, '--mode', mode];
  const { code, out: said, err } = await run([await aFile(exported), ...words]);
  const read = async (name: string) => String(await readFile(path.join(out, name)));
  const html = (await read('index.html')).replace(/<style[\s\S]*?<\/style>/g, '');
  return { code, said, err, html, study: JSON.parse(await read('study.json')) as Study, read };
}

test('exported courses become a report that may be published, by the mapping that is shipped', async () => {
  const { code, said, err, study } = await studied('fi', 'rounded');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(said).toContain('39 henkilöä, 17 saraketta');
  expect(said).toContain('Suojaus on todistettu (k = 5).');
  expect(study.forPublication).toBe(true);
  expect([35, 40]).toContain(study.release.people);
  const shown = study.release.tables.flatMap((table) => table.shown);
  // Of so few people facts are shown one by one.
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.filter((count) => (count ?? 1) % 5 !== 0)).toEqual([]);
});

test('in true numbers they are as many as were exported', async () => {
  const { code, said, err, study, read } = await studied('fi');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(said).toContain('EI TODISTETTU JULKAISTAVAKSI');
  expect(study).toMatchObject({ forPublication: false, release: { people: courses } });
  const leftOut = study.columns.flatMap(({ column, leftOut: why }) => (why ? [`${column} ${why}`] : []));
  expect(leftOut).toEqual(
    ['charges', 'trial', 'judgment', 'appeal', 'compensation']
      .map((stage) => `days_${stage} empty`)
      .concat('offence_at_charge empty'),
  );
  expect(await read('tables/04-stage-reached.csv')).toContain('Esitutkinta;25;');
  expect(await read('tables/09-offence-latest.csv')).toContain('ihmiskauppa;25;');
});

test('no number of fewer than five courses stands in it, and nothing that was typed', async () => {
  const { study, html } = await studied('fi');
  const shown = study.release.tables.flatMap((table) => table.shown);
  expect(shown.length).toBeGreaterThan(100);
  expect(shown).toContain(null);
  expect(shown.filter((count) => count !== null && count > 0 && count < 5)).toEqual([]);
  for (const secret of ['Salainen', world.caseId, 'Anna Kallio', 'Saarni']) expect(html).not.toContain(secret);
});

test('its sentences are true of the courses, in words of three languages', async () => {
  const told = {
    fi: [
      'Rikosilmoitus tehty: tieto 39 henkilöstä.',
      'kyllä 27 (69 %)',
      'Esitutkinta 25 (64 %)',
      'paritus 14 (36 %)',
      'ihmiskauppa 25 (64 %)',
      'Pisimmälle edetty vaihe: tieto 39 henkilöstä.',
      'Nimike alussa: tieto 39 henkilöstä.',
      'Viimeisin nimike: tieto 39 henkilöstä.',
      'Päiviä muilla nimikkeillä: ”180-364” on 14 henkilöllä 39 henkilöstä.',
      'Mikä prosessi: arvoja ei voi näyttää erikseen',
    ],
    sv: ['Förundersökning 25 (64 %)', 'koppleri 14 (36 %)', 'människohandel 25 (64 %)'],
    en: ['Pre-trial investigation 25 (64%)', 'pandering 14 (36%)', 'human trafficking 25 (64%)'],
  };
  for (const language of languages) {
    const { html } = await studied(language);
    const text = html.replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0]+/g, ' ');
    for (const words of told[language]) expect(text).toContain(words);
  }
  const { html } = await studied('fi');
  // What the columns tell is not said to be missing.
  for (const lacking of ['Tehtiinkö rikosilmoitus', 'Miten asia eteni', 'tiedosto ei kerro tätä kenestäkään'])
    expect(html).not.toContain(lacking);
});
