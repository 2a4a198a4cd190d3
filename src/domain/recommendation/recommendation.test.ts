import { afterAll, beforeAll, expect, test } from 'vitest';
import { formToken } from '../../platform/http/session.ts';
import { languages } from '../../platform/i18n/texts.ts';
import { addDays } from '../../platform/time/format.ts';
import {
  admin,
  begin,
  end,
  fields,
  item,
  lead,
  network,
  networkAdmin,
  overview,
  said,
  stranger,
  take,
  today,
  view,
  worker,
  world,
} from './recommendation.fixtures.ts';
import { shippedItems } from './shipped.ts';
import { figuresOfTheme } from './theme-figures.ts';

beforeAll(begin);
afterAll(end);

const rowOf = (body: { rows: { addressee: string }[] }, addressee: string): any =>
  body.rows.find((row) => row.addressee === addressee);

test('anybody who is signed in reads every list in three languages; what is missing is said first, and of what is not here that it is not', async () => {
  for (const language of languages) {
    const { status, text } = await world.page(worker, `/${language}/suositukset`);
    expect(status, text).toBe(200);
  }
  const { text } = await world.page(worker, '/fi/suositukset');
  expect(text).toMatch(/<h2[^>]*>Kaikista \d+ vastauksesta puuttuu kanta/);
  const one = await world.page(worker, `/fi/suositukset/${item}`);
  expect(one.text).toContain('toisen tekemä tiivistelmä, ei lähdettä itseään');
  expect((await world.json(worker, 'GET', '/recommendations/no-such')).status).toBe(404);
});

test('an item leads to the figures and gaps of its themes; a theme of which there is no figure by region says so', async () => {
  for (const { key, themes } of shippedItems.filter((_, nth) => nth % 9 === 0)) {
    const { text } = await world.page(worker, `/fi/suositukset/${key}`);
    const led = [...text.matchAll(/href="\/fi\/tilannekuva\?show=([a-z]+)"/g)].map(([, figure]) => figure);
    expect(new Set(led), key).toEqual(new Set(themes.flatMap((theme) => figuresOfTheme[theme])));
    expect(text.includes('tästä ei ole lukua alueittain'), key).toBe(
      themes.some((theme) => figuresOfTheme[theme].length === 0),
    );
    expect(text).toContain('href="/fi/tilannekuva/alue/own"');
  }
  const none = shippedItems.find(({ themes }) => themes.includes('psychological-control'));
  const { text } = await world.page(worker, `/fi/suositukset/${none?.key}`);
  expect(text).toContain('Psyykkinen kontrolli: tästä ei ole lukua alueittain.');
  expect(text).toContain('href="/fi/osaaminen/koulutukset?theme=psychological-control"');
});

test('the admin or a team lead speaks for the organisation and nobody else; everybody reads it, names stay inside', async () => {
  expect((await take(worker)).status).toBe(403);
  const more = {
    ownerId: worker.id,
    dueOn: addDays(today, 30),
    deed: ['Sopimus'],
    deedWho: [lead.id],
    deedBy: [''],
    deedDone: [today],
  };
  const first = await take(lead, more);
  expect(first.body, first.text).toMatchObject({ key: item, version: 1 });
  const inside = (await view(worker)).stances[0];
  expect(inside).toMatchObject({ own: true, state: 'partly', owner: 'Tuija Työntekijä' });
  expect(inside.deeds).toEqual([{ what: 'Sopimus', who: 'Tiina Tiimi', by: null, done: today }]);
  const answer = await world.json(stranger, 'GET', `/recommendations/${item}`);
  expect(answer.body.stances[0]).toMatchObject({ own: false, reason: said.reason, owner: null });
  for (const hidden of ['Tiina', 'Tuija', worker.id, lead.id]) expect(answer.text).not.toContain(hidden);
});

