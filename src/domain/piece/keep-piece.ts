import { randomUUID } from 'node:crypto';
import type { ActingOn } from '../../platform/acting/action.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { bornFor } from '../person/index.ts';
import { ownRoom } from '../room/index.ts';
import type { PieceSort } from './codes.ts';
import { draftOf } from './draft.ts';
import type { Draft } from './piece-fields.ts';
import type { PieceInput } from './piece-input.ts';
import { pieceTable } from './piece-table.ts';
import type { Writer } from './store-piece.queries.ts';

/** What the work of recording is given. */
export interface Recording {
  readonly tx: Tx;
  readonly acting: ActingOn<'case'>;
  readonly now: Date;
  readonly trail: Trail;
  readonly vault: Vault;
}

export interface PieceWritten {
  readonly id: string;
  readonly sort: PieceSort;
  readonly code: string;
  readonly version: number;
}

/** The writer in the own organisation's room of the account. */
export async function writerOf({ tx, acting, now }: Omit<Recording, 'trail' | 'vault'>): Promise<Writer> {
  const roomId = await ownRoom(tx, acting.case.id, 'account');
  if (roomId === undefined) throw new Problem('not-found');
  return { roomId, authorId: acting.workerId, at: now };
}

/** The draft of what was said. Throws `invalid` with everything that is not right. */
export function soundDraft(sort: PieceSort, input: PieceInput, now: Date, born?: number): Draft {
  const drafted = draftOf(sort, input, dayOf(now), born);
  if ('wrong' in drafted) throw new Problem('invalid', { fields: drafted.wrong });
  return drafted.draft;
}

/** A new row of the account, for the trail. */
export const writtenBy = ({ organisationId }: ActingOn<'case'>, id: string) =>
  ({ id, organisationId, class: 'account', version: 1 }) as const;

/** Writes a new piece and tells the trail of it. */
export async function keepPiece(recording: Recording, writer: Writer, draft: Draft): Promise<PieceWritten> {
  const { acting, trail } = recording;
  const id = randomUUID();
  await pieceTable.insert(recording, { id, ...writer }, draft);
  pieceTable.saw(trail, writtenBy(acting, id));
  trail.about({ pieceId: id, sort: draft.sort });
  return { id, sort: draft.sort, code: draft.code, version: 1 };
}

/** Records a piece that stands by itself. */
export async function recordAlone(sort: PieceSort, recording: Recording, input: PieceInput): Promise<PieceWritten> {
  const draft = soundDraft(sort, input, recording.now, await bornFor(recording, input));
  return keepPiece(recording, await writerOf(recording), draft);
}

/** Where the pages go after something was recorded. */
export const pieceSlug = (caseId: string, pieceId: string): string => `/t/${caseId}/kokonaisuus/osa/${pieceId}`;
