import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { type CaseRow, caseCode } from './case.ts';

interface ListRow {
  id: string;
  code_word: string;
  state: 'open' | 'closed';
  next_on: string | null;
}

export interface ListCursor {
  readonly day: string;
  readonly id: string;
}

/** One page of the own case list by next day; the list walks its index from the cursor on, so a page costs the same at any depth. */
export async function listCases(
  tx: ReadTx,
  state: 'open' | 'closed',
  after: ListCursor | undefined,
  limit: number,
): Promise<CaseRow[]> {
  const rows = await tx.query<ListRow>(
    `select case_id as id, code_word, state, next_on from app.case_list
     where worker_id = (select priv.me()) and state = $1
       and (coalesce(next_on, 'infinity'::date), case_id) > ($2::date, $3)
     order by coalesce(next_on, 'infinity'::date), case_id limit $4`,
    [state, after?.day ?? '-infinity', after?.id ?? '', limit],
  );
  return rows.map(toCase);
}

/** Cases of the own list whose code or code word begins with what was typed, so many at the most; only what the searcher may see is looked at. */
export async function searchCases(tx: ReadTx, typed: string, limit: number): Promise<CaseRow[]> {
  const rows = await tx.query<ListRow>(
    `select case_id as id, code_word, state, next_on from app.case_list
     where worker_id = (select priv.me()) and (starts_with(case_id, $1) or starts_with(lower(code_word), $2))
     order by state desc, lower(code_word), case_id limit $3`,
    [typed.toLowerCase().replace(/^t-/, ''), typed.toLowerCase(), limit],
  );
  return rows.map(toCase);
}

/** The case of the own list that has this very code word, an open one before a closed one. */
export async function findOfWord(tx: ReadTx, codeWord: string): Promise<string | undefined> {
  const [row] = await tx.query<{ id: string }>(
    `select case_id as id from app.case_list
     where worker_id = (select priv.me()) and lower(code_word) = lower($1) order by state desc, case_id limit 1`,
    [codeWord],
  );
  return row?.id;
}

/** Code words of open cases of the own list. */
export async function listWordsInUse(tx: ReadTx): Promise<string[]> {
  const rows = await tx.query<{ code_word: string }>(
    `select distinct code_word from app.case_list where worker_id = (select priv.me()) and state = 'open' limit 1000`,
  );
  return rows.map(({ code_word }) => code_word);
}

const toCase = (row: ListRow): CaseRow => ({
  id: row.id,
  code: caseCode(row.id),
  codeWord: row.code_word,
  state: row.state,
  nextOn: row.next_on,
});

export interface HeadRow {
  organisation: string;
  organisation_kind: string;
  organisation_id: string;
  organisation_region: string;
  own: boolean;
  lead: boolean;
  left_at: Date | null;
  workers: { name: string; standing: 'lead' | 'backup' | 'member'; id: string }[] | null;
}

/** Of a case: what `readParts` sends. */
export const partsStatement = `select o.name as organisation, o.kind as organisation_kind, o.region as organisation_region, o.id as organisation_id, o.id = (select priv.my_organisation()) as own, p.lead, p.left_at,
       (select jsonb_agg(jsonb_build_object('name', m.worker_name, 'standing', m.standing, 'id', m.worker_id)
          order by array_position(array['lead', 'backup', 'member'], m.standing), m.worker_name)
        from app.member m where m.party_id = p.id and m.ended_at is null and coalesce(m.valid_until, 'infinity') > (select priv.now())) as workers
     from app.party p join app.organisation o on o.id = p.organisation_id
     where p.case_id = $1 order by p.lead desc, o.name`;

/** The parts open to the viewer with the workers named there now, the lead's first. */
export const readParts = (tx: ReadTx, caseId: string): Promise<HeadRow[]> =>
  tx.query<HeadRow>(partsStatement, [caseId]);

/** When a case was opened; nothing for one who is not on it. */
export async function readOpenedAt(tx: ReadTx, caseId: string): Promise<Date | null> {
  const [row] = await tx.query<{ opened_at: Date }>('select opened_at from app."case" where id = $1', [caseId]);
  return row?.opened_at ?? null;
}

/** To be called after a day has changed that may be the next one on the case list: of a step, a review, a deadline, a contact rule. */
export const refreshList = (tx: Tx, caseId: string): Promise<unknown> =>
  tx.query('select act.refresh_list($1)', [caseId]);
