import { afterEach, expect, test } from 'vitest';
import { pieceEndpoints } from '../../../src/domain/piece/index.ts';
import { timelineEndpoints } from '../../../src/domain/timeline/index.ts';
import type { AnyChange, Endpoint } from '../../../src/platform/http/endpoint.ts';
import { type Person, type SmallWorld, smallWorld } from '../../http/small-world.ts';
import { readList } from './read-list.ts';
import type { Told } from './shape.ts';
import { shapes } from './shapes.ts';

/**
 * Twenty-six who worked for one employer, and the worker who helps them all. What was told by all is recorded once; what each case then says,
 * and what nothing may say, is written here by its own road: from the tables as the owner of the database reads them, and from the pages.
 */
const shape = shapes.find(({ name }) => name === 'one of 26 workers of one employer')!;

interface Farm {
  readonly world: SmallWorld;
  readonly anna: Person;
  /** Led by Anna. */
  readonly led: readonly string[];
  /** Led by Veikko, Anna is its backup; closed; and one that is not hers. */
  readonly his: string;
  readonly closed: string;
  readonly strange: string;
}

let farm: Farm | undefined;
afterEach(async () => {
  await farm?.world.stop();
  farm = undefined;
});

const letters = 'abcdefghijklmnopqrstuvwxyz';
const wordOf = (nth: number) => `Marja${letters[nth]}${letters[nth]}`;

/** A change of several cases as it is, or broken in some way. */
type Broken = (endpoint: AnyChange) => AnyChange;

async function plant(many: number, broken: Broken = (endpoint) => endpoint): Promise<Farm> {
  const endpoints = [...pieceEndpoints, ...timelineEndpoints].map(
    (endpoint: Endpoint): Endpoint =>
      endpoint.path === '/work/same-events' ? broken(endpoint as AnyChange) : endpoint,
  );
  const world = await smallWorld({ endpoints });
  const saarni = await world.organisation('Saarni ry', 'victim-support');
  const anna = await world.worker(saarni, 'Anna Kallio');
  const veikko = await world.worker(saarni, 'Veikko Salo');
  const led: string[] = [];
  for (let nth = 0; nth < many; nth += 1) led.push(await world.opens(anna, wordOf(nth), veikko));
  const his = await world.opens(veikko, 'Haapa', anna);
  const closed = await world.opens(anna, 'Tiira', veikko);
  await world.owner.query(`update app."case" set state = 'closed' where id = $1`, [closed]);
  await world.owner.query('select priv.recompute($1)', [closed]);
  const strange = await world.opens(veikko, 'Kuovi', null);
  farm = { world, anna, led, his, closed, strange };
  return farm;
}

const timeOf = ({ when }: Told) => (typeof when === 'object' ? { whenEdtf: when.edtf } : { when });

const piecesIn = async ({ world }: Farm, caseId: string, where = 'true'): Promise<number> => {
  const { rows } = await world.owner.query<{ n: string }>(
    `select count(*) as n from app.piece p join app.room r on r.id = p.room_id where r.case_id = $1 and ${where}`,
    [caseId],
  );
  return Number(rows[0]?.n);
};

/** Whose rows they are, and the time that was told: codes and times are clear, and are the same as if each had been written by hand. */
const saidOrBy = /^(author_id|worker_id|when_edtf)$/;

/** Every other long value, and every transaction, that stands in rooms of two of the cases: none may. */
async function sharedValues({ world, led }: Farm): Promise<string[]> {
  const { rows: tables } = await world.owner.query<{ name: string }>(
    `select a.attrelid::regclass::text as name from pg_attribute a join pg_class c on c.oid = a.attrelid
     join pg_namespace n on n.oid = c.relnamespace
     where a.attname = 'room_id' and c.relkind = 'r' and n.nspname in ('app', 'priv', 'audit') order by 1`,
  );
  const found = new Set<string>();
  for (const { name } of tables) {
    const { rows } = await world.owner.query<{ case_id: string; row: Record<string, unknown>; xmin: string }>(
      `select r.case_id, to_jsonb(t) as row, t.xmin::text from ${name} t join app.room r on r.id = t.room_id where r.case_id = any ($1)`,
      [led],
    );
    const first = new Map<string, string>();
    for (const { case_id, row, xmin } of rows)
      for (const [column, value] of [...Object.entries(row), ['transaction', `transaction ${xmin} of many`]]) {
        if (typeof value !== 'string' || value.length < 20 || saidOrBy.test(String(column))) continue;
        if ((first.get(value) ?? case_id) !== case_id) found.add(`${name} ${String(column)} is shared`);
        first.set(value, case_id);
      }
  }
  return [...found];
}

