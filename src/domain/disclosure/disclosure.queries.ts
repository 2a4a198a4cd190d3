import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import type { Comparing, Copy, SlipState } from './disclosure.ts';
import { linesPlace, wordPlace } from './disclosure-place.ts';
import type { Basis, CompilationView, KeyView, PartView, ProgressRow, ReceivedView } from './disclosure-view.ts';
import { unreadPart } from './line.ts';

export const listBases = (tx: ReadTx, caseId: string): Promise<Basis[]> =>
  tx.query<Basis>(
    `select consent_id as "consentId", to_id as "toId", ends_on::text as "endsOn", on_case as "onCase" from look.compilation_bases($1)`,
    [caseId],
  );

type SlipRow = Omit<CompilationView, 'purpose' | 'changedAt' | 'copyAt' | 'key' | 'seal'> & {
  room: number;
  sealed: Buffer;
  changedAt: Date;
  copyAt: Date | null;
  slip: SealingRow;
};

/** What a slip tells of the receiver's key, as JSON of the database. */
interface SealingRow {
  readonly mark: string | null;
  readonly receiver: string | null;
  readonly at: string | null;
  readonly by: string | null;
  readonly compared: Comparing | null;
  readonly digest: string | null;
}

/** What is kept of the receiver beside the mark. */
export interface Receiver extends Omit<KeyView, 'mark'> {
  /** The public key itself. */
  readonly key: string;
}

export const unreadReceiver = (words: string): Receiver => ({ key: '', unit: words, person: words });

function sealingOf(
  vault: Vault,
  id: string,
  room: number,
  { mark, receiver, at, by, compared, digest }: SealingRow,
): Pick<CompilationView, 'key' | 'seal'> {
  if (mark === null || receiver === null) return { key: null, seal: null };
  const place = wordPlace(id, 'receiver', room);
  const { unit, person } = vault.document(place, Buffer.from(receiver, 'hex'), unreadReceiver);
  const seal = at && compared && digest ? { at: new Date(at).toISOString(), by, compared, digest } : null;
  return { key: { mark, unit, person }, seal };
}

/** The own organisation's compilations of a case, open ones and the latest first; `id` narrows to one. */
export async function listCompilations(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  id: string | null = null,
): Promise<CompilationView[]> {
  const rows = await tx.query<SlipRow>(
    `select s.compilation_id as id, s.to_id as "toId", t.name as to, f.name as from, s.organisation_id = s.from_id as gathers,
       s.consent_id as "consentId", s.state, s.key_room_id as room, s.purpose as sealed, s.changed_at as "changedAt", s.copy_given as "copyGiven", s.copy_at as "copyAt",
       jsonb_build_object('mark', s.key_mark, 'receiver', encode(s.receiver, 'hex'), 'at', s.sealed_at, 'compared', s.compared, 'digest', s.digest,
         'by', (select m.worker_name from app.member m where m.worker_id = s.sealed_by limit 1)) as slip,
       (select m.worker_name from app.member m where m.worker_id = s.released_by limit 1) as "releasedBy",
       k.compilation_id is not null as stands, coalesce(k.contributes, false) as contributes,
       coalesce(k.receiver_on_case, false) as "receiverOnCase", coalesce(k.stale, false) as stale,
       exists (select 1 from app.compilation_part p where p.compilation_id = s.compilation_id and p.state = 'draft') as draft
     from app.compilation_slip s join app.room r on r.id = s.room_id join look.organisation(s.to_id) t on true
       join look.organisation(s.from_id) f on true left join look.open_compilations($1) k on k.compilation_id = s.compilation_id
     where r.case_id = $1 and ($2::uuid is null or s.compilation_id = $2)
     order by s.state in ('sent', 'closed'), s.changed_at desc, s.id limit 50`,
    [caseId, id],
  );
  return rows.map(({ slip, room, sealed, changedAt, copyAt, copyGiven, ...row }) => ({
    ...row,
    state: row.state as SlipState,
    copyGiven: copyGiven as Copy | null,
    purpose: vault.open(wordPlace(row.id, 'purpose', room), sealed),
    changedAt: changedAt.toISOString(),
    copyAt: copyAt?.toISOString() ?? null,
    ...sealingOf(vault, row.id, room, slip),
  }));
}

/** The own organisation's released or sent part, else the worker's own draft, as far as she reads it. */
export async function findPart(
  tx: ReadTx,
  vault: Vault,
  compilationId: string,
  draftFirst = false,
): Promise<PartView | undefined> {
  const [row] = await tx.query<Omit<PartView, 'lines'> & { room: number; sealed: Buffer }>(
    `select p.id, p.state, p.told, p.room_id as room, p.lines as sealed from app.compilation_part p
     where p.compilation_id = $1 order by (p.state = 'draft') = $2 desc limit 1`,
    [compilationId, draftFirst],
  );
  if (!row) return undefined;
  const { room, sealed, ...part } = row;
  return { ...part, lines: vault.document(linesPlace(part.id, room), sealed, unreadPart) };
}

