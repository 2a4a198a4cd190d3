import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { Problem } from '../../platform/http/problem.ts';
import { refuseTelltaleTexts } from '../reader/index.ts';
import { sealLine } from '../room/index.ts';
import { type LineKind, tellsTooMuch, wrongWithLine } from './authority.ts';

interface Typed {
  readonly kind: LineKind;
  readonly text?: string | undefined;
  readonly fromOn?: string | undefined;
  readonly untilOn?: string | undefined;
  readonly reason?: string | undefined;
}

/**
 * Nothing that identifies, tells where she is or how her health is; "not before" is a day alone.
 *
 * @throws Problem `invalid`
 */
export async function refuseUnfitLine(tx: ReadTx, caseId: string, typed: Typed): Promise<void> {
  const { text, reason } = typed;
  const told = Object.entries({ text, reason }).flatMap(([field, value]) => {
    const much = value === undefined ? undefined : tellsTooMuch(value);
    return much ? [{ field, reason: much as string }] : [];
  });
  const fields = [...wrongWithLine(typed), ...told];
  if (fields.length > 0) throw new Problem('invalid', { fields });
  await refuseTelltaleTexts(tx, caseId, { text, reason });
}

/** The closed text of one version of a line, and the reason of its correction. */
export function sealText(
  vault: Vault,
  at: { row: string; room: number; version: number },
  text: string | undefined,
  reason?: string,
): { body: Buffer | null; reason: Buffer | null } {
  const sealed = sealLine(vault, 'justice_line', at, { text: text ?? '' }, reason);
  return text === undefined ? { ...sealed, body: null } : sealed;
}
