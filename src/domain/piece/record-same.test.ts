import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { formToken } from '../../platform/http/session.ts';
import { pieceEndpoints } from './index.ts';

let world: SmallWorld;
let anna: Person;
let veikko: Person;
/** Led by Anna. */
let led: string[];
/** Led by Veikko; Anna is its backup. */
let his: string;

beforeAll(async () => {
  world = await smallWorld({ endpoints: pieceEndpoints });
  const saarni = await world.organisation('Saarni ry', 'victim-support');
  anna = await world.worker(saarni, 'Anna Kallio');
  veikko = await world.worker(saarni, 'Veikko Salo');
});
afterAll(() => world.stop());

const words = ['Koivu', 'Kanerva', 'Pihlaja'];
beforeEach(async () => {
  led = [];
  for (const word of words) led.push(await world.opens(anna, word, veikko));
  his = await world.opens(veikko, 'Haapa', anna);
});

const said = {
  code: 'documents-taken',
  label: 'passit kerättiin',
  when: '2024-06',
  source: 'told-by-her',
  holds: true,
};
const post = (body: object, who = anna) => world.json(who, 'POST', '/work/same-events', body);
const piecesOf = async (caseId: string) =>
  (
    await world.owner.query<{
      id: string;
      sort: string;
      code: string;
      version: number;
      author_id: string;
      body: Buffer;
    }>(
      `select p.id, p.sort, p.code, p.version, p.author_id, p.body, p.written_at from app.piece p join app.room r on r.id = p.room_id
       where r.case_id = $1 order by p.sort, p.id`,
      [caseId],
    )
  ).rows;
const entriesOf = async (caseId: string) =>
  (
    await world.owner.query<{ kind: string; at: Date; leaf: string }>(
      'select e.kind, e.at, e.leaf from audit.entry e join app.room r on r.id = e.room_id where r.case_id = $1',
      [caseId],
    )
  ).rows;

test('one event is put down in each chosen case: a row of its own by the same worker, with its own entry in the log of that case', async () => {
  const made = await post({ ...said, cases: led, newActorCode: 'employer', newActorLabel: 'tilan isäntä' });
  expect(made.status, made.text).toBe(200);
  expect(made.body.cases.map((one: any) => one.caseId)).toEqual(led.toSorted());
  for (const { caseId, done } of made.body.cases) {
    const pieces = await piecesOf(caseId);
    expect(pieces.map(({ sort, code, version, author_id }) => ({ sort, code, version, author_id }))).toEqual(
      expect.arrayContaining([
        { sort: 'event', code: 'documents-taken', version: 1, author_id: anna.id },
        { sort: 'actor', code: 'employer', version: 1, author_id: anna.id },
        { sort: 'actor', code: 'herself', version: 1, author_id: anna.id },
      ]),
    );
    expect(pieces).toHaveLength(3);
    expect(pieces.map(({ id }) => id)).toContain(done.id);
    expect((await entriesOf(caseId)).map(({ kind }) => kind)).toEqual(['EventRecorded']);
    // It is an ordinary row of that case: found, and corrected there.
    const read = await world.json(anna, 'GET', `/cases/${caseId}/pieces/${done.id}`);
    expect(read.body.piece).toMatchObject({ label: 'passit kerättiin', own: true, whenEdtf: '2024-06' });
  }
});

