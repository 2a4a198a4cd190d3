import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { Context } from '../../platform/http/endpoint.ts';
import type { FieldProblem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import type { GrantableClass } from '../room/index.ts';
import { type ConsentView, type FiledConsent, type OrganisationName, stateOf } from './consent.ts';
import { slipPlace } from './slip-place.ts';

interface SlipRow {
  id: string;
  consent_id: string;
  key_room_id: number;
  veiled: boolean;
  kind: 'plain' | 'network' | 'disclosure';
  owners: OrganisationName[];
  receivers: OrganisationName[];
  classes: GrantableClass[];
  purpose: Buffer;
  explained_by: Buffer | null;
  exclusions: Buffer | null;
  giver: ConsentView['giver'];
  capacity: ConsentView['capacity'];
  language: string;
  interpreter: ConsentView['interpreter'];
  form: ConsentView['form'];
  limits_told: boolean;
  refusal_told: boolean;
  copy_given: ConsentView['copyGiven'];
  starts_at: Date;
  ends_at: Date;
  review_on: string;
  withdrawn_at: Date | null;
  narrowed_at: Date | null;
  recorded_at: Date;
  recorded_by_name: string | null;
}

/** SQL: the organisations of an own copy by name, whatever part they have in the case; `ids` is its column. */
const named = (ids: string) =>
  `coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'region', o.region)) from unnest(${ids}) i, look.organisation(i) o), '[]')`;

const columns = `s.id, s.consent_id, s.key_room_id, r.class = 'agreement-hidden' as veiled, s.kind, ${named('s.owner_ids')} as owners,
  ${named('s.to_ids')} as receivers, s.classes, s.purpose,
  s.explained_by, s.exclusions, s.giver, s.capacity, s.language, s.interpreter, s.form, s.limits_told, s.refusal_told, s.copy_given,
  s.starts_at, s.ends_at, s.review_on, s.withdrawn_at, s.narrowed_at, s.recorded_at,
  (select m.worker_name from app.member m where m.worker_id = s.recorded_by limit 1) as recorded_by_name`;

const inOrder = (organisations: readonly OrganisationName[]): OrganisationName[] =>
  organisations.toSorted((a, b) => a.name.localeCompare(b.name, 'fi'));

function toView(row: SlipRow, vault: Vault, now: Date): FiledConsent {
  const receivers = inOrder(row.receivers);
  const open = (field: 'purpose' | 'explained-by' | 'exclusions', sealed: Buffer | null) =>
    sealed === null ? null : vault.open(slipPlace(row.id, field, row.key_room_id), sealed);
  return {
    id: row.consent_id,
    kind: row.kind,
    veiled: row.veiled,
    state: stateOf(row, now),
    owners: row.kind === 'network' ? receivers : inOrder(row.owners),
    receivers,
    classes: row.classes,
    purpose: open('purpose', row.purpose) ?? '',
    exclusions: open('exclusions', row.exclusions),
    explainedBy: open('explained-by', row.explained_by),
    giver: row.giver,
    capacity: row.capacity,
    language: row.language,
    interpreter: row.interpreter,
    form: row.form,
    limitsTold: row.limits_told,
    refusalTold: row.refusal_told,
    copyGiven: row.copy_given,
    startsOn: dayOf(row.starts_at),
    endsOn: dayOf(new Date(row.ends_at.getTime() - 1)),
    reviewOn: row.review_on,
    recordedAt: row.recorded_at.toISOString(),
    recordedBy: row.recorded_by_name,
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    narrowedAt: row.narrowed_at?.toISOString() ?? null,
  };
}

/** The own organisation's slips of a case, those in force first, at most 200. */
export async function listConsents(tx: ReadTx, vault: Vault, caseId: string, now: Date): Promise<FiledConsent[]> {
  const rows = await tx.query<SlipRow>(
    `select ${columns} from app.consent_slip s join app.room r on r.id = s.room_id where r.case_id = $1
     order by (s.withdrawn_at is null and s.ends_at > (select priv.now())) desc, s.kind, s.recorded_at desc, s.id limit 200`,
    [caseId],
  );
  return rows.map((row) => toView(row, vault, now));
}

/** One consent by its id, if the own organisation keeps a slip of it that the viewer reads. */
export async function findConsent(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  consentId: string,
  now: Date,
): Promise<FiledConsent | undefined> {
  const rows = await tx.query<SlipRow>(
    `select ${columns} from app.consent_slip s join app.room r on r.id = s.room_id where r.case_id = $1 and s.consent_id = $2 limit 1`,
    [caseId, consentId],
  );
  return rows[0] && toView(rows[0], vault, now);
}

/** One open door between two organisations, as the own one keeps it. */
export interface GrantRow {
  readonly id: string;
  readonly owner_id: string;
  readonly owner: string;
  readonly to_id: string;
  readonly to: string;
  readonly class: GrantableClass;
  readonly basis: 'consent' | 'vital';
  readonly consent_id: string | null;
  readonly valid_from: Date;
  readonly valid_until: Date;
  readonly veiled: boolean;
}

/** Grants to and from the own organisation that have not ended; `consentId` narrows to those that stand on one consent. */
export const listGrants = (tx: ReadTx, caseId: string, consentId: string | null = null): Promise<GrantRow[]> =>
  tx.query<GrantRow>(
    `select s.grant_id as id, s.owner_id, o.name as owner, s.to_id, t.name as to, s.class, s.basis, s.consent_id, s.valid_from, s.valid_until, r.class = 'agreement-hidden' as veiled
     from app.grant_slip s join app.room r on r.id = s.room_id join look.organisation(s.owner_id) o on true join look.organisation(s.to_id) t on true
     where r.case_id = $1 and s.ended_at is null and s.valid_until > (select priv.now()) and ($2::uuid is null or s.consent_id = $2)
     order by s.owner_id, s.to_id, s.class, s.valid_from limit 500`,
    [caseId, consentId],
  );

/**
 * Organisations that read class contact of the own organisation on consents alone for which the person was not told that a child belongs to it:
 * whoever records something of a child there asks first.
 */
export async function readUnasked(tx: ReadTx, caseId: string): Promise<readonly string[]> {
  const rows = await tx.query<{ name: string }>(
    'select o.name from look.unasked_of_child($1) u, look.organisation(u.organisation_id) o order by o.name',
    [caseId],
  );
  return rows.map(({ name }) => name);
}

/** What the one who records something of a child still has to ask the client. */
export const unaskedFirst = (unasked: readonly string[], asked: boolean | undefined): FieldProblem[] =>
  unasked.length > 0 && !asked ? [{ field: 'asked', reason: 'needed' }] : [];

/** Requests of a case that the own organisation has not answered yet. */
export interface RequestRow {
  readonly id: string;
  readonly consent_id: string;
  readonly class: GrantableClass;
  readonly receivers: readonly OrganisationName[];
  readonly asked_at: Date;
}

export const listRequests = (tx: ReadTx, caseId: string): Promise<RequestRow[]> =>
  tx.query<RequestRow>(
    `select q.id, q.consent_id, q.class, ${named('q.to_ids')} as receivers, q.asked_at from app.grant_request q join app.room r on r.id = q.room_id
     where r.case_id = $1 and q.state = 'open' order by q.asked_at, q.id limit 100`,
    [caseId],
  );

/** False when the consent lies, for the own organisation, where only those look who may know of a hidden one; or nowhere that it reads. */
export async function isOpenlyFiled(tx: ReadTx, caseId: string, consentId: string): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(
    `select s.id from app.consent_slip s join app.room r on r.id = s.room_id where r.case_id = $1 and s.consent_id = $2 and r.class = 'agreement'`,
    [caseId, consentId],
  );
  return rows.length > 0;
}

