import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import type { Body } from './referral.ts';
import { draftPlace, referralPlace } from './referral-place.ts';
import type { Basis, ListedDraft, SentReferral } from './referral-view.ts';
import { unreadBody } from './unread.ts';

/** To whom, on which consent, and which classes that consent lets the own organisation share; those on the case first. */
export const listBases = (tx: ReadTx, caseId: string): Promise<Basis[]> =>
  tx.query<Basis>(
    `select consent_id as "consentId", to_id as "toId", classes, ends_on::text as "endsOn", on_case as "onCase" from look.referral_bases($1)`,
    [caseId],
  );

/** The worker's own drafts of a case, the latest first; nobody else's are there. `draftId` narrows to one. */
export async function listDrafts(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  draftId: string | null = null,
): Promise<ListedDraft[]> {
  const rows = await tx.query<Omit<ListedDraft, 'asked' | 'writtenAt'> & { room: number; body: Buffer; at: Date }>(
    `select d.id, d.room_id as room, d.to_id as "toId", o.name as to, o.kind as "toKind", d.consent_id as "consentId", d.kind, d.sector,
       d.urgency, d.body, d.written_at as at
     from app.referral_draft d join app.room r on r.id = d.room_id join look.organisation(d.to_id) o on true
     where r.case_id = $1 and ($2::uuid is null or d.id = $2) order by d.written_at desc, d.id limit 100`,
    [caseId, draftId],
  );
  return rows.map(({ room, body, at, ...row }) => ({
    ...row,
    asked: vault.open(draftPlace(row.id, room), body),
    writtenAt: at.toISOString(),
  }));
}

type SentRow = Omit<SentReferral, 'body' | 'answer' | 'reply' | 'madeAt' | 'changedAt'> & {
  key: number;
  sealed: Buffer;
  sealed_answer: Buffer | null;
  sealed_reply: Buffer | null;
  made_at: Date;
  changed_at: Date;
};

/** The own organisation's referrals of a case, open ones and the latest first; `referralId` narrows to one. */
export async function listSent(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  referralId: string | null = null,
): Promise<SentReferral[]> {
  const rows = await tx.query<SentRow>(
    `select f.id, f.to_id as "toId", o.name as to, f.consent_id as "consentId", f.kind, f.sector, f.urgency, f.classes, f.state, f.outcome,
       f.decision, f.decided_on::text as "decidedOn", f.served_on::text as "servedOn", f.exit_on::text as "exitOn", f.exit_ground as "exitGround",
       f.meets_on::text as "meetsOn", to_char(f.meets_at, 'HH24:MI') as "meetsAt", f.history, cardinality(f.goals) as goals,
       (select count(distinct h ->> 'goal') from jsonb_array_elements(f.history) h)::integer as "goalsTold", f.key_room_id as key, f.body as sealed, f.answer as sealed_answer, f.reply as sealed_reply, f.made_at, f.changed_at,
       (select m.worker_name from app.member m where m.worker_id = f.made_by limit 1) as "madeBy",
       f.id in (select look.shut_referrals($1)) as shut, r.class = 'agreement-hidden' as veiled
     from app.referral f join app.room r on r.id = f.room_id join look.organisation(f.to_id) o on true
     where r.case_id = $1 and ($2::uuid is null or f.id = $2)
     order by f.state not in ('sent', 'received', 'needs-more'), f.changed_at desc, f.id limit 100`,
    [caseId, referralId],
  );
  return rows.map(({ key, sealed, sealed_answer, sealed_reply, made_at, changed_at, ...row }) => ({
    ...row,
    body: vault.document<Body>(referralPlace(row.id, 'body', key), sealed, unreadBody),
    answer: sealed_answer && vault.open(referralPlace(row.id, 'answer', key), sealed_answer),
    reply: sealed_reply && vault.open(referralPlace(row.id, 'reply', key), sealed_reply),
    madeAt: made_at.toISOString(),
    changedAt: changed_at.toISOString(),
  }));
}

/** The room whose key closes the texts of the own organisation's referrals. */
export const planReferral = async (tx: Tx, caseId: string): Promise<number> =>
  (await tx.one<{ room: number }>('select act.plan_referral($1) as room', [caseId])).room;
