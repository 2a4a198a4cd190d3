import path from 'node:path';

/** A module of the program as it was built: its pages are not for Node to read. */
const built = (file: string): Promise<unknown> =>
  import(path.join(import.meta.dirname, '../../dist/src', `${file}.js`));
const { partsStatement } = (await built(
  'domain/case/case.queries',
)) as typeof import('../../src/domain/case/case.queries.ts');
const { listStatement } = (await built(
  'domain/timeline/timeline.queries',
)) as typeof import('../../src/domain/timeline/timeline.queries.ts');

/**
 * The statements of the three operations as the program sends them, for the floor with row policies; the two that grow are the program's own. The
 * bench compares them with what the server's log shows of the program and fails when they differ.
 */
export const secured = {
  enter: 'select look.enter($1, $2) as acting',
  list: `select case_id as id, code_word, state, next_on from app.case_list where worker_id = (select priv.me()) and state = $1
    and (walk_on, case_id) > ($2::date, $3) order by walk_on, case_id limit $4`,
  parts: partsStatement,
  rooms: `select r.id, r.class, r.organisation_id, o.name as organisation, o.id = (select priv.my_organisation()) as own
    from app.room r join app.organisation o on o.id = r.organisation_id where r.case_id = $1`,
  names:
    'select distinct on (m.worker_id) m.worker_id as id, m.worker_name as name from app.member m order by m.worker_id',
  timeline: listStatement(true),
  hiddenParts: 'select o.name from look.hidden_parts($1) h join app.organisation o on o.id = h.organisation_id',
  ownRoom:
    'select id from app.room where case_id = $1 and class = $2 and organisation_id = (select priv.my_organisation())',
  note: 'insert into app.note (id, room_id, author_id, written_at, body, happened_on) values ($1, $2, $3, $4, $5, $6)',
  log: 'select audit.write($1)',
} as const;

/** The classes that the timeline is asked for when none is chosen, in the program's order. */
export const timelineClasses = [
  'account',
  'contact',
  'health',
  'social',
  'residence',
  'support',
  'process',
  'justice',
  'coordination',
  'wellbeing',
];

/** The same work without row policies and functions of sight: what the statements cost when nothing protects the rows. */
export const plain = {
  // The rooms by subselect: joined, the planner begins with all rooms of that class.
  session: `select w.id as "workerId", w.organisation_id as "organisationId", (select r.id from app.room r where r.case_id is null
    and r.class = 'organisation-log' and r.organisation_id = w.organisation_id) as "logRoom"
    from priv.session s join app.worker w on w.id = s.worker_id where s.token_hash = $1 and s.ended_at is null and s.expires_at > now()`,
  logRooms: `select r.id as room, (select k.id from app.room k where k.case_id is null and k.class = 'organisation-log'
    and k.organisation_id = r.organisation_id) as "keyRoom"
    from app.party p join app.room r on r.case_id = p.case_id and r.class = 'log' and r.organisation_id = p.organisation_id where p.case_id = $1 and p.lead`,
  list: `select case_id as id, code_word, state, next_on from app.case_list where worker_id = $5 and state = $1
    and (walk_on, case_id) > ($2::date, $3) order by walk_on, case_id limit $4`,
  parts: `select o.name as organisation, o.kind as organisation_kind, o.id as organisation_id, p.lead, p.left_at,
    (select jsonb_agg(jsonb_build_object('name', m.worker_name, 'standing', m.standing, 'id', m.worker_id)
    order by array_position(array['lead', 'backup', 'member'], m.standing), m.worker_name)
    from app.member m where m.party_id = p.id and m.ended_at is null) as workers
    from app.party p join app.organisation o on o.id = p.organisation_id where p.case_id = $1 order by p.lead desc, o.name`,
  timeline: `with authors as materialized (select distinct on (m.worker_id) m.worker_id, m.worker_name
    from app.party p join app.member m on m.party_id = p.id where p.case_id = $1 order by m.worker_id)
    select t.id, t.kind, t.room_id, r.class, r.organisation_id as "organisationId", o.name as organisation, a.worker_name as author, t.happened_on as on, t.version, t.channel, t.outcome, t.sealed
    from app.timeline t join app.room r on r.id = t.room_id join app.organisation o on o.id = r.organisation_id
    left join authors a on a.worker_id = t.author_id where r.case_id = $1 order by t.happened_on desc, t.id desc limit $2`,
  ownRoom:
    'select r.id from app.room r join app.party p on p.case_id = r.case_id and p.organisation_id = r.organisation_id and p.lead where r.case_id = $1 and r.class = $2',
  note: secured.note,
  log: `insert into audit.entry (at, room_id, key_room_id, kind, classes, leaf, detail) values (now(), $1, $2, $3, $4, $5, $6)`,
} as const;
