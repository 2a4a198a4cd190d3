import { afterAll, beforeAll, expect, test } from 'vitest';
import { later, type MeetingCase, meetingCase, problemsOf, today } from '../../../proofs/http/meeting-case.ts';
import { ratioOfTimes } from '../../../proofs/http/same-time.ts';
import { stretchOf } from './calendar.ts';
import { type FeedLine, feedFile } from './feed.ts';

let world: MeetingCase;
beforeAll(async () => {
  world = await meetingCase();
});
afterAll(() => world.stop());

const visit = { day: later(3), from: '9.30', until: '10.00', kind: 'visit', withWhom: 'sosiaalityö' };
const appointment = { ...visit, interpreter: 'booked', language: 'vietnam' };
const calendar = async (person: MeetingCase['anna'], day = later(3)) =>
  (await world.json(person, 'GET', `/calendar?view=month&day=${day}`)).body;
const kinds = async (person: MeetingCase['anna'], day?: string) =>
  (await calendar(person, day)).entries.map((entry: { kind: string; sort: string }) => entry.sort ?? entry.kind);

test('a week begins on Monday, a month on its first day, also when the clocks change', () => {
  expect(stretchOf('week', '2027-03-28')).toEqual({
    ...{ from: '2027-03-22', until: '2027-03-29', previous: '2027-03-15', following: '2027-03-29' },
  });
  expect(stretchOf('month', '2026-10-25')).toMatchObject({ from: '2026-10-01', until: '2026-11-01' });
  expect(stretchOf('month', '2027-01-31')).toMatchObject({ previous: '2026-12-01', following: '2027-02-01' });
});

test('an appointment is in the calendars of those who may see it, and of nobody else', async () => {
  const made = await world.of(world.anna, 'POST', '/appointments', appointment);
  expect(made.status, made.text).toBe(200);
  for (const person of [world.anna, world.veikko, world.minna])
    expect((await calendar(person)).entries).toMatchObject([
      { kind: 'appointment', sort: 'visit', codeWord: 'Koivu', withWhom: 'sosiaalityö', interpreter: 'booked' },
    ]);
  for (const person of [world.jari, world.tuula, world.ossi, world.stranger]) expect(await kinds(person)).toEqual([]);
  const { rows } = await world.owner.query('select next_on::text from app.case_list where worker_id = $1', [
    world.minna.id,
  ]);
  expect(rows).toEqual([{ next_on: later(3) }]);
  const page = await world.page(world.anna, `/fi/kalenteri?view=month&day=${later(3)}`);
  expect([page.status, page.text.includes('sosiaalityö')]).toEqual([200, true]);
});

test('whose appointment a calendar shows reads in its log of the case that it was shown', async () => {
  const told = async () =>
    (
      await world.owner.query<{ classes: string[] }>(
        `select e.classes from audit.entry e join app.room r on r.id = e.room_id
         where e.kind = 'CalendarViewed' and r.class = 'log' and r.case_id = $1 and r.organisation_id = $2`,
        [world.caseId, world.anna.organisation],
      )
    ).rows;
  const before = (await told()).length;
  await calendar(world.anna);
  expect(await told()).toHaveLength(before);
  await calendar(world.minna);
  expect((await told()).slice(before)).toEqual([{ classes: ['coordination'] }]);
});

test('it is moved, missed or kept; what is over is over', async () => {
  const { body: made } = await world.of(world.anna, 'POST', '/appointments', { ...appointment, day: later(5) });
  const change = (more: object, version = 1) =>
    world.of(world.anna, 'POST', `/appointments/${made.id}/change`, {
      ...appointment,
      day: later(5),
      version,
      ...more,
    });
  expect(problemsOf(await change({ state: 'came' }))).toEqual(['state not-yet']);
  expect(problemsOf(await change({ state: 'moved' }))).toEqual(['day same-time']);
  expect(problemsOf(await change({ state: 'coming', until: '9.30' }))).toEqual(['until before-start']);
  expect(
    (
      await world.of(world.minna, 'POST', `/appointments/${made.id}/change`, {
        ...appointment,
        version: 1,
        state: 'coming',
      })
    ).status,
  ).toBe(403);
  const both = await Promise.all([change({ state: 'moved', day: later(6) }), change({ state: 'cancelled' })]);
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  expect((await change({ state: 'cancelled' }, 2)).status).toBe(409);
  await world.ahead('20 days');
  const late = await world.of(world.anna, 'POST', '/appointments', appointment);
  expect(problemsOf(late)).toEqual(['day past']);
  const { rows } = await world.owner.query(`select id, version from app.appointment where state = 'coming' limit 1`);
  const missed = await world.of(world.anna, 'POST', `/appointments/${rows[0].id}/change`, {
    ...{ ...appointment, day: later(3), version: rows[0].version, state: 'did-not-come', outcome: 'Siirrettävä' },
  });
  expect([missed.status, problemsOf(missed)]).toEqual([200, undefined]);
  await world.ahead('0 days');
});

