import { randomUUID } from 'node:crypto';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { LinkCode } from './codes.ts';
import type { Certainty, Source } from './piece.ts';
import type { KeptTime } from './piece-time.ts';
import type { Correction, Writer } from './store-piece.queries.ts';

export interface LinkDraft extends KeptTime {
  readonly fromId: string;
  readonly toId: string;
  readonly code: LinkCode;
  readonly source: Source;
  readonly certainty: Certainty;
  readonly text: string | null;
}

const sealed = (vault: Vault, row: string, room: number, version: number, text: string | null) =>
  text ? vault.seal({ table: 'link', row, room, version }, JSON.stringify({ text })) : null;

/** Writes several links in one statement; returns their ids in the order given. */
export async function insertLinks(
  tx: Tx,
  vault: Vault,
  { roomId, authorId, at }: Writer,
  links: readonly LinkDraft[],
): Promise<string[]> {
  if (links.length === 0) return [];
  const ids = links.map(() => randomUUID());
  const column = <Key extends keyof LinkDraft>(key: Key) => links.map((link) => link[key]);
  await tx.query(
    `insert into app.link (room_id, author_id, written_at, id, from_id, to_id, code, source, certainty, when_edtf, from_on, until_on, body)
     select $1, $2, $3, * from unnest($4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::text[], $9::text[], $10::text[], $11::date[], $12::date[], $13::bytea[])`,
    [
      roomId,
      authorId,
      at,
      ids,
      column('fromId'),
      column('toId'),
      column('code'),
      column('source'),
      column('certainty'),
      column('whenEdtf'),
      column('from'),
      column('until'),
      links.map(({ text }, place) => sealed(vault, ids[place] as string, roomId, 1, text)),
    ],
  );
  return ids;
}

/** Puts the next version of a link in place if the given one still stands. Returns whether it did. */
export async function replaceLink(
  tx: Tx,
  vault: Vault,
  { roomId, authorId, at }: Writer,
  { id, version, reason, mistaken }: Correction,
  link: Omit<LinkDraft, 'fromId' | 'toId'>,
): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(
    `update app.link set version = version + 1, author_id = $3, written_at = $4, body = $5, reason = $6, mistaken = $7, code = $8, source = $9,
       certainty = $10, when_edtf = $11, from_on = $12, until_on = $13
     where id = $1 and version = $2 returning id`,
    [
      id,
      version,
      authorId,
      at,
      sealed(vault, id, roomId, version + 1, link.text),
      vault.seal({ table: 'link_reason', row: id, room: roomId, version: version + 1 }, reason),
      mistaken,
      link.code,
      link.source,
      link.certainty,
      link.whenEdtf,
      link.from,
      link.until,
    ],
  );
  return rows.length === 1;
}
