import type { Place, Vault } from '../../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../../platform/db/tx.ts';
import { Problem } from '../../../platform/http/problem.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { dayOf } from '../../../platform/time/format.ts';
import { isProvisionKey, provisionOf } from '../../law/index.ts';
import { mostShown, type OwnProposalView, type ProposalView, type Proposed } from './proposal.ts';

const place = (row: string, room: number): Place => ({ table: 'law_proposal', row, room, version: 1 });
const answerPlace = (id: string, room: number): Place => place(`${id}/answer`, room);

interface ProposalRow {
  readonly id: string;
  readonly provision: string;
  readonly seen: number;
  readonly language: Language;
  readonly key_room_id: number;
  readonly body: Buffer;
  readonly proposed_at: Date;
}
interface OwnRow extends ProposalRow {
  readonly state: OwnProposalView['state'];
  readonly answered_at: Date | null;
  readonly answer: Buffer | null;
}

function viewOf(vault: Vault, row: ProposalRow): ProposalView {
  const said = vault.document<Proposed>(place(row.id, row.key_room_id), row.body, (words) => ({
    wrong: words,
    should: words,
    readWhere: words,
  }));
  return {
    ...said,
    id: row.id,
    provision: row.provision,
    gone: !isProvisionKey(row.provision),
    language: row.language,
    proposedOn: dayOf(row.proposed_at),
    changedSince: isProvisionKey(row.provision) && provisionOf(row.provision).entries !== row.seen,
  };
}

/** What waits for an administrator, the oldest first, and whether there is more; nothing for anybody else. */
export async function listWaiting(tx: ReadTx, vault: Vault): Promise<{ rows: ProposalView[]; more: boolean }> {
  const rows = await tx.query<ProposalRow>('select * from look.law_proposals(null)');
  return {
    rows: rows.slice(0, mostShown).map((row) => viewOf(vault, row)),
    more: rows.length > mostShown,
  };
}

export interface WaitingRow {
  readonly view: ProposalView;
  readonly keyRoom: number;
}

/** One that waits, for an administrator, with the room whose key closes what is answered to it. */
export async function findWaiting(tx: ReadTx, vault: Vault, id: string): Promise<WaitingRow | undefined> {
  const [row] = await tx.query<ProposalRow>('select * from look.law_proposals($1)', [id]);
  return row && { view: viewOf(vault, row), keyRoom: row.key_room_id };
}

/** How many wait for an administrator, as far as they are shown, and since when the oldest does; none for anybody else. */
export const countWaiting = (tx: ReadTx): Promise<{ n: number; oldest: Date | null }> =>
  tx.one('select count(*)::integer as n, min(proposed_at) as oldest from look.law_proposals(null)');

/** What the acting worker has proposed, the newest first; of one provision where it is said. */
async function listOwn(tx: ReadTx, vault: Vault, provision: string | null): Promise<OwnProposalView[]> {
  const rows = await tx.query<OwnRow>(
    `select id, provision, seen, language, key_room_id, body, proposed_at, state, answered_at, answer from app.law_proposal
     where worker_id = (select priv.me()) and ($1::text is null or provision = $1) order by proposed_at desc, id limit ${mostShown}`,
    [provision],
  );
  return rows.map((row) => ({
    ...viewOf(vault, row),
    state: row.state,
    answeredAt: row.answered_at?.toISOString() ?? null,
    answer: row.answer && vault.open(answerPlace(row.id, row.key_room_id), row.answer),
  }));
}

/**
 * The same for whoever looks at it: what was answered has been told then, and leaves the first page. Nothing is asked where none is answered. What was
 * answered after the list was read is read with it, or it would leave the first page untold.
 */
export async function lookAtOwn(tx: ReadTx, vault: Vault, provision: string | null = null): Promise<OwnProposalView[]> {
  const own = await listOwn(tx, vault, provision);
  if (own.every(({ state }) => state === 'waiting')) return own;
  const told = await tx.query<{ id: string }>('select see_law_answers as id from look.see_law_answers($1)', [
    provision,
  ]);
  const isShown = ({ id }: { readonly id: string }) => own.some((one) => one.id === id && one.state !== 'waiting');
  return told.every(isShown) ? own : listOwn(tx, vault, provision);
}

/** How many of the acting worker wait, as far as it matters. */
export async function countOwnWaiting(tx: ReadTx): Promise<number> {
  const { n } = await tx.one<{ n: number }>(
    `select count(*)::integer as n from app.law_proposal where worker_id = (select priv.me()) and state = 'waiting'`,
  );
  return n;
}

export interface NewProposal extends Proposed {
  readonly id: string;
  readonly provision: string;
  readonly seen: number;
  readonly language: Language;
}

/** Hands a proposal to the administrators, closed with the key of the log of the proposer's organisation. */
export async function writeProposal(tx: Tx, vault: Vault, logRoom: number, said: NewProposal): Promise<void> {
  const { id, provision, seen, language, wrong, should, readWhere } = said;
  const body = vault.seal(place(id, logRoom), JSON.stringify({ wrong, should, readWhere }));
  await tx.query('select act.propose_law($1, $2, $3, $4, $5)', [id, provision, seen, language, body]);
}

/**
 * The correction of that number came of it; an answer in words is closed with the same key as the proposal.
 *
 * @throws Problem `conflict` where somebody has answered it meanwhile
 */
export async function takeProposal(
  tx: Tx,
  vault: Vault,
  { view, keyRoom }: WaitingRow,
  { entry, answer }: { readonly entry: number; readonly answer: string | undefined },
): Promise<void> {
  const sealed = answer === undefined ? null : vault.seal(answerPlace(view.id, keyRoom), answer);
  await tx.query('select act.answer_law_proposal($1, $2, $3)', [view.id, entry, sealed]);
}

/**
 * For one that does not wait: the database knows whether it was answered or never was.
 *
 * @throws Problem `conflict` where somebody has answered it meanwhile, else `not-found`
 */
export async function refuseAnswered(tx: Tx, id: string): Promise<never> {
  await tx.query('select act.answer_law_proposal($1, null, $2)', [id, Buffer.alloc(1)]);
  throw new Problem('not-found');
}

/** Closed without a correction, with a reason that its proposer reads. */
export async function closeWaiting(tx: Tx, vault: Vault, { view, keyRoom }: WaitingRow, reason: string): Promise<void> {
  const answer = vault.seal(answerPlace(view.id, keyRoom), reason);
  await tx.query('select act.answer_law_proposal($1, null, $2)', [view.id, answer]);
}
