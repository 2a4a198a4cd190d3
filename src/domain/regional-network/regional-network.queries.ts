import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import type { Day } from '../../platform/time/format.ts';
import type { Member, NetworkSector } from './contacts.ts';
import type { Agreed, OpenMeeting } from './meetings.ts';
import type { Host } from './network.view.ts';
import type { NetworkKey } from './networks.ts';
import type { DutyWeek } from './weeks.ts';

export async function readHost(tx: ReadTx, network: NetworkKey): Promise<Host> {
  const [row] = await tx.query<Host>(
    `select h.version, h.organisation_id as "organisationId", o.name as organisation
     from app.network_host h left join look.directory() o on o.id = h.organisation_id
     where h.network = $1 order by h.version desc limit 1`,
    [network],
  );
  return row ?? { version: 0, organisationId: null, organisation: null };
}

/** How many organisations are in each network now. */
export async function countMembers(tx: ReadTx): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ network: string; n: number }>(
    `select network, count(*)::integer as n
     from (select distinct on (m.network, m.organisation_id) m.network, m.state from app.network_member m
       order by m.network, m.organisation_id, m.version desc) l
     where state = 'in' group by network`,
  );
  return new Map(rows.map(({ network, n }) => [network, n]));
}

interface MemberRow extends Omit<Member, 'sectors' | 'contact'> {
  state: 'in' | 'out';
  sectors: NetworkSector[];
  contact: string | null;
}

/** How each organisation that has ever been in the network stands, by name. */
async function readStandings(tx: ReadTx, network: NetworkKey): Promise<MemberRow[]> {
  return tx.query<MemberRow>(
    `select m.organisation_id as "organisationId", o.name as organisation, o.kind, o.region, m.version, m.state, m.sectors, m.contact, m.number
     from (select distinct on (l.organisation_id) l.* from app.network_member l where l.network = $1
         order by l.organisation_id, l.version desc) m
       join look.directory() o on o.id = m.organisation_id
     order by o.name, m.organisation_id`,
    [network],
  );
}

/** The members by name, and the version that stands of one organisation's membership: 0 where it has never been one. */
export async function readMembers(
  tx: ReadTx,
  network: NetworkKey,
  own: string,
): Promise<{ members: Member[]; ownVersion: number }> {
  const standings = await readStandings(tx, network);
  return {
    members: standings
      .filter(({ state }) => state === 'in')
      .map(({ state: _, contact, ...member }) => ({ ...member, contact: contact ?? '' })),
    ownVersion: standings.find(({ organisationId }) => organisationId === own)?.version ?? 0,
  };
}

export const readWeeks = (tx: ReadTx, network: NetworkKey, from: Day): Promise<DutyWeek[]> =>
  tx.query<DutyWeek>(
    `select distinct on (w.week_on) w.week_on as "weekOn", w.version, w.organisation_id as "organisationId"
     from app.network_week w where w.network = $1 and w.week_on >= $2 order by w.week_on, w.version desc limit 60`,
    [network, from],
  );

/** Meetings that end after this moment, cancelled ones too. */
export async function readMeetings(tx: ReadTx, network: NetworkKey, after: Date): Promise<OpenMeeting[]> {
  const rows = await tx.query<Omit<OpenMeeting, 'startsAt' | 'endsAt'> & { startsAt: Date; endsAt: Date }>(
    `select * from (select distinct on (m.id) m.id, m.version, m.state, m.starts_at as "startsAt", m.ends_at as "endsAt", m.place, m.link, m.agenda
       from app.network_meeting m where m.network = $1 order by m.id, m.version desc) l
     where "endsAt" > $2 order by "startsAt", id limit 50`,
    [network, after],
  );
  return rows.map((row) => ({ ...row, startsAt: row.startsAt.toISOString(), endsAt: row.endsAt.toISOString() }));
}

export const readAgreed = (tx: ReadTx, network: NetworkKey): Promise<Agreed[]> =>
  tx.query<Agreed>(
    `select l.*, o.name as organisation
     from (select distinct on (a.id) a.id, a.version, a.state, a.agreed_on as "agreedOn", a.what, a.organisation_id as "organisationId",
         a.due_on as "dueOn"
       from app.network_agreed a where a.network = $1 order by a.id, a.version desc) l
       join look.directory() o on o.id = l."organisationId"
     order by l."agreedOn" desc, l.id limit 200`,
    [network],
  );

/** Tables that have an act of their own: each writes the next version of a row. */
type Put = 'host' | 'member' | 'week' | 'meeting' | 'agreed';

/**
 * Writes the next version of a row of a network; gives its number. `seen` is the version that the writer had before her, 0 for a new one.
 *
 * @throws Problem `forbidden` for who does not keep it, `not-found` for an organisation that is no member, `changed` where another came first
 */
export async function putRow(
  tx: Tx,
  table: Put,
  row: Readonly<Record<string, unknown>> & { readonly network: NetworkKey },
  seen: number,
): Promise<number> {
  const [written] = await tx.query<{ version: number }>(`select act.put_network_${table}($1, $2) as version`, [
    JSON.stringify(row),
    seen,
  ]);
  return (written as { version: number }).version;
}

/** A membership that stands: in which network, and how the organisation is reached there. */
export interface Membership {
  readonly network: NetworkKey;
  readonly organisationId: string;
  readonly contact: string | null;
  readonly number: string | null;
}

/** In which regional networks organisations are, by organisation and network. */
export const readMemberships = (tx: ReadTx, organisationIds: readonly string[]): Promise<Membership[]> =>
  tx.query<Membership>(
    `select m.network, m.organisation_id as "organisationId", m.contact, m.number
     from (select distinct on (l.network, l.organisation_id) l.* from app.network_member l where l.organisation_id = any ($1)
         order by l.network, l.organisation_id, l.version desc) m
     where m.state = 'in' order by m.organisation_id, m.network`,
    [organisationIds],
  );

/** How organisations are reached as members of regional networks: of each the first one by its key. */
export async function readContacts(
  tx: ReadTx,
  organisationIds: readonly string[],
): Promise<ReadonlyMap<string, Pick<Membership, 'contact' | 'number'>>> {
  const rows = await readMemberships(tx, organisationIds);
  return new Map(rows.toReversed().map(({ organisationId, contact, number }) => [organisationId, { contact, number }]));
}
