import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PieceWorld, pieceWorld } from './piece.fixtures.ts';

let scene: PieceWorld;
beforeAll(async () => {
  scene = await pieceWorld();
});
afterAll(() => scene.stop());

const told = { source: 'told-by-her' };
const fields = (answer: { body: { error?: { fields?: unknown } } }) => answer.body.error?.fields;

const bodies = {
  '/events': { ...told, code: 'recruited', when: 'keväällä 2023' },
  '/actors': { ...told, code: 'recruiter', label: 'mies, jolla on asunto' },
  '/things': { ...told, code: 'debt', label: 'matkan velka', whenEdtf: '2022-05~' },
  '/controls': { ...told, code: 'isolation', status: 'observed', phases: ['during', 'now'], when: '2021–2023' },
  '/factors': { ...told, code: 'debts', direction: 'risk' },
  '/exploitation': { ...told, code: 'labour', status: 'possible', saidBy: 'own-organisation', asChild: 'no' },
};
const names = {
  '/events': 'EventRecorded',
  '/actors': 'ActorRecorded',
  '/things': 'ThingRecorded',
  '/controls': 'ControlRecorded',
  '/factors': 'FactorRecorded',
  '/exploitation': 'ExploitationRecorded',
};
const paths = Object.keys(bodies) as (keyof typeof bodies)[];

test.each(paths)(
  '%s: recorded by one named for the account, forbidden and absent for others, each in the use log',
  async (path) => {
    const before = await scene.logged(names[path]);
    const made = await scene.of(scene.anna, 'POST', path, bodies[path]);
    expect(made.status, made.text).toBe(200);
    expect(made.body.data ?? made.body).toMatchObject({ code: bodies[path].code, version: 1 });
    expect(await scene.logged(names[path])).toBe(before + 1);
    const pieces = await scene.count('piece');
    expect((await scene.of(scene.jari, 'POST', path, bodies[path])).status).toBe(403);
    const strange = await scene.of(scene.stranger, 'POST', path, bodies[path]);
    const absent = await scene.json(scene.stranger, 'POST', `/cases/000000${path}`, bodies[path]);
    expect([strange.status, strange.text]).toEqual([404, absent.text]);
    expect(await scene.count('piece')).toBe(pieces);
  },
);

test('an event is kept in EDTF with its outermost days, with its people and things in the same transaction', async () => {
  const person = (
    await scene.of(scene.anna, 'POST', '/actors', { ...told, code: 'employer', label: 'ravintolan omistaja' })
  ).body;
  const place = (await scene.of(scene.anna, 'POST', '/things', { ...told, code: 'place', label: 'ravintola' })).body;
  const made = await scene.of(scene.anna, 'POST', '/events', {
    ...told,
    code: 'documents-taken',
    label: 'passi otettiin',
    text: 'Omistaja otti passin "säilöön".',
    where: 'Turku',
    when: 'våren 2023',
    means: ['withholds-documents', 'restricts-movement'],
    phases: ['during'],
    certainty: 'likely',
    did: [person.id],
    happenedAt: place.id,
    newActorCode: 'bystander',
    newActorLabel: 'toinen työntekijä',
    newActorPart: 'saw',
    newThingCode: 'document',
    newThingLabel: 'passi',
  });
  expect(made.status, made.text).toBe(200);
  expect(made.body.links.map(({ code }: { code: string }) => code)).toEqual([
    'was-done-to',
    'did',
    'happened-at',
    'saw',
    'concerned',
  ]);
  const seen = (await scene.of(scene.anna, 'GET', `/pieces/${made.body.id}`)).body;
  expect(seen.piece).toMatchObject({
    whenEdtf: '2023-21',
    from: '2023-03-01',
    until: '2023-05-31',
    where: 'Turku',
    text: 'Omistaja otti passin "säilöön".',
    means: ['withholds-documents', 'restricts-movement'],
    own: true,
    author: 'Anna Kallio',
  });
  expect(seen.near.map(({ label }: { label: string | null }) => label)).toContain('toinen työntekijä');
  const { rows } = await scene.owner.query<{ body: Buffer }>('select body from app.piece where id = $1', [
    made.body.id,
  ]);
  expect(rows[0]?.body.toString('latin1')).not.toContain('Omistaja');
});

