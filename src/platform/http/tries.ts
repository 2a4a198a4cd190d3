import { waitAfter } from './slow-down.ts';

/** How long a wrong try is remembered, in milliseconds. */
const memory = 3_600_000;
/** Wrong tries without a wait. */
const free = 4;
const mostWho = 10_000;

/**
 * Slows down who tries a code again and again, where a request must not be kept waiting: too early is refused, and how early grows
 * with wrong tries by the square, to 42 seconds at the most. A try counts as wrong from its beginning, so that many at once gain nothing.
 * In memory; forgotten within the hour.
 */
export class Tries {
  readonly #wrong = new Map<string, number[]>();

  /** Begins a try; undefined when it is too early. What it gives is called when the try was right. */
  begin(who: string, now: Date): (() => void) | undefined {
    const at = now.getTime();
    const mine = (this.#wrong.get(who) ?? []).filter((item) => item > at - memory).slice(-60);
    const last = mine.at(-1) ?? 0;
    if (at < last + waitAfter(mine.length, free) * 1000) return undefined;
    mine.push(at);
    this.#wrong.delete(who);
    this.#wrong.set(who, mine);
    if (this.#wrong.size > mostWho) this.#wrong.delete(this.#wrong.keys().next().value as string);
    return () => void this.#wrong.delete(who);
  }
}
