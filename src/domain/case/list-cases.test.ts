import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { inTransaction, type ReadTx } from '../../platform/db/tx.ts';
import { formToken } from '../../platform/http/session.ts';
import { listCases, listCasesBy } from './case.queries.ts';
import { type CaseRow, caseOrders, casesShown, isSameChoice, type ListChoice, usualList } from './case.ts';
import { cursorOf, nextAfter } from './case-cursor.ts';
import { caseEndpoints } from './index.ts';

let world: SmallWorld;
let anna: Person;
let veikko: Person;

beforeAll(async () => {
  world = await smallWorld({ endpoints: caseEndpoints });
  anna = await world.worker(await world.organisation('Saarni ry', 'victim-support'), 'Anna Kallio');
  veikko = await world.worker(anna.organisation, 'Veikko Salo', ['worker', 'team-lead']);
});
afterAll(() => world.stop());

interface Listed {
  readonly id: string;
  readonly word: string;
  readonly next: string | null;
  readonly state: 'open' | 'closed';
  readonly stands: 'led' | 'named' | 'seen';
  readonly since: string;
  /** Whether the row counts now. */
  readonly counts: boolean;
}

const put = (worker: Person, rows: readonly Listed[]) =>
  world.owner.query(
    `insert into app.case_list (worker_id, case_id, code_word, state, next_on, valid_from, valid_until, stands, since)
     select $1, r.id, r.word, r.state, r.next, '2020-01-01', case when r.counts then 'infinity'::timestamptz else '2020-02-01' end, r.stands, r.since
     from jsonb_to_recordset($2) r (id text, word text, next date, state text, stands text, since timestamptz, counts boolean)`,
    [worker.id, JSON.stringify(rows)],
  );
beforeEach(async () => {
  await world.owner.query('delete from app.case_list');
  await world.owner.query('delete from priv.list_choice');
});

/** Many rows have the same word, day or moment. */
const rows = fc.uniqueArray(
  fc.record<Listed>({
    id: fc.stringMatching(/^[0-9a-hjkmnp-tv-z]{6}$/),
    word: fc.constantFrom('Koivu', 'koivu', 'Haapa', 'Åke', 'Äiti', 'Ähtäri', 'Öljy', 'Zeta', 'Zz'),
    next: fc.option(fc.constantFrom('2026-01-05', '2026-01-06', '2031-12-24')),
    state: fc.constantFrom('open', 'open', 'open', 'closed'),
    stands: fc.constantFrom('led', 'named', 'seen'),
    since: fc.constantFrom('2025-01-01T10:00:00.000000Z', '2025-01-01T10:00:00.000001Z', '2026-07-01T00:00:00.000000Z'),
    counts: fc.constantFrom(true, true, true, false),
  }),
  { selector: ({ id }) => id, maxLength: 60, size: 'max' },
);

const { compare } = new Intl.Collator('fi');
const byOrder = {
  day: (a: Listed, b: Listed) => compare(a.next ?? 'infinity', b.next ?? 'infinity') || compare(a.id, b.id),
  word: (a: Listed, b: Listed) => compare(a.word, b.word) || compare(a.id, b.id),
  newest: (a: Listed, b: Listed) => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0) || compare(b.id, a.id),
};
const isShown = {
  all: () => true,
  mine: ({ stands }: Listed) => stands !== 'seen',
  led: ({ stands }: Listed) => stands === 'led',
};

/** Asks as somebody through the login of looks, under the policies. */
const asking = <Answer>(person: Person, ask: (tx: ReadTx) => Promise<Answer>): Promise<Answer> =>
  inTransaction(
    world.database.pools.look,
    'look',
    (tx) => tx.query(`select set_config('rinnalla.token', $1, true)`, [person.token]),
    (tx) => ask(tx),
    async () => undefined,
  );

/** Goes through the whole list as the program does, so many at a time. */
async function through(tx: ReadTx, state: 'open' | 'closed', chosen: ListChoice, pageSize: number): Promise<string[]> {
  const found: string[] = [];
  let after: Parameters<typeof cursorOf>[0] = {};
  for (;;) {
    const page: CaseRow[] = isSameChoice(chosen, usualList)
      ? await listCases(tx, state, cursorOf(after), pageSize + 1)
      : await listCasesBy(
          tx,
          { state, ...chosen },
          chosen.order === 'day' ? (cursorOf(after) ?? {}) : { ...(after.afterId ? { id: after.afterId } : {}) },
          pageSize + 1,
        );
    found.push(...page.slice(0, pageSize).map(({ id }) => id));
    const next = nextAfter(page, pageSize);
    if (!next) return found;
    after = next as typeof after;
  }
}