test('pages of the calendar follow one another without a gap, in the order of time', async () => {
  const day = later(35);
  for (let minute = 0; minute < 60; minute += 1)
    await world.of(world.anna, 'POST', '/appointments', {
      ...{ ...appointment, day, from: `9.${String(minute).padStart(2, '0')}`, until: '10.30' },
    });
  const first = (await world.json(world.anna, 'GET', `/calendar?view=week&day=${day}`)).body;
  const { afterAt, afterId } = first.next;
  const second = (
    await world.json(world.anna, 'GET', `/calendar?view=week&day=${day}&afterAt=${afterAt}&afterId=${afterId}`)
  ).body;
  const all = [...first.entries, ...second.entries].map(({ id }: { id: string }) => id);
  expect([first.entries.length, new Set(all).size, second.next]).toEqual([50, 60, null]);
});

const feed = async (file: string) => {
  const answer = await world.app.fetch(new Request(`http://localhost:3000/ical/${file}`));
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};
const withoutChance = (headers: Headers) => [...headers].filter(([name]) => name !== 'date' && name !== 'x-request-id');

test('the feed says times and one neutral word, is logged, and ends at once', async () => {
  const { body } = await world.json(world.minna, 'POST', '/me/calendar-feed', { language: 'sv' });
  const file = body.path.replace('/ical/', '');
  const read = await feed(file);
  expect([read.status, read.headers.get('content-type'), read.headers.get('cache-control')]).toEqual([
    200,
    'text/calendar; charset=utf-8',
    'no-store',
  ]);
  expect(read.text).toMatch(/BEGIN:VEVENT/);
  expect(new Set(read.text.match(/SUMMARY:.*/g)?.map((line) => line.trim()))).toEqual(new Set(['SUMMARY:Möte']));
  expect(read.text).toContain('CLASS:PRIVATE');
  for (const word of ['LOCATION', 'DESCRIPTION', 'Koivu', 'sosiaali', 'Saarni', world.caseId, 'ORGANIZER', 'ATTENDEE'])
    expect(read.text).not.toContain(word);
  // Her own organisation’s log, and that of the organisation whose time was told.
  expect(await world.logged('CalendarFeedRead')).toBe(2);
  const { rows } = await world.owner.query('select octet_length(token_hash) as n from priv.calendar_feed');
  expect(rows).toEqual([{ n: 32 }]);

  const renewed = (await world.json(world.minna, 'POST', '/me/calendar-feed', { language: 'fi' })).body.path;
  const old = await feed(file);
  const absent = await world.app.fetch(new Request('http://localhost:3000/nothing-here'));
  expect([old.status, old.text]).toEqual([404, await absent.text()]);
  expect(withoutChance(old.headers)).toEqual(withoutChance(absent.headers));
  expect((await feed(renewed.replace('/ical/', ''))).text).toContain('SUMMARY:Tapaaminen');
  expect((await world.json(world.minna, 'POST', '/me/calendar-feed/end')).status).toBe(200);
  expect((await feed(renewed.replace('/ical/', ''))).status).toBe(404);
  expect((await world.json(world.minna, 'POST', '/me/calendar-feed/end')).status).toBe(409);
});

const told = async (owner: string, room: 'log' | 'log-hidden') =>
  (
    await world.owner.query<{ classes: string[] }>(
      `select e.classes from audit.entry e join app.room r on r.id = e.room_id
       where e.kind = 'CalendarFeedRead' and r.class = $3 and r.case_id = $1 and r.organisation_id = $2`,
      [world.caseId, owner, room],
    )
  ).rows;

