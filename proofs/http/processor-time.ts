/** What the fixed work below takes on the machine on which the limits of the tests were set, in milliseconds. */
const measuredThere = 5;

/** Fixed work of the kind that a page is: texts are made, kept by name, sorted, changed and put together. */
function fixedWork(): number {
  const rows = new Map<string, { name: string; parts: string[] }>();
  for (let nth = 0; nth < 8_000; nth += 1) {
    const name = `row-${(nth * 7_919) % 8_000}`;
    rows.set(name, { name, parts: name.split('-') });
  }
  const sorted = [...rows.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return JSON.stringify(sorted).replaceAll('"', '&quot;').length;
}

/** The least processor time of this process, in milliseconds: what others do on the machine meanwhile is not ours. */
async function least(run: () => unknown, times: number): Promise<number> {
  let ms = Infinity;
  for (let time = 0; time < times; time += 1) {
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    ms = Math.min(ms, (user + system) / 1000);
  }
  return ms;
}

/**
 * Processor time that `run` takes here, in milliseconds of a machine that does the fixed work in five: a limit then says something of
 * the program, and not of the machine on which it is tested.
 */
export async function processorTime(run: () => Promise<unknown>): Promise<number> {
  const before = await least(fixedWork, 12);
  const ms = await least(run, 12);
  return (ms * measuredThere) / Math.min(before, await least(fixedWork, 12));
}
