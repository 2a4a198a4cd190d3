import { endpoints } from '../../src/endpoints.ts';
import type { Program } from './world.ts';

/** Ids of rows by the name that parameters have for them: `taskId`, `goalId`; `basis` is a consent and whom it names. */
export type Ids = Readonly<Record<string, readonly string[]>>;

/** A table is found by the name of the parameter; these have another. */
const tables: Readonly<Record<string, readonly string[]>> = {
  pointId: ['contact_point'],
  offerId: ['referral_offer'],
  draftId: ['referral_draft'],
  requestId: ['grant_request', 'name_request'],
  grantId: ['grant_slip'],
  consentId: ['consent_slip'],
  invitationId: ['invitation', 'intake_slip'],
  joinId: ['case_join'],
  stepId: ['process_step'],
  otherId: ['process_step'],
  offenceId: ['process_offence'],
  companionId: ['process_companion'],
  lineId: ['justice_line'],
  compilationId: ['compilation_slip', 'compilation_received'],
  partId: ['compilation_part'],
  consultationId: ['consultation', 'consultation_own'],
  proposalId: ['law_proposal'],
  anchorId: ['piece'],
  fromId: ['piece'],
  toId: ['piece'],
  childOf: ['piece'],
  entryId: ['safety_circle'],
  passId: ['warning_received'],
  wishId: ['wish', 'invite_wish_lead'],
  questionId: ['question', 'hand_over_question'],
};

const snake = (name: string) => name.replace(/Id$/, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const parameters = [
  ...new Set(endpoints.flatMap(({ input }) => Object.keys(input.shape)).filter((name) => name.endsWith('Id'))),
];

/** In which column a table keeps what the parameter names. */
function columnOf(name: string, columns: readonly string[]): string | undefined {
  const named = [`${snake(name)}_id`, 'id'].find((column) => columns.includes(column));
  return named ?? columns.find((column) => column.endsWith('_id') && !['case_id', 'room_id'].includes(column));
}

/** Tables whose rows are of one worker alone. */
const ofWorkers = ['referral_draft', 'consultation_own'];

/** States in which something is still to be done. */
const unfinished =
  'open sent received needs-more waiting taken asked planned running coming active chosen draft released'.split(' ');

/** Whose a row is, and which rows belong to a case or to none, in whichever way a table tells. */
function whoseRows(table: string, column: string, columns: readonly string[]): string {
  const has = (name: string) => columns.includes(name);
  const owner = ['organisation_id', 'worker_id'].find(has);
  const stands = has('version') ? 'to_jsonb(t)' : 'null::jsonb';
  const live = has('state') ? `state in (${unfinished.map((state) => `'${state}'`).join(', ')})` : 'true';
  const hers = ofWorkers.includes(table) ? 't.worker_id' : 'r.organisation_id';
  if (has('room_id'))
    return `select distinct t.${column}::text as id, ${hers}::text as owner, ${live === 'true' ? live : `t.${live}`} as live, ${stands} as stands from app.${table} t
      join app.room r on r.id = t.room_id where (r.case_id = $1 or r.case_id is null) order by 1, 2`;
  return `select distinct ${column}::text as id, ${owner ? `${owner}::text` : `''`} as owner, ${live} as live, ${stands} as stands from app.${table} t
    where ${has('case_id') ? 'case_id = $1' : `$1 <> ''`} order by 1, 2`;
}

export type Stands = Readonly<Record<string, unknown>>;

const camel = (column: string) => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A row by the names of fields. */
const standsIn = (row: Stands): Stands =>
  Object.fromEntries(
    Object.entries(row).flatMap(([column, value]) =>
      value === null || (typeof value === 'string' && value.startsWith('\\x')) ? [] : [[camel(column), value]],
    ),
  );

export interface Rows {
  readonly ids: Ids;
  /** By id: organisations and workers who hold the row. */
  readonly owners: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those with which something is still to be done. */
  readonly live: ReadonlySet<string>;
  /** What stands in rows that have versions, by the names of fields; what is closed with a key is left out. */
  readonly stands: ReadonlyMap<string, Stands>;
}

/** The rows that stand on a case or on none, as the owner of the database reads them. */
export async function rowsOf({ client }: Program, caseId: string): Promise<Rows> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `select table_name as table, array_agg(column_name::text order by ordinal_position) as columns
     from information_schema.columns where table_schema = 'app' group by 1`,
  );
  const columnsOf = new Map(rows.map(({ table, columns }) => [table, columns]));
  const ids: Record<string, string[]> = {};
  const owners = new Map<string, Set<string>>();
  const live = new Set<string>();
  const stands = new Map<string, Stands>();
  for (const name of parameters)
    for (const table of tables[name] ?? [snake(name)]) {
      const columns = columnsOf.get(table);
      const column = columns && columnOf(name, columns);
      if (!columns || !column) continue;
      const found = await client.query<{ id: string; owner: string | null; live: boolean; stands: Stands | null }>(
        whoseRows(table, column, columns),
        [caseId],
      );
      for (const row of found.rows) {
        owners.set(row.id, (owners.get(row.id) ?? new Set()).add(row.owner ?? ''));
        if (row.live) live.add(row.id);
        if (row.stands) stands.set(row.id, standsIn(row.stands));
      }
      ids[name] = [...new Set([...(ids[name] ?? []), ...found.rows.map(({ id }) => id)])];
    }
  const bases = await client.query<{ id: string; owner: string; live: boolean }>(
    `select distinct t.consent_id || '/' || t.to_id as id, t.owner_id as owner, t.ended_at is null and c.withdrawn_at is null as live
     from priv.consent_term t join priv.consent c on c.id = t.consent_id where c.case_id = $1 order by 1, 2`,
    [caseId],
  );
  for (const { id, owner, live: isLive } of bases.rows) {
    owners.set(id, (owners.get(id) ?? new Set()).add(owner));
    if (isLive) live.add(id);
  }
  const practices = await client.query<{ key: string; owner: string }>(
    'select distinct key, organisation_id::text as owner from app.practice order by 1, 2',
  );
  for (const { key, owner } of practices.rows) owners.set(key, new Set([owner]));
  ids.practiceKey = practices.rows.map(({ key }) => key);
  ids.basis = [...new Set(bases.rows.map(({ id }) => id))];
  return { ids, owners, live, stands };
}

/** Every uuid of a world: what is not among them was made while it was asked. */
export async function everyId({ client }: Program): Promise<Set<string>> {
  const { rows } = await client.query<{ sql: string }>(
    `select string_agg(format('select %I::text as id from %I.%I', column_name, table_schema, table_name), ' union ') as sql
     from information_schema.columns where table_schema in ('app', 'priv') and data_type = 'uuid'`,
  );
  const ids = await client.query<{ id: string | null }>(rows[0]!.sql);
  return new Set(ids.rows.flatMap(({ id }) => (id === null ? [] : [id])));
}
