import { setTimeout as delay } from 'node:timers/promises';

/** How long what was read is given to others, in milliseconds: a rush of readers asks the database once. */
const fresh = 30_000;
/** How long a reader waits for the database before they are given what was read last, in milliseconds. */
const patience = 2_000;

export type LastRead<T> = (report: (error: unknown) => void) => Promise<T>;

/**
 * What pages for anybody show, read at most once in thirty seconds. Where the database is away or slow, what was read last is given, or `first`:
 * whoever needs a number in danger gets one.
 */
export function lastRead<T>(ask: () => Promise<T>, first: T, clock: () => number): LastRead<T> {
  let known: { readonly read: T; readonly until: number } = { read: first, until: 0 };
  let reading: Promise<void> | undefined;
  const again = async (report: (error: unknown) => void): Promise<void> => {
    try {
      known = { read: await ask(), until: clock() + fresh };
    } catch (error) {
      report(error);
    } finally {
      reading = undefined;
    }
  };
  return async (report) => {
    const left = known.until - clock();
    // A clock that was set back must not keep what is old.
    if (left > 0 && left <= fresh) return known.read;
    reading ??= again(report);
    await Promise.race([reading, delay(patience, undefined, { ref: false })]);
    return known.read;
  };
}
