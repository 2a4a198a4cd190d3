import { createHmac, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { addDays } from '../time/format.ts';
import type { Ceilings, Limit, Scope } from './limit.ts';

/** Whom a try counts for: an address or an account, and the network that it is in where there is one. */
export type Who = Readonly<Partial<Record<Exclude<Scope, 'all'>, string>>>;

/** A try that has begun, and counts. */
export interface Try {
  /** Seconds to wait before the answer. */
  readonly wait: number;
  /** The answer has left; a try that was right counts no longer. Never throws: where the database is away the place is free by itself soon. */
  end(right: boolean): Promise<void>;
}

/** Tries of this program that may wait to be counted: they have the login of the sign-in, which must not stand behind a flood. */
const mostAsking = 40;

interface Begun {
  readonly day: string;
  readonly outcome: 'counted' | 'too-many' | 'other-day';
  readonly wait: number;
}

const beginTry = {
  name: 'begin try',
  text: 'select day::text, outcome, wait from sign_in.begin_try($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
};
const endTry = { name: 'end try', text: 'select sign_in.end_try($1, $2)' };

const limits = ({ most, free, waiting }: Limit, scope: Scope): boolean =>
  [most, free, waiting].some((ceilings) => ceilings?.[scope] !== undefined);

/**
 * Counts tries in the database, for all nodes together and by its clock. It learns neither addresses nor accounts: each is a code under a key
 * of the ring, another one each day, so that nobody is found again on the next.
 */
export class Limits {
  readonly #login: Pick<Pool, 'query'>;
  readonly #secret: Buffer;
  readonly #now: () => Date;
  /** The day of the database's clock (UTC), as it said last. */
  #day = '1970-01-01';
  #asking = 0;

  /** @param secret 32 bytes of the key ring, the same on every node */
  constructor(login: Pick<Pool, 'query'>, secret: Buffer, now = () => new Date()) {
    this.#login = login;
    this.#secret = secret;
    this.#now = now;
  }

  /** The ceilings with what is drawn for this one and this hour, alike on every node. */
  #most({ name, most, spread }: Limit, { own }: Who): Ceilings | undefined {
    if (most?.own === undefined || spread === undefined) return most;
    const hour = this.#now().toISOString().slice(0, 13);
    const drawn = createHmac('sha256', this.#secret).update(`${name}\n${own}\n${hour}`).digest().readUInt32BE();
    return { ...most, own: most.own + (drawn % (spread + 1)) };
  }

  #codes(day: string, limit: Limit, whom: readonly string[]): Buffer[] {
    const key = createHmac('sha256', this.#secret).update(day).digest();
    return whom.map((who) => createHmac('sha256', key).update(`${limit.name}\n${who}`).digest().subarray(0, 16));
  }

  async #ask(id: string, limit: Limit, who: Who): Promise<Begun> {
    const whole = { ...who, all: '' };
    const scopes = (['own', 'network', 'all'] as const).filter(
      (scope) => limits(limit, scope) && whole[scope] !== undefined,
    );
    const whom = scopes.map((scope) => `${scope} ${whole[scope]}`);
    const of = (ceilings: Limit['most']) => ceilings && scopes.map((scope) => ceilings[scope] ?? null);
    const ask = async (day: string): Promise<Begun> => {
      const { rows } = await this.#login.query<Begun>({
        ...beginTry,
        values: [
          ...[id, limit.name, day, this.#codes(day, limit, whom), this.#codes(addDays(day, -1), limit, whom)],
          ...[`${limit.memory} seconds`, of(this.#most(limit, who)), of(limit.free), of(limit.waiting), limit.longest],
        ],
      });
      return rows[0] as Begun;
    };
    const begun = await ask(this.#day);
    this.#day = begun.day;
    return begun.outcome === 'other-day' ? ask(begun.day) : begun;
  }

  /**
   * Begins a try; undefined when it is one too many, or too early, or when more come at once than can be counted soon. What it gives is ended
   * once the answer is known. Throws what the database throws.
   */
  async begin(limit: Limit, who: Who): Promise<Try | undefined> {
    if (this.#asking >= mostAsking) return undefined;
    const id = randomUUID();
    this.#asking += 1;
    const begun = await this.#ask(id, limit, who).finally(() => {
      this.#asking -= 1;
    });
    if (begun.outcome !== 'counted') return undefined;
    return {
      wait: begun.wait,
      end: (right) =>
        this.#login.query({ ...endTry, values: [id, right] }).then(
          () => undefined,
          () => undefined,
        ),
    };
  }
}
