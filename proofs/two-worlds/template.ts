import { createHash } from 'node:crypto';
import pg from 'pg';
import { seedStory } from '../../seeds/story.ts';
import { filledDatabase, type TestDatabase } from '../../src/platform/db/template.ts';
import { assets, evaluationConfig, masterKey } from '../http/evaluation-config.ts';
import { freeze, frozenAt } from './freeze.ts';
import { makeKeysAhead } from './keys-ahead.ts';
import type { Reached } from './reach.ts';
import { keepOneWays, searchActs } from './search.ts';
import { addRows } from './template-rows.ts';
import { addressOf, feedOf, tokenOf, workerKeys, workers } from './words.ts';
import { type Chance, openWorld, type World } from './world.ts';

const hash = (secret: string) => createHash('sha256').update(secret).digest();

/** A session, an address for mail and a calendar feed of every worker. */
export async function admitAll(superuser: pg.Client): Promise<void> {
  for (const key of workerKeys) {
    const { id, language } = workers[key];
    await superuser.query(
      `insert into priv.session (token_hash, worker_id, expires_at) values ($1, $2, now() + interval '400 days')`,
      [hash(tokenOf(key)), id],
    );
    await superuser.query('insert into priv.credential (worker_id, email, password_hash) values ($1, $2, $3)', [
      id,
      addressOf(key),
      'none',
    ]);
    await superuser.query(
      'insert into priv.calendar_feed (worker_id, token_hash, language, made_at) values ($1, $2, $3, now())',
      [id, hash(feedOf(key)), language],
    );
  }
}

/** The story as it is told on one fixed day, with rows in every state, under a clock and dice that stand still. */
async function fill(database: TestDatabase, folder: string, tools: Chance): Promise<void> {
  const superuser = new pg.Client(database.connection.superuser);
  await superuser.connect();
  try {
    await superuser.query(`update priv.deployment set mode = 'evaluation'`);
    await freeze(superuser);
    tools.dice.set(-1);
    await seedStory({
      config: evaluationConfig(folder),
      pools: database.pools,
      clock: () => frozenAt,
      assets,
      admin: database.connection.superuser,
    });
    await admitAll(superuser);
    const { rows: rooms } = await superuser.query<{ id: number }>('select id from app.room');
    makeKeysAhead(
      folder,
      masterKey,
      rooms.map(({ id }) => id),
    );
    const world = await openWorld(database, folder, tools, true);
    try {
      keepOneWays(folder, await addRows(world));
      await world.commit();
    } finally {
      await world.close();
    }
    // The story has replaced derived rows hundreds of times: every request of every world would read past them.
    await superuser.query('vacuum (full, analyze)');
  } finally {
    await superuser.end();
  }
}

let copies = 0;
let found: ReadonlyMap<string, Reached> = new Map();

/** How far each act came in the template, by its path; empty before it was searched. */
export const reached = (): ReadonlyMap<string, Reached> => found;

/** A copy of the template, which is made once a run, and the folder with its files. */
async function templateCopy(tools: Chance): Promise<{ database: TestDatabase; folder: string }> {
  // Names of databases are thrown too, by two processes at once.
  copies += 1;
  tools.dice.set(-1000 * process.pid - copies);
  return await filledDatabase('two_worlds', (database, folder) => fill(database, folder, tools));
}

/** A world of its own over a copy of the template. */
export async function openCopy(tools: Chance): Promise<World> {
  const { database, folder } = await templateCopy(tools);
  return await openWorld(database, folder, tools);
}

/** Two worlds over copies of the template, of which it is known how far each act comes. */
export async function openCopies(tools: Chance): Promise<readonly [World, World]> {
  const { database, folder } = await templateCopy(tools);
  const worlds = [await openWorld(database, folder, tools), await openCopy(tools)] as const;
  if (found.size === 0) found = await searchActs(worlds[0], folder);
  return worlds;
}
