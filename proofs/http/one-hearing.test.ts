import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { authorityEndpoints } from '../../src/domain/authority/index.ts';
import { homeEndpoints } from '../../src/domain/home/index.ts';
import { meetingEndpoints } from '../../src/domain/meeting/index.ts';
import { processEndpoints } from '../../src/domain/process/index.ts';
import { addDays, dayOf } from '../../src/platform/time/format.ts';
import { type OneCase, oneCase } from './one-case.ts';
import type { Person } from './small-world.ts';

/** One hearing in the registers of the police and of Saarni: what is asked, told and kept, over both faces. */
const today = dayOf(new Date());
const [third, fourth] = [addDays(today, 9), addDays(today, 10)];
let it: OneCase;
let risto: Person;

beforeAll(async () => {
  it = await oneCase({
    endpoints: [...processEndpoints, ...authorityEndpoints, ...meetingEndpoints, ...homeEndpoints],
  });
  const unit = await it.organisation('Tutkintayksikkö', 'police');
  risto = await it.worker(unit, 'Risto Aho');
  await it.joins(unit, risto, ['case', 'process', 'justice']);
});
afterAll(() => it.stop());

const roomOf = async (organisation: string) =>
  (
    await it.owner.query<{ id: number }>(
      `select id from app.room where case_id = $1 and class = 'process' and organisation_id = $2`,
      [it.caseId, organisation],
    )
  ).rows[0]?.id as number;

/** The police open their process room to another, on the client's consent, until it ends. */
async function opens(from: Person, to: string): Promise<() => Promise<void>> {
  const id = randomUUID();
  await it.owner.query(
    `insert into priv."grant" (id, case_id, owner_id, to_id, class, basis, valid_from, valid_until, made_by, room_id)
     values ($1, $2, $3, $4, 'process', 'vital', now() - interval '1 hour', now() + interval '6 days', $5, $6)`,
    [id, it.caseId, from.organisation, to, from.id, await roomOf(from.organisation)],
  );
  await it.owner.query('select priv.recompute($1)', [it.caseId]);
  return async () => {
    await it.owner.query('update priv."grant" set ended_at = now() where id = $1', [id]);
    await it.owner.query('select priv.recompute($1)', [it.caseId]);
  };
}

async function hearingOf(person: Person, fields: object): Promise<string> {
  const course = await it.of(person, 'POST', '/processes', { kind: 'criminal' });
  const answer = await it.of(person, 'POST', `/processes/${course.body.id}/steps`, {
    code: 'hearing',
    state: 'planned',
    source: 'told-by-authority',
    ...fields,
  });
  expect(answer.status, answer.text).toBe(200);
  return answer.body.id;
}
const measured = async (fields: object): Promise<string> => {
  const answer = await it.of(risto, 'POST', '/measures', { code: 'hearing', state: 'planned', ...fields });
  expect(answer.status, answer.text).toBe(200);
  return answer.body.id;
};
const hearing = (person: Person, id: string) => it.of(person, 'GET', `/hearings/${id}`);
const match = (person: Person, id: string, body: object) => it.of(person, 'POST', `/hearings/${id}/match`, body);
const fields = (answer: { body: any }) =>
  answer.body.error?.fields?.map(({ field, reason }: { field: string; reason: string }) => `${field} ${reason}`);

test('a measure of the police has an hour and a place; an hour needs a day, and one that the clocks show', async () => {
  // Far from the others: of two rows that lie equally near either may be offered.
  const far = addDays(today, 70);
  const id = await measured({ when: far, hour: '13.30', place: 'Poliisiasema, huone 2' });
  const { body } = await hearing(risto, id);
  expect(body.rows[0].step).toMatchObject({ from: far, hour: '13:30', place: 'Poliisiasema, huone 2' });
  expect(
    fields(await it.of(risto, 'POST', '/measures', { code: 'hearing', state: 'planned', when: third, hour: '25' })),
  ).toEqual(['hour time']);
  const course = await it.of(it.anna, 'POST', '/processes', { kind: 'criminal' });
  const step = { code: 'hearing', source: 'told-by-her' };
  const put = (more: object) => it.of(it.anna, 'POST', `/processes/${course.body.id}/steps`, { ...step, ...more });
  expect(fields(await put({ state: 'done', when: '2026-05', hour: '9' }))).toEqual(['hour hour-without-day']);
  expect(fields(await put({ state: 'planned', hour: '9' }))).toEqual(['hour hour-without-day']);
  expect(fields(await put({ state: 'planned', when: '28.3.2027', hour: '3.30' }))).toEqual(['hour no-such-hour']);
  const page = await it.see(risto, '/prosessi');
  expect(page.text).toContain('klo\u00a013.30');
});

