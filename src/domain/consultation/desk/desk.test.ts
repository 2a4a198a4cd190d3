import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProblemPage } from '../../../platform/http/ProblemPage.tsx';
import { type AskingWorld, askingWorld } from '../consultation.fixtures.ts';
import { mountDesk } from './desk-routes.ts';
import { givenAs, hashReceipt, inGroups, newReceipt, readReceipt } from './receipt.ts';

let world: AskingWorld;
let moment = new Date('2026-11-24T10:00:00Z');
let pauses: number[] = [];
let waiting: (() => Promise<void>) | undefined;
const exit = 'https://example.org/';

beforeAll(async () => {
  world = await askingWorld({
    now: () => moment,
    before: (app, faces) =>
      mountDesk(
        app,
        { ...faces, problemPage: ProblemPage },
        {
          exit,
          pause: async (milliseconds) => {
            pauses.push(milliseconds);
            await waiting?.();
          },
        },
      ),
  });
});
afterAll(() => world.stop());

/** Two hours pass, for the program and for the database, which counts by its own clock. */
const later = async () => {
  moment = new Date(moment.getTime() + 2 * 3_600_000);
  await world.owner.query(`update priv.clock set ahead = ahead + interval '2 hours'`);
};
const question = (more: Record<string, string> = {}): [string, string][] => [
  ...Object.entries({
    csrf: '',
    kinds: 'safety',
    region: world.region,
    urgency: 'today',
    text: 'En uskalla mennä kotiin',
    ...more,
  }),
  ['receivers', world.organisations.assistance],
  ['receivers', world.organisations.network],
];
const receiptOf = (page: string) => /data-receipt[^>]*>([\d ]+)</.exec(page)?.[1] ?? '';
/** A wrong one of sixteen digits, as they were given before. */
const guess = () => newReceipt(Buffer.alloc(32, 9)).slice(0, 16);
const read = (receipt: string, language = 'fi') =>
  world.send(undefined, `/${language}/kysy/vastaus`, { csrf: '', receipt });
/** The only consultation that waits for the Assistance System. */
const waitingQuestion = async (): Promise<string> =>
  (await world.json(world.ritva, 'GET', '/intake/consultations')).body.consultations.find(
    ({ state }: { state: string }) => state === 'waiting',
  ).id;

test('anybody asks in three languages without an account, gets a receipt once and reads the answer with it', async () => {
  for (const language of ['fi', 'sv', 'en']) {
    await later();
    const sent = await world.send(undefined, `/${language}/kysy`, question());
    expect(sent.status, sent.text).toBe(200);
    const receipt = receiptOf(sent.text);
    expect(receipt).toMatch(/^\d{4} \d{4} \d{4} \d{4} \d{4}$/);
    expect([sent.headers.get('cache-control'), sent.headers.get('set-cookie')]).toEqual(['no-store', null]);
    const id = await waitingQuestion();
    expect((await read(receipt, language)).status).toBe(200);
    await world.does(world.ritva, id, 'take');
    expect((await world.opens(world.ritva, id)).body.consultation.taken).toMatchObject({
      text: 'En uskalla mennä kotiin',
      fromPublicPage: true,
    });
    await world.does(world.ritva, id, 'answer', { answer: 'Tulkaa tänään meille, ovi on auki' });
    const answered = await read(receipt.replaceAll(' ', '-'), language);
    expect(answered.text).toContain('Tulkaa tänään meille, ovi on auki');
    expect(answered.text).toContain('Auttamisyksikkö Ranta');
    // What was asked is not shown to whoever finds the receipt.
    expect(answered.text).not.toContain('En uskalla');
  }
});

test('the page names the Assistance System, networks and victim support, never a shelter or an authority', async () => {
  const page = await world.page(undefined, '/fi/kysy');
  expect(page.status).toBe(200);
  for (const name of ['Auttamisyksikkö Ranta', 'Länsirannikon alueverkosto', 'Saarni ry'])
    expect(page.text).toContain(name);
  for (const name of ['Lyhty', 'hyvinvointialue']) expect(page.text).not.toContain(name);
  expect(page.text).toContain('112');
  expect(/<title>([^<]*)</.exec(page.text)?.[1]).toBe('Kysy neuvoa');
  expect(page.headers.get('set-cookie')).toBeNull();
});