/** Which of the parts that the viewer sees are hidden ones. */
export const listHiddenParts = async (tx: ReadTx, caseId: string): Promise<ReadonlySet<string>> =>
  new Set(
    (await tx.query<{ id: string }>('select organisation_id as id from look.hidden_parts($1)', [caseId])).map(
      ({ id }) => id,
    ),
  );

/** Keeps an entry that names one of these for those who may know of a hidden organisation, where the use log may name it to them alone. */
export async function guardNames(
  { tx, trail }: Pick<Context<unknown, 'case'>, 'tx' | 'trail'>,
  caseId: string,
  organisations: readonly OrganisationName[],
): Promise<void> {
  const hidden = await listHiddenParts(tx, caseId);
  if (organisations.some(({ id, kind }) => hidden.has(id) || kind === 'shelter')) trail.namesHidden();
}

/**
 * A referral of the own organisation that stands on a consent, handed over once it was accepted; or its part of a compilation, handed
 * over once that was sent. Neither is then recallable.
 */
export interface HandedOver {
  readonly is: 'referral' | 'compilation';
  readonly id: string;
  readonly to: string;
  readonly classes: readonly GrantableClass[];
  readonly waits: boolean;
  readonly on: Date;
}

/** What has gone out on a consent, and what still waits and would end with it. */
export const listHandedOver = (tx: ReadTx, caseId: string, consentId: string): Promise<HandedOver[]> =>
  tx.query<HandedOver>(
    `select x.is, x.id, o.name as to, x.classes, x.waits, x.on from (
       select 'referral' as is, f.id, f.room_id, f.to_id, f.classes, f.state in ('sent', 'received', 'needs-more') as waits, f.changed_at as on
       from app.referral f where f.consent_id = $2 and f.state not in ('declined', 'withdrawn')
       union all
       select 'compilation', s.compilation_id, s.room_id, s.to_id, array['account'], s.state <> 'sent', s.changed_at
       from app.compilation_slip s where s.consent_id = $2 and s.state in ('released', 'sent')) x
     join app.room r on r.id = x.room_id join look.organisation(x.to_id) o on true
     where r.case_id = $1 order by x.on desc, x.id limit 100`,
    [caseId, consentId],
  );