test('each writes the next version; who has not read the last one is told, and nothing typed is lost', async () => {
  expect((await take(admin)).status).toBe(409);
  expect((await take(admin, { version: 2, state: 'agreed', reason: '' })).body).toMatchObject({ version: 2 });
  const told = (await view(worker)).stances[0].versions;
  expect(told.map((each: any) => [each.state, each.author])).toEqual([
    ['agreed', 'Aino Admin'],
    ['partly', 'Tiina Tiimi'],
  ]);
  const csrf = formToken(world.faces.formSecret, admin.token);
  const sent = { csrf, state: 'not-agreed', reason: 'Ei ole voimavaroja.', version: '2' };
  const late = await world.send(admin, `/sv/suositukset/${item}/kanta`, sent);
  expect([late.status, late.text.includes('Ei ole voimavaroja.')]).toEqual([409, true]);
  // What stands is beside it, and the form goes on from there: nobody has to type it anew.
  expect([late.text.includes('id="ristiriita'), late.text.includes('name="version" value="3"')]).toEqual([true, true]);
  const opened = await world.page(admin, `/fi/suositukset/${item}/kanta`);
  expect(opened.text).toContain('name="version" value="3"');
  const { rows } = await world.owner.query(`select state from app.stance where item = $1 order by version`, [item]);
  expect(rows.map(({ state }) => state)).toEqual(['partly', 'agreed']);
});

test('what is not right is refused field by field', async () => {
  const future = addDays(today, 3);
  for (const [more, wrong] of [
    [{ state: 'perhaps' }, ['state choose']],
    [{ reason: '' }, ['reason required']],
    [{ state: 'not-agreed', reason: ' ' }, ['reason required']],
    [{ dueOn: addDays(today, -1) }, ['dueOn past']],
    [{ reviewOn: addDays(today, -1) }, ['reviewOn past']],
    [{ deed: [''], deedBy: [future] }, ['deed required']],
    [{ deed: ['A', 'B'], deedDone: ['', future] }, ['deedDone-2 future']],
    [{ reason: 'Soita 040 123 4567.' }, ['reason looks-like-identity']],
    [{ deed: ['elina@vuori.example'] }, ['deed looks-like-identity']],
  ] as const)
    expect(fields(await take(stranger, more)), JSON.stringify(more)).toEqual(wrong);
  // Somebody of another organisation sees to nothing here.
  const theirs = { ownerId: worker.id, deed: ['A', 'B'], deedWho: [stranger.id, lead.id] };
  expect(fields(await take(stranger, theirs))).toEqual(['ownerId no-colleague', 'deedWho-2 no-colleague']);
  const csrf = formToken(world.faces.formSecret, stranger.token);
  const sent = { csrf, ...said, version: '1', ownerId: worker.id };
  const again = await world.send(stranger, `/fi/suositukset/${item}/kanta`, sent);
  expect([again.status, again.text.includes(said.reason), again.text.includes(worker.id)]).toEqual([422, true, false]);
  // Whoever calls the act alone is refused too.
  const row = JSON.stringify({ item, state: 'done', actions: [], owner_id: worker.id });
  await expect(world.act(stranger, 'select act.put_stance($1, 0)', [row])).rejects.toMatchObject({ code: 'RN404' });
  expect((await take(stranger, {}, 'no-such')).status).toBe(404);
});

test('a mark is of the organisation that has come least far; where nobody has spoken, of the network of the region', async () => {
  expect(rowOf(await overview(worker), 'police').counts).toMatchObject({ none: expect.any(Number), partly: 0 });
  expect((await take(network, { state: 'partly' })).status).toBe(200);
  expect(rowOf(await overview(worker), 'police').counts.partly).toBe(1);
  expect((await take(stranger, { state: 'done', reason: '' })).status).toBe(200);
  const counts = rowOf(await overview(worker), 'police').counts;
  expect([counts.partly, counts.done]).toEqual([0, 1]);
  // Prosecutors of the region have said nothing: the network has.
  expect(rowOf(await overview(worker), 'prosecutor').counts.partly).toBe(1);
  await world.organisation('Muualla ry', 'ngo', 'Muualla');
  expect(rowOf(await overview(worker, '?region=Muualla'), 'police').counts.done).toBe(0);
  const { text } = await world.page(worker, `/fi/suositukset/${item}`);
  expect(text).toContain('Rannikon alueverkosto, alueen Rannikko puolesta');
});