test('what she does herself she did; of what was not asked nothing is said about her', async () => {
  const worked = (await scene.of(scene.anna, 'POST', '/events', { ...told, code: 'worked' })).body;
  expect(worked.links).toEqual([expect.objectContaining({ code: 'did' })]);
  const unasked = (await scene.of(scene.anna, 'POST', '/events', { ...told, code: 'violence', answer: 'not-asked' }))
    .body;
  expect(unasked.links).toEqual([]);
  const apart = (await scene.of(scene.anna, 'POST', '/events', { ...told, code: 'threat', herPart: 'none' })).body;
  expect(apart.links).toEqual([]);
});

test('she is made once, also when several speak of her at once', async () => {
  const world = await pieceWorld();
  const all = await Promise.all(
    Array.from({ length: 6 }, (_, n) =>
      world.of(n % 2 ? world.anna : world.veikko, 'POST', '/events', { ...told, code: 'threat' }),
    ),
  );
  expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
  expect(new Set(all.map(({ body }) => body.links[0].fromId)).size).toBe(1);
  const second = await world.of(world.anna, 'POST', '/actors', { ...told, code: 'herself' });
  expect([second.status, fields(second)]).toEqual([422, [{ field: 'code', reason: 'herself' }]]);
  await world.stop();
});

test('the short form asks in sight how certain it is, as told or seen first, and what was told stays told', async () => {
  const page = (await scene.see(scene.anna, '/kokonaisuus/lisaa/tapahtuma')).text;
  const inSight = page.replaceAll(/<details[\s\S]*?<\/details>/g, '');
  expect(inSight).toMatch(/name="certainty" type="radio" value="not-known" checked/);
  const made = (await scene.of(scene.anna, 'POST', '/events', { ...told, code: 'threat' })).body;
  const { piece } = (await scene.of(scene.anna, 'GET', `/pieces/${made.id}`)).body;
  expect(piece.certainty).toBe('not-known');
  const shown = (await scene.see(scene.anna, `/kokonaisuus/osa/${made.id}`)).text;
  expect(shown).toContain('kuten kerrottu tai nähty');
});

test('a person may have two parts, the first of which is the code', async () => {
  const body = { ...told, code: 'buyer', also: ['helper', 'buyer'], label: 'mies bussissa' };
  const made = (await scene.of(scene.anna, 'POST', '/actors', body)).body;
  const of = async () => (await scene.of(scene.anna, 'GET', `/pieces/${made.id}`)).body;
  expect((await of()).piece.also).toEqual(['helper']);
  expect((await scene.see(scene.anna, `/kokonaisuus/osa/${made.id}`)).text).toContain('ostaja, auttaja');
  expect((await scene.see(scene.anna, '/kokonaisuus/lisaa/tapahtuma', 'sv')).text).toContain('köpare, hjälpare');
  const form = (await scene.see(scene.anna, `/kokonaisuus/osa/${made.id}/korjaa`)).text;
  expect(form).toMatch(/name="also"[^>]*value="helper"[^>]* checked/);
  const change = { version: 1, reason: 'ei auttanut', ...told, code: 'buyer' };
  expect((await scene.of(scene.anna, 'POST', `/pieces/${made.id}/correct`, change)).status).toBe(200);
  expect([(await of()).piece.also, (await of()).versions[0].piece.also]).toEqual([[], ['helper']]);
  for (const wrong of [{ also: ['herself'] }, { also: ['helper', 'helper'] }, { also: ['murderer'] }])
    expect((await scene.of(scene.anna, 'POST', '/actors', { ...body, ...wrong })).status).toBe(422);
});

