import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endpoints } from '../../src/endpoints.ts';
import { type RunningApp, runApp } from './running-app.ts';

/**
 * Whoever is named for few classes gets her pages: an entry of the use log that tells of a row which she reads by itself, and not by its
 * class, is no fault. What her acts tell is asked in
 * proofs/two-worlds/narrow.test.ts, with the bodies of that proof.
 */
let story: RunningApp;
let owner: pg.Client;
beforeAll(async () => {
  story = await runApp();
  owner = await story.asOwner();
}, 120_000);
afterAll(() => story.stop());

interface Reader {
  readonly name: string;
  readonly case_id: string;
}

interface Waiting {
  readonly id: string;
  readonly case_id: string;
  readonly name: string;
  readonly named: boolean;
}

const rows = async <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
  (await owner.query(sql, [...values])).rows as Row[];

/** Everyone who reads a case in some way: those named on it, who leads them, and who keeps its log. */
const readers = () =>
  rows<Reader>(
    `select distinct k.name, v.case_id from priv.effective v join app.worker k on k.id = v.worker_id
     where v.can_read and v.valid_until > now() and (k.ended_at is null or k.ended_at > now()) order by v.case_id, k.name`,
  );

/** Names each for the case and one class by turn, or for the case alone. */
async function narrow(classes: readonly string[]): Promise<void> {
  await owner.query(
    `update app.naming n set classes = array['case'] || coalesce(($1::text[])[k.turn:k.turn], '{}')
     from (select member_id, 1 + row_number() over (order by member_id) % nullif(cardinality($1::text[]), 0) as turn from app.naming) k
     where k.member_id = n.member_id`,
    [classes],
  );
  await owner.query('select priv.recompute(id) from app."case"');
}

/** The unacknowledged warning of the story opens to all who read its case at the organisation that it was sent to. */
async function escalate(): Promise<Waiting[]> {
  await owner.query(`update app.warning_alert set due_at = now() - interval '1 minute' where acknowledged_at is null`);
  await owner.query('select job.escalate_warnings(100)');
  return rows<Waiting>(
    `select a.id, a.case_id, k.name, exists (select 1 from app.member m join app.party p on p.id = m.party_id
         where p.case_id = a.case_id and m.worker_id = k.id) as named
     from app.warning_alert a join priv.row_sight s on s.row_id = a.id join app.worker k on k.id = s.worker_id
     where a.acknowledged_at is null and s.valid_until > now()`,
  );
}

const looks = endpoints
  .filter(({ method, path }) => method === 'GET' && path.match(/:\w+/g)?.join() === ':caseId')
  .map(({ path }) => path);

async function faultsOf(all: readonly Reader[]): Promise<string[]> {
  const faults: string[] = [];
  let answered = 0;
  for (const { name, case_id } of all) {
    const token = await story.signIn(name);
    for (const path of looks) {
      const { status } = await story.json(token, 'GET', path.replace(':caseId', case_id));
      if (status === 200) answered += 1;
      if (status >= 500) faults.push(`${status} ${name} ${path}`);
    }
  }
  expect(answered).toBeGreaterThan(all.length * 5);
  return faults;
}

test.each([
  ['the case alone', []],
  ['the case and one class', ['coordination', 'account', 'contact', 'process', 'justice', 'location', 'hers']],
] as const)(
  'whoever is named for %s opens every page that is hers',
  async (_, classes) => {
    await narrow(classes);
    await escalate();
    expect(await faultsOf(await readers())).toEqual([]);
  },
  120_000,
);

test('whoever a warning has been opened to takes it, whatever she is named for', async () => {
  await narrow([]);
  const [first] = (await escalate()).filter(({ named }) => !named);
  if (!first) throw new Error('no warning of the story has been opened to a team lead who is not named on the case');
  const taken = await story.json(
    await story.signIn(first.name),
    'POST',
    `/cases/${first.case_id}/warnings/${first.id}/acknowledge`,
  );
  expect(taken.status, JSON.stringify(taken.body)).toBe(200);
});
