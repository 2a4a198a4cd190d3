/** How long a try is remembered, in milliseconds. */
const memory = 3_600_000;
/** Nobody waits longer than this, in seconds. */
export const longestWait = 42;
/** Tries without a wait: of one address, and of all together. */
const free = { address: 4, all: 40 } as const;
const mostAddresses = 10_000;
const mostWaiting = { address: 3, all: 60 } as const;

/** Seconds to wait before the try after `wrong` wrong ones: grows by the square, to 42 at the most. */
export const waitAfter = (wrong: number, untilThen: number): number =>
  Math.min(longestWait, Math.max(0, wrong - untilThen) ** 2);

export interface Try {
  /** Seconds to wait before the answer. */
  readonly wait: number;
  /** The try was right: it is forgotten. */
  right(): void;
  /** The answer has left. */
  end(): void;
}

/**
 * Slows down whoever guesses, by address and all together, after the way of GlobaLeaks: a wait that grows with wrong tries. A try
 * counts as wrong from its beginning, so that many at once gain nothing. All in memory; addresses are forgotten within the hour.
 */
export class SlowDown {
  readonly #now: () => number;
  readonly #wrong = new Map<string, number[]>();
  #all: number[] = [];
  readonly #waiting = new Map<string, number>();
  #allWaiting = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Begins a try; undefined when too many wait already. */
  begin(address: string): Try | undefined {
    const here = this.#waiting.get(address) ?? 0;
    if (here >= mostWaiting.address || this.#allWaiting >= mostWaiting.all) return undefined;
    const at = this.#now();
    const since = at - memory;
    const mine = (this.#wrong.get(address) ?? []).filter((item) => item > since).slice(-60);
    this.#all = this.#all.filter((item) => item > since).slice(-200);
    const wait = Math.max(waitAfter(mine.length, free.address), waitAfter(this.#all.length, free.all));
    mine.push(at);
    this.#all.push(at);
    this.#keep(address, mine);
    this.#waiting.set(address, here + 1);
    this.#allWaiting += 1;
    return {
      wait,
      right: () => {
        mine.splice(mine.lastIndexOf(at), 1);
        const place = this.#all.lastIndexOf(at);
        if (place >= 0) this.#all.splice(place, 1);
      },
      end: () => {
        const left = (this.#waiting.get(address) ?? 1) - 1;
        if (left > 0) this.#waiting.set(address, left);
        else this.#waiting.delete(address);
        this.#allWaiting -= 1;
      },
    };
  }

  /** The address that has been quiet longest goes first. */
  #keep(address: string, tries: number[]): void {
    this.#wrong.delete(address);
    this.#wrong.set(address, tries);
    if (this.#wrong.size > mostAddresses) this.#wrong.delete(this.#wrong.keys().next().value as string);
  }
}

/** How many questions one address, and all together, may send in an hour. */
const mostSent = { address: 5, all: 200 } as const;

/** Keeps a flood of questions from the intake rooms; in memory as well. */
export class SendingLimit {
  readonly #now: () => number;
  readonly #sent = new Map<string, number[]>();
  #all: number[] = [];

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Counts one question; false when it is one too many. */
  admits(address: string): boolean {
    const at = this.#now();
    const since = at - memory;
    const mine = (this.#sent.get(address) ?? []).filter((item) => item > since);
    this.#all = this.#all.filter((item) => item > since);
    if (mine.length >= mostSent.address || this.#all.length >= mostSent.all) return false;
    mine.push(at);
    this.#all.push(at);
    this.#sent.delete(address);
    this.#sent.set(address, mine);
    if (this.#sent.size > mostAddresses) this.#sent.delete(this.#sent.keys().next().value as string);
    return true;
  }
}