/** Whose parts have been released, for the organisation that gathers. */
export const listProgress = (tx: ReadTx, caseId: string, compilationId: string): Promise<ProgressRow[]> =>
  tx.query<ProgressRow>(
    `select p.organisation_id as "organisationId", o.name as organisation, p.state, p.stale
     from look.compilation_progress($1, $2) p join look.organisation(p.organisation_id) o on true order by o.name`,
    [caseId, compilationId],
  );

/** The receiver's workers who will read it, as far as the viewer may know them. */
export const listReaders = async (tx: ReadTx, caseId: string, toId: string): Promise<string[]> =>
  (await tx.query<{ worker: string }>('select worker from look.compilation_readers($1, $2)', [caseId, toId])).map(
    ({ worker }) => worker,
  );

/** What has been handed over to the own organisation on this case, the latest first; `id` narrows to one. */
export async function listReceived(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  id: string | null = null,
): Promise<ReceivedView[]> {
  const rows = await tx.query<{
    id: string;
    part: string;
    key: number;
    word_key: number;
    owner: string;
    organisation: string;
    from: string;
    to: string;
    lines: Buffer;
    word: Buffer;
    at: Date;
  }>(
    `select v.compilation_id as id, v.part_id as part, v.key_room_id as key, v.word_key_room_id as word_key, v.from_id as owner,
       o.name as organisation, l.name as from, w.name as to, v.lines, v.word, v.received_at as at
     from app.compilation_received v join app.room r on r.id = v.room_id join look.organisation(v.from_id) o on true
       join look.organisation(v.lead_id) l on true join look.organisation(r.organisation_id) w on true
     where r.case_id = $1 and ($2::uuid is null or v.compilation_id = $2) order by v.received_at desc, v.compilation_id, o.name limit 500`,
    [caseId, id],
  );
  return [...Map.groupBy(rows, (row) => row.id).values()].map((parts) => {
    const first = parts[0] as (typeof rows)[number];
    return {
      id: first.id,
      from: first.from,
      to: first.to,
      receivedAt: first.at.toISOString(),
      word: vault.open(wordPlace(first.id, 'word', first.word_key), first.word),
      parts: parts.map((row) => ({
        organisationId: row.owner,
        organisation: row.organisation,
        lines: vault.document(linesPlace(row.part, row.key), row.lines, unreadPart),
      })),
    };
  });
}

/** The room whose key closes the purpose and the word. */
export const planCompilation = async (tx: Tx, caseId: string): Promise<number> =>
  (await tx.one<{ room: number }>('select act.plan_compilation($1) as room', [caseId])).room;

/** The room whose key closes the own organisation's part. */
export const planPart = async (tx: Tx, caseId: string, compilationId: string): Promise<number> =>
  (await tx.one<{ room: number }>('select act.plan_compilation_part($1, $2) as room', [caseId, compilationId])).room;

/** The receiver of whom the lead has told the key, with that key; undefined where none is named. */
export async function findReceiver(tx: ReadTx, vault: Vault, id: string): Promise<(Receiver & KeyView) | undefined> {
  const [row] = await tx.query<{ room: number; mark: string | null; receiver: Buffer }>(
    `select key_room_id as room, key_mark as mark, receiver from app.compilation_slip
     where compilation_id = $1 and organisation_id = from_id and key_mark is not null`,
    [id],
  );
  if (!row?.mark) return undefined;
  return { mark: row.mark, ...vault.document(wordPlace(id, 'receiver', row.room), row.receiver, unreadReceiver) };
}

/** The file that was sealed, from the own slip of the organisation that gathered it. */
export async function findSealedFile(tx: ReadTx, vault: Vault, id: string): Promise<Buffer | undefined> {
  const [row] = await tx.query<{ room: number; sealed: Buffer }>(
    `select key_room_id as room, sealed_file as sealed from app.compilation_slip
     where compilation_id = $1 and organisation_id = from_id and sealed_file is not null`,
    [id],
  );
  return row && Buffer.from(vault.open(wordPlace(id, 'sealed', row.room), row.sealed), 'base64');
}

/** What the owners have released, to be sealed within this transaction; the database says no where it may not be. */
export async function planSealing(
  tx: Tx,
  vault: Vault,
  { caseId, compilationId, owners, mark }: { caseId: string; compilationId: string; owners: string[]; mark: string },
): Promise<ReceivedView['parts']> {
  const rows = await tx.query<{
    part: string;
    room: number;
    organisationId: string;
    organisation: string;
    lines: Buffer;
  }>(
    `select p.part_id as part, p.key_room as room, p.organisation_id as "organisationId", o.name as organisation, p.lines
     from act.plan_sealing($1, $2, $3, $4) p join look.organisation(p.organisation_id) o on true order by o.name`,
    [caseId, compilationId, owners, mark],
  );
  return rows.map(({ part, room, lines, ...owner }) => ({
    ...owner,
    lines: vault.document(linesPlace(part, room), lines, unreadPart),
  }));
}
