import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { addDays, type Day, dayOf } from '../../platform/time/format.ts';
import { couplingEndpoints } from '../coupling/index.ts';
import { processEndpoints } from '../process/index.ts';
import { timelineEndpoints } from './index.ts';
import { type Help, joinHelp } from './read-help.ts';

let world: OneCase;
const today = dayOf(new Date());
const ago = (days: number): Day => addDays(today, -days);
beforeAll(async () => {
  world = await oneCase({ endpoints: [...timelineEndpoints, ...processEndpoints, ...couplingEndpoints] });
});
afterAll(() => world.stop());

const done = async (path: string, body: object): Promise<{ id: string }> => {
  const answer = await world.of(world.anna, 'POST', path, body);
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
};

const spans = (text: string) =>
  [
    ...new Set(
      [...text.matchAll(/aria-label="([^"]*, \d+ pv), [^"]*, (?:Palvelut|Rikosprosessi)"/g)].map(([, said]) => said),
    ),
  ].sort((a, b) => String(a).localeCompare(String(b)));

test('help with a first and a last day is a stretch with its length, once for all steps that it was told of, and never says where', async () => {
  const course = await done('/processes', { kind: 'criminal' });
  const step = (code: string, when: Day, state = 'done') =>
    done(`/processes/${course.id}/steps`, { source: 'told-by-authority', code, state, when });
  const [opened, hearing] = [
    await step('investigation-opened', ago(300)),
    await step('hearing', addDays(today, 9), 'planned'),
  ];
  const back = (of: { id: string }, kind: string, days: object) =>
    done(`/couplings/${of.id}/backings`, { kind, state: 'in-place', ...days });
  await back(opened, 'safe-housing', { sinceOn: ago(200), untilOn: ago(100) });
  await back(hearing, 'safe-housing', { sinceOn: ago(120), untilOn: addDays(today, 20) });
  // Of what has no last day nobody has said that it goes on.
  await back(hearing, 'child-care', { sinceOn: ago(60) });
  await done(`/processes/${course.id}/companions`, {
    ...{ role: 'counsel', basis: 'court-appointed', state: 'active', notify: 'not-asked', since: ago(80) },
  });
  await done(`/processes/${course.id}/companions`, {
    ...{ role: 'interpreter', basis: 'not-known', state: 'ended', notify: 'not-asked', since: ago(90), until: ago(40) },
  });
  const { text } = await world.see(world.anna, '/aikajana?nakyma=kaistat');
  expect(spans(text)).toEqual([
    'Avustaja, 80 pv',
    'Esitutkinta, 300 pv',
    'Tulkki, 50 pv',
    'Turvallinen majoitus, 220 pv',
  ]);
  const table = /<table[\s\S]*<\/table>/.exec(text)?.[0].replace(/<[^>]*>/g, '|');
  expect(table).toContain('Turvallinen majoitus, 220 pv');
  expect(text).toContain(`/tuki-ja-vaiheet/${opened.id}/safe-housing"`);
  // What is to come of it is drawn as what has not been.
  const bar = /safe-housing" aria-label[\s\S]*?<\/a>/.exec(text)?.[0];
  expect(bar?.match(/<rect [^>]*fill="#fff"[^>]*stroke-dasharray/)).not.toBeNull();
  const json = (await world.of(world.anna, 'GET', '/timeline?nakyma=kaistat')).body.lanes;
  const marks = json.lanes.flatMap((lane: { marks: object[] }) => lane.marks);
  expect(marks).toContainEqual(
    expect.objectContaining({ span: expect.objectContaining({ code: 'help', what: 'safe-housing' }) }),
  );
  // A view of its own says in words what the lanes draw, to the same readers and no others.
  const listed = async (person: typeof world.anna, more = '') =>
    /id="jaksot"[\s\S]*?<\/table>/
      .exec((await world.see(person, `/aikajana?nakyma=jaksot${more}`)).text)?.[0]
      .replace(/<[^>]*>/g, '|') ?? '';
  for (const stretch of ['Avustaja, 80 pv', 'Esitutkinta, 300 pv', 'Tulkki, 50 pv', 'Turvallinen majoitus, 220 pv'])
    expect(await listed(world.anna)).toContain(`|${stretch}|`);
  expect(await listed(world.anna)).toContain('4 ajanjaksoa, pisin niistä: Esitutkinta, 300 pv');
  expect(await listed(world.anna, '&class=support')).toBe('');
  // Where it was narrowed, nobody says that there is none.
  for (const narrowed of ['&class=support', '&from=2001-01-01&until=2001-02-01', '&class=support&jakso=1kk']) {
    const { text: empty } = await world.see(world.anna, `/aikajana?nakyma=jaksot${narrowed}`);
    expect(empty, narrowed).toContain('Valitulla ajalla tai valituissa tietoluokissa ei ole ajanjaksoja');
    expect(empty, narrowed).toContain('Katso merkinnät luettelona');
  }
  expect(await listed(world.anna, `&from=${ago(45)}&until=${ago(20)}`)).toContain('Tulkki');
  expect(await listed(world.anna, `&from=${ago(30)}&until=${ago(20)}`)).not.toContain('Tulkki');
  expect(await listed(world.minna)).toBe('');
  expect((await world.see(world.minna, '/aikajana?nakyma=jaksot')).text).toContain('Ajanjaksoja, jotka näet, ei ole.');
  // The list leads there, and asks nothing of them itself: it is opened the most.
  const list = await world.see(world.anna, '/aikajana');
  expect(list.text).toContain('?nakyma=jaksot">Tuen ja prosessin ajanjaksot kestoineen</a>');
  expect((await world.of(world.anna, 'GET', '/timeline')).body).not.toHaveProperty('stretches');
  // One who does not read the course reads nothing of the help around it; and the narrowing by class narrows it.
  expect(spans((await world.see(world.minna, '/aikajana?nakyma=kaistat')).text)).toEqual([]);
  expect(spans((await world.see(world.anna, '/aikajana?nakyma=kaistat&class=support')).text)).toEqual([]);
  expect(spans((await world.see(world.anna, '/aikajana?nakyma=kaistat&class=process')).text)).toHaveLength(4);
});

