import { randomBytes } from 'node:crypto';
import pg, { type ClientConfig } from 'pg';
import type { z } from 'zod';
import { lawKept } from '../../src/domain/law/index.ts';
import { nameRules } from '../../src/domain/reader/index.ts';
import type { Pools } from '../../src/platform/db/pools.ts';
import { ownerRole } from '../../src/platform/db/roles.ts';
import type { Called } from '../../src/platform/http/call.ts';
import { Problem } from '../../src/platform/http/problem.ts';
import { parseInput } from '../../src/platform/http/read-input.ts';
import { type Engine, engineOf, runEndpoint } from '../../src/platform/http/run-endpoint.ts';
import { dayOf } from '../../src/platform/time/format.ts';
import type { CaseStory, Scene, Step } from './script.ts';
import { type WorkerKey, workers } from './workers.ts';

export interface Stage {
  /** Lets a worker act at a moment of the past, through the same endpoint and with the same log rows as in the program. */
  play(story: CaseStory, step: Step, at: Date): Promise<void>;
  /** Sets the clock back to the present and forgets the sessions. */
  end(): Promise<void>;
}

export interface StageDeps extends Pick<Engine, 'pools' | 'ring'> {
  /** May act as the owner of every object: it alone moves the clock. */
  readonly admin: ClientConfig;
  readonly now: Date;
}

async function openOwner(admin: ClientConfig): Promise<pg.Client> {
  const owner = new pg.Client({ ...admin, application_name: 'rinnalla story' });
  await owner.connect();
  await owner.query(`set role ${ownerRole}`);
  return owner;
}

async function openSessions(owner: pg.Client, toldAt: Date): Promise<Record<WorkerKey, string>> {
  const keys = Object.keys(workers) as WorkerKey[];
  const tokens = keys.map((key) => [key, randomBytes(24).toString('base64url')] as const);
  await owner.query(
    `insert into priv.session (token_hash, worker_id, expires_at)
     select sha256(convert_to(t.token, 'UTF8')), t.worker, greatest(now(), $3) + interval '1 hour'
     from unnest($1::text[], $2::uuid[]) as t (token, worker)`,
    [tokens.map(([, token]) => token), keys.map((key) => workers[key].id), toldAt],
  );
  return Object.fromEntries(tokens) as Record<WorkerKey, string>;
}

/**
 * Acts follow each other one by one, so each login needs one connection. It does not wait for the disk after each act: the
 * last transaction of the story does, and with it all before it. Few rows and many statements are best planned once.
 */
async function hurry(pools: Pools): Promise<void> {
  const settings = `set synchronous_commit = off; set plan_cache_mode = force_generic_plan`;
  await Promise.all([pools.change, pools.look].map((pool) => pool.query(settings)));
}

const calmDown = (pools: Pools) =>
  Promise.all([pools.change, pools.look].map((pool) => pool.query('reset synchronous_commit; reset plan_cache_mode')));

function sceneOf(
  engine: Engine,
  owner: pg.Client,
  tokens: Readonly<Record<WorkerKey, string>>,
  key: WorkerKey,
  moment: Pick<Scene, 'today' | 'toldOn' | 'left' | 'spoken'>,
): Scene {
  const base = { ...moment, worker: workers[key] };
  const run = async <View extends object>(endpoint: Called<z.ZodObject, View>, input: object): Promise<View> => {
    const caseId = endpoint.action.on === 'case' ? { caseId: base.left.get('case') } : {};
    const read = parseInput(endpoint.input, { ...caseId, ...input }) as never;
    return (await runEndpoint(engine, endpoint, { token: tokens[key], input: read, language: 'fi' })).view;
  };
  return {
    ...base,
    through: run,
    as: (other) => sceneOf(engine, owner, tokens, other, moment),
    async requestOf(consentId, informationClass) {
      const { rows } = await owner.query<{ id: string }>(
        'select id from app.grant_request where consent_id = $1 and class = $2 and organisation_id = $3',
        [consentId, informationClass, base.worker.organisationId],
      );
      if (!rows[0]) throw new Error(`nothing is asked of ${base.worker.name}`);
      return rows[0].id;
    },
    async refused(endpoint, input) {
      const problem = await run(endpoint, input).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (!(problem instanceof Problem)) throw new Error('was to be refused', { cause: problem });
    },
  };
}

export async function openStage({ admin, pools, ring, now }: StageDeps): Promise<Stage> {
  const owner = await openOwner(admin);
  const engine = engineOf(pools, ring, nameRules, lawKept);
  await owner.query('set synchronous_commit = off');
  await hurry(pools);
  const tokens = await openSessions(owner, now);
  const left = new Map<CaseStory, Map<string, string>>();
  const spoken = new Map<string, string>();

  return {
    async play(story, { act, worker, daysAgo, clock }, at) {
      const things = left.get(story) ?? new Map<string, string>();
      left.set(story, things);
      await owner.query('update priv.clock set ahead = $1::timestamptz - now()', [at]);
      const moment = { today: dayOf(at), toldOn: dayOf(now), left: things, spoken };
      await act(sceneOf(engine, owner, tokens, worker, moment)).catch((cause: unknown) => {
        throw new Error(`${story.codeWord}, ${daysAgo} days ago at ${clock}, ${worker}: ${String(cause)}`, { cause });
      });
    },
    async end() {
      try {
        await owner.query(`update priv.clock set ahead = interval '0'`);
        // The lists were worked out at moments of the past.
        await owner.query('select priv.recompute_list(id) from app."case"');
        await calmDown(pools);
        await owner.query('set synchronous_commit = on');
        await owner.query(
          `delete from priv.session where token_hash in (select sha256(convert_to(t, 'UTF8')) from unnest($1::text[]) t)`,
          [Object.values(tokens)],
        );
      } finally {
        await owner.end();
      }
    },
  };
}
