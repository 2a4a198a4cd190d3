import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AskingWorld, askingWorld } from './consultation.fixtures.ts';

let world: AskingWorld;
beforeAll(async () => {
  world = await askingWorld();
});
afterAll(() => world.stop());

const reasons = (answer: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answer.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);

test('receivers see kind, region, urgency and waiting time; the text only whoever takes it, and who asks nobody', async () => {
  const id = await world.ask();
  for (const person of [world.ritva, world.helmi, world.olli]) {
    const seen = await world.opens(person, id);
    expect(seen.body.consultation).toMatchObject({ kinds: ['housing', 'money'], urgency: 'today', taken: null });
    expect(seen.text).not.toContain('yösijan');
    expect(seen.text).not.toContain('Anna');
    expect(seen.text).not.toContain('Saarni');
  }
  expect((await world.does(world.olli, id, 'take')).status).toBe(200);
  expect((await world.opens(world.oona, id)).body.consultation.taken.text).toBe(world.question.text);
  const other = await world.opens(world.helmi, id);
  expect(other.body.consultation).toMatchObject({ state: 'elsewhere', taken: null });
  expect(other.text).not.toContain('yösijan');
  expect((await world.own(id)).body).toMatchObject({ state: 'taken', taker: 'Länsirannikon hyvinvointialue' });
});

test('for everybody else it does not exist: hidden and absent answer alike, byte for byte', async () => {
  const id = await world.ask();
  for (const [person, path] of [
    [world.veikko, '/consultations/'],
    [world.leo, '/intake/consultations/'],
    [world.saara, '/intake/consultations/'],
  ] as const) {
    const [hidden, absent] = [
      await world.json(person, 'GET', path + id),
      await world.json(person, 'GET', path + randomUUID()),
    ];
    expect([hidden.status, hidden.text]).toEqual([404, absent.text]);
  }
  expect((await world.does(world.leo, id, 'take')).status).toBe(404);
  expect((await world.json(world.veikko, 'GET', '/consultations')).body.consultations).toEqual([]);
  expect((await world.json(world.tutkija, 'GET', '/consultations')).status).toBe(403);
  expect((await world.json(world.anna, 'GET', '/intake/consultations')).status).toBe(403);
});

test('of two who take it at once, one is refused and told what stands', async () => {
  for (let round = 0; round < 5; round += 1) {
    const id = await world.ask();
    const all = await Promise.all(
      [world.ritva, world.helmi, world.olli, world.oona].map((person) => world.does(person, id, 'take')),
    );
    expect(all.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409, 409, 409]);
  }
  const id = await world.ask();
  await world.does(world.ritva, id, 'take');
  const late = await world.fill(world.helmi, `/fi/saapuneet/k/${id}/ota`, []);
  expect([late.status, late.text.includes('Toinen vastaanottaja otti kysymyksen')]).toEqual([409, true]);
});

test('the answer reaches the asker alone; she adds one line and is answered once more', async () => {
  const id = await world.ask();
  await world.does(world.ritva, id, 'take');
  expect((await world.does(world.helmi, id, 'answer', { answer: 'Ei minun' })).status).toBe(409);
  expect((await world.does(world.ritva, id, 'answer', { answer: 'Soittakaa päivystykseen 09 123 4567' })).status).toBe(
    200,
  );
  expect((await world.own(id)).body).toMatchObject({
    state: 'answered',
    unread: true,
    answer: expect.stringContaining('päivystykseen'),
  });
  expect((await world.json(world.anna, 'POST', `/consultations/${id}/more`, { more: 'Hänellä on lapsi' })).status).toBe(
    200,
  );
  expect((await world.opens(world.ritva, id)).body.consultation).toMatchObject({
    state: 'taken',
    taken: { more: 'Hänellä on lapsi' },
  });
  expect((await world.json(world.anna, 'POST', `/consultations/${id}/more`, { more: 'Vielä' })).status).toBe(409);
  expect((await world.does(world.ritva, id, 'route', { to: world.organisations.network, word: 'Teille' })).status).toBe(
    409,
  );
  expect((await world.does(world.ritva, id, 'answer', { answer: 'Sitten perhetukikoti' })).status).toBe(200);
  expect((await world.own(id)).body.laterAnswer).toBe('Sitten perhetukikoti');
  expect((await world.json(world.anna, 'POST', `/consultations/${id}/read`)).status).toBe(200);
  expect((await world.own(id)).body.unread).toBe(false);
});

test('sent on, the text leaves the former taker, and nobody whom the asker left out can get it', async () => {
  const id = await world.ask({ receivers: [world.organisations.assistance, world.organisations.network] });
  await world.does(world.ritva, id, 'take');
  expect((await world.opens(world.ritva, id)).body.routes.map(({ name }: { name: string }) => name)).toEqual([
    'Länsirannikon alueverkosto',
  ]);
  const route = (to: string, word = 'Tunnette alueen') => world.does(world.ritva, id, 'route', { to, word });
  for (const left of [
    world.organisations.county,
    world.organisations.saarni,
    world.organisations.assistance,
    randomUUID(),
  ])
    expect((await route(left)).status).toBe(422);
  expect((await route(world.organisations.network)).status).toBe(200);
  expect((await world.opens(world.ritva, id)).body.consultation).toMatchObject({ state: 'routed', taken: null });
  expect((await world.own(id)).body).toMatchObject({
    state: 'waiting',
    taker: null,
    receivers: ['Länsirannikon alueverkosto'],
  });
  await world.does(world.helmi, id, 'take');
  expect((await world.opens(world.helmi, id)).body.consultation.taken).toMatchObject({
    text: world.question.text,
    word: 'Tunnette alueen',
  });
});

