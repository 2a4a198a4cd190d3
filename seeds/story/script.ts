import type { Acting } from '../../src/platform/acting/acting.ts';
import type { TrailRecord } from '../../src/platform/audit/trail.ts';
import type { Vault } from '../../src/platform/crypto/vault.ts';
import type { Tx } from '../../src/platform/db/tx.ts';
import type { Day } from '../../src/platform/time/format.ts';
import type { WorkerKey } from './workers.ts';

/** What an act finds when its moment has come: a transaction as the worker who acts, on the case of the story. */
export interface Scene {
  readonly tx: Tx;
  readonly acting: Acting;
  readonly vault: Vault;
  readonly trail: TrailRecord;
  /** The moment that the database holds for now, and its day in Finland. */
  readonly now: Date;
  readonly today: Day;
  /** The day on which the whole story is told. */
  readonly toldOn: Day;
  readonly caseId: string;
  /** Ids that earlier acts have left under a name, such as `consent:network`. */
  readonly left: Map<string, string>;
}

export interface Act {
  /** Its name in the use log, as the product's endpoint writes it. */
  readonly audit: string;
  /** Whether the worker acts on the case, or at home: intake, accounts. */
  readonly on: 'case' | 'own';
  readonly run: (scene: Scene) => Promise<void>;
}

export interface Step {
  readonly daysAgo: number;
  /** Finnish time, `10.15`. */
  readonly clock: string;
  readonly worker: WorkerKey;
  readonly act: Act;
}

export interface CaseStory {
  readonly codeWord: string;
  readonly steps: readonly Step[];
}

/** `at(12, '9.30', 'anna', writes('support', '…'))`: twelve days before the day on which the story is told. */
export const at = (daysAgo: number, clock: string, worker: WorkerKey, act: Act): Step => ({
  daysAgo,
  clock,
  worker,
  act,
});

/** The id that an earlier act has left; the story is wrong when there is none. */
export function leftBy(scene: Scene, name: string): string {
  const found = scene.left.get(name);
  if (found === undefined) throw new Error(`the story has no ${name} yet`);
  return found;
}
