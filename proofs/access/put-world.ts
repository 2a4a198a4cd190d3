import { randomUUID } from 'node:crypto';
import type { Case, Id, World } from './facts.ts';
import type { Live } from './live.ts';
import { at, caseId, insert, putPeople } from './live.ts';
import type { Pen, RoomOf, StoredRow, Tables } from './pen.ts';
import { stateOf } from './pen.ts';
import { putCompilations } from './put-compilations.ts';
import { putConsultations } from './put-consultations.ts';
import { contentRows } from './put-content.ts';
import { handOverRows, nameRows } from './put-hand-overs.ts';
import { childRows, courseRows } from './put-lines.ts';
import { agreementRows, consentRows } from './put-papers.ts';
import { putReferrals } from './put-referrals.ts';
import { warningRows } from './put-warnings.ts';
import { circleRows } from './safety-circle.ts';
import { classes } from './words.ts';

/** Puts the facts of a whole world into the product's tables; what they mean for sight the product then computes itself. */

const drawers = ['agreement', 'agreement-hidden', 'log', 'log-hidden'];

/** Every organisation that holds a paper of the case, on it or not. */
const keepers = (item: Case): Id[] => [
  ...new Set([
    ...item.consents.flatMap((consent) => consent.slips.map((slip) => slip.organisation)),
    ...item.grants.flatMap((grant) => [grant.owner, grant.receiver]),
  ]),
];
async function putRooms({ superuser, ids }: Live, world: World): Promise<RoomOf> {
  const wanted = [...world.cases.values()].flatMap((found) => [
    ...found.parties.flatMap(({ organisation }) =>
      [...classes, ...drawers].map(
        (of): StoredRow => ({ case_id: ids.of(found.id), class: of, organisation_id: ids.of(organisation) }),
      ),
    ),
    // One that gave a room may be on the case no more in a drawn state (proofs/formula).
    ...found.grants.map(
      ({ owner, of }): StoredRow => ({ case_id: ids.of(found.id), class: of, organisation_id: ids.of(owner) }),
    ),
    ...keepers(found).map(
      (organisation): StoredRow => ({
        case_id: ids.of(found.id),
        class: 'agreement',
        organisation_id: ids.of(organisation),
      }),
    ),
  ]);
  await superuser.query(
    `insert into app.room (case_id, class, organisation_id) select case_id, class, organisation_id from jsonb_populate_recordset(null::app.room, $1::jsonb) on conflict do nothing`,
    [JSON.stringify(wanted)],
  );
  const { rows } = await superuser.query<{ id: number; key: string }>(
    `select id, concat_ws(' ', case_id, class, organisation_id) as key from app.room`,
  );
  const rooms = new Map(rows.map((row) => [row.key, row.id]));
  return (item, of, organisation) => {
    const found = rooms.get(`${ids.of(item.id)} ${of} ${ids.of(organisation)}`);
    if (found === undefined) throw new Error(`no room ${of} of ${organisation} on ${item.id}`);
    return found;
  };
}
async function putTeams({ superuser, ids }: Live, world: World, roomOf: RoomOf): Promise<void> {
  const cases = [...world.cases.values()];
  await superuser.query(
    `insert into app.party (case_id, organisation_id, lead, joined_at, left_at) select case_id, organisation_id, lead, joined_at, left_at from jsonb_populate_recordset(null::app.party, $1::jsonb)`,
    [
      JSON.stringify(
        cases.flatMap((found) =>
          found.parties.map((party) => ({
            case_id: ids.of(found.id),
            organisation_id: ids.of(party.organisation),
            lead: party.organisation === found.lead,
            joined_at: at(party.joined),
            left_at: at(party.left),
          })),
        ),
      ),
    ],
  );
  const { rows } = await superuser.query<{ id: number; key: string }>(
    `select id, case_id || ' ' || organisation_id as key from app.party`,
  );
  const parties = new Map(rows.map((row) => [row.key, row.id]));
  const members = cases.flatMap((found) => found.members.map((member) => ({ one: found, member })));
  await insert(
    superuser,
    'app.member',
    members.map(({ one: theCase, member }) => ({
      id: ids.of(member.id),
      party_id: parties.get(`${ids.of(theCase.id)} ${ids.of(member.organisation)}`),
      worker_id: ids.of(member.worker),
      worker_name: member.worker,
      standing: member.standing,
      valid_from: at(member.from),
      valid_until: at(member.until),
      ended_at: at(member.ended),
    })),
  );
  await insert(
    superuser,
    'app.naming',
    members.map(({ one: theCase, member }) => ({
      member_id: ids.of(member.id),
      room_id: roomOf(theCase, 'case', member.organisation),
      classes: member.classes,
    })),
  );
}

