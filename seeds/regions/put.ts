import type { Client } from 'pg';
import type { Day } from '../../src/platform/time/format.ts';
import { putPeople } from '../story/cast.ts';
import { type RegionalCase, regionalCases } from './cases.ts';
import { offices } from './places.ts';

/** Where what is told of a case lies: the room of the class, of the organisation that leads. */
const roomOf = (informationClass: string) =>
  `(select r.id from app.room r where r.case_id = t.id and r.organisation_id = t.lead and r.class = '${informationClass}')`;
const noon = (day: string) => `(${day} + time '12:00') at time zone 'Europe/Helsinki'`;
/** The list under a name of each case, with what belongs to every row of it. */
const each = (list: string, columns: string) => `from told t, jsonb_to_recordset(t.${list}) as x (${columns})`;

/** What is told, a row a case. */
const makeTold = `create temp table told on commit drop as
   select * from jsonb_to_recordset($1) as t (id text, "codeWord" text, "openedOn" date, "closedOn" date, lead uuid, worker uuid, parties jsonb, help jsonb,
     needs jsonb, contacts jsonb, steps jsonb, pieces jsonb, heard jsonb)`;

/** Who sees a case is worked out with plans for small tables until there are some: so it is done for so many first. */
const atFirst = 50;

/**
 * The rows of a case as the acts write them; nothing that somebody typed is among them, so nothing is sealed. Acts one by one would take minutes: these are
 * numbers for the study and cases to open, and the story is told act by act.
 */
const statements: readonly string[] = [
  `insert into app."case" (id, code_word, opened_at, state, closed_at)
   select id, "codeWord", ${noon('"openedOn"')}, case when "closedOn" is null then 'open' else 'closed' end, ${noon('"closedOn"')} from told`,
  `insert into app.party (case_id, organisation_id, lead, joined_at, left_at)
   select t.id, x.organisation, x.organisation = t.lead, ${noon('x.since')} + x.hour * interval '1 hour', ${noon('x."leftOn"')}
   ${each('parties', 'organisation uuid, worker uuid, since date, hour integer, "leftOn" date')}`,
  `select priv.make_rooms(t.id, x.organisation) ${each('parties', 'organisation uuid')}`,
  `select priv.put_member(t.id, x.organisation, x.worker, 'lead', priv.all_classes(), ${noon('x.since')}, null)
   ${each('parties', 'organisation uuid, worker uuid, since date, "leftOn" date')} where x."leftOn" is null`,
  `insert into app.contact_made (room_id, channel, happened_on, outcome, author_id, written_at)
   select ${roomOf('contact')}, 'meeting', x.on, 'reached', t.worker, ${noon('x.on')} ${each('contacts', '"on" date')}`,
  `insert into app.sector_place (room_id, sector, state, since_on, author_id, written_at)
   select ${roomOf('coordination')}, x.sector, 'active', x.on, t.worker, ${noon('x.on')} ${each('help', 'sector text, "on" date')}`,
  `insert into app.need (room_id, domain, urgency, seen_on, author_id, written_at)
   select ${roomOf('coordination')}, x.domain, x.urgency, x.on, t.worker, ${noon('x.on')} ${each('needs', 'domain text, urgency text, "on" date')}`,
  `insert into app.process (room_id, kind, author_id, written_at)
   select ${roomOf('process')}, 'criminal', t.worker, ${noon('t."openedOn"')} from told t where jsonb_array_length(t.steps) > 0`,
  `insert into app.process_step (room_id, process_id, stage, code, state, mover, source, when_edtf, from_on, until_on, author_id, written_at)
   select p.room_id, p.id, x.stage, x.code, x.state, x.mover, 'told-by-authority', x.on::text, x.on, x.on, t.worker, least(${noon('x.on')}, now())
   ${each('steps', 'stage text, code text, "on" date, state text, mover text')}, app.process p where p.room_id = ${roomOf('process')}`,
  `insert into app.piece (room_id, sort, code, when_edtf, from_on, until_on, source, certainty, status, phases, level, direction, author_id, written_at)
   select ${roomOf('account')}, x.sort, x.code, x.on::text, x.on, x.on, 'told-by-her', 'likely', x.status, x.phases, x.level, x.direction, t.worker, ${noon('t."openedOn"')}
   ${each('pieces', 'sort text, code text, "on" date, status text, phases text[], level text, direction text')}`,
  `insert into app.heard (room_id, heard_by, happened_on, was_heard, understood, helped, told_in, for_study, author_id, written_at)
   select ${roomOf('wellbeing')}, 'support', x.on, x."wasHeard", 'yes', 'not-asked', 'fi', x."forStudy", t.worker, ${noon('x.on')}
   ${each('heard', '"wasHeard" text, "forStudy" text, "on" date')}`,
  // Tables that were empty a moment ago are planned as if they still were; and the same for every case is planned once.
  `analyze`,
  `set local plan_cache_mode = force_generic_plan`,
  `select priv.recompute(id) from (select id from told order by id limit ${atFirst}) t`,
  `analyze`,
  `select priv.recompute(id) from (select id from told order by id offset ${atFirst}) t`,
];

const movers: Readonly<Record<string, string>> = { charges: 'prosecutor', trial: 'court' };

/** A case as the statements read it. */
const toldOf = ({ lead, opener, besides, openedOn, ...told }: RegionalCase) => {
  const party = (office: typeof lead, since: Day, hour: number, leftOn: Day | null) => ({
    ...{ organisation: office.organisation.id, worker: office.worker.id, since, hour, leftOn },
  });
  return {
    ...{ id: told.id, codeWord: told.codeWord, openedOn, closedOn: told.closedOn },
    ...{ lead: lead.organisation.id, worker: lead.worker.id },
    parties: [
      ...(opener ? [party(opener, openedOn, 0, openedOn)] : []),
      party(lead, openedOn, opener ? 1 : 0, null),
      ...(besides ? [party(besides.office, besides.since, 2, null)] : []),
    ],
    help: told.help.map(([sector, on]) => ({ sector, on })),
    needs: told.needs.map(([domain, urgency, on]) => ({ domain, urgency, on })),
    contacts: told.contacts.map((on) => ({ on })),
    steps: told.steps.map(([stage, code, on, state]) => ({ stage, code, on, state, mover: movers[stage] ?? 'police' })),
    pieces: told.pieces,
    heard: told.heard ? [told.heard] : [],
  };
};

/** Puts the invented cases over the regions in, with the organisations that lead them, as of the day on which they are told. */
export async function putRegions(owner: Client, toldOn: Day): Promise<void> {
  await putPeople(
    owner,
    offices.map(({ organisation }) => organisation),
    offices.map(({ worker }) => worker),
  );
  await owner.query(makeTold, [JSON.stringify(regionalCases(toldOn).map(toldOf))]);
  for (const sql of statements) await owner.query(sql);
}