test('a form with a mistake comes back with what was typed; personal data are refused; other sites cannot send', async () => {
  await later();
  const wrong = await world.send(undefined, '/fi/kysy', question({ text: 'soita 040 123 4567' }));
  expect([
    wrong.status,
    wrong.text.includes('soita 040 123 4567'),
    wrong.text.includes('näyttää henkilötiedolta'),
  ]).toEqual([422, true, true]);
  const elsewhere = await world.send(undefined, '/fi/kysy', question(), { 'sec-fetch-site': 'cross-site' });
  expect(elsewhere.status).toBe(403);
  const shelter = await world.send(undefined, '/fi/kysy', [
    ...question().filter(([name]) => name !== 'receivers'),
    ['receivers', world.organisations.lyhty],
  ]);
  expect(shelter.status).toBe(422);
});

test('no name of a shelter is taken, whichever it is, and what was typed stays; without one the same text is taken', async () => {
  for (const [language, said] of [
    ['fi', 'turvakodin'],
    ['sv', 'skyddshem'],
    ['en', 'shelter'],
  ] as const) {
    await later();
    const wrong = await world.send(undefined, `/${language}/kysy`, question({ text: 'Pääsenkö Lyhtyyn tänään' }));
    expect([wrong.status, wrong.text.includes('Pääsenkö Lyhtyyn tänään')]).toEqual([422, true]);
    expect(wrong.text).toContain(said);
    expect(wrong.text).toMatch(/[”“]Lyhtyyn[”“]/);
  }
  expect((await world.send(undefined, '/fi/kysy', question({ text: 'Pääsenkö turvakotiin tänään' }))).status).toBe(200);
  await world.does(world.ritva, await waitingQuestion(), 'take');
});

test('whoever holds a receipt reads no name of a shelter in the answer', async () => {
  await later();
  const receipt = receiptOf((await world.send(undefined, '/fi/kysy', question())).text);
  const id = await waitingQuestion();
  await world.does(world.ritva, id, 'take');
  await world.does(world.ritva, id, 'route', { to: world.organisations.lyhty, word: 'Onko teillä tilaa' });
  await world.does(world.leo, id, 'take');
  expect((await world.does(world.leo, id, 'answer', { answer: 'Lyhdyssä on tilaa, soita' })).status).toBe(200);
  expect((await read(receipt)).text).toContain('turvakoti on tilaa, soita');
  expect((await read(receipt, 'sv')).text).not.toContain('Lyhdy');
});

test('a wrong receipt, a malformed one and none at all get the same answer, byte for byte', async () => {
  await later();
  const answers = [];
  for (const typed of [
    guess(),
    newReceipt(world.faces.receiptSecret),
    newReceipt(Buffer.alloc(32, 9)),
    '1234',
    'abcd efgh',
    "' or 1=1 --",
    '9'.repeat(400),
  ]) {
    answers.push(await read(typed));
  }
  const [first] = answers;
  for (const answer of answers) {
    expect([answer.status, answer.text]).toEqual([422, first?.text]);
    const headers = (reply: typeof answer) => [...reply.headers].filter(([name]) => name !== 'date');
    expect(headers(answer)).toEqual(headers(first as typeof answer));
  }
});

test('wrong numbers of before slow down the next one, to forty-two seconds; a right one is not counted, and the hour forgets', async () => {
  await later();
  pauses = [];
  const waits: number[] = [];
  for (let n = 0; n < 14; n += 1) {
    await read(guess());
    waits.push((pauses[1] ?? 0) / 1000);
    pauses = [];
  }
  expect(waits).toEqual([0, 0, 0, 0, 0, 1, 4, 9, 16, 25, 36, 42, 42, 42]);
  // A right one is told at once, and what is no receipt at all is no guess.
  const receipt = receiptOf((await world.send(undefined, '/fi/kysy', question())).text);
  pauses = [];
  expect([(await read(receipt)).status, (await read('1234')).status]).toEqual([200, 422]);
  expect(pauses).toEqual([250, 250]);
  await world.does(world.ritva, await waitingQuestion(), 'take');
  await later();
  pauses = [];
  for (let n = 0; n < 9; n += 1) await read('1234 5678');
  await read(guess());
  expect(pauses).toEqual(Array(10).fill(250));
});

test('whoever has the receipt is told at once, however many guess beside, and nobody is counted for it', async () => {
  await later();
  const receipt = receiptOf((await world.send(undefined, '/fi/kysy', question())).text);
  const told = Promise.withResolvers<void>();
  // Three wrong ones of the numbers of before are waiting for their answers.
  pauses = [];
  waiting = () => told.promise;
  const others = Array.from({ length: 3 }, () => read('1234 5678 9012 3456'));
  await expect.poll(() => pauses.length).toBe(3);
  waiting = undefined;
  pauses = [];
  expect((await read(receipt)).status).toBe(200);
  const guessed = await Promise.all(
    Array.from({ length: 40 }, (_, n) => read(newReceipt(n % 2 ? world.faces.receiptSecret : Buffer.alloc(32, 9)))),
  );
  expect((await read(receipt)).status).toBe(200);
  told.resolve();
  await Promise.all(others);
  expect(new Set(guessed.map(({ status }) => status))).toEqual(new Set([422]));
  // None waits longer than any other, and no row tells that somebody has tried.
  expect(pauses).toEqual(Array(42).fill(250));
  const { rows } = await world.owner.query(
    `select distinct id from priv.try where kind = 'receipt' and forget_at > priv.now()`,
  );
  expect(rows).toHaveLength(3);
  await world.does(world.ritva, await waitingQuestion(), 'take');
});

