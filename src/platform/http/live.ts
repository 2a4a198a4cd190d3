import type { Hono } from 'hono';
import pg, { type ClientConfig } from 'pg';
import { inTransaction } from '../db/tx.ts';
import { securityHeaders } from './answer.ts';
import type { Engine } from './run-endpoint.ts';
import { cookieToken } from './session.ts';

/** The mark of a form: it may stay while the case is there at all, or what is being typed would be lost over other changes. */
export const anySight = 'any';

/** How soon a lost listening connection is tried again, in milliseconds; meanwhile the clock step goes on. */
const again = 2_000;

/** Ends by the clock are noticed within this time, in milliseconds; changes of facts at once. */
const clockStep = 10_000;

interface Watched {
  readonly caseId: string;
  readonly check: () => Promise<void>;
}

/**
 * Streams that tell an open page when it may no longer be shown. One connection listens for the database's word that sight of a
 * case was recomputed; every stream of that case then asks anew, as its own worker.
 */
export class Live {
  readonly #engine: Engine;
  readonly #secure: boolean;
  readonly #watched = new Set<Watched>();
  #listener: pg.Client | undefined;
  #closed = false;

  constructor(engine: Engine, secure: boolean) {
    this.#engine = engine;
    this.#secure = secure;
  }

  /** Begins to listen, and again whenever the connection is lost. */
  async listen(connection: ClientConfig): Promise<void> {
    const client = new pg.Client({ ...connection, pipeline: false } as ClientConfig);
    const lost = () => {
      if (this.#listener !== client || this.#closed) return;
      this.#listener = undefined;
      setTimeout(() => void this.listen(connection).catch(lost), again).unref();
    };
    this.#listener = client;
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload }) => {
      for (const item of this.#watched) if (item.caseId === payload) void item.check();
    });
    await client.connect();
    await client.query('listen rinnalla_sight');
  }

  /** Does the worker of this token still see the case as she did when the mark was made? */
  async #stands(token: string, caseId: string, mark: string): Promise<boolean> {
    const now = await inTransaction(
      this.#engine.pools.look,
      'look',
      async (tx) =>
        (
          await tx.query<{ mark: string | null }>(
            `select case when look.enter($1, $2) is null then null else look.sight_mark($2) end as mark`,
            [token, caseId],
          )
        )[0]?.mark ?? null,
      async (_, found) => found,
      async () => undefined,
    );
    return now !== null && (mark === anySight || now === mark);
  }

  mount(app: Hono, path: string): void {
    app.get(path, async (context) => {
      const token = cookieToken(context.req.raw, this.#secure);
      const caseId = context.req.param('caseId') ?? '';
      const mark = context.req.query('m') ?? '';
      if (!token || !(await this.#stands(token, caseId, mark).catch(() => false)))
        return new Response(null, { status: 404, headers: securityHeaders });
      // HEAD comes here too; its stream is never read.
      if (context.req.method === 'HEAD') return new Response(null, { status: 204, headers: securityHeaders });
      return new Response(this.#stream(token, caseId, mark), {
        headers: { ...securityHeaders, 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' },
      });
    });
  }

  #stream(token: string, caseId: string, mark: string): ReadableStream<Uint8Array> {
    const encode = (text: string) => new TextEncoder().encode(text);
    let timer: NodeJS.Timeout | undefined;
    let mine: Watched | undefined;
    const leave = () => {
      clearInterval(timer);
      if (mine) this.#watched.delete(mine);
    };
    return new ReadableStream({
      start: (controller) => {
        controller.enqueue(encode(': here\n\n'));
        const check = async () => {
          const stands = await this.#stands(token, caseId, mark).catch(() => undefined);
          if (stands === undefined || !mine || !this.#watched.has(mine)) return;
          if (stands) return controller.enqueue(encode(': here\n\n'));
          leave();
          controller.enqueue(encode('event: gone\ndata: \n\n'));
          controller.close();
        };
        mine = { caseId, check };
        this.#watched.add(mine);
        timer = setInterval(() => void check(), clockStep);
        timer.unref();
      },
      cancel: leave,
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#watched.clear();
    await this.#listener?.end();
  }
}
