import { cleanFile } from './clean.ts';
import type { Cleaned } from './kinds.ts';
import { type ClamdAddress, scan } from './scan.ts';

/** A file as it came, and as it is kept. */
export interface HandedIn {
  readonly original: Buffer;
  readonly cleaned: Cleaned;
}

/** Where files are handed in. */
export interface FileDesk {
  /** Whether a scanner looks through them. */
  readonly scans: boolean;
  /** Scans a file as it came where a scanner is set, then cleans it. Throws FileRefused. */
  readonly take: (bytes: Buffer, name: string) => Promise<HandedIn>;
}

export const fileDesk = (clamd?: ClamdAddress): FileDesk => ({
  scans: clamd !== undefined,
  async take(original, name) {
    if (clamd) await scan(clamd, original);
    return { original, cleaned: await cleanFile(original, name) };
  },
});
