import { afterAll, beforeAll, expect, test } from 'vitest';
import { later, type MeetingCase, meetingCase } from '../../../proofs/http/meeting-case.ts';
import { deadlineEndpoints } from '../deadline/index.ts';
import { processEndpoints } from '../process/index.ts';
import { homeEndpoints } from './index.ts';

let world: MeetingCase;
let course: string;
beforeAll(async () => {
  world = await meetingCase({ endpoints: [...deadlineEndpoints, ...processEndpoints, ...homeEndpoints] });
  course = (await world.of(world.anna, 'POST', '/processes', { kind: 'criminal' })).body.id;
});
afterAll(() => world.stop());

const day = later(5);
const days = async (person: MeetingCase['anna']) =>
  (await world.json(person, 'GET', `/calendar?view=month&day=${day}`)).body.entries;
const kinds = async (person: MeetingCase['anna']) => (await days(person)).map((day: { kind: string }) => day.kind);
const near = async (person: MeetingCase['anna']) =>
  (await world.json(person, 'GET', '/work')).body.steps.rows.map((row: { code: string }) => row.code);
const hearing = { code: 'hearing', when: day, state: 'planned', source: 'told-by-authority' };
const plan = async (more: object = {}) => {
  const made = await world.of(world.anna, 'POST', `/processes/${course}/steps`, { ...hearing, ...more });
  expect(made.status, made.text).toBe(200);
  return made.body;
};
const correct = (id: string, more: object) => {
  const { code: _, ...rest } = hearing;
  return world.of(world.anna, 'POST', `/process-steps/${id}/correct`, { ...rest, version: 1, ...more });
};
const openTo = (person: MeetingCase['anna'], organisation: string, ofClass: string) =>
  world.act(
    person,
    `select act.grant_vital($1, $2, $3, now() + interval '3 days')`,
    [world.caseId, organisation, ofClass],
    world.caseId,
  );

test('a planned step is in the calendar and on the first page of those who read its room, with its provision', async () => {
  const step = await plan();
  expect(await days(world.anna)).toMatchObject([
    {
      kind: 'process_step',
      id: step.id,
      step: 'hearing',
      codeWord: 'Koivu',
      state: 'planned',
      endsAt: null,
      sort: null,
    },
  ]);
  expect(await near(world.anna)).toEqual(['hearing']);
  for (const person of [world.minna, world.jari, world.tuula, world.ossi, world.stranger]) {
    expect(await kinds(person)).toEqual([]);
    expect(await near(person)).toEqual([]);
  }
  const page = await world.page(world.anna, `/fi/kalenteri?view=month&day=${day}`);
  expect(page.text).toContain(`/t/${world.caseId}/prosessi#vaihe-${step.id}`);
  expect(page.text).toMatch(/esitutkintalaki/i);
  expect((await world.page(world.anna, '/fi/tyo')).text).toContain(`/t/${world.caseId}/prosessi#vaihe-${step.id}`);
  expect((await correct(step.id, { state: 'cancelled' })).status).toBe(200);
  expect([await kinds(world.anna), await near(world.anna)]).toEqual([[], []]);
});

test('a step that is moved, done or was recorded by mistake leaves the calendar, and so does one of a mistaken course', async () => {
  for (const more of [{ state: 'moved' }, { state: 'planned', mistaken: true, reason: 'Väärä päivä' }]) {
    const { id } = await plan();
    expect(await kinds(world.anna)).toEqual(['process_step']);
    const answer = await correct(id, more);
    expect(answer.status, answer.text).toBe(200);
    expect(await kinds(world.anna)).toEqual([]);
  }
  const { id } = await plan({ when: later(0) });
  expect((await correct(id, { state: 'done', when: later(0), outcome: 'held' })).status).toBe(200);
  expect(await near(world.anna)).toEqual([]);
  const other = (await world.of(world.anna, 'POST', '/processes', { kind: 'civil' })).body.id;
  await world.of(world.anna, 'POST', `/processes/${other}/steps`, { ...hearing, code: 'main-hearing' });
  expect(await near(world.anna)).toEqual(['main-hearing']);
  const gone = await world.of(world.anna, 'POST', `/processes/${other}/correct`, {
    version: 1,
    mistaken: true,
    reason: 'Väärä',
  });
  expect(gone.status, gone.text).toBe(200);
  expect([await kinds(world.anna), await near(world.anna)]).toEqual([[], []]);
});

