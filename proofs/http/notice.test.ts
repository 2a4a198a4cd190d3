import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ToldCase, toldCase } from './told-case.ts';

let world: ToldCase;
beforeAll(async () => {
  world = await toldCase({});
  await world.signsIn(world.minna, 'minna@county.example');
});
afterAll(() => world.stop());

const causes = async (step: string) =>
  (await world.notices(world.veikko)).filter(({ step_id }) => step_id === step).map(({ cause }) => cause);

test('a notice says why: a new step, a moved day, a cancelled one, anything else that changed', async () => {
  await world.wishes(world.veikko);
  const id = await world.step();
  await world.moves(id, `from_on = '2026-12-08', until_on = '2026-12-08'`);
  await world.moves(id, `outcome = 'interrupted'`);
  await world.moves(id, `state = 'cancelled'`);
  expect(await causes(id)).toEqual(['new', 'moved', 'changed', 'cancelled']);
  const mistaken = await world.step();
  await world.moves(mistaken, 'mistaken = true');
  expect(await causes(mistaken)).toEqual(['new', 'cancelled']);
});

test('it is written in the transaction of the step: taken back with it', async () => {
  const before = (await world.notices(world.veikko)).length;
  await world.owner.query('begin');
  await world.step();
  await world.owner.query('rollback');
  expect(await world.notices(world.veikko)).toHaveLength(before);
});

test('nobody marks another worker’s notices as seen', async () => {
  await world.step();
  const unseen = (await world.notices(world.veikko)).filter(({ seen_at }) => seen_at === null).map(({ id }) => id);
  expect(unseen.length).toBeGreaterThan(0);
  expect(await world.act(world.anna, 'select act.see_notices($1) as id', [unseen], world.caseId)).toEqual([]);
  expect(await world.act(world.veikko, 'select act.see_notices($1) as id', [unseen], world.caseId)).toHaveLength(
    unseen.length,
  );
});

test('whatever happens in whatever order: none is made for or read by one who does not read the room then', async () => {
  const ops = fc.array(fc.constantFrom('step', 'move', 'grant', 'end', 'wish', 'no wish', 'see'), {
    minLength: 4,
    maxLength: 14,
  });
  await fc.assert(
    fc.asyncProperty(ops, async (series) => {
      await world.owner.query('delete from app.process_notice where worker_id = $1', [world.minna.id]);
      await world.owner.query('delete from priv.outbox');
      await world.owner.query(
        `update app.process_companion set notify = 'no', version = version + 1 where worker_id = $1`,
        [world.minna.id],
      );
      let grant: Awaited<ReturnType<ToldCase['grants']>> | undefined;
      let wish = false;
      let last: string | undefined;
      let made = 0;
      for (const op of series) {
        if (op === 'grant') grant ??= await world.grants();
        if (op === 'end') {
          await grant?.end();
          grant = undefined;
        }
        if (op === 'wish') {
          await world.wishes(world.minna);
          wish = true;
        }
        if (op === 'no wish') {
          await world.owner.query(
            `update app.process_companion set notify = 'no', version = version + 1 where worker_id = $1`,
            [world.minna.id],
          );
          wish = false;
        }
        if (op === 'step') last = await world.step();
        if (op === 'move' && last) await world.moves(last, `until_on = until_on + 1`);
        if ((op === 'step' || (op === 'move' && last)) && wish && grant) made += 1;
        const read = await world.notices(world.minna);
        expect(read).toHaveLength(grant ? made : 0);
        if (op === 'see')
          await world.act(world.minna, 'select act.see_notices($1)', [read.map(({ id }) => id)], world.caseId);
        // What the mail login takes is for those alone who still read something that they have not seen.
        const { rows } = await world.database.pools.mail.query('select id from mail.take(50)');
        if (!grant || !wish || op === 'see') expect(rows).toEqual([]);
      }
      await grant?.end();
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('a step of another case is no step to stand behind, nor a course to tell of', async () => {
  const other = await world.opens(world.anna, 'Leppä', world.veikko);
  const { rows } = await world.owner.query<{ id: number; class: string }>(
    `select id, class from app.room where case_id = $1 and organisation_id = $2 and class in ('process', 'wellbeing')`,
    [other, world.saarni],
  );
  const roomOf = (of: string) => rows.find((row) => row.class === of)?.id;
  const step = await world.step();
  await expect(
    world.act(
      world.anna,
      `insert into app.heard (room_id, step_id, step_room_id, heard_by, happened_on, was_heard, understood, helped, author_id, written_at)
       values ($1, $2, $3, 'not-recorded', '2026-11-01', 'not-asked', 'not-asked', 'not-asked', $4, now())`,
      [roomOf('wellbeing'), step, world.room, world.anna.id],
    ),
  ).rejects.toThrow(/not on the case/);
  await expect(
    world.act(
      world.anna,
      `insert into app.news_told (room_id, process_id, process_room_id, told_on, author_id, written_at)
       values ($1, $2, $3, '2026-11-01', $4, now())`,
      [roomOf('process'), world.processId, world.room, world.anna.id],
    ),
  ).rejects.toThrow(/not on the case/);
});
