import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { ofClass } from '../line/index.ts';
import { noteTable } from '../note/index.ts';
import type { JusticeNote } from './authority.ts';

const mostNotes = 50;

/** Notes of class justice, the newest first. */
export async function readJusticeNotes(tx: ReadTx, vault: Vault, trail: Trail, caseId: string): Promise<JusticeNote[]> {
  const notes = (await noteTable.readUntold(tx, vault, caseId, ofClass('justice'))).slice(0, mostNotes);
  for (const note of notes) noteTable.saw(trail, note);
  return notes.map(({ id, organisation, author, happenedOn, text }) => ({
    id,
    organisation,
    author,
    happenedOn,
    text,
  }));
}
