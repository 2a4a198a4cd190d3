import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestDatabase } from '../../src/platform/db/template.ts';
import { testDatabase } from '../../src/platform/db/template.ts';
import type { Sight } from './compare.ts';
import { compare, everything } from './compare.ts';
import { wrongDays } from './days.ts';
import { day } from './facts.ts';
import { arbitraryStep, arbitraryStory, generate } from './generate.ts';
import type { Family } from './journeys.ts';
import { families, turnsOf } from './journeys.ts';
import type { Live } from './live.ts';
import { connect, disconnect, setClock, signIn, signOut } from './live.ts';
import { someAskers, wrongLooks } from './looks.ts';
import { putFeeds, wrongLists } from './looks-lists.ts';
import { narrowed } from './narrow.ts';
import { wrongNews, wrongNotices } from './news.ts';
import { asTurn, play, playTurns } from './play.ts';
import { putWorld, recompute, recomputeCalendars, recomputeLists, recomputeSight } from './put-world.ts';
import type { Sabotage } from './sabotage.ts';
import { brokenActs, carryOut, restore, sabotages } from './sabotage.ts';
import { brokenWork } from './sabotage-work.ts';
import { wrongWrites } from './write.ts';

const now = Date.UTC(2026, 10, 24, 12);
/** Some hundred times what the slowest takes by itself. */
const timeout = 1_800_000;
const { world } = generate({ seed: 4, cases: 130, steps: 65, now });
const workers = [...world.workers.keys()];
let db: TestDatabase;
let live: Live;
let sight: Sight;

beforeAll(async () => {
  db = await testDatabase();
  live = await connect(db);
  await setClock(live, now);
  await putWorld(live, world);
  await putFeeds(live, world);
  await signIn(live, workers);
  sight = await everything(live, world);
});

afterAll(async () => {
  await disconnect(live);
  await db.drop();
});

const looks: Record<Exclude<Sabotage['seenBy'], 'machine'>, () => Promise<number>> = {
  sight: async () => (await compare(live, world, sight, workers, now, 1)).length,
  // Nothing is done meanwhile: only the clock has moved.
  later: async () => {
    const later = now + 25 * day;
    const turn = async (moment: number) => {
      await setClock(live, moment);
      await signOut(live);
      await signIn(live, workers);
    };
    await turn(later);
    const found = (await compare(live, world, sight, workers, later, 1)).length;
    await turn(now);
    return found;
  },
  // The list is left as it was broken: those that break it come last.
  listing: async () => {
    await recomputeLists(live);
    return looks.sight();
  },
  narrowing: async () => (await narrowed(live, world, sight, now, 1)).length,
  // Calendars are derived with the list, so they are made anew first.
  days: async () => {
    await recomputeCalendars(live);
    return (await wrongDays(live, world, sight, now)).length;
  },
  news: async () => (await wrongNews(live, world, sight, now, 1)).length,
  looks: async () => (await wrongLooks(live, world, someAskers(world, 5), now, { enough: 1 })).length,
  lists: async () => (await wrongLists(live, world, sight, now, { every: 1, enough: 1 })).length,
  notices: async () => (await wrongNotices(live, world, sight, now, 1)).length,
  writes: async () => (await wrongWrites(live, world, now, 1)).length,
};

/** Derived rows are made by functions of `priv`, not by policies and reads; those that break none of them come first. */
const derives = ({ functions = [], deriving = false }: Sabotage): boolean =>
  deriving || functions.some(({ where }) => where.startsWith('priv.'));
const turn = (sabotage: Sabotage) => Number(derives(sabotage)) + Number(sabotage.seenBy === 'listing');
const ordered = sabotages.toSorted((a, b) => turn(a) - turn(b));

describe('each sabotage turns the comparison of a whole world red', () => {
  test.each(ordered)('$name', { timeout }, async (sabotage) => {
    const back = await carryOut(live, sabotage);
    if (derives(sabotage)) await recomputeSight(live);
    const differences = await looks[sabotage.seenBy as keyof typeof looks]();
    await restore(live, back);
    expect(differences).toBeGreaterThan(0);
  });

  test('and put right again, it is green', { timeout }, async () => {
    await recompute(live);
    for (const look of ['sight', 'narrowing', 'days', 'news', 'lists', 'notices'] as const)
      expect([look, await looks[look]()]).toEqual([look, 0]);
    expect(await wrongLooks(live, world, someAskers(world, 5), now)).toEqual([]);
  });
});

/** A fault of any kind is no answer: what is red must be told by the comparison. */
const fault = /^\w*error\b/i;

describe('each sabotage of an act turns the machine red', () => {
  const stories = ({ lawful, kinds }: (typeof brokenActs)[number]) =>
    fc.sample(arbitraryStory(20, lawful, kinds), { numRuns: 8, seed: 7 });

  test.each(brokenActs)('$name', { timeout }, async (sabotage) => {
    let red = false;
    for (const story of stories(sabotage)) {
      const { wrong } = await play(story, async (broken) => carryOut(broken, sabotage));
      expect(wrong.join()).not.toMatch(fault);
      red ||= wrong.length > 0;
      if (red) break;
    }
    expect(red).toBe(true);
  });
});

describe('each sabotage of the work turns its stories red', () => {
  test.each(brokenWork)('$name', { timeout }, async (sabotage) => {
    const { way, kinds, ground }: Family = families[sabotage.family];
    const drawn = fc.array(arbitraryStep(2, [...kinds, ...ground]), { minLength: 60, maxLength: 60, size: 'max' });
    const [further] = fc.sample(drawn, { numRuns: 1, seed: 7 });
    const told = await playTurns([...turnsOf(way), ...further!.map(asTurn)], async (broken) =>
      carryOut(broken, sabotage),
    );
    expect(told.wrong).not.toEqual([]);
    expect(told.wrong.join()).not.toMatch(fault);
  });
});