test('sent to and fro it ends after three times', async () => {
  const id = await world.ask();
  const { assistance, network } = world.organisations;
  for (const [person, to] of [
    [world.ritva, network],
    [world.helmi, assistance],
    [world.ritva, network],
  ] as const) {
    expect((await world.does(person, id, 'take')).status).toBe(200);
    expect((await world.does(person, id, 'route', { to, word: 'Teille' })).status).toBe(200);
  }
  await world.does(world.helmi, id, 'take');
  const fourth = await world.does(world.helmi, id, 'route', { to: assistance, word: 'Teille' });
  expect([fourth.status, fourth.body.error.reason ?? fourth.text]).toEqual([409, expect.anything()]);
  expect((await world.does(world.helmi, id, 'close', { reason: 'Emme osaa vastata' })).status).toBe(200);
  expect((await world.own(id)).body).toMatchObject({ state: 'closed', reason: 'Emme osaa vastata' });
});

test('what looks like personal data is refused and stays in the form; whoever is chosen must belong to the region', async () => {
  for (const text of ['soita 040 123 4567', 'anna@example.fi', 'hetu 010190-900A'])
    expect(reasons(await world.json(world.anna, 'POST', '/consultations', { ...world.question, text }))).toEqual([
      'text looks-like-identity',
    ]);
  const fields = (receivers: readonly string[]): (readonly [string, string])[] => [
    ['kinds', 'housing'],
    ['region', world.region],
    ['urgency', 'week'],
    ['text', 'soita 040 123 4567'],
    ...receivers.map((id) => ['receivers', id] as const),
  ];
  const form = await world.fill(world.anna, '/fi/k/uusi', fields([world.organisations.network]));
  expect([
    form.status,
    form.text.includes('soita 040 123 4567'),
    form.text.includes('näyttää henkilötiedolta'),
  ]).toEqual([422, true, true]);
  const wrong = await world.json(world.anna, 'POST', '/consultations', {
    ...world.question,
    receivers: [world.organisations.saarni],
  });
  expect(wrong.status).toBe(422);
  expect(
    reasons(await world.json(world.anna, 'POST', '/consultations', { ...world.question, region: 'Muualla' })),
  ).toEqual(['region choose']);
  // Without a region it reaches the Assistance System alone.
  const { region: _, ...nowhere } = world.question;
  const { body } = await world.json(world.anna, 'POST', '/consultations', nowhere);
  expect(body.receivers).toEqual([world.organisations.assistance]);
});

test('no text stands in clear, and each side is closed with a key of its own', async () => {
  const id = await world.ask({ text: 'Aivan erityinen lause' });
  await world.does(world.olli, id, 'take');
  await world.does(world.olli, id, 'answer', { answer: 'Toinen erityinen lause' });
  const tables = [
    'priv.consultation',
    'priv.consultation_text',
    'app.consultation',
    'app.consultation_taken',
    'app.consultation_own',
    'audit.entry',
  ];
  for (const table of tables) {
    const { rows } = await world.owner.query(
      `select t::text as row, encode(convert_to(t::text, 'UTF8'), 'escape') as bytes from ${table} t`,
    );
    expect(JSON.stringify(rows)).not.toContain('erityinen lause');
    expect(JSON.stringify(rows)).not.toContain(Buffer.from('erityinen lause').toString('hex'));
  }
  const { rows } = await world.owner.query('select count(*)::int as n from priv.consultation_text where id = $1', [id]);
  expect(rows[0].n).toBe(0);
});

test('every act stands in the organisation’s own log', async () => {
  const { rows } = await world.owner.query('select distinct kind from audit.entry order by kind');
  expect(rows.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining([
      'ConsultationAsked',
      'ConsultationTaken',
      'ConsultationAnswered',
      'ConsultationSentOn',
      'ConsultationClosed',
      'IncomingConsultationViewed',
    ]),
  );
});

test('a text keeps the name of a shelter from taker to taker: drawn for who does not know it, whole for who does', async () => {
  // Written before there was such a shelter.
  const id = await world.ask({ text: 'Voiko Tuohukseen mennä yöksi' });
  const tuohus = await world.organisation('Turvakoti Tuohus', 'shelter', world.region);
  const tiina = await world.worker(tuohus, 'Tiina Tuohus', ['intake-worker']);
  await world.does(world.olli, id, 'take');
  expect((await world.opens(world.olli, id)).body.consultation.taken.text).toBe('Voiko shelter mennä yöksi');
  const sent = await world.does(world.olli, id, 'route', { to: tuohus, word: 'Voitteko auttaa' });
  expect(sent.status, sent.text).toBe(200);
  expect((await world.does(tiina, id, 'take')).status).toBe(200);
  expect((await world.opens(tiina, id)).body.consultation.taken.text).toBe('Voiko Tuohukseen mennä yöksi');
});