const said = {
  code: 'documents-taken',
  label: 'Passit kerättiin',
  when: '2024-06',
  source: 'told-by-her',
  holds: true,
};

/** Everything that is wrong with recording the same in several cases, in a word each. */
async function faultsOf(planted: Farm): Promise<string[]> {
  const { world, anna, led, his, closed, strange } = planted;
  const post = (body: object) => world.json(anna, 'POST', '/work/same-events', body);
  const faults: string[] = [];
  const asked = [...led, his, closed, strange, '000000'];
  const { body } = await post({ ...said, cases: asked, newActorCode: 'employer', newActorLabel: 'tilan isäntä' });
  const answers = new Map<string, any>(body.cases.map((one: any) => [one.caseId, one]));
  const codeIn = (id: string) => answers.get(id)?.problem?.code ?? 'done';
  const expected = { [his]: 'invalid', [closed]: 'forbidden', [strange]: 'not-found', '000000': 'not-found' };
  for (const id of asked)
    if (codeIn(id) !== (expected[id] ?? 'done'))
      faults.push(`${led.includes(id) ? 'led' : wordFor(planted, id)}: ${codeIn(id)}`);
  for (const id of [his, closed, strange])
    if ((await piecesIn(planted, id)) > 0) faults.push(`${wordFor(planted, id)}: written`);
  faults.push(...(await sharedValues(planted)));
  // One of them stands in the case of another by a label: it goes nowhere else.
  await world.json(anna, 'POST', `/cases/${led[0]}/actors`, {
    ...{ source: 'told-by-her', code: 'exploited-beside', label: 'Nuori Poimija' },
  });
  for (const more of [{ text: 'Passi vietiin Nuorelta Poimijalta.' }, { label: 'Nuoren Poimijan passi' }]) {
    const answer = await post({ ...said, ...more, cases: led });
    if (answer.status !== 422) faults.push('a label of another was put down');
  }
  for (const code of ['exploited-beside', 'herself', 'child', 'partner', 'relative'])
    if ((await post({ ...said, cases: led, newActorCode: code, newActorLabel: 'x' })).status !== 422)
      faults.push(`${code} was put down`);
  return faults;
}

const wordFor = ({ his, closed, strange }: Farm, id: string): string =>
  ({ [his]: 'his', [closed]: 'closed', [strange]: 'strange' })[id] ?? 'absent';