test('many numbers of before tried at once gain nothing: three of one address may wait', async () => {
  await later();
  // They wait until the others have been told.
  const told = Promise.withResolvers<void>();
  waiting = () => told.promise;
  const all = Array.from({ length: 12 }, () => read(guess()));
  let refused = 0;
  for (const asked of all) void asked.then(() => ++refused === 9 && told.resolve());
  const statuses = (await Promise.all(all)).map(({ status }) => status);
  waiting = undefined;
  expect(statuses.filter((status) => status === 429).length).toBe(9);
});

test('mistakes of form close nothing: however many are sent, the next right question is taken', async () => {
  await later();
  const without = (name: string) => question().filter(([field]) => field !== name);
  const mistakes = [
    ...[without('kinds'), without('urgency'), without('receivers'), without('text')],
    ...[question({ text: 'soita 040 123 4567' }), question({ region: 'Ei missään' }), question({ urgency: 'joskus' })],
    [...without('receivers'), ['receivers', world.organisations.lyhty]] as [string, string][],
  ];
  // More of those that only the database can tell than any address may send.
  for (let n = 0; n < 6; n += 1)
    for (const mistake of mistakes) expect((await world.send(undefined, '/fi/kysy', mistake)).status).toBe(422);
  pauses = [];
  expect((await world.send(undefined, '/fi/kysy', question())).status).toBe(200);
  expect(pauses).toEqual([]);
  await world.does(world.ritva, await waitingQuestion(), 'take');
  const { rows } = await world.owner.query(`select kind from priv.try where forget_at > priv.now()`);
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['question']));
});

test('whoever tries words for names of shelters waits longer and longer, and a question without one is taken at once', async () => {
  await later();
  pauses = [];
  for (let n = 0; n < 8; n += 1)
    expect((await world.send(undefined, '/fi/kysy', question({ text: 'Onko Lyhdyssä tilaa' }))).status).toBe(422);
  expect(pauses).toEqual([1_000, 4_000, 9_000]);
  expect((await world.send(undefined, '/fi/kysy', question())).status).toBe(200);
  // Nobody at the same address is told by a wait that names were tried.
  expect(pauses).toEqual([1_000, 4_000, 9_000]);
  // The next name waits as long as it would have.
  await world.send(undefined, '/fi/kysy', question({ text: 'Onko Lyhdyssä tilaa' }));
  expect(pauses.at(-1)).toBe(16_000);
  await world.does(world.ritva, await waitingQuestion(), 'take');
});

test('one address sends five to ten questions an hour; the next is told to wait, and what was typed stays', async () => {
  await later();
  const answers = [];
  for (let n = 0; n < 12; n += 1) answers.push(await world.send(undefined, '/fi/kysy', question()));
  const taken = answers.filter(({ status }) => status === 200).length;
  expect(taken).toBeGreaterThanOrEqual(5);
  expect(taken).toBeLessThanOrEqual(10);
  expect(answers.slice(taken).map(({ status }) => status)).toEqual(Array(12 - taken).fill(429));
  // Whoever waits for a name of a shelter holds no turn meanwhile: by how many are left, others at the address could be counted.
  const named = question({ text: 'Onko Lyhdyssä tilaa' });
  expect((await world.send(undefined, '/fi/kysy', named)).status).toBe(422);
  const last = answers.at(-1)?.text ?? '';
  expect(last).toContain('En uskalla mennä kotiin');
  expect(last).toContain('Odota tunti');
  expect(last).toMatch(/href="\/fi\/apua"[^>]*>Katso, kenelle voit soittaa/);
  // Where the database is too busy to draw the form as well, what was typed stays all the same.
  const [{ text } = { text: '' }] = (
    await world.owner.query<{ text: string }>(
      `select pg_get_functiondef(oid) as text from pg_proc where proname = 'public_receivers'`,
    )
  ).rows;
  const busy = `raise exception 'sorry, too many clients already' using errcode = '53300'`;
  await world.owner.query(
    `${text.slice(0, text.indexOf('LANGUAGE'))} language plpgsql as $$ begin ${busy}; end $$`.replace(/\s+/g, ' '),
  );
  try {
    const crowded = await world.send(undefined, '/fi/kysy', question());
    expect([crowded.status, crowded.headers.get('retry-after')]).toEqual([503, '5']);
    expect(crowded.text).toContain('En uskalla mennä kotiin');
  } finally {
    await world.owner.query(text);
  }
});

