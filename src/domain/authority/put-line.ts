import { randomUUID } from 'node:crypto';
import type { Acting, CaseStanding } from '../../platform/acting/acting.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { Problem } from '../../platform/http/problem.ts';
import { ownRoom } from '../room/index.ts';
import { insertLine } from './authority.queries.ts';
import { classOf, type LineKind } from './authority.ts';
import { refuseUnfitLine, sealText } from './line-input.ts';

interface Context {
  readonly tx: Tx;
  readonly acting: Acting & { readonly case: CaseStanding };
  readonly now: Date;
  readonly trail: Trail;
  readonly vault: Vault;
}

interface NewLine {
  readonly kind: LineKind;
  readonly text?: string | undefined;
  readonly fromOn?: string | undefined;
  readonly untilOn?: string | undefined;
}

/**
 * Writes a line into the own organisation's room, after refusing what does not belong there.
 *
 * @throws Problem `invalid`, `not-found`
 */
export async function putLine({ tx, acting, now, trail, vault }: Context, line: NewLine) {
  const [roomId] = await Promise.all([
    ownRoom(tx, acting.case.id, classOf(line.kind)),
    refuseUnfitLine(tx, acting.case.id, line),
  ]);
  if (roomId === undefined) throw new Problem('not-found');
  const id = randomUUID();
  const { body } = sealText(vault, { row: id, room: roomId, version: 1 }, line.text);
  await insertLine(tx, { ...line, id, roomId, body, authorId: acting.workerId, at: now });
  trail.saw(acting.organisationId, classOf(line.kind), `justice-line:${id}:1`);
  trail.about({ lineId: id, kind: line.kind });
  return { id, kind: line.kind, version: 1 };
}