test('whose time a feed tells reads in its log of the case, each time, who has read it', async () => {
  const file = async (person: MeetingCase['anna']) =>
    (await world.json(person, 'POST', '/me/calendar-feed', { language: 'fi' })).body.path.replace('/ical/', '');
  const [minnas, before] = [await file(world.minna), (await told(world.saarni, 'log')).length];
  await feed(minnas);
  await feed(minnas);
  expect((await told(world.saarni, 'log')).slice(before)).toEqual([
    { classes: ['coordination'] },
    { classes: ['coordination'] },
  ]);
  // One’s own times are told of in the own log alone; the reader’s side gets none for its log of the case.
  await feed(await file(world.anna));
  expect(await told(world.saarni, 'log')).toHaveLength(before + 2);
  for (const person of [world.minna, world.anna]) await world.json(person, 'POST', '/me/calendar-feed/end');
});

test('a wrong secret takes as long as one that has been ended', async () => {
  const { body } = await world.json(world.minna, 'POST', '/me/calendar-feed', { language: 'fi' });
  await world.json(world.minna, 'POST', '/me/calendar-feed/end');
  const ended = body.path.replace('/ical/', '');
  const ratio = await ratioOfTimes(
    () => feed(ended),
    (round) => feed(`${'A'.repeat(42)}${round % 10}.ics`),
    1.25,
  );
  expect(ratio).toBeGreaterThan(0.8);
  expect(ratio).toBeLessThan(1.25);
}, 120_000);

test('what an organisation with a hidden part wrote is in no feed but its own', async () => {
  await world.of(world.tuula, 'POST', '/appointments', { ...appointment, day: later(9), withWhom: 'lääkäri' });
  await world.act(
    world.tuula,
    `select act.grant_vital($1, $2, 'coordination', now() + interval '3 days')`,
    [world.caseId, world.saarni],
    world.caseId,
  );
  const own = (await world.json(world.tuula, 'POST', '/me/calendar-feed', { language: 'fi' })).body.path;
  const theirs = (await world.json(world.veikko, 'POST', '/me/calendar-feed', { language: 'fi' })).body.path;
  const starts = async (path: string) => (await feed(path.replace('/ical/', ''))).text.match(/DTSTART:\S+/g) ?? [];
  const { rows } = await world.owner.query(
    `select l.worker_id = $1 as own, l.hidden from priv.calendar_line l join app.appointment a on a.id = l.row_id
     join app.room r on r.id = a.room_id where r.organisation_id = $2 order by 1`,
    [world.tuula.id, world.home],
  );
  expect(rows.filter(({ own: mine }) => mine)).toEqual([{ own: true, hidden: false }]);
  expect(rows.filter(({ own: mine }) => !mine).every(({ hidden }) => hidden)).toBe(true);
  expect(rows.length).toBeGreaterThan(1);
  const [mine, others] = [await starts(own), await starts(theirs)];
  expect(mine).toHaveLength(1);
  expect(others).not.toContain(mine[0]);
  // What the hidden part itself has read is told in the drawer of those who may know of it.
  await world.act(
    world.anna,
    `select act.grant_vital($1, $2, 'coordination', now() + interval '3 days')`,
    [world.caseId, world.home],
    world.caseId,
  );
  const was = [(await told(world.saarni, 'log')).length, (await told(world.saarni, 'log-hidden')).length];
  expect((await starts(own)).length).toBeGreaterThan(1);
  const is = [(await told(world.saarni, 'log')).length, (await told(world.saarni, 'log-hidden')).length];
  expect(is).toEqual([was[0], Number(was[1]) + 1]);
});

test('hours at both changes of clocks are the moments that were meant, in the feed as on the page', () => {
  const line = (uid: string, startsAt: string, endsAt: string | null): FeedLine => ({
    ...{ kind: endsAt === null ? 'task' : 'meeting', uid, startsAt, endsAt },
  });
  const text = feedFile(
    [
      line('a', '2026-10-25T00:30:00.000Z', '2026-10-25T02:30:00.000Z'),
      line('b', '2027-03-28T00:30:00.000Z', '2027-03-28T01:30:00.000Z'),
      line('c', '2027-03-27T22:00:00.000Z', null),
      line('d', '2026-10-24T21:00:00.000Z', null),
    ],
    'fi',
    new Date(`${today}T10:00:00Z`),
  );
  expect(text.match(/DT(START|END).*/g)?.map((item) => item.trim())).toEqual([
    'DTSTART:20261025T003000Z',
    'DTEND:20261025T023000Z',
    'DTSTART:20270328T003000Z',
    'DTEND:20270328T013000Z',
    'DTSTART;VALUE=DATE:20270328',
    'DTSTART;VALUE=DATE:20261025',
  ]);
  expect(feedFile([], 'en', new Date())).toContain('BEGIN:VCALENDAR');
});
