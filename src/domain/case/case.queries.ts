import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { type CaseOrder, type CaseRow, type CaseShown, caseCode, type ListChoice, usualList } from './case.ts';

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

/** What `listCases` sends. */
export const usualStatement = `select case_id as id, code_word, state, next_on from app.case_list
     where worker_id = (select priv.me()) and state = $1
       and (walk_on, case_id) > ($2::date, $3)
     order by walk_on, case_id limit $4`;

/** One page of the own case list by next day; the list walks its index from the cursor on, so a page costs the same at any depth. */
export async function listCases(
  tx: ReadTx,
  state: 'open' | 'closed',
  after: ListCursor | undefined,
  limit: number,
): Promise<CaseRow[]> {
  const rows = await tx.query<ListRow>(usualStatement, [state, after?.day ?? '-infinity', after?.id ?? '', limit]);
  return rows.map(toCase);
}

interface Walk {
  /** The key that is ordered by; an index of `app.case_list` begins with whose, which state and how she stands to the case, and ends with key and id. */
  readonly key: string;
  /** Where the list begins. */
  readonly first: string;
  readonly down: boolean;
}

const walks: Readonly<Record<CaseOrder, Walk>> = {
  day: { key: 'walk_on', first: `'-infinity'::date`, down: false },
  word: { key: 'code_word', first: `''`, down: false },
  newest: { key: 'since', first: `'infinity'::timestamptz`, down: true },
};

/** How she stands to the cases that are shown. */
const standsShown: Readonly<Record<CaseShown, readonly string[]>> = {
  all: ['led', 'named', 'seen'],
  mine: ['led', 'named'],
  led: ['led'],
};

/** What `listCasesBy` sends: one walk of its index for each way of standing to a case, so a page costs the same in a list of any length. */
export function listStatementBy(order: CaseOrder): string {
  const { key, first, down } = walks[order];
  const [after, way] = down ? ['<', ' desc'] : ['>', ''];
  // By day the cursor says the key. Else it is the case alone, looked up in the own list: no code word and no moment stands in an address.
  const said =
    order === 'day'
      ? '$5::date'
      : `(select ${key} from app.case_list where worker_id = (select priv.me()) and case_id = $5)`;
  // Asked by itself: in the condition a coalesce would keep it from being one of the index, under a policy.
  const from = `(select coalesce(${said}, ${first}))`;
  return `select w.* from unnest($2::text[]) s (stands) cross join lateral (
      select case_id as id, code_word, state, next_on, ${key} as key from app.case_list
      where worker_id = (select priv.me()) and state = $1 and stands = s.stands and (${key}, case_id) ${after} (${from}, $3)
      order by ${key}${way}, case_id${way} limit $4) w
    order by w.key${way}, w.id${way} limit $4`;
}

/**
 * One page of the own case list in another order than by next day, or of a part of it. By code word and by newest it goes on after a case; where that one is
 * no longer on the list, from the start.
 */
export async function listCasesBy(
  tx: ReadTx,
  { state, order, show }: ListChoice & { readonly state: 'open' | 'closed' },
  after: Partial<ListCursor>,
  limit: number,
): Promise<CaseRow[]> {
  const values = [state, standsShown[show], after.id ?? '', limit, (order === 'day' ? after.day : after.id) ?? null];
  return (await tx.query<ListRow>(listStatementBy(order), values)).map(toCase);
}

/** How the worker wants the own list, as remembered; the usual way where nothing is. */
export async function readListChoice(tx: ReadTx): Promise<ListChoice> {
  const [row] = await tx.query<ListChoice>('select sort as "order", shown as show from look.list_choice()');
  return row ?? usualList;
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
