import type { Trail } from '../../platform/audit/trail.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { Day } from '../../platform/time/format.ts';
import { type Placed, queryLines } from '../room/index.ts';
import { readContactRules } from '../safety/index.ts';
import type { Known } from './derive.ts';

/** Clear columns of rows of other slices that say something of support. Sight is the database's, as everywhere. */

interface Row extends Placed {
  id: string;
  told: Date;
  version: number;
}
const factOf = ({ id, told, organisation, author, own }: Row) => ({
  id,
  told: told.toISOString(),
  organisation,
  author,
  own,
  name: null,
  note: null,
});

/** Languages of the contact rules that stand: of each language the rule that was written last. */
export async function readLanguages(tx: ReadTx, trail: Trail, caseId: string): Promise<Known['languages']> {
  const rules = await readContactRules(tx, caseId);
  const oldestFirst = rules.toSorted((a, b) => a.written_at.getTime() - b.written_at.getTime());
  const newest = new Map(oldestFirst.map((rule) => [rule.language, rule]));
  return [...newest.values()]
    .sort((a, b) => (a.language < b.language ? -1 : 1))
    .map((rule) => {
      trail.saw(rule.organisation_id, 'contact', `contact-rule:${rule.id}:${rule.version}`);
      return { ...factOf({ ...rule, told: rule.written_at }), language: rule.language };
    });
}

/** Appointments on the days of the steps that are coming or have been kept. */
export async function readAppointmentsOn(
  tx: ReadTx,
  trail: Trail,
  caseId: string,
  days: readonly Day[],
): Promise<Known['appointments']> {
  if (days.length === 0) return [];
  const rows = await queryLines<Row & { kind: string; interpreter: string; day: Day }>(
    tx,
    caseId,
    `select t.id, t.room_id, t.author_id, t.written_at as told, t.version, t.kind, t.interpreter, t.happened_on as day
     from app.appointment t where t.happened_on = any ($1::date[]) and t.state in ('coming', 'came') order by t.starts_at, t.id limit 100`,
    [days],
  );
  for (const row of rows) trail.saw(row.organisation_id, 'coordination', `appointment:${row.id}:${row.version}`);
  return rows.map((row) => ({ ...factOf(row), kind: row.kind, interpreter: row.interpreter, day: row.day }));
}

/** Lines that police and prosecutor have been told and that stand: which kind, and of *not before* the day. */
export async function readTold(tx: ReadTx, trail: Trail, caseId: string): Promise<Known['told']> {
  const lines = await queryLines<Row & { kind: string; from: Day | null }>(
    tx,
    caseId,
    `select t.id, t.room_id, t.author_id, t.written_at as told, t.version, t.kind, t.from_on as "from" from app.justice_line t
     where t.state = 'current' and not t.mistaken and t.kind in ('not-before', 'interpreter', 'protection-wish')
     order by t.written_at desc, t.id limit 100`,
  );
  const rows = lines.filter((row) => row.class === 'justice');
  for (const row of rows) trail.saw(row.organisation_id, 'justice', `justice-line:${row.id}:${row.version}`);
  return rows.map((row) => ({ ...factOf(row), kind: row.kind, from: row.from }));
}

/** The own organisation's referrals that wait or were accepted. One that names a hidden organisation leaves no trace here. */
export async function readReferralStates(tx: ReadTx, trail: Trail, caseId: string): Promise<Known['referrals']> {
  const lines = await queryLines<Row & { sector: string; state: string }>(
    tx,
    caseId,
    `select t.id, t.room_id, t.made_by as author_id, t.changed_at as told, 1 as version, t.sector, t.state from app.referral t
     where t.state in ('sent', 'received', 'needs-more', 'accepted', 'first-contact') order by t.changed_at desc, t.id limit 100`,
  );
  const rows = lines.filter((row) => row.class !== 'agreement-hidden');
  for (const row of rows) trail.saw(row.organisation_id, row.class, `referral:${row.id}:1`);
  return rows.map((row) => ({ ...factOf(row), sector: row.sector, state: row.state }));
}
