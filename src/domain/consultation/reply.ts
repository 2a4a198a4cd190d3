import type { Vault } from '../../platform/crypto/vault.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { type ConsultationField, consultationPlace } from './consultation-place.ts';

interface Plan {
  room_id: number;
  own_room_id: number | null;
  later: boolean;
}

/** Writes an answer, or the reason of closing: one copy for the taker, one for whoever has asked. */
export async function reply(
  tx: Tx,
  vault: Vault,
  consultationId: string,
  state: 'answered' | 'closed',
  text: string,
): Promise<void> {
  const { room_id, own_room_id, later } = await tx.one<Plan>(
    'select room_id, own_room_id, later from act.plan_consultation_answer($1)',
    [consultationId],
  );
  const kept: ConsultationField = state === 'closed' ? 'reason' : later ? 'later_answer' : 'answer';
  const asker =
    own_room_id === null
      ? consultationPlace('receipt', consultationId, state === 'closed' ? 'reason' : 'answer', room_id)
      : consultationPlace('consultation_own', consultationId, kept, own_room_id);
  await tx.query('select act.answer_consultation($1, $2, $3, $4)', [
    consultationId,
    state,
    vault.seal(consultationPlace('consultation_taken', consultationId, kept, room_id), text),
    vault.seal(asker, text),
  ]);
}