/** What lies in the intake rooms of the invited. */
const putIntake = async ({ superuser, ids }: Live, world: World): Promise<unknown> =>
  superuser.query(
    `insert into app.intake_slip (id, room_id, code_word, purpose, urgency, state, sent_at)
   select x.id, r.id, 'code word', '\\x00', 'normal', x.state, now() from jsonb_to_recordset($1::jsonb) as x (id uuid, organisation uuid, state text)
   join app.room r on r.class = 'intake' and r.organisation_id = x.organisation`,
    [
      JSON.stringify(
        [...world.cases.values()].flatMap((found) =>
          found.invitations.map((each) => ({
            id: ids.of(each.id),
            organisation: ids.of(each.organisation),
            state: stateOf[each.answer],
          })),
        ),
      ),
    ],
  );

/** Lines of the use log, on cases and of the organisations' own. */
async function putLogs({ superuser, ids }: Live, world: World, roomOf: RoomOf): Promise<void> {
  const lines = [...world.cases.values()].flatMap((found) =>
    found.log.map((entry) => ({
      room: roomOf(found, entry.hidden ? 'log-hidden' : 'log', entry.organisation),
      owner: ids.of(entry.organisation),
    })),
  );
  await superuser.query(
    `insert into audit.entry (at, room_id, key_room_id, kind, classes, leaf, detail)
     select now(), x.room, r.id, 'proof', '{}', '{}', '\\x00' from jsonb_to_recordset($1::jsonb) as x (room integer, owner uuid)
     join app.room r on r.class = 'organisation-log' and r.organisation_id = x.owner`,
    [JSON.stringify(lines)],
  );
  await superuser.query(`insert into audit.entry (at, room_id, key_room_id, kind, classes, leaf, detail)
    select now(), id, id, 'proof', '{}', '{}', '\\x00' from app.room where class = 'organisation-log'`);
}

/** One service an organisation, corrected once: the version before it is kept. */
async function putServices({ superuser, ids }: Live, world: World): Promise<void> {
  await insert(
    superuser,
    'app.service',
    [...world.organisations.keys()].map((each) => ({
      id: randomUUID(),
      organisation_id: ids.of(each),
      source: 'own',
      provider: each,
      words: {},
      needs: [],
      regions: [],
      languages: [],
      serves: [],
      who_pays: 'not-known',
      classified: 'told',
      state: 'open',
      document: {},
      version: 1,
      written_at: at(0),
    })),
  );
  await superuser.query('update app.service set version = 2');
}

/** A rule of law, corrected by a worker of each organisation in turn. */
async function putRules({ superuser }: Live): Promise<void> {
  await superuser.query(`insert into app.deadline_rule
      (key, version, amount, unit, moves, place, mark, checked_on, reason, author_id, written_at)
    select 'appeal', 1 + row_number() over (order by w.id), 30, 'days', true, '25:12', 'read', '2026-01-01', 'proof', w.id, now()
    from (select distinct on (organisation_id) id from app.worker order by organisation_id, id) w`);
  await superuser.query(`insert into app.law_entry (kind, key, entry, act, said, reason, author_id, author_name, written_at)
    select 'rule', 'appeal', row_number() over (order by w.id), 'corrected', '{"moves": true}', 'proof', w.id, w.name, now()
    from (select distinct on (organisation_id) id, name from app.worker order by organisation_id, id) w`);
}

