import type { Acting, CaseStanding } from '../../platform/acting/acting.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { dayOf } from '../../platform/time/format.ts';
import type { OrganisationKind } from '../organisation/index.ts';
import { secretNames } from '../reader/index.ts';
import type { InformationClass } from '../room/index.ts';
import { type Cover, type CoverFact, coversOf } from './cover.ts';
import type { Sector } from './place-fields.ts';

interface Row {
  readonly from: CoverFact['from'];
  readonly id: string;
  readonly version: number;
  readonly ofClass: InformationClass | 'agreement' | 'agreement-hidden' | null;
  readonly ownerId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly sector: Sector | null;
  readonly state: 'active' | 'invited';
  readonly day: string | null;
  readonly since: Date;
}

/**
 * Clear columns of rows of other slices that say who helps. Sight is the database's, as everywhere: each of these tables opens the rows of whoever
 * looks. What its receiver cannot read any more is no running referral, and one that was accepted covers while the receiver's part is in sight: who has left, or is
 * hidden from whoever looks, helps nobody here. Whom the own organisation has asked keeps its name in its own copy. A day that is past is not the next.
 */
const statement = `
  with seen as (
    select 'part' as "from", p.id::text as id, 1 as version, null::integer as room_id, p.organisation_id, null::text as sector,
      'active' as state, null::date as day, p.joined_at as since, o.name, o.kind
    from app.party p join app.organisation o on o.id = p.organisation_id where p.case_id = $1 and p.left_at is null
    union all
    select 'referral', r.id::text, 1, r.room_id, r.to_id, r.sector,
      case when r.state in ('accepted', 'first-contact') then 'active' else 'invited' end, case when r.state = 'accepted' and r.meets_on >= $3 then r.meets_on end, r.changed_at,
      o.name, o.kind
    from app.referral r join look.organisation(r.to_id) o on true where r.case_id = $1 and r.state in ('sent', 'received', 'needs-more', 'accepted', 'first-contact')
      and r.id not in (select look.shut_referrals($1))
      and (r.state not in ('accepted', 'first-contact')
        or exists (select 1 from app.party p where p.case_id = $1 and p.organisation_id = r.to_id and p.left_at is null))
    union all
    select 'received', k.id::text, 1, k.room_id, o.id, k.sector, 'active', case when s.state = 'accepted' and s.meets_on >= $3 then s.meets_on end,
      k.received_at, o.name, o.kind
    from app.received k join look.received_state($1) s on s.id = k.id and s.state in ('accepted', 'first-contact')
      join app.organisation o on o.id = (select priv.my_organisation())
    union all
    select 'invitation', i.id::text, 1, i.room_id, i.to_id, null, 'invited', null, i.made_at, o.name, o.kind
    from app.invitation i join look.organisation(i.to_id) o on true where i.case_id = $1 and i.state = 'open'
    union all
    (select 'appointment', a.id::text, a.version, a.room_id, m.organisation_id, null, 'active', a.happened_on, a.written_at, o.name, o.kind
     from app.appointment a join app.room m on m.id = a.room_id and m.case_id = $1 join app.organisation o on o.id = m.organisation_id
     where a.state = 'coming' and a.starts_at > $2 order by a.starts_at, a.id limit 50)
  )
  select s."from", s.id, s.version, r.class as "ofClass", r.organisation_id as "ownerId", s.organisation_id as "organisationId", s.name, s.kind, s.sector,
    s.state, s.day::text as day, s.since
  from seen s left join app.room r on r.id = s.room_id
  order by s."from", s.day nulls last, s.since, s.id limit 300`;

/** What the log calls a row of each kind; of a part it tells nothing, as the head of every page shows parts. */
const logged: Readonly<Record<CoverFact['from'], string>> = {
  part: '',
  received: 'received',
  referral: 'referral',
  appointment: 'appointment',
  invitation: 'invitation',
};

interface Reading {
  readonly tx: ReadTx;
  readonly acting: Acting & { readonly case: CaseStanding };
  readonly now: Date;
  readonly trail: Trail;
}

/** Who helps in which sector by what the acting worker sees of parts, referrals, invitations and appointments: two statements. The trail is told. */
export async function readCovers({ tx, acting, now, trail }: Reading): Promise<Cover[]> {
  const [rows, secret] = await Promise.all([
    tx.query<Row>(statement, [acting.case.id, now, dayOf(now)]),
    secretNames(tx, acting.case.id),
  ]);
  for (const { from, id, version, ofClass, ownerId } of rows) {
    if (ofClass === null) continue;
    trail.saw(ownerId, ofClass === 'agreement-hidden' ? 'agreement' : ofClass, `${logged[from]}:${id}:${version}`);
    if (ofClass === 'agreement-hidden') trail.namesHidden();
  }
  return coversOf(
    rows.map(({ name, since, ...row }) => ({
      ...row,
      name: secret.includes(name) ? null : name,
      since: since.toISOString(),
    })),
    new Map(rows.map(({ organisationId, kind }) => [organisationId, kind])),
  );
}