test('a stretch before a court is called with its length, which is not cut', async () => {
  const course = await done('/processes', { kind: 'criminal' });
  for (const said of [
    { code: 'charge-brought', when: { edtf: '2008' } },
    { code: 'judgment-given', when: '2011-05-12', outcome: 'partly' },
  ])
    await done(`/processes/${course.id}/steps`, { source: 'told-by-authority', state: 'done', ...said });
  const { text } = await world.see(world.anna, '/aikajana?nakyma=kaistat&class=process');
  expect(text.replaceAll('\u00a0', ' ')).toMatch(/<text[^>]*>Oikeudenkäynti, käräjäoikeus, n\. 2–3 v\s*</);
});

test('where places are told stands in the same words for everybody, with and without a place', async () => {
  const said = 'Aikajanalla ei näy, missä hän on tai on ollut turvassa.';
  for (const to of ['/aikajana', '/aikajana?nakyma=kaistat'])
    expect((await world.see(world.anna, to)).text).toContain(said);
});

const help = (what: Help['what'], from: Day, until: Day | null, organisationId = 'a'): Help => ({
  ...{ id: `${what} ${from}`, what, from, until, organisationId },
  ...{ lane: 'services', class: 'process', organisation: 'Saarni ry', own: true, slug: '/prosessi' },
});
const joined = (...times: Help[]) => joinHelp(times).map(({ id, until }) => `${id} ${until ?? '..'}`);

test('times of the same help that meet are one, in whatever order they were told; a day between keeps them apart', () => {
  expect(
    joined(help('interpreter', '2026-03-01', '2026-04-01'), help('interpreter', '2026-01-01', '2026-02-28')),
  ).toEqual(['interpreter 2026-01-01 2026-04-01']);
  expect(joined(help('interpreter', '2026-01-01', '2026-02-28'), help('interpreter', '2026-03-02', null))).toEqual([
    'interpreter 2026-01-01 2026-02-28',
    'interpreter 2026-03-02 ..',
  ]);
  expect(joined(help('interpreter', '2026-01-01', null), help('interpreter', '2026-03-01', '2026-04-01'))).toEqual([
    'interpreter 2026-01-01 ..',
  ]);
  // Another organisation's is another's.
  expect(joined(help('counsel', '2026-01-01', '2026-05-01'), help('counsel', '2026-02-01', '2026-03-01', 'b'))).toEqual(
    ['counsel 2026-01-01 2026-05-01', 'counsel 2026-02-01 2026-03-01'],
  );
});
