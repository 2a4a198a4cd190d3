import type pg from 'pg';

/** What lies in the rooms of an organisation on a case, read from the database itself, past all sight and without a word of the program. */

/** Tables of rooms that hold no lines of the organisation's own; of all others each row is one. */
const notLines = [
  // Where somebody is, and who may look.
  ...['place', 'place_circle'],
  // Between organisations.
  ...['consent_slip', 'grant_slip', 'grant_request', 'invitation', 'intake_slip', 'join_offer', 'hand_over_slip'],
  ...['referral', 'referral_offer', 'invite_wish', 'invite_wish_lead', 'name_request', 'compilation_slip'],
  ...['compilation_part', 'received', 'received_line', 'compilation_received', 'step_match'],
  ...['warning', 'warning_pass', 'warning_alert', 'warning_received', 'consultation', 'consultation_taken'],
  // Of one worker, or about workers.
  ...['referral_draft', 'process_notice', 'naming', 'handed_row'],
  // The closed bytes of a document, which is itself a line: each file is opened on its own, with a line of the use log.
  ...['document_part', 'document_original'],
];

/** Rows that have left every page. */
const gone: Readonly<Record<string, string>> = {
  mistaken: 'not t.mistaken',
  superseded_at: 't.superseded_at is null',
};
const goneIn: Readonly<Record<string, string>> = {
  contact_point: 't.ended_at is null',
  meeting_attendee: `t.state <> 'taken-off'`,
};

export interface StoredLine {
  readonly table: string;
  readonly id: string;
  readonly class: string;
  /** Former versions, the newest first. */
  readonly former: readonly number[];
  /** Whether anything closed lies in it. */
  readonly hasWords: boolean;
}

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

export async function tablesOfRooms(owner: pg.Client): Promise<ReadonlyMap<string, readonly Column[]>> {
  const { rows } = await owner.query<Column>(
    `select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'app'::regnamespace and c.relkind = 'r'
       and exists (select 1 from pg_attribute r where r.attrelid = c.oid and r.attname = 'room_id')`,
  );
  return Map.groupBy(rows, ({ table }) => table);
}

/** Every line in the rooms of these classes. */
export async function linesOf(
  owner: pg.Client,
  tables: ReadonlyMap<string, readonly Column[]>,
  of: { readonly caseId: string; readonly organisationId: string; readonly classes: readonly string[] },
): Promise<readonly StoredLine[]> {
  const found: StoredLine[] = [];
  for (const [table, columns] of tables) {
    if (table.endsWith('_version') || notLines.includes(table)) continue;
    const names = columns.map(({ column }) => column);
    const stands = names.flatMap((name) => gone[name] ?? []);
    if (goneIn[table]) stands.push(goneIn[table]);
    // Numbers and addresses are opened one at a time, where the contact rules allow: their rows go along without them.
    const closed = columns.filter(({ type, column }) => type === 'bytea' && !['reason', 'value'].includes(column));
    const former = tables.has(`${table}_version`)
      ? `array(select v.version from app.${table}_version v where v.${table}_id = t.id order by v.version desc)`
      : `'{}'::integer[]`;
    const { rows } = await owner.query<Omit<StoredLine, 'table'>>(
      `select t.id, r.class, ${former} as former, (${closed.map(({ column }) => `t.${column} is not null`).join(' or ') || 'false'}) as "hasWords"
       from app.${table} t join app.room r on r.id = t.room_id
       where r.case_id = $1 and r.organisation_id = $2 and r.class = any ($3) and ${['true', ...stands].join(' and ')}`,
      [of.caseId, of.organisationId, of.classes],
    );
    found.push(...rows.map((row) => ({ table, ...row })));
  }
  return found;
}
