import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { changeHelpline } from '../../src/domain/helpline/index.ts';
import { correctNote, writeNote } from '../../src/domain/note/index.ts';
import { endpoints } from '../../src/endpoints.ts';
import { formAt } from '../../src/platform/http/draft-forms.ts';
import { draftField, readMark, writeMark } from '../../src/platform/http/draft-mark.ts';
import { draftsOf } from '../../src/platform/http/drafts.ts';
import { isLook } from '../../src/platform/http/endpoint.ts';
import { formToken } from '../../src/platform/http/session.ts';
import { type OneCase, oneCase } from './one-case.ts';
import type { Person } from './small-world.ts';

const said = 'Hän pelkää, että joku soittaa kotiin.';
const other = 'Sovimme tapaamisesta perjantaina.';

let world: OneCase;
let note: string;

beforeAll(async () => {
  world = await oneCase({ endpoints: [writeNote, correctNote, changeHelpline] });
  note = `/t/${world.caseId}/merkinta`;
});
afterAll(() => world.stop());
beforeEach(() => world.owner.query('delete from priv.draft'));

const csrfOf = ({ token }: Person) => formToken(world.faces.formSecret, token);
const rows = async () =>
  (await world.owner.query<{ n: number }>('select count(*)::integer as n from priv.draft')).rows[0]?.n;

/** Keeps what is typed, as the script of a page does; tells the mark by which the window goes on. */
async function keep(who: Person, fields: Record<string, string>, mark = `.0 ${note}`, more = {}) {
  const sent = { csrf: csrfOf(who), [draftField]: mark, ...fields };
  const answer = await world.send(who, '/fi/luonnos', sent, more);
  const told = answer.headers.get('x-luonnos');
  return { ...answer, mark: told === null ? '' : `${told} ${mark.split(' ')[1]}` };
}
const open = (who: Person, language = 'fi') => world.page(who, `/${language}${note}`);
const press = (who: Person, way: 'pois' | 'ota', mark: string) =>
  world.send(who, `/fi/luonnos/${way}`, { csrf: csrfOf(who), [draftField]: mark });
const markIn = (text: string) =>
  [...text.matchAll(new RegExp(`name="${draftField}" value="([^"]+)"`, 'g'))].at(-1)?.[1];
const send = (who: Person, fields: Record<string, string>) =>
  world.fill(who, '/merkinta', { class: 'support', happenedOn: '1.11.2026', ...fields });

test('what was typed stands in the form again, in any language, and says until when it is kept', async () => {
  const { status, text } = await keep(world.anna, { text: said });
  expect([status, text.includes('Luonnos'), text.includes('Hylkää luonnos')]).toEqual([200, true, true]);
  for (const language of ['fi', 'sv', 'en']) expect((await open(world.anna, language)).text).toContain(said);
  expect((await open(world.anna, 'sv')).text).toContain('Inte skickat ännu');
});

