import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { Problem } from '../../platform/http/problem.ts';
import { documentTable } from './document-line.ts';

/** Where a page of the list goes on: behind the last document of the page before. */
export interface After {
  readonly at: string;
  readonly id: string;
}

const behind = `t.written_at <= (($1::text[])[1])::timestamptz
  and (t.written_at < (($1::text[])[1])::timestamptz or t.id > (($1::text[])[2])::uuid)`;

/** Documents of a case, the newest first, one more than a page. */
export const readDocuments = (tx: ReadTx, vault: Vault, caseId: string, after: After | undefined) =>
  documentTable.readUntold(tx, vault, caseId, after && { where: behind, is: [after.at, after.id] });

/**
 * One document; the trail is told of it.
 *
 * @throws Problem `not-found` for one that this viewer does not see, or that was recorded by mistake
 */
export async function getDocument(tx: ReadTx, vault: Vault, trail: Trail, caseId: string, id: string) {
  const found = await documentTable.find(tx, vault, caseId, id, 't.id = $1 and not t.mistaken');
  if (!found) throw new Problem('not-found');
  documentTable.saw(trail, found);
  return found;
}
export type FoundDocument = Awaited<ReturnType<typeof getDocument>>;

/** A file that a document has or had. */
export interface Filed {
  readonly filed: number;
  readonly kind: FoundDocument['kind'];
  readonly bytes: number;
  readonly removed: FoundDocument['removed'];
  readonly digest: string;
  readonly writtenAt: string;
  readonly author: string | null;
}

/** Every file that a document has or had, the newest first: each by the version with which it came. */
export async function readFiled(tx: ReadTx, vault: Vault, found: FoundDocument): Promise<Filed[]> {
  const former = await documentTable.former(tx, vault, found.id);
  const versions = [
    found,
    ...former.map(({ was, text, ...version }) => ({
      ...version,
      ...(was as Pick<Filed, 'filed' | 'kind' | 'bytes' | 'removed'>),
      digest: text.digest ?? '',
    })),
  ];
  return versions
    .filter(({ version, filed }) => version === filed)
    .map(({ filed, kind, bytes, removed, digest, writtenAt, author }) => ({
      ...{ filed, kind, bytes, removed, digest, writtenAt, author },
    }));
}
