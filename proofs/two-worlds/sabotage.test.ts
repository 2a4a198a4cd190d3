import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { playFact } from './play.ts';
import { loadTools } from './prove.ts';
import { factFor, sizeFor } from './sabotage.ts';
import { sabotages as broken } from './sabotages.ts';
import { sabotages as known } from './sabotages-known.ts';
import { sabotages as signals } from './sabotages-signals.ts';
import { Enough, newTally } from './tally.ts';

const sabotages = [...broken, ...signals, ...known];

/** Some hundred times what the slowest takes by itself. */
const timeout = 1_800_000;
let tools: ReturnType<typeof loadTools>;
beforeAll(() => {
  tools = loadTools();
});
afterAll(() => tools.putBack());

describe('each sabotage is found', () => {
  test.each(sabotages)('$name', { timeout }, async (sabotage) => {
    const tally = newTally((finding) => sabotage.shows(finding));
    const played = playFact(factFor(sabotage), 1, tools, tally, sizeFor(sabotage), sabotage.spoil);
    // What shows it ends the play: nothing more is asked.
    await expect(played).rejects.toThrow(Enough);
  });

  test('one stands for each of the ten things that were seen broken', () => {
    expect([...new Set(sabotages.map(({ broken }) => broken))].toSorted((a, b) => a - b)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });
});