test('nobody else reads it: a colleague opens the form without it', async () => {
  await keep(world.anna, { text: said });
  const { text } = await open(world.veikko);
  expect([text.includes('name="text"'), text.includes(said), text.includes('Hylkää luonnos')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a form that is sent ends its draft, one that is refused keeps it', async () => {
  const { mark } = await keep(world.anna, { text: said });
  const refused = await send(world.anna, { text: said, happenedOn: 'eilen', [draftField]: mark });
  expect([refused.status, refused.text.includes(said), await rows()]).toEqual([422, true, 1]);
  expect(markIn(refused.text)).toBe(mark);
  const done = await send(world.anna, { text: said, [draftField]: mark });
  expect([done.status, await rows()]).toEqual([303, 0]);
  expect((await open(world.anna)).text).not.toContain('Hylkää luonnos');
});

test('a draft is thrown away by a plain button, which leads back to the form', async () => {
  const { mark } = await keep(world.anna, { text: said });
  const { status, headers } = await press(world.anna, 'pois', mark);
  expect([status, headers.get('location'), await rows()]).toEqual([303, `/fi${note}`, 0]);
});

test('two windows: neither writes over the other, and each is told what the other has', async () => {
  const first = await keep(world.anna, { text: said });
  // Two windows have opened the form with the same draft and go on from it.
  const one = await keep(world.anna, { text: `${said} Yksi.` }, first.mark);
  const two = await keep(world.anna, { text: other }, first.mark);
  expect([await rows(), one.mark === two.mark]).toEqual([2, false]);
  expect(two.text).toContain('Toisessa ikkunassa on kirjoitettu');
  expect(two.text).toContain(`${said} Yksi.`);
  // Opened anew, the last one stands in the form and the other beside it; taken, it is the other way round.
  const opened = await open(world.anna);
  expect([opened.text.includes(`>${other}</textarea>`), opened.text.includes(`${said} Yksi.`)]).toEqual([true, true]);
  await world.ahead('1 minute');
  expect((await press(world.anna, 'ota', one.mark)).status).toBe(303);
  const taken = await open(world.anna);
  expect([taken.text.includes(`>${said} Yksi.</textarea>`), taken.text.includes(other)]).toEqual([true, true]);
  // The form that is sent ends its own draft alone.
  await send(world.anna, { text: `${said} Yksi.`, [draftField]: one.mark });
  expect([await rows(), (await open(world.anna)).text.includes(other)]).toEqual([1, true]);
  await world.ahead('0');
});

test('a window that has read a former version ends nothing of what came after', async () => {
  const first = await keep(world.anna, { text: said });
  await keep(world.anna, { text: other }, first.mark);
  await press(world.anna, 'pois', first.mark);
  expect([await rows(), (await open(world.anna)).text.includes(other)]).toEqual([1, true]);
});

test('who may not open the form any more reads nothing of it, and loses nothing that is typed meanwhile', async () => {
  const before = await keep(world.minna, { text: said });
  await keep(world.minna, { text: 'Toinen ikkuna.' });
  const [bar] = await world.act<{ id: string }>(
    world.anna,
    `select act.bar($1, $2, null, 'other') as id`,
    [world.caseId, world.minna.id],
    world.caseId,
  );
  const hidden = await open(world.minna);
  expect([hidden.status, hidden.text.includes(said), hidden.text.includes('uonnos')]).toEqual([404, false, false]);
  // What a window says that was open then is answered as ever, and kept; a case that never was is answered alike.
  const meanwhile = await keep(world.minna, { text: other }, before.mark);
  const nowhere = await keep(world.minna, { text: other }, '.0 /t/zzzzzz/merkinta');
  expect([meanwhile.status, nowhere.status]).toEqual([200, 200]);
  // Neither what stands there from before, by this way or by a form elsewhere that says it is of that one.
  expect(meanwhile.text).not.toContain('Toinen ikkuna.');
  const own = await world.opens(world.minna, 'Haapa', null);
  const sent = { csrf: csrfOf(world.minna), [draftField]: `.0 ${note}`, text: '' };
  const strange = await world.send(world.minna, `/fi/t/${own}/merkinta`, sent);
  expect([strange.status, strange.text.includes('Toinen ikkuna.'), strange.text.includes(other)]).toEqual([
    422,
    false,
    false,
  ]);
  expect((await world.fill(world.minna, '/merkinta', { text: said })).status).toBe(404);
  // The bar is lifted: sight is worked out anew as after any act.
  await world.owner.query('update app.bar set lifted_at = now() where id = $1', [bar?.id]);
  await world.owner.query('select priv.recompute($1)', [world.caseId]);
  await world.owner.query(`select priv.put_member($1, $2, $3, 'lead', priv.all_classes(), now(), null)`, [
    world.caseId,
    world.county,
    world.minna.id,
  ]);
  await world.owner.query('select priv.recompute($1)', [world.caseId]);
  expect((await open(world.minna)).text).toContain(other);
});

test('it ends by itself after fourteen days, and a sweep takes it away', async () => {
  await keep(world.anna, { text: said });
  await world.ahead('13 days');
  expect((await open(world.anna)).text).toContain(said);
  await world.ahead('15 days');
  expect((await open(world.anna)).text).not.toContain(said);
  await world.jobs.query('select job.sweep()');
  expect(await rows()).toBe(0);
  await world.ahead('0');
});

test('of one worker fifty are kept, the last', async () => {
  for (let at = 0; at < 52; at += 1) await keep(world.anna, { text: `${said} ${at}` }, `.0 ${note}?text=${at}`);
  await keep(world.veikko, { text: said });
  expect(await rows()).toBe(51);
  expect((await world.page(world.anna, `/fi${note}?text=51`)).text).toContain(`${said} 51`);
  expect((await world.page(world.anna, `/fi${note}?text=1`)).text).not.toContain(said);
});

test('the row tells neither the form, nor the case, nor what was typed', async () => {
  await keep(world.anna, { text: said });
  const { rows: found } = await world.owner.query<{ row: string; body: string }>(
    `select row_to_json(d)::text as row, encode(body, 'escape') as body from priv.draft d`,
  );
  const [row] = found;
  for (const clear of [world.caseId, 'merkinta', 'soittaa']) {
    expect(row?.row).not.toContain(clear);
    expect(row?.body).not.toContain(clear);
  }
  // Put under another account, it opens nowhere.
  await world.owner.query('update priv.draft set worker_id = $1', [world.veikko.id]);
  expect((await open(world.veikko)).text).not.toContain(said);
});

test('what a form carries unseen is not kept, and neither is what it does not ask for', async () => {
  await keep(world.anna, { text: said, csrf2: 'x', caseId: 'zzzzzz', once: 'abcdefgh' });
  const kept = await kepts(world.anna);
  expect(kept.map((fields) => [...fields.keys()])).toEqual([['text']]);
});

test('only a page of ours keeps anything, by whoever is signed in, of a form that there is', async () => {
  expect((await keep(world.anna, { text: said }, undefined, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await keep(world.anna, { text: said, csrf: 'x' })).status).toBe(403);
  expect((await keep(world.anna, { text: said }, '.0 /t')).status).toBe(400);
  expect((await keep(world.anna, { text: said }, '.0 //elsewhere.example')).status).toBe(400);
  expect((await press(world.anna, 'pois', '.0 //elsewhere.example')).status).toBe(400);
  expect((await keep({ ...world.anna, token: 'a'.repeat(43) }, { text: said })).status).toBe(401);
  expect(await rows()).toBe(0);
});

test('an account that ends takes its drafts along', async () => {
  const gone = await world.worker(world.saarni, 'Lasse Lähtenyt');
  const admin = await world.worker(world.saarni, 'Aino Ylläpito', ['organisation-admin']);
  await keep(gone, { text: said });
  await world.act(admin, 'select act.end_account($1)', [gone.id]);
  expect(await rows()).toBe(0);
});

async function kepts(who: Person): Promise<readonly URLSearchParams[]> {
  const { rows: found } = await world.database.pools.look.query<{ acting: { workerId: string; logRoom: number } }>(
    'select look.enter($1) as acting',
    [who.token],
  );
  const acting = found[0]?.acting;
  const client = await world.database.pools.look.connect();
  try {
    await client.query('begin');
    await client.query('select look.enter($1)', [who.token]);
    const query = async (sql: string, values: unknown[]) => (await client.query(sql, values)).rows;
    const drafts = await draftsOf({ query } as never, world.engine.vault, acting as never, { address: note });
    return drafts.map(({ fields }) => fields);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

test('what comes back equals what was typed, whatever it is', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 300 }).filter((typed) => typed.isWellFormed());
  await fc.assert(
    fc.asyncProperty(text, async (typed) => {
      await world.owner.query('delete from priv.draft');
      await keep(world.anna, { text: typed });
      expect((await kepts(world.anna)).map((fields) => fields.get('text'))).toEqual([typed]);
    }),
    { numRuns: 60 },
  );
});

test('a mark is read as it was written, and nothing else is one', () => {
  const mark = fc.record({
    address: fc.webPath().filter((path) => path.startsWith('/') && path.length < 2000),
    id: fc.option(fc.uuid(), { nil: undefined }),
    version: fc.nat({ max: 999_999_999 }),
  });
  fc.assert(
    fc.property(mark, (it) => {
      expect(readMark(writeMark(it))).toEqual(it);
    }),
  );
  for (const none of [null, '', '.0', '.0 x', 'x.0 /t', '.0 /t u', '.0 /t\n']) expect(readMark(none)).toBeUndefined();
});

/** What a colleague reaches of a draft by knowing all that the database has of it; nothing, as it should be. */
async function reached(): Promise<string[]> {
  await world.owner.query('delete from priv.draft');
  await keep(world.anna, { text: said });
  const { rows: found } = await world.owner.query('select id, form_hash, version from priv.draft');
  const { id, form_hash: form, version } = found[0];
  await world.owner.query(`update priv.draft set kept_at = kept_at - interval '2 hours'`);
  const read = await world.act(world.veikko, 'select id from look.drafts($1)', [form]);
  const left = await world.act(world.veikko, 'select id from look.left_drafts()');
  const now = async () =>
    JSON.stringify(
      (await world.owner.query('select id, version, body, kept_at from priv.draft where id = $1', [id])).rows,
    );
  const before = await now();
  const breaches = [...(read.length > 0 ? ['look.drafts'] : []), ...(left.length > 0 ? ['look.left_drafts'] : [])];
  const tries: readonly (readonly [name: string, sql: string, values: unknown[]])[] = [
    ['act.take_draft', 'select act.take_draft($1)', [id]],
    [
      'act.keep_draft',
      'select act.keep_draft($1, $2, $3, $4, gen_random_uuid(), $4)',
      [form, id, version, Buffer.alloc(40)],
    ],
    ['act.end_draft', 'select act.end_draft($1, $2)', [id, version]],
  ];
  for (const [name, sql, values] of tries) {
    await world.act(world.veikko, sql, values);
    if ((await now()) !== before) return [...breaches, name];
  }
  return breaches;
}

test('a colleague who knows the number of a draft reaches nothing of it', async () => {
  expect(await reached()).toEqual([]);
});

test.each([
  ['look.drafts', ' and d.worker_id = priv.me()', ''],
  ['look.left_drafts', 'd.worker_id = priv.me() and ', ''],
  ['act.take_draft', ' and d.worker_id = priv.me()', ''],
  ['act.keep_draft', ' and d.worker_id = me', ''],
  ['act.end_draft', ' and d.worker_id = priv.me()', ''],
])('%s that asks for nobody’s own turns this red', async (name, guard, instead) => {
  const { rows: defined } = await world.owner.query<{ sql: string }>('select pg_get_functiondef($1::regproc) as sql', [
    name,
  ]);
  const sql = defined[0]?.sql ?? '';
  expect(sql).toContain(guard);
  await world.owner.query(sql.replace(guard, instead));
  try {
    expect(await reached()).toEqual([name]);
  } finally {
    await world.owner.query(sql);
  }
});

/** Every form that takes words can be found by its address, or nothing of it would be kept. */
test('every form of the product that writes keeps drafts, and one that asks keeps none', () => {
  const forms = endpoints.filter((endpoint) => endpoint.method === 'POST' && endpoint.form && !isLook(endpoint));
  expect(forms.length).toBeGreaterThan(100);
  const without = forms.filter(({ slug = '' }) => {
    const found = formAt(endpoints, slug.replace(/:[^/]+/g, 'x1'));
    return found?.endpoint.slug !== slug;
  });
  expect(without.map(({ slug }) => slug)).toEqual([]);
  const asking = endpoints.filter((endpoint) => endpoint.method === 'POST' && endpoint.form && isLook(endpoint));
  expect(asking.map(({ slug = '' }) => formAt(endpoints, slug))).toEqual([undefined]);
});