test('"not asked" and "did not want to answer" are values of their own', async () => {
  for (const status of ['not-asked', 'did-not-answer']) {
    const made = (await scene.of(scene.anna, 'POST', '/controls', { ...told, code: 'substances', status })).body;
    const { piece } = (await scene.of(scene.anna, 'GET', `/pieces/${made.id}`)).body;
    expect([piece.answer, piece.status]).toEqual([status, null]);
  }
});

test('several rows of one factor at different times stand side by side, each on its usual level', async () => {
  for (const [when, direction] of [
    ['2021', 'risk'],
    ['2023', 'protective'],
  ])
    expect((await scene.of(scene.anna, 'POST', '/factors', { ...told, code: 'friends', direction, when })).status).toBe(
      200,
    );
  const { rows } = await scene.owner.query(
    `select level, direction from app.piece where code = 'friends' order by from_on`,
  );
  expect(rows).toEqual([
    { level: 'community', direction: 'risk' },
    { level: 'community', direction: 'protective' },
  ]);
});

test.each([
  ['/events', { ...told, code: 'paid', when: '31.2.2023' }, { field: 'when', reason: 'impossible-date' }],
  ['/events', { ...told, code: 'paid', when: '5.6.2023–1.2.2023' }, { field: 'when', reason: 'reversed' }],
  ['/events', { ...told, code: 'paid', whenEdtf: '2023/2021' }, { field: 'whenEdtf', reason: 'reversed' }],
  ['/events', { ...told, code: 'paid', when: '2099' }, { field: 'when', reason: 'future' }],
  ['/events', { ...told, code: 'paid', when: 'joskus' }, { field: 'when', reason: 'not-understood' }],
  ['/events', { ...told, code: 'paid', when: '2020', whenEdtf: '2020' }, { field: 'when', reason: 'twice' }],
  ['/events', { ...told, code: 'no-such' }, { field: 'code', reason: 'choose' }],
  ['/events', { code: 'paid' }, { field: 'source', reason: 'choose' }],
  ['/events', { ...told, code: 'paid', anchor: 'before' }, { field: 'anchorId', reason: 'choose' }],
  ['/events', { ...told, code: 'paid', newActorLabel: 'nainen' }, { field: 'newActorCode', reason: 'choose' }],
  ['/events', { ...told, code: 'paid', newActorCode: 'herself' }, { field: 'newActorCode', reason: 'herself' }],
  ['/controls', { ...told, code: 'isolation', phases: ['now'] }, { field: 'status', reason: 'choose' }],
  ['/controls', { ...told, code: 'isolation', status: 'observed' }, { field: 'phases', reason: 'choose' }],
  ['/factors', { ...told, code: 'debts' }, { field: 'direction', reason: 'choose' }],
  ['/exploitation', { ...told, code: 'labour', status: 'possible' }, { field: 'saidBy', reason: 'choose' }],
  [
    '/actors',
    { ...told, code: 'buyer', label: 'Pekka 010199-999A' },
    { field: 'label', reason: 'looks-like-identity' },
  ],
  [
    '/actors',
    { ...told, code: 'buyer', text: 'soitti 040 123 4567' },
    { field: 'text', reason: 'looks-like-identity' },
  ],
  ['/things', { ...told, code: 'place', where: 'a@example.fi' }, { field: 'where', reason: 'looks-like-identity' }],
  ['/actors', { ...told, code: 'buyer', label: 'x'.repeat(61) }, { field: 'label', reason: 'too-long' }],
] as const)('%s %j is refused with a reason on its field', async (path, body, wrong) => {
  const before = await scene.count('piece');
  const answer = await scene.of(scene.anna, 'POST', path, body);
  expect([answer.status, fields(answer)]).toEqual([422, [wrong]]);
  expect(await scene.count('piece')).toBe(before);
});

test('who did it is one, in whichever letter case the id is sent', async () => {
  const { id } = (await scene.of(scene.anna, 'POST', '/actors', { ...told, code: 'landlord' })).body;
  const paid = (did: string[]) => scene.of(scene.anna, 'POST', '/events', { ...told, code: 'paid', did });
  const twice = await paid([id, id.toUpperCase()]);
  expect([twice.status, fields(twice)]).toEqual([422, [{ field: 'did', reason: 'choose' }]]);
  expect((await paid([id.toUpperCase()])).status).toBe(200);
});