test('nothing that is kept ties the rows of one case to those of another', async () => {
  await world.json(anna, 'POST', '/work/same-events', {
    ...said,
    cases: led,
    newActorCode: 'employer',
    newThingCode: 'place',
  });
  const { rows: tables } = await world.owner.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('app', 'priv', 'audit') order by 1`,
  );
  const shared: string[] = [];
  /** What the rows of a table say that lie in rooms of a case, cell by cell, but for what every row of a kind may say. */
  const common = new Set([anna.id, veikko.id]);
  for (const { name } of tables) {
    const { rows: columns } = await world.owner.query<{ attname: string }>(
      `select attname from pg_attribute where attrelid = $1::regclass and attname = 'room_id'`,
      [name],
    );
    if (columns.length === 0) continue;
    const { rows } = await world.owner.query<{ case_id: string; row: Record<string, unknown>; xmin: string }>(
      `select r.case_id, to_jsonb(t) as row, t.xmin::text from ${name} t join app.room r on r.id = t.room_id where r.case_id = any ($1)`,
      [led],
    );
    const seen = new Map<string, string>();
    for (const { case_id, row, xmin } of rows)
      for (const [column, value] of [...Object.entries(row), ['xmin', xmin]] as const) {
        // Ids, ciphertexts, moments, transactions: what is long enough to tell two rows from all others.
        const telling = column === 'xmin' || (typeof value === 'string' && value.length >= 20 && !common.has(value));
        if (!telling) continue;
        const key = `${name}.${column} ${String(value)}`;
        if (seen.has(key) && seen.get(key) !== case_id) shared.push(key);
        seen.set(key, case_id);
      }
  }
  expect(shared).toEqual([]);
});

test('people and places that a case has by the same kind and label are used again there', async () => {
  const bodies = ['documents-taken', 'threat'].map((code) => ({
    ...{ ...said, code, cases: led },
    ...{ newActorCode: 'employer', newActorLabel: 'tilan isäntä', newThingCode: 'place', newThingLabel: 'marjatila' },
    ...{ otherActorCode: 'recruiter', otherActorPart: 'helped' },
  }));
  for (const body of bodies) expect((await post(body)).status).toBe(200);
  const pieces = await piecesOf(led[0]!);
  expect(pieces.map(({ sort, code }) => `${sort} ${code}`).toSorted()).toEqual([
    'actor employer',
    'actor herself',
    'actor recruiter',
    'event documents-taken',
    'event threat',
    'thing place',
  ]);
});

test('where one worker leads all, one confirmation serves; a case that another leads is confirmed by itself', async () => {
  const { holds: _, ...open } = said;
  expect((await post({ ...open, cases: led })).body.error.fields).toEqual([{ field: 'holds', reason: 'must-tick' }]);
  const made = await post({ ...said, cases: [...led, his] });
  const answers = Object.fromEntries(made.body.cases.map(({ caseId, ...one }: any) => [caseId, one]));
  expect(led.every((id) => answers[id].done)).toBe(true);
  expect(answers[his].problem).toEqual({ code: 'invalid', fields: [{ field: 'holdsIn', reason: 'each' }] });
  expect(await piecesOf(his)).toEqual([]);
  const again = await post({ ...said, cases: [his], holdsIn: [his] });
  expect(again.body.cases[0].done).toMatchObject({ code: 'documents-taken', codeWord: 'Haapa' });
});

test('each case asks by itself: closed, absent and not her own are refused there, and written in the others', async () => {
  const strange = await world.opens(veikko, 'Tiira', null);
  await world.owner.query(`update app."case" set state = 'closed' where id = $1`, [led[1]]);
  await world.owner.query('select priv.recompute($1)', [led[1]]);
  const made = await post({ ...said, cases: [led[0], led[1], strange, '000000'] });
  const answers = Object.fromEntries(made.body.cases.map(({ caseId, ...one }: any) => [caseId, one]));
  expect(answers[led[0]!].done).toBeDefined();
  expect(answers[led[1]!].problem.code).toBe('forbidden');
  // Hidden and absent alike.
  expect(answers[strange]).toEqual(answers['000000']);
  expect(answers[strange].problem).toEqual({ code: 'not-found', fields: [] });
  expect(await piecesOf(strange)).toEqual([]);
  expect((await entriesOf(led[1]!)).map(({ kind }) => kind)).toContain('Refused');
});

test('labels of the exploited, code words and codes of cases go into no other case: nothing is written then', async () => {
  const told = { source: 'told-by-her' };
  await world.json(anna, 'POST', `/cases/${led[0]}/actors`, { ...told, code: 'exploited-beside', label: 'Nuori Mies' });
  const others = led.slice(1);
  const wrong = async (more: object, cases = led) => (await post({ ...said, ...more, cases })).body.error?.fields;
  expect(await wrong({ text: 'Passi otettiin myös nuorelta mieheltä.' })).toEqual(undefined);
  expect(await wrong({ text: 'Passi otettiin ensin Nuorelta mieheltä.' })).toEqual([
    { field: 'text', reason: 'names-one', word: 'Nuorelta mieheltä' },
  ]);
  // The case that it comes from counts too.
  expect(await wrong({ label: 'Nuoren Miehen passi', from: led[0] }, others)).toEqual([
    { field: 'label', reason: 'names-one', word: 'Nuoren Miehen' },
  ]);
  expect(await wrong({ newActorCode: 'employer', newActorLabel: 'sama kuin Koivussa' })).toEqual([
    { field: 'newActorLabel', reason: 'names-case', word: 'Koivussa' },
  ]);
  expect(await wrong({ text: 'Passi otettiin koivun alla.' })).toEqual(undefined);
  expect(await wrong({ where: 'katso T-0abcde' })).toEqual([
    { field: 'where', reason: 'names-case', word: 'T-0abcde' },
  ]);
  // Nobody but people whose part is the same for all.
  for (const code of ['herself', 'exploited-beside', 'child', 'partner', 'helper'])
    expect(await wrong({ newActorCode: code })).toEqual([{ field: 'newActorCode', reason: 'choose' }]);
  expect((await post({ ...said, cases: led, did: [led[0]] })).status).toBe(422);
  // What was refused for all has left nothing anywhere.
  expect((await piecesOf(led[1]!)).filter(({ sort }) => sort === 'event')).toHaveLength(2);
});

test('no shelter is named in several cases, and none is asked about by it', async () => {
  await world.organisation('Turvakoti Lyhty', 'shelter');
  const { body } = await post({ ...said, text: 'Haettiin Lyhdystä.', cases: led });
  expect(body.error.fields).toEqual([{ field: 'text', reason: 'names-hidden', word: 'Lyhdystä' }]);
  for (const id of led) expect(await piecesOf(id)).toEqual([]);
});

test('a look before all writes nothing into the log of a case, and bears no name of its own', async () => {
  const own = async () => {
    const { rows } = await world.owner.query<{ kind: string; n: string }>(
      `select e.kind, count(*) as n from audit.entry e join app.room r on r.id = e.room_id where r.case_id is null group by 1`,
    );
    return Object.fromEntries(rows.map(({ kind, n }) => [kind, Number(n)]));
  };
  const { FormOpened = 0, ...others } = await own();
  await post({ ...said, cases: led });
  expect(await own()).toEqual({ ...others, FormOpened: FormOpened + 1 });
  for (const id of led) expect((await entriesOf(id)).map(({ kind }) => kind)).toEqual(['EventRecorded']);
});

test('sent twice by the same key it is done once in each case, and keys that are kept have nothing in common', async () => {
  const send = () =>
    world.app.fetch(
      new Request('http://localhost:3000/api/v1/work/same-events', {
        method: 'POST',
        headers: {
          authorization: `Bearer ${anna.token}`,
          'content-type': 'application/json',
          'idempotency-key': 'kerran-vain',
        },
        body: JSON.stringify({ ...said, cases: led }),
      }),
    );
  const [first, second] = [await (await send()).json(), await (await send()).json()];
  expect(second).toEqual(first);
  for (const id of led) expect((await piecesOf(id)).filter(({ sort }) => sort === 'event')).toHaveLength(1);
});

const fill = (fields: readonly (readonly [string, string])[], who = anna) =>
  world.send(who, '/fi/kirjaa-sama/tapahtuma', [['csrf', formToken(world.faces.formSecret, who.token)], ...fields]);
const chosen = (...ids: string[]) => ids.map((id) => ['cases', id] as const);
const typed = [
  ['code', 'documents-taken'],
  ['label', 'passit kerättiin'],
  ['text', 'Kerättiin illalla.'],
  ['when', 'kesäkuu 2024'],
  ['source', 'told-by-her'],
  ['certainty', 'not-known'],
] as const;

test('the page tells in which cases it stands and in which not, with why, and keeps what was typed for those', async () => {
  const form = await world.page(anna, '/fi/kirjaa-sama/tapahtuma');
  expect(form.status).toBe(200);
  for (const word of [...words, 'Haapa']) expect(form.text).toContain(`${word} T-`);
  expect(form.text).toContain('Tarkistettu myös tapauksessa Haapa');
  const unconfirmed = await fill([...typed, ...chosen(...led)]);
  expect(unconfirmed.status).toBe(422);
  expect(unconfirmed.text).toContain('Kerättiin illalla.');
  const done = await fill([...typed, ...chosen(...led, his), ['holds', 'on']]);
  expect(done.status).toBe(200);
  expect(done.text).toContain('Kirjattiin 3 tapaukseen');
  expect(done.text).toContain('Yhteen tapaukseen ei kirjattu');
  expect(done.text).toContain('Tästä tapauksesta vastaa toinen.');
  expect(done.text).toContain('name="text" value="Kerättiin illalla."');
  expect(done.text).toContain(`name="cases" value="${his}"`);
  for (const id of led) expect(done.text).not.toContain(`name="cases" value="${id}"`);
});

test('from a row of one case the form is opened with what may hold of others, and nothing of one person', async () => {
  const of = (to: string, body: object) => world.json(anna, 'POST', `/cases/${led[0]}${to}`, body);
  const told = { source: 'told-by-her' };
  const employer = (await of('/actors', { ...told, code: 'employer', label: 'tilan isäntä' })).body.id;
  const other = (await of('/actors', { ...told, code: 'exploited-beside', label: 'Toinen Poimija' })).body.id;
  const { body } = await of('/events', {
    ...{
      ...told,
      code: 'documents-taken',
      label: 'passit kerättiin',
      when: '2024-06',
      text: 'Hän itki.',
      amount: '500 e',
    },
    ...{ did: [employer], doneTo: [other], newThingCode: 'place', newThingLabel: 'marjatila' },
  });
  const page = (await world.page(anna, `/fi/t/${led[0]}/kokonaisuus/osa/${body.id}`)).text;
  const [, bring = ''] = /<form[^>]*action="\/fi\/kirjaa-sama\/tapahtuma"[^>]*>([\s\S]*?)<\/form>/.exec(page) ?? [];
  const fields = [...bring.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(
    ([, name, value]) => [name!, value!.replaceAll('\u00a0', ' ')] as const,
  );
  expect(fields.filter(([name]) => name !== 'csrf')).toEqual(
    expect.arrayContaining([
      ['from', led[0]],
      ['code', 'documents-taken'],
      ['label', 'passit kerättiin'],
      ['amount', '500 €'],
      ['newActorCode', 'employer'],
      ['newActorLabel', 'tilan isäntä'],
      ['newThingLabel', 'marjatila'],
      ['redraw', 'on'],
    ]),
  );
  expect(bring).not.toMatch(/Poimija|itki|told-by-her|herself/);
  const drawn = await fill(fields.filter(([name]) => name !== 'csrf'));
  expect(drawn.status).toBe(200);
  expect(drawn.text).toContain('Pohjana on kirjaus tapauksessa Koivu');
  expect(drawn.text).toContain('value="marjatila"');
  // It stands there already.
  expect(drawn.text).not.toContain(`type="checkbox" value="${led[0]}"`);
});

test.each([
  ['/work/same-controls', { code: 'isolation', status: 'observed', phases: ['during'] }, 'control'],
  ['/work/same-factors', { code: 'debts', direction: 'risk' }, 'factor'],
])('%s: in each case a row of its own', async (path, more, sort) => {
  const made = await world.json(anna, 'POST', path, { ...more, source: 'seen', holds: true, cases: led });
  expect(made.body.cases.map(({ done }: any) => done?.sort)).toEqual(led.map(() => sort));
  for (const id of led) expect((await piecesOf(id)).map((piece) => piece.sort)).toEqual([sort]);
});
