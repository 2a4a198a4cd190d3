import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

/** Chance as the program finds it in node:crypto: two worlds that are asked alike must throw alike. */
export interface Dice {
  /** What is thrown next depends on this number alone. */
  set(to: number): void;
  /** Puts the real chance back: other tests of the process go on with it. */
  putBack(): void;
}

const digest = (text: string) => crypto.createHash('sha256').update(text).digest();

/** Loads `randomBytes`, `randomUUID`, and what libraries for the web take of `globalThis.crypto`. */
export function loadDice(): Dice {
  const { randomBytes, randomUUID } = crypto;
  let [set, thrown] = [0, 0];
  const next = (what: string) => digest(`${what} ${set} ${thrown++}`);
  const bytes = (length: number) => {
    const parts: Buffer[] = [];
    for (let size = 0; size < length; size += 32) parts.push(next('bytes'));
    return Buffer.concat(parts).subarray(0, length);
  };
  const replace = (changed: object) => {
    Object.assign(crypto, changed);
    syncBuiltinESMExports();
  };
  replace({
    randomBytes: (length: number, then?: (error: null, made: Buffer) => void) => {
      const made = bytes(length);
      then?.(null, made);
      return made;
    },
    randomUUID: () => {
      const h = next('uuid').toString('hex');
      return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`;
    },
  });
  const { crypto: web } = globalThis;
  Object.defineProperty(web, 'getRandomValues', {
    configurable: true,
    value(into: Uint8Array) {
      into.set(bytes(into.byteLength));
      return into;
    },
  });
  return {
    set(to) {
      [set, thrown] = [to, 0];
    },
    putBack() {
      Reflect.deleteProperty(web, 'getRandomValues');
      replace({ randomBytes, randomUUID });
    },
  };
}