test('who sees one row alone is offered nothing and told of none; who sees both is asked, and each row stays', async () => {
  const [theirs, own] = [
    await measured({ when: third, hour: '13.30', place: 'Poliisiasema, huone 2' }),
    await hearingOf(it.anna, { when: fourth, hour: '9.00', place: 'Poliisiasema' }),
  ];
  const before = await hearing(it.anna, own);
  expect(before.body.rows).toHaveLength(1);
  expect(before.body.others).toEqual([]);
  expect((await match(it.anna, own, { otherId: theirs, answer: 'same' })).status).toBe(404);
  expect((await match(it.anna, own, { otherId: randomUUID(), answer: 'same' })).status).toBe(404);
  const end = await opens(risto, it.saarni);
  const after = await hearing(it.anna, own);
  expect(after.body.rows.map(({ step }: any) => step.id)).toContain(theirs);
  expect(after.body.differences).toMatchObject({ days: 1, hour: true, place: true });
  expect(after.body.others).toContain(theirs);
  const page = (await it.see(it.anna, `/prosessi/kuuleminen/${own}`)).text;
  for (const words of [
    'Onko tämä sama kuuleminen?',
    '1 päivän ero',
    'eri kello',
    'Tutkintayksikkö',
    'klo\u00a013.30',
    'klo\u00a09.00',
  ])
    expect(page).toContain(words);
  expect(page).not.toMatch(/<input[^>]+name="answer"[^>]+checked/);
  expect((await it.see(it.anna, '/prosessi')).text).toContain('Sama kuuleminen kahdessa rekisterissä?');
  // The police see their own row alone: no offer, no count, no difference.
  expect((await hearing(risto, theirs)).body.rows).toHaveLength(1);
  expect((await it.see(risto, '/prosessi')).text).not.toContain('kahdessa rekisterissä');

  const answered = await match(it.anna, own, { otherId: theirs, answer: 'same' });
  expect(answered.status, answered.text).toBe(200);
  expect((await hearing(it.anna, own)).body.answers).toMatchObject([{ answer: 'same', own: true }]);
  expect((await hearing(risto, theirs)).body).toMatchObject({ answers: [], rows: [{}] });
  expect(fields(await match(it.anna, own, { otherId: theirs, answer: 'different' }))).toEqual(['reason required']);
  expect(
    (await match(it.anna, own, { otherId: theirs, answer: 'different', reason: 'Eri päivän kuulustelu.' })).status,
  ).toBe(200);
  expect(
    (await match(it.anna, own, { otherId: theirs, answer: 'same', reason: 'Tarkistettu tutkijalta.' })).status,
  ).toBe(200);
  expect((await hearing(it.anna, own)).body.answers).toHaveLength(3);
  // In the own log alone: in that of the police it would tell that the support side has a row of the hearing.
  const { rows: logs } = await it.owner.query<{ organisation_id: string }>(
    `select r.organisation_id from audit.entry e join app.room r on r.id = e.room_id where e.kind = 'HearingMatched'`,
  );
  expect(logs.map(({ organisation_id: whose }) => whose)).toEqual([it.saarni, it.saarni, it.saarni]);

  // When what opened the other room ends, nothing is left of the match, and it comes back with the room.
  await end();
  const closed = await hearing(it.anna, own);
  expect(closed.body).toMatchObject({ answers: [], others: [] });
  expect(closed.body.rows).toHaveLength(1);
  const again = await opens(risto, it.saarni);
  expect((await hearing(it.anna, own)).body.answers).toHaveLength(3);

  // A correction of one row keeps the pair; a row that was recorded by mistake ends it.
  const [row] = (await hearing(it.anna, own)).body.rows.filter(({ step }: any) => step.id === theirs);
  const correct = (more: object) =>
    it.of(risto, 'POST', `/process-steps/${theirs}/correct`, {
      state: 'planned',
      source: 'own-authority',
      when: fourth,
      hour: '9.00',
      ...more,
    });
  expect((await correct({ version: row.step.version, reason: 'Siirto' })).status).toBe(200);
  const moved = (await hearing(it.anna, own)).body;
  expect(moved.rows.find(({ step }: any) => step.id === theirs).moves).toEqual([
    { from: { day: third, hour: '13:30' }, to: { day: fourth, hour: '09:00' } },
  ]);
  expect(moved.differences).toMatchObject({ days: null, hour: false });
  expect((await correct({ version: 2, mistaken: true, reason: 'Väärä asia' })).status).toBe(200);
  expect((await hearing(it.anna, own)).body.answers).toEqual([]);
  await again();
});

