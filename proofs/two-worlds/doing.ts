import { type UseOnCase, useOnCase } from '../../src/platform/http/call.ts';
import type { JobStep } from '../../src/platform/jobs/jobs.ts';
import type { Notified, WorkerKey } from './words.ts';
import type { Program, World } from './world.ts';

/** Uses endpoints on one case as a worker. */
export type By = (worker: WorkerKey) => UseOnCase;

/**
 * How workers act on a case of a world, outside of any comparison; what is refused throws. Streams are told after each act, as they
 * are after a commit. `from` is the first throw; what the database would have sent is added to `sent`.
 */
export function actingIn(world: Program, caseId: string, from: number, sent: Notified[] = []): By {
  let throwing = from;
  return (worker) =>
    useOnCase(async ({ method, path, body }) => {
      throwing += 1;
      const asked = { as: worker, method, path: `/api/v1${path}`, ...(body ? { body } : {}) };
      const { status, body: text, notified } = await world.ask(asked, throwing);
      sent.push(...notified);
      await world.deliver(notified);
      return { status, body: JSON.parse(text) as unknown };
    }, caseId);
}

/** Those who may, and what they do something in. */
export interface Making {
  readonly by: By;
  /** Lets a step of the clock work. */
  readonly clock: (step: JobStep) => Promise<void>;
  readonly world: World;
  readonly caseId: string;
}
export type Doing = (making: Making) => Promise<unknown>;

/** How something is done in a world by workers and by the clock; what the database would have sent is added to `sent`. */
export const makingIn = (world: World, caseId: string, from: number, sent: Notified[] = []): Making => ({
  by: actingIn(world, caseId, from, sent),
  async clock(step: JobStep) {
    const notified = await world.work(step);
    sent.push(...notified);
    await world.deliver(notified);
  },
  ...{ world, caseId },
});