test('leaving empties the browser and goes to a neutral page', async () => {
  const left = await world.page(undefined, '/sv/kysy/poistu');
  expect([left.status, left.headers.get('location'), left.headers.get('clear-site-data')]).toEqual([
    303,
    exit,
    '"cache", "cookies", "storage"',
  ]);
});

test('neither receipt nor text stands in the database, in clear or as a plain hash', async () => {
  await later();
  const receipt = receiptOf((await world.send(undefined, '/fi/kysy', question())).text).replaceAll(' ', '');
  const tables = ['priv.consultation', 'priv.consultation_text', 'priv.receipt', 'app.consultation', 'audit.entry'];
  for (const table of tables) {
    const { rows } = await world.owner.query<{ row: string }>(`select t::text as row from ${table} t`);
    const all = JSON.stringify(rows);
    for (const secret of [
      receipt,
      Buffer.from(receipt).toString('hex'),
      'uskalla',
      Buffer.from('uskalla').toString('hex'),
    ])
      expect(all, table).not.toContain(secret);
  }
  const { rows } = await world.owner.query('select asker_id from priv.consultation where asker_id is null limit 1');
  expect(rows).toHaveLength(1);
  const hash = await hashReceipt(Buffer.alloc(32, 2), receipt);
  const other = await hashReceipt(Buffer.alloc(32, 3), receipt);
  expect(hash.equals(other)).toBe(false);
  expect(world.reported).toEqual([]);
});

test('the login of the public page reaches no table', async () => {
  for (const table of [
    'app.consultation',
    'app.consultation_own',
    'app.consultation_taken',
    'priv.receipt',
    'priv.consultation',
  ])
    await expect(world.engine.pools.auth.query(`select 1 from ${table}`)).rejects.toMatchObject({ code: '42501' });
});

test('a receipt that was given before it had a mark, or was made of the ring, still opens', async () => {
  const receipt = receiptOf((await world.send(undefined, '/fi/kysy', question())).text).replaceAll(' ', '');
  let stored = await hashReceipt(world.faces.receiptSecret, receipt);
  const former = receipt.slice(0, 16);
  for (const secret of [world.faces.receiptSecret, world.faces.formSecret]) {
    const hash = await hashReceipt(secret, former);
    const { rowCount } = await world.owner.query('update priv.receipt set hash = $2 where hash = $1', [stored, hash]);
    expect(rowCount).toBe(1);
    stored = hash;
    expect(await read(former)).toMatchObject({ status: 200 });
  }
});

test('a receipt is read with any mark between its groups', () => {
  expect(inGroups('1234567890123456')).toBe('1234 5678 9012 3456');
  for (const typed of ['1234 5678 9012 3456', ' 1234-5678-9012-3456 ', '1234.5678.9012.3456', '1234567890123456'])
    expect(readReceipt(typed)).toBe('1234567890123456');
  expect(readReceipt('1234 5678 9012 3456–7890')).toBe('12345678901234567890');
  for (const typed of ['', '123456789012345', '12345678901234567', '１２３４５６７８９０１２３４５６', 'x'.repeat(16)])
    expect(readReceipt(typed)).toBeUndefined();
});

test('of ten thousand endings of a receipt one can have been given, another at each ring', () => {
  const endings = (secret: Buffer, random: string) =>
    Array.from({ length: 10_000 }, (_, n) => String(n).padStart(4, '0')).filter(
      (mark) => givenAs(secret, random + mark) === 'marked',
    );
  const [one, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  const random = Array.from({ length: 3 }, () => newReceipt(one).slice(0, 16));
  for (const digits of random) expect(endings(one, digits)).toHaveLength(1);
  expect(random.map((digits) => endings(one, digits))).not.toEqual(random.map((digits) => endings(other, digits)));
  expect(givenAs(one, '1234567890123456')).toBe('of-before');
});

test('a receipt that is sent a hundred times in a moment is hashed once', async () => {
  const receipt = newReceipt(world.faces.receiptSecret);
  const all = Array.from({ length: 100 }, () => hashReceipt(world.faces.receiptSecret, receipt));
  expect(new Set(all).size).toBe(1);
  await Promise.all(all);
  expect(hashReceipt(world.faces.receiptSecret, receipt)).not.toBe(all[0]);
});
