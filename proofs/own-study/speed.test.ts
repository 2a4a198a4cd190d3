import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeOwnRelease } from '../../src/domain/own-study/make-own-release.ts';
import { fillCases } from './many.ts';
import { type Opened, openDatabase } from './opened.ts';

/** Of so many cases; minutes to put in, so only where it is asked for: RINNALLA_OWN_CASES=100000. */
const many = Number(process.env.RINNALLA_OWN_CASES ?? 0);
/** Seconds that a processor may work for the whole release, and for the rounding in it, whatever else the machine does. */
const most = { all: 30, rounding: 10 } as const;

let opened: Opened;
beforeAll(async () => {
  opened = await openDatabase();
});
afterAll(() => opened.end());

/** Seconds that a process of this machine has worked; of a server process that is another one. */
function worked(pid: number): number {
  const [, after = ''] = /\) (.*)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
  const fields = after.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

test.skipIf(many === 0)(
  'a release of a hundred thousand cases is made in half a minute',
  { timeout: 1_800_000 },
  async () => {
    await fillCases(opened.client, many);
    const pools = opened.database.pools;
    const { rows } = await pools.report.query<{ pid: number }>('select pg_backend_pid() as pid');
    const pid = (rows[0] as { pid: number }).pid;
    const before = [worked(pid), worked(process.pid)] as const;
    const begun = performance.now();
    const { release } = await makeOwnRelease(
      pools.report,
      { key: 'themes', from: '2024-01-01', until: '2027-01-01', k: 5 },
      () => undefined,
    );
    const [counting, rounding] = [worked(pid) - before[0], worked(process.pid) - before[1]];
    process.stdout.write(
      `${many} cases: counting ${counting.toFixed(1)} s, rounding ${rounding.toFixed(1)} s of a processor, ${((performance.now() - begun) / 1_000).toFixed(1)} s in all\n`,
    );
    expect(release.people).toBeGreaterThan(many - 5);
    expect(counting + rounding).toBeLessThan(most.all);
    expect(rounding).toBeLessThan(most.rounding);
  },
);