/** A correction of the law that a worker of each organisation in turn has proposed, in every state. */
async function putProposals({ superuser }: Live): Promise<void> {
  await superuser.query(`insert into app.law_proposal (id, provision, seen, language, worker_id, key_room_id, body, proposed_at, state, answered_at,
      answer, entry)
    select gen_random_uuid(), 'ul-53', 0, 'fi', w.id, r.id, '\\x00', now(), s.state, case when s.state <> 'waiting' then now() end,
      case when s.state <> 'waiting' then '\\x00'::bytea end, case when s.state = 'taken' then 1 end
    from (select distinct on (organisation_id) id, organisation_id from app.worker order by organisation_id, id) w
      join app.room r on r.organisation_id = w.organisation_id and r.case_id is null and r.class = 'organisation-log',
      unnest(array['waiting', 'taken', 'closed']) s(state)`);
}

/** A number to call for help, written by a worker of each organisation in turn; each names herself to be reminded. */
async function putHelplines({ superuser }: Live): Promise<void> {
  await superuser.query(`insert into app.helpline (key, version, words, numbers, opening, on_holidays, nameless, cost, source, checked_on,
      next_check_on, owner_id, author_id, written_at)
    select 'proof', row_number() over (order by w.id), '{"fi": {}, "sv": {}, "en": {}}', '{0800 000 000}', 'always', 'not-told', 'not-told', 'not-told',
      'proof', '2026-01-01', '2026-06-01', w.id, w.id, now()
    from (select distinct on (organisation_id) id from app.worker order by organisation_id, id) w`);
}

/** The words of a need, written by a worker of each organisation in turn. */
async function putServiceWords({ superuser }: Live): Promise<void> {
  await superuser.query(`insert into app.service_words (topic, version, added, removed, author_id, written_at)
    select 'proof', row_number() over (order by w.id), '{"fi": [], "sv": [], "en": []}', '{"fi": [], "sv": [], "en": []}', w.id, now()
    from (select distinct on (organisation_id) id from app.worker order by organisation_id, id) w`);
}

/** Of each organisation in turn a practice in each state, a published one that was a draft before, and what became of a shipped one there. */
async function putPractices({ superuser }: Live): Promise<void> {
  await superuser.query(`insert into app.practice (key, version, organisation_id, state, words, themes, evidence, contact, owner_id, review_on, author_id, written_at)
    select 'own-' || left(md5(w.organisation_id || s.key), 16), s.version, w.organisation_id, s.state, '{"fi": {}}', '{network}', 'description', '010 000 000',
      w.id, '2030-01-01', w.id, now()
    from (select distinct on (organisation_id) id, organisation_id from app.worker order by organisation_id, id) w,
      (values ('draft', 1, 'draft'), ('told', 1, 'draft'), ('told', 2, 'published'), ('told', 3, 'published'), ('gone', 1, 'published'),
        ('gone', 2, 'withdrawn')) s (key, version, state)`);
  await superuser.query(`insert into app.adoption (key, organisation_id, version, state, since_on, author_id, written_at)
    select 'safety-first', w.organisation_id, 1, 'in-use', '2026-01-01', w.id, now()
    from (select distinct on (organisation_id) id, organisation_id from app.worker order by organisation_id, id) w`);
}

/** Every organisation says something of a recommendation, naming the worker who writes it, and has loaded a version of a list. */
async function putRecommendations({ superuser }: Live): Promise<void> {
  await superuser.query(`with w as (select distinct on (organisation_id) id, organisation_id from app.worker order by organisation_id, id),
      said as (insert into app.stance (organisation_id, item, version, state, reason, actions, owner_id, author_id, written_at)
        select w.organisation_id, 'proof-1', 1, 'partly', 'proof', jsonb_build_array(jsonb_build_object('what', 'proof', 'who', w.id)), w.id, w.id, now()
        from w)
    insert into app.recommendation_set (key, version, about, items, author_id, written_at)
    select 'proof', row_number() over (order by w.id), '{"title": "", "publisher": "", "language": "fi", "address": "", "licence": ""}', '[{}]', w.id, now()
    from w`);
}

