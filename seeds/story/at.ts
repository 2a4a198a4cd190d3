import type { NoteClass } from '../../src/domain/room/index.ts';
import { writes } from './acts/content.ts';
import type { Act, Step } from './script.ts';
import type { WorkerKey } from './workers.ts';

/** A note, as its class and its text. */
type Note = Readonly<Partial<Record<NoteClass, string>>>;

const actOf = (said: Act | Note): Act =>
  typeof said === 'function'
    ? said
    : async (scene) => {
        for (const [informationClass, text] of Object.entries(said))
          await writes(informationClass as NoteClass, text)(scene);
      };

/**
 * One step of a case: `at(12, '9.30', 'anna', closes())` twelve days before the day on which the story is told;
 * `at(12, '9.30', 'anna', { support: '…' })` writes a note.
 */
export const at = (daysAgo: number, clock: string, worker: WorkerKey, said: Act | Note): Step => ({
  daysAgo,
  clock,
  worker,
  act: actOf(said),
});
