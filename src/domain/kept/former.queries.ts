import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { type closedWords, reasonOf } from './closed-words.ts';
import type { FormerVersion } from './former-version.ts';

interface VersionRow extends Pick<FormerVersion, 'version' | 'was' | 'author'> {
  readonly room: number;
  readonly body: Buffer | null;
  readonly reason: Buffer | null;
  readonly writtenAt: Date;
}

/** Former versions of a row of a table that keeps its history, the newest first, fifty at most. */
export async function formerVersions(
  tx: ReadTx,
  vault: Vault,
  table: string,
  closed: Pick<ReturnType<typeof closedWords>, 'open'>,
  id: string,
): Promise<FormerVersion[]> {
  const rows = await tx.query<VersionRow>(
    `select v.version, v.room_id as room, v.was, v.body, v.reason, v.written_at as "writtenAt",
       (select m.worker_name from app.member m where m.worker_id = v.author_id limit 1) as author
     from app.${table}_version v where v.${table}_id = $1 order by v.version desc limit 50`,
    [id],
  );
  return rows.map(({ version, room, was, body, reason, author, writtenAt }) => {
    const place = { row: id, room, version };
    return {
      ...{ version, was, author },
      text: closed.open(vault, place, body),
      reason: reasonOf(vault, table, place, reason),
      writtenAt: writtenAt.toISOString(),
    };
  });
}