test('a piece of another organisation, of another sort and of nobody are refused in the same words', async () => {
  const theirs = (await scene.of(scene.minna, 'POST', '/actors', { ...told, code: 'landlord' })).body;
  const event = (await scene.of(scene.anna, 'POST', '/events', { ...told, code: 'paid' })).body;
  for (const id of [theirs.id, scene.nobody, event.id]) {
    const answer = await scene.of(scene.anna, 'POST', '/events', { ...told, code: 'paid', did: [id] });
    expect([answer.status, fields(answer)]).toEqual([422, [{ field: 'did', reason: 'not-here' }]]);
  }
  for (const anchorId of [theirs.id, scene.nobody]) {
    const answer = await scene.of(scene.anna, 'POST', '/events', { ...told, code: 'paid', anchor: 'before', anchorId });
    expect(fields(answer)).toEqual([{ field: 'anchorId', reason: 'not-here' }]);
  }
});

test('the form keeps what was typed and says what to do; without a script it records the same', async () => {
  const opened = await scene.see(scene.anna, '/kokonaisuus/lisaa/tapahtuma');
  expect([opened.status, opened.text.includes('<optgroup'), opened.text.includes('Veikko Salo')]).toEqual([
    200,
    true,
    true,
  ]);
  const refused = await scene.fill(scene.anna, '/kokonaisuus/lisaa/tapahtuma', [
    ['code', 'threat'],
    ['source', 'seen'],
    ['when', '30.2.2023'],
    ['label', 'uhkaus ovella'],
    ['means', 'isolation'],
    ['means', 'humiliation'],
  ]);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Tällaista päivää ei ole');
  expect(refused.text).toContain('value="uhkaus ovella"');
  expect(refused.text.match(/value="(isolation|humiliation)"[^>]* checked/g)?.length).toBe(2);
  const saved = await scene.fill(scene.anna, '/kokonaisuus/lisaa/tapahtuma', [
    ['code', 'threat'],
    ['source', 'seen'],
    ['herPart', 'usual'],
    ['newActorCode', ''],
    ['newActorPart', 'did'],
  ]);
  expect(saved.status).toBe(303);
  const page = await scene.see(scene.anna, (saved.headers.get('location') ?? '').replace(/^.*\/t\/[^/]+/, ''));
  expect(page.text).toContain('Uhkaus');
});

/** Where an answer leads, below the page of the case. */
const led = (answer: { readonly headers: Headers }): string =>
  (answer.headers.get('location') ?? '').replace(/^.*\/t\/[^/]+/, '');

