import { randomUUID } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { origin } from '../../../proofs/http/evaluation-config.ts';
import { type RunningApp, runApp } from '../../../proofs/http/running-app.ts';
import { languages } from '../../platform/i18n/texts.ts';
import { makeOwnRelease } from '../own-study/index.ts';
import { makingStudies } from './make-studies.ts';

/** The story has one that is made, one that waits for approval, one that was refused and a draft. */
let story: RunningApp;
const token: Record<string, string> = {};
beforeAll(async () => {
  story = await runApp();
  for (const name of ['Iida Sarka', 'Olli Tamminen', 'Anna Kallio', 'Sari Nummi', 'Teppo Lahti'])
    token[name] = await story.signIn(name);
}, 120_000);
afterAll(() => story.stop());

const anna = () => token['Anna Kallio'] as string;
const studies = async (bearer: string) =>
  (await story.json(bearer, 'GET', '/studies')).body.studies as {
    id: string;
    state: string;
    tables: string;
    version: number;
  }[];
const made = async (of?: string) =>
  (await studies(anna())).find(({ state, tables }) => state === 'made' && (of === undefined || tables === of))!;

test('whoever has an account reads the release in three languages: a finding, pictures with their numbers, and who defined and approved it', async () => {
  const { id } = await made();
  const words = { fi: 'Tutkimuslaitos Loimu', sv: 'Tutkimuslaitos Loimu', en: 'Tutkimuslaitos Loimu' };
  for (const language of languages) {
    const { status, body } = await story.page(anna(), `/${language}/tutkimukset/${id}`);
    expect(status).toBe(200);
    for (const part of [words[language], 'rn-svg', '<table', 'Länsirannikon hyvinvointialue'])
      expect(body, `${language} ${part}`).toContain(part);
    for (const hidden of ['Iida', 'Olli Tamminen']) expect(body).not.toContain(hidden);
  }
});

