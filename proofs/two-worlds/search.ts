import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AnyChange } from '../../src/platform/http/endpoint.ts';
import { type OneWay, openReach, type Reached } from './reach.ts';
import { acts } from './request.ts';
import { chosen } from './setting.ts';
import type { World } from './world.ts';

/** Processes take turns: who has searched a group takes the next one that nobody has begun. */
const groups = 24;
/** How hard the acts are tried: nearly all are done within some ten requests. */
const enough = { most: 300, enough: 2 };

/** Beside the template: what lies in it is copied into every world. */
const beside = (folder: string, name: string) => path.join(`${folder}_acts`, name);
const inFolder = (folder: string, nth: number, what: 'begun' | 'json') => beside(folder, `reached-${nth}.${what}`);
const oneWaysIn = (folder: string) => beside(folder, 'one-ways.json');

/** Hands what one worker alone can ask for to those who search. */
export function keepOneWays(folder: string, oneWays: readonly OneWay[]): void {
  mkdirSync(beside(folder, ''), { recursive: true });
  writeFileSync(oneWaysIn(folder), JSON.stringify(oneWays));
}

/** True for the first process of a run that asks. */
function begins(folder: string, nth: number): boolean {
  try {
    closeSync(openSync(inFolder(folder, nth, 'begun'), 'wx'));
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
    return false;
  }
}

function keep(folder: string, nth: number, found: readonly Reached[]): void {
  const [half, whole] = [`${inFolder(folder, nth, 'json')}-half`, inFolder(folder, nth, 'json')];
  writeFileSync(half, JSON.stringify(found));
  renameSync(half, whole);
}

/** What another process is searching; the limit of the test ends the waiting when that one has failed. */
async function readWhenDone(folder: string, nth: number): Promise<readonly Reached[]> {
  while (!existsSync(inFolder(folder, nth, 'json'))) await sleep(50);
  return JSON.parse(readFileSync(inFolder(folder, nth, 'json'), 'utf8')) as readonly Reached[];
}

/**
 * How far each act comes in the template, by its path and in the order of acts: searched once a run, in the world of whichever process of the run is free. The
 * folder is the template's own. A request depends on the template and on itself alone, so it does not matter where it was tried.
 */
export async function searchActs(world: World, folder: string): Promise<ReadonlyMap<string, Reached>> {
  const oneWays = JSON.parse(readFileSync(oneWaysIn(folder), 'utf8')) as readonly OneWay[];
  const all = (acts as readonly AnyChange[]).filter(({ path: to }) => chosen('ACTS').test(to));
  const reach = await openReach(world, { ...enough, oneWays });
  const nths = Array.from({ length: groups }, (_, nth) => nth);
  for (const nth of nths)
    if (begins(folder, nth)) keep(folder, nth, await reach(all.filter((_, at) => at % groups === nth)));
  const found = (await Promise.all(nths.map((nth) => readWhenDone(folder, nth)))).flat();
  const reached = new Map(found.map((act) => [act.path, act]));
  return new Map(all.map(({ path: to }) => [to, reached.get(to) as Reached]));
}