test('save and record the next opens the same form with source, doer and place kept, and says what was saved', async () => {
  const doer = (await scene.of(scene.anna, 'POST', '/actors', { ...told, code: 'employer', label: 'pomo' })).body;
  const saved = await scene.fill(scene.anna, '/kokonaisuus/lisaa/tapahtuma', [
    ['code', 'worked'],
    ['label', 'siivousta öisin'],
    ['where', 'Salainen katu'],
    ['source', 'told-by-other'],
    ['certainty', 'uncertain'],
    ['herPart', 'usual'],
    ['did', doer.id],
    ['newActorCode', ''],
    ['newActorPart', 'did'],
    ['newThingCode', 'place'],
    ['newThingLabel', 'toimisto'],
    ['next', 'on'],
  ]);
  expect(saved.status).toBe(303);
  const next = led(saved);
  expect(next).toMatch(/^\/kokonaisuus\/lisaa\/tapahtuma\?saved=/);
  // What was written stays out of the address.
  expect(decodeURIComponent(next)).not.toMatch(/siivousta|Salainen|toimisto|uncertain/);
  for (const language of ['fi', 'sv', 'en'])
    expect((await scene.see(scene.anna, next, language)).text).toMatch(/siivousta öisin(?:<\/span>)?<\/h2>/);
  const { text } = await scene.see(scene.anna, next);
  expect(text).toContain('Tallennettu: siivousta öisin');
  expect(text).toMatch(/href="[^"]*\/osa\/[0-9a-f-]{36}\/korjaa"/);
  expect(text).toMatch(/<option value="told-by-other" selected/);
  expect(text).toMatch(new RegExp(`value="${doer.id}"[^>]* checked`));
  expect(text).toMatch(/<option value="[0-9a-f-]{36}" selected[^>]*>toimisto/);
  expect(text).toMatch(/value="not-known" checked/);
  expect(text).not.toContain('value="siivousta');
  const wrong = await scene.fill(scene.anna, '/kokonaisuus/lisaa/tapahtuma', [['next', 'on']]);
  expect(wrong.status).toBe(422);
  const plain = await scene.fill(scene.anna, '/kokonaisuus/lisaa/tapahtuma', [
    ['code', 'threat'],
    ['source', 'seen'],
  ]);
  expect(led(plain)).toMatch(/^\/kokonaisuus\/osa\//);
});

test('what stands in the address as saved tells nothing of what one may not see', async () => {
  const theirs = (await scene.of(scene.minna, 'POST', '/actors', { ...told, code: 'landlord', label: 'kuisti' })).body;
  for (const saved of [theirs.id, scene.nobody, 'x']) {
    const { status, text } = await scene.see(scene.anna, `/kokonaisuus/lisaa/ihminen?saved=${saved}`);
    expect([status, text.includes('Tallennettu'), text.includes('kuisti')]).toEqual([200, false, false]);
  }
});

test('on the JSON face there is no next', async () => {
  const answer = await scene.of(scene.anna, 'POST', '/events', { ...told, code: 'threat', next: 'on' });
  expect([answer.status, fields(answer)]).toEqual([422, [{ field: 'next', reason: 'unknown-field' }]]);
});

test.each([
  ['ihminen', { code: 'helper', label: 'naapuri' }],
  ['asia', { code: 'phone', label: 'toinen puhelin' }],
  ['keino', { code: 'surveillance', status: 'observed', phases: 'now' }],
  ['riski-tai-suoja', { code: 'friends', direction: 'protective' }],
  ['muoto', { code: 'begging', status: 'possible', saidBy: 'police' }],
] as const)('the form of %s goes on to the next with its source', async (slug, values) => {
  const saved = await scene.fill(scene.anna, `/kokonaisuus/lisaa/${slug}`, {
    ...values,
    source: 'document',
    next: 'on',
  });
  expect(saved.status).toBe(303);
  const { text } = await scene.see(scene.anna, led(saved));
  expect(text).toContain('Tallennettu: ');
  expect(text).toMatch(/<option value="document" selected/);
  if (slug === 'muoto') expect(text).toMatch(/<option value="police" selected/);
});

test.each(['asia', 'ihminen', 'keino', 'riski-tai-suoja', 'muoto'])(
  'the page of %s opens for one who may write only',
  async (slug) => {
    for (const language of ['fi', 'sv', 'en'])
      expect((await scene.see(scene.anna, `/kokonaisuus/lisaa/${slug}`, language)).status).toBe(200);
    expect((await scene.see(scene.jari, `/kokonaisuus/lisaa/${slug}`)).status).toBe(403);
    expect((await scene.see(scene.stranger, `/kokonaisuus/lisaa/${slug}`)).status).toBe(404);
  },
);

test('the choice of what to record is there for one who may write', async () => {
  expect((await scene.see(scene.anna, '/kokonaisuus/lisaa')).text).toContain('Mitä tapahtui');
  expect((await scene.of(scene.anna, 'GET', '/recording')).body.codes.actor).toContain('recruiter');
  expect((await scene.of(scene.jari, 'GET', '/recording')).status).toBe(403);
  expect((await scene.of(scene.stranger, 'GET', '/recording')).status).toBe(404);
  expect(await scene.logged('RecordingViewed')).toBeGreaterThan(0);
});

test('a closed case is only read', async () => {
  const world = await pieceWorld();
  const made = (await world.of(world.anna, 'POST', '/actors', { ...told, code: 'buyer' })).body;
  await world.owner.query(`update app."case" set state = 'closed', closed_at = now() where id = $1`, [world.caseId]);
  await world.owner.query('select priv.recompute($1)', [world.caseId]);
  expect((await world.of(world.anna, 'POST', '/actors', { ...told, code: 'buyer' })).status).not.toBe(200);
  const again = await world.of(world.anna, 'POST', `/pieces/${made.id}/correct`, {
    version: 1,
    reason: 'x',
    ...told,
    code: 'other',
  });
  expect(again.status).not.toBe(200);
  await world.stop();
});

test('an amount is kept with its currency as it was said, and asked for anew where either is missing', async () => {
  const debt = { source: 'told-by-her', code: 'debt', label: 'Velka', amount: '1 200,50 e' };
  const made = await scene.of(scene.anna, 'POST', '/things', debt);
  expect(made.status, made.text).toBe(200);
  const piece = async () => (await scene.of(scene.anna, 'GET', `/pieces/${made.body.id}`)).body.piece;
  expect((await piece()).amount).toBe('1200.50 EUR');
  const page = (await scene.see(scene.anna, `/kokonaisuus/osa/${made.body.id}`)).text;
  expect(page.replaceAll('\u00a0', ' ')).toContain('1 200,50 €');
  for (const [amount, reason] of [
    ['500', 'currency'],
    ['500 kr', 'currency'],
    ['paljon', 'amount'],
  ]) {
    const { status, body } = await scene.of(scene.anna, 'POST', '/things', { ...debt, amount });
    expect([status, body.error.fields]).toEqual([422, [{ field: 'amount', reason }]]);
  }
  // The form keeps what was typed and says what is missing.
  const form = await scene.fill(scene.anna, '/kokonaisuus/lisaa/asia', {
    code: 'debt',
    source: 'told-by-her',
    amount: '500',
  });
  expect(form.status).toBe(422);
  expect(form.text).toContain('Kirjoita myös valuutta');
  expect(form.text).toMatch(/name="amount"[^>]*value="500"/);
  const range = { code: 'debt', source: 'told-by-her', amount: '700–500 €' };
  expect((await scene.fill(scene.anna, '/kokonaisuus/lisaa/asia', range)).text).toContain('pienempi ensin');
  const ambiguous = { code: 'debt', source: 'told-by-her', amount: '5–10 000 €' };
  const asked = (await scene.fill(scene.anna, '/kokonaisuus/lisaa/asia', ambiguous)).text;
  expect(asked).toContain('Kirjoita molemmat kokonaan');
  expect(asked).toMatch(/name="amount"[^>]*value="5–10 000 €"/);
});

test('a correction begins with the amount as it is written, and two who correct at once both read theirs', async () => {
  const debt = { source: 'told-by-her', code: 'debt', amount: 'n. 1 200–1 500 e' };
  const { id } = (await scene.of(scene.anna, 'POST', '/things', debt)).body;
  const slug = `/kokonaisuus/osa/${id}/korjaa`;
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  const { text } = await scene.see(scene.anna, slug);
  expect(plain(text)).toMatch(/name="amount"[^>]*value="n\. 1 200–1 500 €"/);
  const correction = { version: '1', reason: 'Tarkentui', code: 'debt', source: 'told-by-her', certainty: 'certain' };
  expect((await scene.fill(scene.anna, slug, { ...correction, amount: '1 300 €' })).status).toBe(303);
  const late = await scene.fill(scene.anna, slug, { ...correction, amount: '5 €–10 000 €' });
  expect(late.status).toBe(409);
  expect(plain(late.text)).toContain('Summa: 5 €–10 000 €');
  expect(plain(late.text)).toContain('Summa: 1 300 €');
});