test('ten things that 26 have told: 35 requests in place of 260, and each case tells its story as if it stood alone', async () => {
  const planted = await plant(26);
  const { world, anna, led } = planted;
  let requests = 0;
  const post = async (path: string, body: object) => {
    requests += 1;
    const answer = await world.json(anna, 'POST', path, body);
    expect(answer.status, answer.text).toBe(200);
    return answer.body;
  };
  const arrived = new Map<string, string>();
  for (const told of shape.told.filter(({ anchor }) => !anchor)) {
    const body = { code: 'other', label: told.what, ...timeOf(told), source: 'told-by-her' };
    const { cases } = await post('/work/same-events', { ...body, cases: led, holds: true, newActorCode: 'employer' });
    expect(cases.filter(({ done }: any) => done)).toHaveLength(26);
    if (told.what === 'Saapui Suomeen') for (const { caseId, done } of cases) arrived.set(caseId, done.id);
  }
  // What is tied to another event is tied to that of the same case: it is recorded there.
  for (const told of shape.told.filter(({ anchor }) => anchor))
    for (const caseId of led)
      await post(`/cases/${caseId}/events`, {
        ...{ code: 'other', label: told.what, source: 'told-by-her' },
        ...{ anchor: told.anchor![0], anchorId: arrived.get(caseId) },
      });
  expect([requests, shape.told.length * led.length]).toEqual([35, 260]);
  for (const caseId of led) {
    const page = (await world.page(anna, `/fi/t/${caseId}/aikajana`)).text;
    const list = readList(page);
    expect(
      list
        .map(({ what }) => what)
        .filter((what) => shape.order.includes(what))
        .toReversed(),
    ).toEqual(shape.order);
    expect(new Map(list.map(({ what, when }) => [what, when]))).toEqual(
      new Map(shape.told.map(({ what, says }) => [what, says])),
    );
    // Nothing of the page names another of the cases.
    for (const other of led.filter((id) => id !== caseId)) expect(page.toLowerCase()).not.toContain(other);
    // One employer, and the person of the case.
    expect(await piecesIn(planted, caseId, `p.sort = 'actor'`)).toBe(2);
  }
  expect(await sharedValues(planted)).toEqual([]);
});

test('a case refuses by itself, nothing ties the rows together, and no label of another goes along', async () => {
  expect(await faultsOf(await plant(3))).toEqual([]);
});

/** Ways to break it. Each must be seen, or the test above proves nothing. */
const sabotages: readonly { readonly name: string; readonly broken: Broken; readonly sees: RegExp }[] = [
  {
    name: 'a case is written in without asking for standing there',
    broken: ({ each, ...endpoint }) =>
      ({
        ...endpoint,
        each: { ...each, change: { ...each!.change, action: { ...each!.change.action, allows: () => true } } },
      }) as AnyChange,
    sees: /^closed: /,
  },
  {
    name: 'one confirmation serves where somebody else leads',
    broken: ({ each, ...endpoint }) =>
      ({
        ...endpoint,
        each: { ...each, inputs: (input: never) => each!.inputs(input).map((one) => ({ ...one, confirmed: true })) },
      }) as AnyChange,
    sees: /^his: (done|written)$/,
  },
  {
    name: 'words are not looked through for labels of the exploited',
    broken: (endpoint) => ({ ...endpoint, run: async () => ({ cases: [] }) }) as AnyChange,
    sees: /^a label of another was put down$/,
  },
  {
    name: 'a part that is not the same for all is taken along',
    broken: ({ each, ...endpoint }) => {
      const open = (shape: Record<string, any>) => ({ ...shape, newActorCode: shape.newActorLabel });
      return {
        ...endpoint,
        input: endpoint.input.extend(open(endpoint.input.shape)),
        each: {
          ...each,
          change: { ...each!.change, input: each!.change.input.extend(open(each!.change.input.shape)) },
        },
      } as AnyChange;
    },
    sees: /^exploited-beside was put down$/,
  },
];

test.each(sabotages)('is seen when broken: $name', async ({ broken, sees }) => {
  expect(await faultsOf(await plant(3, broken))).toEqual(expect.arrayContaining([expect.stringMatching(sees)]));
});

test.each([
  ['one moment for all', 'app.piece', `new.written_at := '2026-11-01 10:00:00.123456+00'`, /written_at is shared/],
  ['a mark of the request in each row', 'app.piece', `new.reason := '\\x${'ab'.repeat(20)}'`, /reason is shared/],
  ['one ciphertext for all', 'app.piece', `new.body := '\\x${'cd'.repeat(40)}'`, /body is shared/],
])('is seen when the database writes %s', async (_, table, statement, sees) => {
  const planted = await plant(3);
  await planted.world.owner.query(
    `create function app.spoil() returns trigger language plpgsql as $$ begin ${statement}; return new; end $$;
     create trigger spoil before insert on ${table} for each row execute function app.spoil()`,
  );
  expect(await faultsOf(planted)).toEqual(expect.arrayContaining([expect.stringMatching(sees)]));
});
