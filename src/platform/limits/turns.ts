import { Problem } from '../http/problem.ts';

/**
 * Work that is long goes on so many times at once in this program, and once for each of those who ask: who asks for more is turned away at once, and
 * holds nothing meanwhile.
 */
export class Turns {
  readonly #most: number;
  readonly #going = new Set<string>();

  constructor(most: number) {
    this.#most = most;
  }

  /**
   * @throws Problem `busy` with reason `own-turn` while something of the same one goes on, `no-turn` while as much goes on as may
   */
  async take<Result>(whose: string, work: () => Promise<Result>): Promise<Result> {
    if (this.#going.has(whose)) throw new Problem('busy', { reason: 'own-turn' });
    if (this.#going.size >= this.#most) throw new Problem('busy', { reason: 'no-turn' });
    this.#going.add(whose);
    try {
      return await work();
    } finally {
      this.#going.delete(whose);
    }
  }
}
