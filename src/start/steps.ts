import { note } from '../platform/log/log.ts';

/** Runs a step of the start and tells how long it took. */
export type Step = <T>(done: string, work: () => Promise<T>) => Promise<T>;

/** The same as events of the log, where a machine reads them. */
export const noteSteps: Step = async (done, work) => {
  const begin = performance.now();
  const result = await work();
  note('start.step', { task: done, ms: Math.round(performance.now() - begin) });
  return result;
};

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/** Tells each step of the start on a line of its own, with its seconds. */
export function tellSteps(write: (line: string) => void): Step {
  return async (done, work) => {
    const begin = performance.now();
    const result = await work();
    write(`  ${done.padEnd(44)} ${seconds(performance.now() - begin).padStart(7)}`);
    return result;
  };
}
