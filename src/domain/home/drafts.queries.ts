import type { Acting } from '../../platform/acting/acting.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { leftDrafts } from '../../platform/http/drafts.ts';
import { dayOf } from '../../platform/time/format.ts';
import { type AttentionFact, outsideCases } from './home.ts';

const caseAt = (address: string): string | undefined => /^\/t\/([0-9a-hjkmnp-tv-z]{6})(?:[/?]|$)/.exec(address)?.[1];

const wordsIn = (fields: URLSearchParams): number =>
  [...fields.values()]
    .join(' ')
    .split(/\s+/)
    .filter((word) => /\p{L}{2}/u.test(word)).length;

/** Forms that the worker has left half written; of a case only while it is open and hers to see. Two statements, one where no draft was left. */
export async function readLeftDrafts(tx: ReadTx, vault: Vault, acting: Acting): Promise<AttentionFact[]> {
  const drafts = await leftDrafts(tx, vault, acting);
  if (drafts.length === 0) return [];
  const cases = await tx.query<{ id: string; code_word: string }>(
    `select c.id, c.code_word from app."case" c where c.id = any ($1) and c.state = 'open'`,
    [drafts.flatMap(({ mark }) => caseAt(mark.address) ?? [])],
  );
  return drafts.flatMap(({ mark: { id = null, address }, fields, keptAt }): AttentionFact[] => {
    const [caseId, at] = [caseAt(address), keptAt.toISOString()];
    const told = { kind: 'draft-left', id, day: dayOf(keptAt), at, address, words: wordsIn(fields) } as const;
    if (caseId === undefined) return [{ ...outsideCases, ...told }];
    return cases
      .filter((item) => item.id === caseId)
      .map(({ code_word: codeWord }) => ({ ...outsideCases, ...told, caseId, codeWord }));
  });
}