test('a past day shows what stood then, and what has changed since', async () => {
  await world.owner.query(
    `update app.stance set written_at = written_at - interval '10 days' where item = $1 and version = 1 and state = 'partly'
       and organisation_id = (select organisation_id from app.worker where id = $2)`,
    [item, admin.id],
  );
  const then = await overview(worker, `?day=${addDays(today, -5)}`);
  expect(then.items.find((each: any) => each.key === item).own.state).toBe('partly');
  expect(then.changes.find((each: any) => each.organisation === 'Rannikon hyvinvointialue')).toMatchObject({
    ...{ item, before: 'partly', after: 'agreed' },
  });
  expect(then.changes.some((each: any) => each.before === null && each.organisation === 'Rannikon rikostutkinta')).toBe(
    true,
  );
  expect((await overview(worker)).changes).toEqual([]);
});

test('what was not published yet is not counted on a past day as waiting for an answer', async () => {
  const before = async (day: string) => (await overview(worker, `?day=${day}`)).items.map(({ set }: any) => set);
  expect(await before('2024-06-09')).not.toContain('greta3');
  expect(await before('2024-06-10')).toContain('greta3');
  const none = await overview(worker, '?day=1900-01-01&set=greta3');
  expect([none.items, none.rows, none.sets.some(({ key }: any) => key === 'greta3')]).toEqual([[], [], true]);
  const { text } = await world.page(worker, '/fi/suositukset?day=1900-01-01&set=greta3');
  for (const words of ['Hakuun ei kuulu yhtään', 'Hakuun ei löytynyt suositusta', '<option value="greta3" selected'])
    expect(text).toContain(words);
});

test('a day that is none or is to come is told at its field with what was typed, and a region that is none is not believed', async () => {
  const coming = addDays(today, 5);
  for (const [said, wrong, words] of [
    [coming, 'future', 'Päivä on vasta tulossa.'],
    ['1.11.', 'day', 'Kirjoita päivä muodossa'],
    ['2026-02-30', 'day', 'Kirjoita päivä muodossa'],
  ] as const) {
    const answer = await overview(worker, `?day=${said}`);
    expect([answer.day, answer.askedDay]).toEqual([null, { said, wrong }]);
    const { status, text } = await world.page(worker, `/fi/suositukset?day=${said}`);
    expect([status, text.includes(words), text.includes('govuk-input--error')]).toEqual([200, true, true]);
  }
  expect((await world.page(worker, '/fi/suositukset?day=1.11.')).text).toContain('value="1.11."');
  expect(await overview(worker, `?day=${today}`)).toMatchObject({ day: null, askedDay: null });
  expect((await overview(worker, '?region=Foo')).region).toBe('Rannikko');
});

test('for a region its co-ordinator alone speaks, whoever calls the act; a co-ordinator speaks for no other organisation', async () => {
  const row = JSON.stringify({ item: 'greta3-e', state: 'agreed', actions: [] });
  const put = (person: typeof admin) => world.act(person, 'select act.put_stance($1, 0)', [row]);
  for (const person of [networkAdmin, worker]) {
    expect((await take(person, {}, 'greta3-e')).status).toBe(403);
    await expect(put(person)).rejects.toMatchObject({ code: 'RN403' });
  }
  const elsewhere = await world.worker(admin.organisation, 'Kalle Koordinaattori', ['network-coordinator']);
  await expect(put(elsewhere)).rejects.toMatchObject({ code: 'RN403' });
  expect(await put(network)).toHaveLength(1);
});

test('however often one organisation has spoken, the others are heard and it can speak again', async () => {
  const key = 'greta3-j';
  for (const person of [admin, stranger, network]) expect((await take(person, {}, key)).status).toBe(200);
  await world.owner.query(
    `insert into app.stance select (jsonb_populate_record(s, jsonb_build_object('version', n))).*
     from app.stance s, generate_series(2, 2500) n where s.item = $1 and s.organisation_id = (select organisation_id from app.worker where id = $2)`,
    [key, admin.id],
  );
  const { stances } = await view(worker, key);
  expect(stances).toHaveLength(3);
  expect(stances[0].versions[0].version).toBe(2500);
  expect((await world.page(worker, `/fi/suositukset/${key}`)).text).toContain(
    '2 499 aiempaa kantaa'.replace(' ', '\u00a0'),
  );
  expect((await take(admin, { version: 2501 }, key)).status).toBe(200);
});