test('any order of any part of the list, paged through, is the whole of it sorted in memory', async () => {
  const run = fc.record({
    rows,
    pageSize: fc.integer({ min: 1, max: 9 }),
    order: fc.constantFrom(...caseOrders),
    show: fc.constantFrom(...casesShown),
    state: fc.constantFrom('open' as const, 'closed' as const),
  });
  await fc.assert(
    fc.asyncProperty(run, async ({ rows: listed, pageSize, order, show, state }) => {
      await world.owner.query('delete from app.case_list');
      await put(anna, listed);
      // What stands on the list of somebody else is nobody's answer.
      await put(
        veikko,
        listed.map((row) => ({ ...row, since: '2026-12-01T00:00:00Z', word: 'Aava' })),
      );
      const expected = listed
        .filter((row) => row.counts && row.state === state && isShown[show](row))
        .sort(byOrder[order])
        .map(({ id }) => id);
      expect(await asking(anna, (tx) => through(tx, state, { order, show }, pageSize))).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

/** Sixty cases in three ways of standing to them; a third has the same day, the same word and the same moment. */
const sixty: Listed[] = Array.from({ length: 60 }, (_, n) => ({
  id: `aaaa${'0123456789'[Math.floor(n / 10)]}${'0123456789'[n % 10]}`,
  word: n % 3 === 0 ? 'Koivu' : `Haapa${'abcdefghijklmnopqrst'[n % 20]}`,
  next: n % 3 === 0 ? '2026-01-05' : n % 3 === 1 ? null : '2026-01-06',
  state: 'open',
  stands: (['led', 'named', 'seen'] as const)[Math.floor(n / 4) % 3]!,
  since: n % 3 === 0 ? '2025-01-01T00:00:00Z' : `2025-02-${String(1 + (n % 28)).padStart(2, '0')}T00:00:00Z`,
  counts: true,
}));

test.each(caseOrders)(
  'over the wire three pages by %s are the list, each case once, on the page and to programs',
  async (order) => {
    await put(anna, sixty);
    const found: string[] = [];
    let more = `?order=${order}&show=all`;
    for (let pages = 0; pages < 3; pages++) {
      const { status, body } = await world.json(anna, 'GET', `/cases${more}`);
      expect(status).toBe(200);
      expect(body.cases).toHaveLength(pages < 2 ? 25 : 10);
      found.push(...body.cases.map((row: CaseRow) => row.id));
      const { text } = await world.page(anna, `/fi/t${more}`);
      expect([...text.matchAll(/href="\/fi\/t\/(aaaa\d\d)"/g)].map(([, id]) => id)).toEqual(
        body.cases.map((row: CaseRow) => row.id),
      );
      const next = /href="\/fi\/t(\?[^"]*)" rel="next"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
      expect(next === undefined).toBe(pages === 2);
      expect(body.next === null).toBe(pages === 2);
      // No code word and no moment stands in an address.
      if (next) expect(next).not.toMatch(/Koivu|Haapa|2025/);
      more = next ?? '';
    }
    expect(found).toEqual([...sixty].sort(byOrder[order]).map(({ id }) => id));
  },
);

test('by code word and newest the list goes on after a case as it stands now; after one that is gone it begins anew', async () => {
  await put(anna, sixty);
  const at = async (order: string, afterId: string) =>
    (await world.json(anna, 'GET', `/cases?order=${order}&show=all&afterId=${afterId}`)).body;
  for (const order of ['word', 'newest']) {
    const { cases, first } = (await world.json(anna, 'GET', `/cases?order=${order}&show=all`)).body;
    expect((await at(order, cases[9].id)).cases.slice(0, 15)).toEqual(cases.slice(10));
    expect(first).toBe(true);
    expect((await at(order, 'zzzzzz')).cases).toEqual(cases);
  }
});

test('what is not an order or a part is refused as every other choice that there is not', async () => {
  for (const [field, value] of [
    ['order', 'latest'],
    ['show', 'others'],
  ]) {
    const { status, body } = await world.json(anna, 'GET', `/cases?${field}=${value}`);
    expect([status, body.error.fields]).toEqual([422, [{ field, reason: 'choose' }]]);
    expect((await world.page(anna, `/fi/t?${field}=${value}`)).status).toBe(422);
  }
  const { status } = await world.json(anna, 'POST', '/me/case-list', { order: 'latest', show: 'all' });
  expect(status).toBe(422);
});

const choose = (person: Person, order: string, show: string) =>
  world.json(person, 'POST', '/me/case-list', { order, show });

test('a list is remembered over sessions, by its own worker alone, and a look changes nothing', async () => {
  await put(anna, sixty);
  const seen = async (person: Person, more = '') => {
    const { order, show, remembered } = (await world.json(person, 'GET', `/cases${more}`)).body;
    return { order, show, remembered };
  };
  expect(await seen(anna, '?order=word&show=led')).toEqual({ order: 'word', show: 'led', remembered: usualList });
  expect(await seen(anna)).toEqual({ ...usualList, remembered: usualList });
  expect((await choose(anna, 'word', 'mine')).status).toBe(200);
  const word = { order: 'word', show: 'mine' };
  expect(await seen(anna)).toEqual({ ...word, remembered: word });
  expect(await seen(veikko)).toEqual({ ...usualList, remembered: usualList });
  // An address that was kept before there were orders goes on by day after that day.
  const { body } = await world.json(anna, 'GET', '/cases?state=open&afterDay=2026-01-05&afterId=aaaa30');
  expect([body.order, body.show]).toEqual(['day', 'all']);
  expect(body.cases[0].id).toBe('aaaa33');
  expect((await choose(anna, 'day', 'all')).status).toBe(200);
  expect(await seen(anna)).toEqual({ ...usualList, remembered: usualList });
  const { rows: kept } = await world.owner.query('select * from priv.list_choice');
  expect(kept, 'the usual way is no row').toEqual([]);
});

test('nobody sets or reads it without a session, and with the account it goes', async () => {
  expect((await world.json(undefined, 'POST', '/me/case-list', { order: 'word', show: 'all' })).status).toBe(401);
  const admin = await world.worker(anna.organisation, 'Veera Koski', ['organisation-admin']);
  const leaver = await world.worker(anna.organisation, 'Lauri Laine');
  await choose(leaver, 'newest', 'led');
  await world.act(admin, 'select act.end_account($1)', [leaver.id]);
  const { rowCount } = await world.owner.query('select from priv.list_choice where worker_id = $1', [leaver.id]);
  expect(rowCount).toBe(0);
});

test('the page offers to remember what differs, and the way back, without script', async () => {
  await put(anna, sixty);
  const usual = await world.page(anna, '/fi/t');
  expect(usual.text).not.toContain('Muista tämä näkymä');
  expect(usual.text).not.toContain('Palauta tavallinen näkymä');
  const { text } = await world.page(anna, '/fi/t?order=newest&show=mine');
  expect(text).toContain('Muista tämä näkymä');
  expect(text).toContain('href="/fi/t?state=open&amp;order=day&amp;show=all"');
  const csrf = formToken(world.faces.formSecret, anna.token);
  const sent = await world.send(anna, '/fi/minun/tapauslista', { csrf, order: 'newest', show: 'mine' });
  expect([sent.status, sent.headers.get('location')]).toEqual([303, '/fi/t']);
  const after = await world.page(anna, '/fi/t');
  expect(after.text).not.toContain('Muista tämä näkymä');
  expect(after.text).toMatch(/aria-current="true"[^>]*>\s*Uusimmat/);
  // The usual way is asked for whole, and offers to be remembered again.
  expect((await world.page(anna, '/fi/t?state=open&order=day&show=all')).text).toContain('Muista tämä näkymä');
});

test('a part of the list with nothing in it says what would stand there, and leads to all', async () => {
  await put(
    anna,
    sixty.filter(({ stands }) => stands === 'seen'),
  );
  for (const [show, says] of [
    ['mine', 'joihin sinut itsesi on nimetty'],
    ['led', 'joista oma organisaatiosi vastaa'],
  ]) {
    const { status, text } = await world.page(anna, `/fi/t?order=word&show=${show}`);
    expect(status).toBe(200);
    expect(text).toContain(says);
    expect(text).toContain('href="/fi/t?state=open&amp;order=word&amp;show=all"');
  }
});

test('who is named stands as such, who leads the one who is as looking on, and the newest on the list is the first', async () => {
  const lead = await world.worker(anna.organisation, 'Tiina Tamminen', ['worker', 'team-lead']);
  await world.owner.query('insert into priv.team_lead (lead_id, worker_id) values ($1, $2)', [lead.id, anna.id]);
  const opened: string[] = [];
  for (const word of ['Koivu', 'Haapa', 'Tammi']) {
    opened.push((await world.json(anna, 'POST', '/cases', { codeWord: word })).body.id);
    await world.ahead(`${opened.length} hours`);
  }
  const ids = async (person: Person, order: string, show: string) =>
    (await world.json(person, 'GET', `/cases?order=${order}&show=${show}`)).body.cases.map((row: CaseRow) => row.id);
  expect(await ids(anna, 'newest', 'led')).toEqual([...opened].reverse());
  expect(await ids(anna, 'word', 'mine')).toEqual([opened[1], opened[0], opened[2]]);
  expect(await ids(lead, 'newest', 'all')).toEqual([...opened].reverse());
  expect(await ids(lead, 'newest', 'mine')).toEqual([]);
  // That her organisation leads is told to no team lead who is not named: she sees no part.
  expect(await ids(lead, 'newest', 'led')).toEqual([]);
  const since = async () =>
    (
      await world.owner.query(
        'select stands, since from app.case_list where worker_id = $1 and case_id = $2 and valid_until > priv.now()',
        [lead.id, opened[0]],
      )
    ).rows;
  const [before] = await since();
  await world.act(anna, `select act.name_member($1, $2, 'member', '{case,support}')`, [opened[0], lead.id], opened[0]);
  expect(await ids(lead, 'word', 'led')).toEqual([opened[0]]);
  expect(await since(), 'it has been on her list since, without a break').toEqual([
    { stands: 'led', since: before.since },
  ]);
  await world.ahead('0 hours');
});
