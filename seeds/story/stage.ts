import { randomBytes } from 'node:crypto';
import pg, { type ClientConfig } from 'pg';
import { type Acting, readActing } from '../../src/platform/acting/acting.ts';
import { buildEntry, entriesOf, type LogRoom, newTrail, writeEntries } from '../../src/platform/audit/trail.ts';
import type { Vault } from '../../src/platform/crypto/vault.ts';
import type { Pools } from '../../src/platform/db/pools.ts';
import { ownerRole } from '../../src/platform/db/roles.ts';
import { inTransaction, type Tx } from '../../src/platform/db/tx.ts';
import { dayOf } from '../../src/platform/time/format.ts';
import { caseKey } from './case-key.ts';
import type { CaseStory, Step } from './script.ts';
import { type WorkerKey, workers } from './workers.ts';

export interface Stage {
  /** Lets a worker act at a moment of the past, by the same functions and with the same log rows as through the program. */
  play(story: CaseStory, step: Step, at: Date): Promise<void>;
  /** Sets the clock back to the present and forgets the sessions. */
  end(): Promise<void>;
}

export interface StageDeps {
  /** May act as the owner of every object: it alone moves the clock. */
  admin: ClientConfig;
  pools: Pools;
  vault: Vault;
  now: Date;
}

type Entered = Parameters<typeof readActing>[0] | null;

async function enter(tx: Tx, token: string, caseId: string): Promise<{ acting: Acting | null; logRooms: LogRoom[] }> {
  const [, entered, logRooms] = await Promise.all([
    // The last transaction of the story waits for the disk, and with it all before it.
    tx.query('set local synchronous_commit = off'),
    tx.one<{ acting: Entered }>('select look.enter($1, $2) as acting', [token, caseId]),
    tx.query<LogRoom>(
      `select organisation_id as "organisationId", room_id as room, hidden_room_id as "hiddenRoom", key_room_id as "keyRoom"
       from look.log_rooms($1)`,
      [caseId],
    ),
  ]);
  return { acting: entered.acting ? readActing(entered.acting) : null, logRooms };
}

/** Two drawers, whether or not the case exists: as the program logs every miss. */
async function missEntries(tx: Tx, vault: Vault, acting: Acting, caseId: string) {
  const rooms = await tx.query<{ room: number; keyRoom: number }>(
    'select room_id as room, key_room_id as "keyRoom" from look.miss_rooms($1)',
    [caseId],
  );
  const nothing = { classes: new Set<string>(), rows: [] };
  return rooms.map((to) => buildEntry(vault, acting, to, 'NotFound', caseId, nothing, { tried: 'TimelineViewed' }));
}

async function openOwner(admin: ClientConfig): Promise<pg.Client> {
  const owner = new pg.Client({ ...admin, application_name: 'rinnalla story' });
  await owner.connect();
  await owner.query(`set role ${ownerRole}`);
  await owner.query('set synchronous_commit = off');
  return owner;
}

async function openSessions(owner: pg.Client): Promise<Record<WorkerKey, string>> {
  const tokens = Object.keys(workers).map((key) => [key as WorkerKey, randomBytes(24).toString('base64url')] as const);
  await owner.query(
    `insert into priv.session (token_hash, worker_id, expires_at)
     select sha256(convert_to(t.token, 'UTF8')), t.worker, now() + interval '1 hour' from unnest($1::text[], $2::uuid[]) as t (token, worker)`,
    [tokens.map(([, token]) => token), tokens.map(([key]) => workers[key].id)],
  );
  return Object.fromEntries(tokens) as Record<WorkerKey, string>;
}

export async function openStage({ admin, pools, vault, now }: StageDeps): Promise<Stage> {
  const owner = await openOwner(admin);
  const tokens = await openSessions(owner);
  const left = new Map<CaseStory, Map<string, string>>();

  return {
    async play(story, step, at) {
      const things = left.get(story) ?? new Map<string, string>();
      left.set(story, things);
      const { act, worker } = step;
      const caseId = things.get(caseKey) ?? '';
      await owner.query('update priv.clock set ahead = $1::timestamptz - now()', [at]);
      await inTransaction(
        pools.change,
        'change',
        (tx) => enter(tx, tokens[worker], act.on === 'case' ? caseId : ''),
        async (tx, { acting, logRooms }) => {
          if (!acting) throw new Error(`${worker} has no session`);
          if (act.on === 'case' && !acting.case) throw new Error(`${story.codeWord} is closed to ${worker}`);
          if (act.audit === 'NotFound') return missEntries(tx, vault, acting, caseId);
          const trail = newTrail();
          const today = dayOf(acting.now);
          await act.run({ tx, acting, vault, trail, now: acting.now, today, toldOn: dayOf(now), caseId, left: things });
          return entriesOf(vault, acting, trail, act.audit, logRooms);
        },
        (tx, entries) => writeEntries(tx, entries),
      ).catch((error: unknown) => {
        throw new Error(`${story.codeWord}, ${step.daysAgo} days ago, ${worker}: ${act.audit}`, { cause: error });
      });
    },
    async end() {
      try {
        await owner.query(`update priv.clock set ahead = interval '0'`);
        // The lists were worked out at moments of the past.
        await owner.query(`select priv.recompute_list(id) from app."case"`);
        await owner.query('set synchronous_commit = on');
        await owner.query(
          'delete from priv.session where token_hash in (select sha256(convert_to(t, $2)) from unnest($1::text[]) t)',
          [Object.values(tokens), 'UTF8'],
        );
      } finally {
        await owner.end();
      }
    },
  };
}