test('counsel and support person are told of a day set by the police, and of its move, where they read both rooms', async () => {
  const counsel = await it.organisation('Asianajotoimisto Halla', 'counsel');
  const leo = await it.worker(counsel, 'Leo Halla');
  await it.joins(counsel, leo, ['case', 'process']);
  const { body: course } = await it.of(it.anna, 'POST', '/processes', { kind: 'criminal' });
  for (const [role, worker] of [
    ['counsel', leo],
    ['support-person', it.veikko],
  ] as const)
    expect(
      (
        await it.of(it.anna, 'POST', `/processes/${course.id}/companions`, {
          ...{ role, workerId: worker.id, basis: 'own-choice', state: 'active', notify: 'yes' },
        })
      ).status,
    ).toBe(200);
  const causes = async (worker: Person, id: string) =>
    (
      await it.owner.query<{ cause: string }>(
        'select cause from app.process_notice where worker_id = $1 and step_id = $2 order by step_version',
        [worker.id, id],
      )
    ).rows.map(({ cause }) => cause);
  // Neither reads the room of the police yet.
  expect(await causes(it.veikko, await measured({ when: third, hour: '10' }))).toEqual([]);
  const ends = [await opens(risto, it.saarni), await opens(risto, counsel)];
  const id = await measured({ when: third, hour: '10' });
  expect(await causes(it.veikko, id)).toEqual(['new']);
  // Leo reads the row of the police, and not the one that names him: a notice would tell that this one is there.
  expect(await causes(leo, id)).toEqual([]);
  ends.push(await opens(it.anna, counsel));
  const next = await measured({ when: third, hour: '11' });
  const correct = (more: object) =>
    it.of(risto, 'POST', `/process-steps/${next}/correct`, { state: 'planned', source: 'own-authority', ...more });
  expect((await correct({ when: third, hour: '12', version: 1 })).status).toBe(200);
  expect((await correct({ when: fourth, hour: '12', version: 2 })).status).toBe(200);
  expect((await correct({ state: 'done', when: today, version: 3 })).status).toBe(200);
  expect(await causes(leo, next)).toEqual(['new', 'moved', 'moved', 'moved']);
  expect((await it.see(leo, '/prosessi/uutta')).text).toContain('klo\u00a012.00');
  // What has been done from the start is the register's own news.
  const done = await it.of(risto, 'POST', '/measures', {
    code: 'investigation-opened',
    state: 'done',
    when: today,
    outOfOrder: 'Näin oli.',
  });
  expect(done.status, done.text).toBe(200);
  expect(await causes(leo, done.body.id)).toEqual([]);
  for (const end of ends) await end();
});

test('two rows of one hearing are one in the list of next steps, and marked in the calendar', async () => {
  const day = addDays(today, 21);
  const [theirs, own] = [
    await measured({ when: day, hour: '14.00' }),
    await hearingOf(it.anna, { when: day, hour: '14.00' }),
  ];
  const end = await opens(risto, it.saarni);
  const near = async () => {
    const { body } = await it.json(it.anna, 'GET', '/work');
    return body.steps.rows.filter((step: any) => step.day === day).map((step: any) => step.id);
  };
  const entries = async () => {
    const { body } = await it.json(it.anna, 'GET', `/calendar?day=${day}`);
    return body.entries
      .filter((entry: any) => [theirs, own].includes(entry.id))
      .map((entry: any) => [entry.id, entry.hour, entry.twice]);
  };
  await it.owner.query(`update app.process_step set mistaken = true, version = version + 1 where id <> all ($1)`, [
    [theirs, own],
  ]);
  await it.owner.query('select priv.recompute($1)', [it.caseId]);
  expect((await near()).toSorted()).toEqual([theirs, own].toSorted());
  expect((await match(it.anna, own, { otherId: theirs, answer: 'same' })).status).toBe(200);
  expect(await near()).toEqual([theirs]);
  expect((await entries()).toSorted((a: any, b: any) => a[0].localeCompare(b[0]))).toEqual(
    [
      [theirs, '14:00', false],
      [own, '14:00', true],
    ].toSorted((a: any, b: any) => a[0].localeCompare(b[0])),
  );
  await end();
  expect(await near()).toEqual([own]);
  expect(await entries()).toEqual([[own, '14:00', false]]);
});