/** Of a worker of each organisation in turn a study in each state, with the versions before it, one of them released. Never approved by who has defined it. */
async function putStudies({ superuser }: Live): Promise<void> {
  await superuser.query(`with w as (select distinct on (w.organisation_id) w.id, w.organisation_id, o.id as officer, o.organisation_id as officers
        from app.worker w join app.worker o on o.organisation_id = w.organisation_id and o.id > w.id order by w.organisation_id, w.id, o.id)
    insert into app.study (id, version, author_id, organisation_id, state, question, tables, from_on, until_on, k, readers, basis, officer_id,
      officer_organisation_id, reason, unmade, written_at)
    select md5(w.organisation_id || s.way)::uuid, s.version, w.id, w.organisation_id, s.state, 'proof', 'themes', '2020-01-01', '2022-01-01', 5, 'proof',
      'proof', case when s.state not in ('draft', 'asked') then w.officer end, case when s.state not in ('draft', 'asked') then w.officers end,
      case when s.state = 'refused' then 'proof' end, case when s.state = 'not-made' then 'unchanged' end, now()
    from w, (values ('draft', 1, 'draft'), ('asked', 1, 'draft'), ('asked', 2, 'asked'), ('back', 1, 'asked'), ('back', 2, 'draft'), ('refused', 1, 'asked'),
      ('refused', 2, 'refused'), ('approved', 1, 'asked'), ('approved', 2, 'approved'), ('made', 1, 'asked'), ('made', 2, 'approved'), ('made', 3, 'made'),
      ('not-made', 1, 'approved'), ('not-made', 2, 'not-made')) s (way, version, state)`);
  await superuser.query(`insert into app.study_release (study_id, version, reports, numbers, figures, made_at)
    select s.id, s.version, '{"fi": {}, "sv": {}, "en": {}}', '{}', '{}', now() from app.study s where s.state = 'made'`);
}

/** In a regional network a row of each kind, written by a worker of each organisation in turn and naming that one. */
async function putNetworks({ superuser }: Live): Promise<void> {
  const from = `from (select distinct on (organisation_id) id, organisation_id from app.worker order by organisation_id, id) w`;
  for (const [table, columns, values] of [
    ['host', 'organisation_id', 'w.organisation_id'],
    ['member', 'organisation_id, state, contact', `w.organisation_id, 'in', 'somebody'`],
    ['week', 'organisation_id, week_on', `w.organisation_id, '2026-01-05'`],
    [
      'meeting',
      'id, state, starts_at, ends_at, place, agenda',
      `gen_random_uuid(), 'open', now(), now() + interval '1 hour', 'here', 'proof'`,
    ],
    [
      'agreed',
      'id, organisation_id, state, agreed_on, what',
      `gen_random_uuid(), w.organisation_id, 'open', '2026-01-05', 'proof'`,
    ],
  ])
    await superuser.query(
      `insert into app.network_${table} (network, version, author_id, written_at, ${columns})
       select 'proof', row_number() over (order by w.id), w.id, now(), ${values} ${from}`,
    );
}

/** In each catalogue a training, which every worker has done; what each says of how it goes; a word of each organisation and region. */
async function putCompetence({ superuser }: Live): Promise<void> {
  await superuser.query(`insert into app.training (id, version, organisation_id, state, name, themes, provider, author_id, written_at)
    select gen_random_uuid(), 1, w.organisation_id, 'open', 'proof', '{network}', 'proof', w.id, now()
    from (select distinct on (organisation_id) id, organisation_id from app.worker order by organisation_id, id) w`);
  await superuser.query(`insert into app.learnt (id, version, worker_id, state, training_id, training_version, done_on, written_at)
    select gen_random_uuid(), 1, w.id, 'held', t.id, t.version, '2026-01-05', now()
    from app.worker w join app.training t on t.organisation_id = w.organisation_id and t.name = 'proof'`);
  await superuser.query(`insert into app.self_assessment (worker_id, version, theme, level, role, organisation_id, written_at)
    select w.id, 100 + n, 'network', 'can', 'worker', w.organisation_id, now() from app.worker w, generate_series(1, 2) n`);
  await superuser.query(`insert into app.organisation_competence (organisation_id, theme, released_on, word)
    select o.id, 'network', '2026-01-01', 'can' from app.organisation o`);
  await superuser.query(`insert into app.region_competence (region, theme, released_on, word)
    select distinct o.region, 'network', '2026-01-01'::date, 'can' from app.organisation o`);
}

