import { randomUUID } from 'node:crypto';
import type { Acting } from '../acting/acting.ts';
import { enterOwn } from '../acting/enter-own.ts';
import { sealing, withKeys } from '../crypto/keep-keys.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import type { Place, Vault } from '../crypto/vault.ts';
import type { Pools } from '../db/pools.ts';
import { inTransaction, type ReadTx, type Tx } from '../db/tx.ts';
import { type DraftMark, draftField } from './draft-mark.ts';
import { Problem } from './problem.ts';

/** What was typed into a form and not sent. */
export interface Draft {
  readonly mark: DraftMark;
  readonly fields: URLSearchParams;
  readonly keptAt: Date;
  readonly until: Date;
}

interface DraftRow {
  id: string;
  version: number;
  body: Buffer;
  kept_at: Date;
  expires_at: Date;
}

/** Closed by the key of the own organisation's log: it is always there, tells no case, and drafts are worth nothing without it. */
const placeOf = ({ logRoom }: Acting, row: string, version: number): Place => ({
  table: 'draft',
  row,
  room: logRoom,
  version,
});

/** The address of the form is closed with its fields, under the name that no field has: the row tells none. */
const withAddress = (fields: URLSearchParams, address: string): string =>
  new URLSearchParams([...fields, [draftField, address]]).toString();

/** What was closed: the fields, and the address where the draft is not older than that it is kept. */
function opened(
  vault: Vault,
  acting: Acting,
  { row, version, body }: { row: string; version: number; body: Buffer },
): { readonly fields: URLSearchParams; readonly address: string | undefined } {
  const fields = new URLSearchParams(vault.open(placeOf(acting, row, version), body));
  const address = fields.get(draftField) ?? undefined;
  fields.delete(draftField);
  return { fields, address };
}

/** What of an engine drafts need. */
interface Engine {
  readonly pools: Pools;
  readonly ring: KeyRing;
}

/** What finds the drafts of a form: without the key of the ring nobody can tell which form it is. */
const hashOf = (vault: Vault, { workerId, logRoom }: Acting, address: string): Buffer =>
  Buffer.from(vault.pseudonym(logRoom, 'draft', `${workerId} ${address}`), 'base64url');

/**
 * The drafts of a form that the acting worker has, the last one first. To be asked only after the form has been opened as it is for that worker:
 * so they hide as it does.
 */
export async function draftsOf(
  tx: Pick<ReadTx, 'query'>,
  vault: Vault,
  acting: Acting,
  { address }: Pick<DraftMark, 'address'>,
): Promise<readonly Draft[]> {
  const rows = await tx.query<DraftRow>('select id, version, body, kept_at, expires_at from look.drafts($1)', [
    hashOf(vault, acting, address),
  ]);
  return rows.map(({ id: row, version, body, kept_at, expires_at }) => ({
    mark: { address, id: row, version },
    fields: opened(vault, acting, { row, version, body }).fields,
    keptAt: kept_at,
    until: expires_at,
  }));
}

/** Of the forms that the acting worker has left half written for an hour or more the last draft of each, the last one first. */
export async function leftDrafts(tx: Pick<ReadTx, 'query'>, vault: Vault, acting: Acting): Promise<readonly Draft[]> {
  const rows = await tx.query<DraftRow>('select id, version, body, kept_at, expires_at from look.left_drafts()');
  return rows.flatMap(({ id: row, version, body, kept_at, expires_at }) => {
    const { address, fields } = opened(vault, acting, { row, version, body });
    return address === undefined
      ? []
      : [{ mark: { address, id: row, version }, fields, keptAt: kept_at, until: expires_at }];
  });
}

/** Ends a draft whose form is sent: in the transaction of the change, so that there is the one or the other. */
export const endDraft = (tx: Pick<Tx, 'query'>, { id, version }: DraftMark): Promise<unknown> =>
  id === undefined ? Promise.resolve() : tx.query('select act.end_draft($1, $2)', [id, version]);

/** A transaction of the acting worker that concerns drafts alone. */
function onDrafts<Result>(
  { pools, ring }: Engine,
  token: string,
  work: (tx: Tx, vault: Vault, acting: Acting) => Promise<Result>,
): Promise<Result> {
  return withKeys(ring, () =>
    inTransaction(
      pools.change,
      'change',
      (tx) => enterOwn(tx, token),
      async (tx, acting) => {
        if (!acting) throw new Problem('unauthenticated');
        return sealing(tx, ring, (vault) => work(tx, vault, acting));
      },
      async () => undefined,
    ),
  );
}

/**
 * Keeps what stands in a form, and tells all its drafts, this one first. It asks nothing of the case that the form is on: whoever may not open it any
 * more is answered alike, and what was typed waits.
 */
export const keepDraft = (
  engine: Engine,
  token: string,
  { address, id, version }: DraftMark,
  fields: URLSearchParams,
): Promise<readonly Draft[]> =>
  onDrafts(engine, token, async (tx, vault, acting) => {
    const newId = randomUUID();
    const closed = (row: string, of: number) => vault.seal(placeOf(acting, row, of), withAddress(fields, address));
    const kept = await tx.one<{ id: string }>('select id from act.keep_draft($1, $2, $3, $4, $5, $6)', [
      hashOf(vault, acting, address),
      id ?? null,
      version,
      id === undefined ? null : closed(id, version + 1),
      newId,
      closed(newId, 1),
    ]);
    const drafts = await draftsOf(tx, vault, acting, { address });
    return drafts.toSorted((a, b) => Number(b.mark.id === kept.id) - Number(a.mark.id === kept.id));
  });

/** Throws a draft away. */
export const dropDraft = (engine: Engine, token: string, mark: DraftMark): Promise<unknown> =>
  onDrafts(engine, token, (tx) => endDraft(tx, mark));

/** Makes a draft the one that its form opens with. */
export const takeDraft = (engine: Engine, token: string, { id }: DraftMark): Promise<unknown> =>
  onDrafts(engine, token, (tx) => tx.query('select act.take_draft($1)', [id ?? null]));