test('the same file every time, in four forms; nothing of a study that was not released', async () => {
  const { id } = await made('themes');
  const save = (form: string, of = id) => story.json(anna(), 'POST', `/studies/${of}/save`, { form });
  for (const form of ['pdf', 'xlsx', 'csv', 'json']) {
    const bytes = async () => {
      const body = JSON.stringify({ form });
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${anna()}` };
      const request = new Request(`${origin}/api/v1/studies/${id}/save`, { method: 'POST', body, headers });
      const response = await story.app.fetch(request);
      expect(response.status, form).toBe(200);
      return Buffer.from(await response.arrayBuffer());
    };
    const [one, two] = [await bytes(), await bytes()];
    expect(one.byteLength, form).toBeGreaterThan(200);
    expect(one.equals(two), form).toBe(true);
  }
  const waits = (await studies(token['Olli Tamminen'] as string)).find(({ state }) => state === 'asked')!;
  for (const form of ['pdf', 'htcds', 'ctdc']) expect((await save(form, waits.id)).status, form).toBe(404);
});

test('people for other programs are made of the kept numbers alone, with the readers and the basis beside them; a release without forms offers none', async () => {
  const { id } = await made('themes');
  const owner = await story.asOwner();
  const { body: study } = await story.json(anna(), 'GET', `/studies/${id}`);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${anna()}` };
  const saved = (form: string) => {
    const body = JSON.stringify({ form });
    return story.app.fetch(new Request(`${origin}/api/v1/studies/${id}/save`, { method: 'POST', body, headers }));
  };
  const page = async (language: string) => (await story.page(anna(), `/${language}/tutkimukset/${id}`)).body;
  const kept = await owner.query<{ numbers: string }>('select numbers from app.study_release where study_id = $1', [
    id,
  ]);
  const numbers = JSON.parse(kept.rows[0]!.numbers);
  const value = (each: string) => ({ kind: 'value', value: each });
  numbers.release = {
    ...numbers.release,
    ...{ k: 5, people: 25 },
    attributes: [{ column: 'exploitation', categories: [value('sexual'), value('labour')] }],
    tables: [{ id: 'exploitation', attributes: [0], shown: [10, 15, 25] }],
  };
  const keep = (text: string) =>
    owner.query('update app.study_release set numbers = $2 where study_id = $1', [id, text]);
  const without = { ...numbers.release, attributes: [{ column: 'region', categories: [value('A'), value('B')] }] };
  try {
    await keep(JSON.stringify({ ...numbers, release: without }));
    for (const form of ['htcds', 'ctdc']) expect((await saved(form)).status, form).toBe(404);
    expect(await page('fi')).not.toContain('value="htcds"');
    await keep(JSON.stringify(numbers));
    const bytes = new Uint8Array(await (await saved('ctdc')).arrayBuffer());
    expect(new Uint8Array(await (await saved('ctdc')).arrayBuffer())).toEqual(bytes);
    const files = unzipSync(bytes);
    const lines = new TextDecoder().decode(files['people.csv']).trimEnd().split('\r\n').slice(1);
    expect([...Map.groupBy(lines, (line) => line).values()].map(({ length }) => length)).toEqual([10, 15]);
    const about = new TextDecoder().decode(files['about.txt']);
    for (const said of [study.readers, study.basis, study.question]) expect(about).toContain(said);
    const people = unzipSync(new Uint8Array(await (await saved('htcds')).arrayBuffer()))['people.csv'];
    expect(new TextDecoder().decode(people).match(/SexualExploitation/g)).toHaveLength(10);
    for (const language of languages)
      for (const part of ['value="htcds"', 'value="ctdc"', 'vic_TypeOfExploitation = SexualExploitation', 'CC BY 4.0'])
        expect(await page(language), `${language} ${part}`).toContain(part);
    const logged = await owner.query(`select count(*)::int as n from audit.entry where kind = 'StudySaved'`);
    await saved('ctdc');
    expect((await owner.query(`select count(*)::int as n from audit.entry where kind = 'StudySaved'`)).rows[0].n).toBe(
      logged.rows[0].n + 1,
    );
  } finally {
    await keep(kept.rows[0]!.numbers);
  }
});

test('two nodes make it once; what a killed one has left is made again, and who lost it keeps nothing', async () => {
  const pools = story.database.pools;
  const asked = (await studies(token['Olli Tamminen'] as string)).find(({ state }) => state === 'asked')!;
  const { status } = await story.json(token['Olli Tamminen'], 'POST', `/studies/${asked.id}/answer`, {
    answer: 'approve',
    version: asked.version,
  });
  expect(status).toBe(200);
  // A program took it and was killed.
  const dead = randomUUID();
  expect((await pools.jobs.query('select id from job.take_study($1)', [dead])).rows).toEqual([{ id: asked.id }]);
  const told: unknown[] = [];
  const [one, two] = [
    makingStudies(pools.report, (error) => told.push(error)),
    makingStudies(pools.report, (error) => told.push(error)),
  ];
  await one.step.run(pools.jobs);
  await one.settled();
  expect((await studies(anna())).find(({ id }) => id === asked.id)?.state).toBe('approved');
  const owner = await story.asOwner();
  await owner.query(`update priv.study_making set held_until = clock_timestamp() - interval '1 second'`);
  await Promise.all([one, two].map(({ step }) => step.run(pools.jobs)));
  await Promise.all([one, two].map(({ settled }) => settled()));
  expect(told).toEqual([]);
  expect((await studies(anna())).find(({ id }) => id === asked.id)?.state).toBe('made');
  const { rows } = await owner.query('select count(*)::int as n from app.study_release where study_id = $1', [
    asked.id,
  ]);
  expect(rows).toEqual([{ n: 1 }]);
  const late = await pools.jobs.query(
    `select job.keep_study($1, $2, '{"fi": {}, "sv": {}, "en": {}}', '', null) as kept`,
    [asked.id, dead],
  );
  expect(late.rows).toEqual([{ kept: false }]);
});

test('a fault is told and tried again; a release that would say too much is refused in words', async () => {
  const pools = story.database.pools;
  const define = async (more: object) => {
    const again = await made();
    const { body } = await story.json(token['Sari Nummi'], 'GET', `/studies/${again.id}`);
    const { question, tables, from, until, k, readers, basis } = body;
    const { body: study } = await story.json(token['Sari Nummi'], 'POST', '/studies', {
      question,
      tables,
      from,
      until,
      k,
      readers,
      basis,
      state: 'asked',
      ...more,
    });
    await story.json(token['Olli Tamminen'], 'POST', `/studies/${study.id}/answer`, { answer: 'approve', version: 1 });
    return study.id as string;
  };
  const owner = await story.asOwner();
  const id = await define({ tables: 'claim' });
  const told: unknown[] = [];
  const broken = makingStudies(
    pools.report,
    (error) => told.push(error),
    async () => Promise.reject(new Error('disk')),
  );
  await broken.step.run(pools.jobs);
  await broken.settled();
  expect(told).toHaveLength(1);
  expect((await story.json(anna(), 'GET', `/studies/${id}`)).body.state).toBe('approved');
  // One case is counted otherwise now.
  await owner.query(
    `update priv.study_mark set mark = sha256(mark) where not pending and mark = (select mark from priv.study_mark where not pending limit 1)`,
  );
  await owner.query(`update priv.study_making set held_until = clock_timestamp()`);
  const making = makingStudies(pools.report, (error) => told.push(error), makeOwnRelease);
  await making.step.run(pools.jobs);
  await making.settled();
  const { body } = await story.json(anna(), 'GET', `/studies/${id}`);
  expect([body.state, body.unmade]).toEqual(['not-made', 'unchanged']);
  const { body: page } = await story.page(anna(), `/fi/tutkimukset/${id}`);
  expect(page).toContain('on muuttunut liian vähän');
});

test('researcher, co-ordinator and system admin see no row of a case: nothing of a study opens one', async () => {
  for (const name of ['Iida Sarka', 'Sari Nummi', 'Teppo Lahti']) {
    const { body } = await story.json(token[name], 'GET', '/cases');
    expect(body.cases ?? body, name).toEqual([]);
  }
});