/** To every meeting every organisation on its case is asked, in one network or not: the product must not let all of it be seen. */
const putAttendees = async ({ superuser }: Live): Promise<unknown> =>
  superuser.query(`insert into app.meeting_attendee (room_id, meeting_id, party_id, basis, author_id, written_at)
    select m.room_id, m.id, p.id, 'network-consent', m.author_id, now()
    from app.meeting m join app.room r on r.id = m.room_id join app.party p on p.case_id = r.case_id`);

export const recompute = async ({ superuser }: Live): Promise<unknown> =>
  superuser.query('select priv.recompute(id) from app."case"');

/** The same without the list of cases, which takes longest and adds nothing to what is compared. */
export async function recomputeSight({ superuser }: Live): Promise<void> {
  for (const step of [
    'place_slips(id)',
    `recompute_rooms(id, state = 'open')`,
    `recompute_parts(id, state = 'open')`,
    `recompute_rows(id, state = 'open')`,
  ]) {
    await superuser.query(`select priv.${step} from app."case"`);
  }
}

/** The list of cases alone, with the calendars. */
export const recomputeLists = ({ superuser }: Live) =>
  superuser.query('select priv.recompute_list(id) from app."case"');

/** The calendars alone. */
export const recomputeCalendars = ({ superuser }: Live) =>
  superuser.query('select priv.recompute_calendar(id) from app."case"');

/** The whole world, and the product's own recomputation of every case. */
export async function putWorld(live: Live, world: World): Promise<void> {
  const { superuser, ids } = live;
  await putPeople(live, world);
  const cases = [...world.cases.values()];
  for (const [n, theCase] of cases.entries()) ids.set(theCase.id, caseId(n + 1));
  await insert(
    superuser,
    'app."case"',
    cases.map((found) => ({
      id: ids.of(found.id),
      code_word: found.id,
      state: found.closed === null ? 'open' : 'closed',
      opened_at: at(0),
      closed_at: at(found.closed),
      version: 1,
    })),
  );
  const roomOf = await putRooms(live, world);
  await putTeams(live, world, roomOf);
  const staff = new Map([...world.workers.values()].map((worker) => [worker.organisation, ids.of(worker.id)]));
  const tables = new Map<string, StoredRow[]>();
  const add = (rows: Tables): void => {
    for (const [table, some] of Object.entries(rows)) {
      const all = tables.get(table) ?? [];
      tables.set(table, all);
      all.push(...some);
    }
  };
  for (const case_ of cases) {
    const pen: Pen = { ids, world, theCase: case_, roomOf, anyone: (organisation) => staff.get(organisation)! };
    for (const consent of case_.consents) add(consentRows(pen, consent));
    add(agreementRows(pen));
    add(handOverRows(pen));
    add(nameRows(pen));
    add(contentRows(pen));
    add(courseRows(pen));
    add(childRows(pen));
    add(circleRows(pen));
    add(warningRows(pen));
  }
  for (const table of ['priv.consent', ...[...tables.keys()].filter((name) => name !== 'priv.consent')])
    await insert(superuser, table, tables.get(table) ?? []);
  await putIntake(live, world);
  await putAttendees(live);
  await putReferrals(live, world, roomOf);
  await putCompilations(live, world, roomOf);
  await putConsultations(live, world);
  await putServices(live, world);
  await putRules(live);
  await putHelplines(live);
  await putServiceWords(live);
  await putPractices(live);
  await putRecommendations(live);
  await putNetworks(live);
  await putCompetence(live);
  await putStudies(live);
  await putProposals(live);
  await putLogs(live, world, roomOf);
  await superuser.query('analyze');
  await recompute(live);
}