test('a running clock is in the calendar with its provision until it is ended', async () => {
  const made = await world.of(world.anna, 'POST', '/deadlines', {
    rule: 'appeal',
    class: 'process',
    startedOn: later(-25),
  });
  expect(made.status, made.text).toBe(200);
  const { id } = made.body;
  expect(await days(world.anna)).toMatchObject([
    { kind: 'deadline', id, rule: 'appeal', law: { mark: expect.any(String) } },
  ]);
  expect(await kinds(world.minna)).toEqual([]);
  const page = await world.page(world.anna, `/fi/kalenteri?view=month&day=${day}`);
  expect(page.text).toContain('/fi/lakirekisteri/ok-25-12');
  expect((await world.page(world.anna, '/fi/tyo')).text).toContain('/fi/lakirekisteri/ok-25-12');
  const ended = await world.of(world.anna, 'POST', `/deadlines/${id}/end`, {
    version: 1,
    ending: 'met',
    endedOn: later(0),
  });
  expect(ended.status, ended.text).toBe(200);
  expect(await kinds(world.anna)).toEqual([]);
});

test('an opened room opens its days, its owner reads so in its log, no feed tells them, and an end closes them', async () => {
  await plan();
  await openTo(world.anna, world.firm, 'process');
  expect(await kinds(world.liisa)).toEqual(['process_step']);
  expect(await near(world.liisa)).toEqual(['hearing']);
  const { rows } = await world.owner.query(
    `select e.kind, e.classes from audit.entry e join app.room r on r.id = e.room_id
     where e.kind in ('CalendarViewed', 'WorkViewed') and r.class = 'log' and r.case_id = $1 and r.organisation_id = $2
     order by e.at desc limit 2`,
    [world.caseId, world.anna.organisation],
  );
  expect(rows).toEqual([
    { kind: 'WorkViewed', classes: ['process'] },
    { kind: 'CalendarViewed', classes: ['process'] },
  ]);
  for (const person of [world.anna, world.liisa]) {
    const { body } = await world.json(person, 'POST', '/me/calendar-feed', { language: 'fi' });
    const feed = await (await world.app.fetch(new Request(`http://localhost:3000${body.path}`))).text();
    expect(feed).toContain('BEGIN:VCALENDAR');
    expect(feed).not.toContain('BEGIN:VEVENT');
  }
  const { rows: grants } = await world.owner.query(
    `select id from priv."grant" where case_id = $1 and to_id = $2 and class = 'process'`,
    [world.caseId, world.firm],
  );
  await world.act(world.anna, 'select act.end_grant($1, $2)', [world.caseId, grants[0].id], world.caseId);
  expect([await kinds(world.liisa), await near(world.liisa)]).toEqual([[], []]);
  expect(await kinds(world.anna)).toEqual(['process_step']);
});

test('a vague time that began before today is to come until its last day has passed, in calendar and first page', async () => {
  const { id } = await plan();
  const between = async (from: string, until: string | null) => {
    await world.owner.query(
      'update app.process_step set version = version + 1, from_on = $2, until_on = $3 where id = $1',
      [id, from, until],
    );
    await world.owner.query('select priv.recompute($1)', [world.caseId]);
    const { body } = await world.json(world.anna, 'GET', `/calendar?view=month&day=${from}`);
    expect(body.entries).toContainEqual(expect.objectContaining({ id, until }));
    const calendar = (await world.page(world.anna, `/fi/kalenteri?view=month&day=${from}`)).text;
    const work = (await world.page(world.anna, '/fi/tyo')).text;
    return [/ei kirjattu/i.test(calendar), work.includes('ei kirjattu, aika oli')];
  };
  expect(await between(later(-9), later(-1))).toEqual([true, true]);
  expect(await between(later(-9), later(0))).toEqual([false, false]);
  expect(await between(later(-9), null)).toEqual([false, false]);
});

test('rows of one hearing in two registers are one on the first page of whoever reads both; each reads the own one', async () => {
  const unit = await world.organisation('Tutkintayksikkö', 'police');
  const risto = await world.worker(unit, 'Risto Aho');
  await world.joins(unit, risto, ['case', 'process']);
  const when = later(7);
  const own = await plan({ when });
  const theirs = (await world.of(risto, 'POST', '/processes', { kind: 'criminal' })).body.id;
  const { body: other } = await world.of(risto, 'POST', `/processes/${theirs}/steps`, { ...hearing, when });
  const rows = async (person: MeetingCase['anna']): Promise<string[]> =>
    (await world.json(person, 'GET', '/work')).body.steps.rows.flatMap((row: { id: string; day: string }) =>
      row.day === when ? [row.id] : [],
    );
  expect(await rows(world.anna)).toEqual([own.id]);
  await openTo(risto, world.saarni, 'process');
  expect(new Set(await rows(world.anna))).toEqual(new Set([own.id, other.id]));
  const answered = await world.of(world.anna, 'POST', `/hearings/${own.id}/match`, {
    ...{ otherId: other.id, answer: 'same' },
  });
  expect(answered.status, answered.text).toBe(200);
  const [counted, ...more] = await rows(world.anna);
  expect(more).toEqual([]);
  const page = (await world.page(world.anna, '/fi/tyo')).text;
  for (const id of [own.id, other.id]) expect([id, page.includes(`#vaihe-${id}`)]).toEqual([id, id === counted]);
});
