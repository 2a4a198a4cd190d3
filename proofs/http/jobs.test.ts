import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningApp, runApp } from './running-app.ts';

/** What the jobs read and tell: they have no session, so no look into the use log says what they saw (access model, sentence 15). */
let story: RunningApp;
let owner: pg.Client;
beforeAll(async () => {
  story = await runApp();
  owner = await story.asOwner();
}, 120_000);
afterAll(() => story.stop());

const texts = async (sql: string): Promise<string[]> =>
  (await owner.query<Record<string, string>>(sql)).rows.map((row) => Object.values(row)[0]!);

/** Every function of the jobs as it is called, so that a new one is asked too. */
const calls: Readonly<Record<string, string>> = {
  deadline_rules: 'select * from job.deadline_rules()',
  deadlines_behind: `select * from job.deadlines_behind((select jsonb_object_agg(v, '{"version": 99}'::jsonb) from unnest('{admin.appeal,reflection.max}'::text[]) v), 200)`,
  escalate_warnings: 'select job.escalate_warnings(100)',
  forget_steps_but: `select job.forget_steps_but('{sweep}')`,
  law_entries: 'select * from job.law_entries()',
  mails: 'select * from job.mails()',
  move_deadline: `select job.move_deadline((select id from job.deadlines_behind('{"admin.appeal": {"version": 99}}', 1)), 99, '2030-01-01')`,
  refresh_lists: 'select job.refresh_lists(100)',
  release_competence: 'select job.release_competence()',
  remind_of_helplines: 'select job.remind_of_helplines()',
  remind_of_practices: 'select job.remind_of_practices()',
  digests: 'select job.digests(50)',
  schema_state: 'select * from job.schema_state()',
  step_done: `select job.step_done('sweep', '1 minute')`,
  step_failed: `select job.step_failed('sweep', 'fault', '1 minute', '1 hour')`,
  steps: 'select * from job.steps()',
  sweep: 'select job.sweep()',
  take_study: `select * from job.take_study('00000000-0000-4000-8000-000000000001')`,
  hold_study: `select job.hold_study('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', 0.5)`,
  keep_study: `select job.keep_study('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', '{"fi": {}, "sv": {}, "en": {}}', '', null)`,
  refuse_study: `select job.refuse_study('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', 'unchanged')`,
  leave_study: `select job.leave_study('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001')`,
  take_step: `select job.take_step('sweep', '1 minute')`,
};

/** A function as it stands. */
const sourceOf = async (name: string): Promise<string> =>
  (await texts(`select pg_get_functiondef('${name}'::regproc)`))[0]!;

describe('what a job is told names nobody', () => {
  test('every function of the jobs is asked here', async () => {
    const all = await texts(`select distinct proname from pg_proc where pronamespace = 'job'::regnamespace order by 1`);
    expect(all).toEqual(Object.keys(calls).toSorted());
  });

  /** Names and ids of people, organisations and cases, in what the jobs are answered. */
  async function namedIn(sql: string): Promise<string[]> {
    const people = await texts(
      `select id::text from app.organisation union select id::text from app.worker union select name from app.organisation
       union select name from app.worker union select id from app."case" union select code_word from app."case"`,
    );
    const { rows } = await story.database.pools.jobs.query(sql);
    const answer = JSON.stringify(rows);
    return people.filter((one) => answer.includes(`"${one}"`));
  }

  test.each(Object.entries(calls))('job.%s', async (_, sql) => {
    expect(await namedIn(sql)).toEqual([]);
  });

  test('one that tells whose clock it is turns this red', async () => {
    const was = await sourceOf('job.deadlines_behind');
    await owner.query(was.replace('d.rule_key, d.started_on\n', 'c.id, d.started_on\n'));
    try {
      expect((await namedIn(calls.deadlines_behind!)).length).toBeGreaterThan(0);
    } finally {
      await owner.query(was);
    }
  });
});

describe('job.remind_of_helplines', () => {
  /**
   * Of three lines whose check is due one has an owner with an account, one an owner who has left, one nobody. Who gets a mail. `checked`
   * and `next` are days from today.
   */
  async function reminded(checked = -90, next = -1, lines = 1): Promise<string[]> {
    await owner.query('begin');
    try {
      await owner.query('delete from priv.outbox');
      await owner.query(`insert into priv.credential (worker_id, email, password_hash)
        select id, id || '@rinnalla.example', 'none' from app.worker on conflict do nothing`);
      await owner.query(`update app.worker set ended_at = now() - interval '1 day' where name = 'Eero Hiisi'`);
      await owner.query(
        `insert into app.helpline (key, version, words, numbers, opening, on_holidays, nameless, cost, source, checked_on, next_check_on,
          owner_id, author_id, written_at)
        select x.key, 2, '{"fi": {}, "sv": {}, "en": {}}', '{0800 000 000}', 'always', 'as-usual', 'yes', 'free', 'Sivu', current_date + $1::int,
          current_date + $2::int, (select id from app.worker where name = x.owner), (select id from app.worker where name = 'Teppo Lahti'), now()
        from (values ('line-kept', 'Minna Laine'), ('line-left', 'Eero Hiisi'), ('line-nobody', null)) x (key, owner)`,
        [checked, next],
      );
      const { rows } = await owner.query<{ n: number }>('select job.remind_of_helplines() as n');
      expect(rows[0]!.n).toBe(lines);
      // Once for each version.
      expect((await owner.query('select job.remind_of_helplines() as n')).rows).toEqual([{ n: 0 }]);
      return await texts('select w.name from priv.outbox o join app.worker w on w.id = o.worker_id order by 1');
    } finally {
      await owner.query('rollback');
    }
  }

  test('tells the owner of a line, who has an account, and nobody else', async () => {
    expect(await reminded()).toEqual(['Minna Laine']);
  });

  test('a year after the check, whatever later day was promised, and not before', async () => {
    expect(await reminded(-367, 88)).toEqual(['Minna Laine']);
    expect(await reminded(-360, 88, 0)).toEqual([]);
  });

  /** Runs `work` while a function of the database says something else in one place. */
  async function spoiling(name: string, words: string, instead: string, work: () => Promise<void>): Promise<void> {
    const was = await sourceOf(name);
    const spoiled = was.replace(words, instead);
    expect(spoiled).not.toBe(was);
    await owner.query(spoiled);
    try {
      await work();
    } finally {
      await owner.query(was);
    }
  }

  test('one that waits for the promised day turns this red', () =>
    spoiling('priv.helplines_due', 'least(h.next_check_on, h.checked_on + 366)', 'h.next_check_on', async () => {
      await expect(reminded(-367, 88)).rejects.toThrow();
    }));

  test('one that told the colleagues too turns this red', () =>
    spoiling('priv.mail_to', 'where c.worker_id = any (p_workers)', 'where p_workers is not null', async () => {
      expect((await reminded()).length).toBeGreaterThan(1);
    }));
});
