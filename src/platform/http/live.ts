import type { Hono } from 'hono';
import pg, { type ClientConfig } from 'pg';
import { inTransaction } from '../db/tx.ts';
import { securityHeaders } from './answer.ts';
import type { Engine } from './run-endpoint.ts';
import { cookieToken } from './session.ts';
import { StreamPlaces } from './stream-places.ts';

/** The mark of a form: it may stay while the case is there at all, or what is being typed would be lost over other changes. */
export const anySight = 'any';

/** How soon a lost listening connection is tried again, in milliseconds; meanwhile the clock step goes on. */
const again = 2_000;

/** Ends by the clock are noticed within this time, in milliseconds; changes of facts at once. */
const clockStep = 10_000;

/** Says every ten seconds that the stream is alive, and nothing of the case. */
const here = ': here\n\n';

/** What a session sees of a case, or of what waits on its first page, as the database answers: no mark where that does not exist for it. */
interface Sight {
  readonly mark: string | null;
  /** Where the database tells this session, and nobody else, that something has changed. */
  readonly channel: string | null;
}

/** Does she still see the case as she did when the mark was made? */
const stands = (sight: Sight | undefined, mark: string): boolean =>
  typeof sight?.mark === 'string' && (mark === anySight || sight.mark === mark);

interface Watched {
  readonly channel: string;
  readonly check: () => Promise<void>;
}

/**
 * Streams that tell an open page when it may no longer be shown. One connection listens on the channels of the sessions that have a
 * stream open; what the database says there carries nothing, and the streams of that session ask anew, as their own worker.
 * A stream says nothing between its heartbeats but that the page is gone (access model 5 b (e) and (f)).
 */
export class Live {
  readonly #engine: Engine;
  readonly #secure: boolean;
  readonly #watched = new Map<string, Set<Watched>>();
  readonly #places = new StreamPlaces();
  #listener: pg.Client | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(engine: Engine, secure: boolean) {
    this.#engine = engine;
    this.#secure = secure;
  }

  /** Begins to listen, and again whenever the connection is lost or cannot be made. */
  async listen(connection: ClientConfig): Promise<void> {
    const client = new pg.Client({ ...connection, pipeline: false, query_timeout: undefined } as ClientConfig);
    const lost = () => {
      if (this.#listener !== client || this.#closed) return;
      this.#listener = undefined;
      void this.#places.on(undefined);
      setTimeout(() => void this.listen(connection), again).unref();
    };
    this.#listener = client;
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ channel }) => this.#askAll(channel));
    try {
      await client.connect();
    } catch {
      return lost();
    }
    await this.#places.on(client);
    for (const channel of this.#watched.keys()) {
      await this.#hear('listen', channel);
      this.#askAll(channel);
    }
  }

  /** One statement after the other. What fails with a lost connection is made good by the next one. */
  #hear(verb: 'listen' | 'unlisten', channel: string): Promise<unknown> {
    const said = async () => {
      const listener = this.#listener;
      await listener?.query(`${verb} ${listener.escapeIdentifier(channel)}`);
    };
    this.#turn = this.#turn.then(said).catch(() => undefined);
    return this.#turn;
  }

  #askAll(channel: string): void {
    for (const item of this.#watched.get(channel) ?? []) void item.check();
  }

  /** Takes a stream in; its session is listened for before this returns. */
  async #enter(item: Watched): Promise<void> {
    const others = this.#watched.get(item.channel);
    if (others) others.add(item);
    else this.#watched.set(item.channel, new Set([item]));
    // Asked again by every stream: the first one may still be waiting. While the connection is lost the clock step goes on.
    await this.#hear('listen', item.channel);
  }

  #leave(item: Watched): void {
    this.#places.leave(item.channel);
    const others = this.#watched.get(item.channel);
    if (!others?.delete(item) || others.size > 0) return;
    this.#watched.delete(item.channel);
    void this.#hear('unlisten', item.channel);
  }

  #sight(token: string, caseId: string): Promise<Sight | undefined> {
    return inTransaction(
      this.#engine.pools.look,
      'look',
      async (tx) =>
        (
          await tx.query<Sight>(
            `select case when $2 = '' then look.work_mark() else entered #>> '{case,mark}' end as mark, look.channel() as channel
             from look.enter($1, $2) entered`,
            [token, caseId],
          )
        )[0],
      async (_, found) => found,
      async () => undefined,
    );
  }

  /** Open pages that listen now. */
  get streams(): number {
    return [...this.#watched.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** `path` with `:caseId` is asked by the pages of a case, without it by the first page. */
  mount(app: Hono, path: string): void {
    app.get(path, async (context) => {
      const token = cookieToken(context.req.raw, this.#secure);
      const caseId = context.req.param('caseId') ?? '';
      const mark = context.req.query('m') ?? '';
      const sight = token ? await this.#sight(token, caseId).catch(() => undefined) : undefined;
      if (!token || !sight?.channel || !stands(sight, mark))
        return new Response(null, { status: 404, headers: securityHeaders });
      // HEAD comes here too; its stream is never read.
      if (context.req.method === 'HEAD') return new Response(null, { status: 204, headers: securityHeaders });
      if (!(await this.#places.take(sight.channel)))
        return new Response(null, { status: 429, headers: { ...securityHeaders, 'retry-after': '60' } });
      const still = async () => stands(await this.#sight(token, caseId), mark);
      return new Response(this.#stream(sight.channel, still), {
        headers: { ...securityHeaders, 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' },
      });
    });
  }

  #stream(channel: string, still: () => Promise<boolean>): ReadableStream<Uint8Array> {
    const encode = (text: string) => new TextEncoder().encode(text);
    let leave: () => void = () => undefined;
    return new ReadableStream({
      start: async (controller) => {
        let open = true;
        const check = async (heartbeat = '') => {
          const stays = await still().catch(() => true);
          if (!open) return;
          if (stays) return heartbeat === '' ? undefined : controller.enqueue(encode(heartbeat));
          leave();
          controller.enqueue(encode('event: gone\ndata: \n\n'));
          controller.close();
        };
        const mine: Watched = { channel, check };
        const timer = setInterval(() => void check(here), clockStep);
        timer.unref();
        leave = () => {
          if (!open) return;
          open = false;
          clearInterval(timer);
          this.#leave(mine);
        };
        controller.enqueue(encode(here));
        await this.#enter(mine);
        // What has changed since the page asked was told to nobody yet.
        await check();
      },
      cancel: () => leave(),
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#watched.clear();
    await this.#listener?.end();
  }
}
