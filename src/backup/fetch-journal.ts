import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Account, handTo } from '../platform/db/account.ts';
import { quotePath } from '../platform/db/cluster.ts';
import { halfOf } from '../platform/durable.ts';
import { journalNames } from './journal.ts';
import { copiedFile } from './journal-copy.ts';
import { NotReadable } from './manifest.ts';
import { openPiece } from './open-piece.ts';

export interface Fetching {
  /** The server's `restore_command`: asks by a file, and waits for the piece or for the answer that there is none. */
  command: string;
  /** Rejects when a piece cannot be opened; never resolves. */
  failed: Promise<never>;
  stop(): Promise<void>;
}

export interface FetchOptions {
  /** Where the pieces lie, encrypted. */
  journal: string;
  /** A copy that was streamed, in the clear: for pieces that the journal has not. */
  copy?: string | undefined;
  identities: readonly string[];
  secret: Buffer;
  /** A folder of the server's account, for questions and answers. */
  folder: string;
  account: Account | undefined;
  /** Told the name of each piece that the server gets. */
  told: (name: string) => void;
}

const wayOn =
  'Give the command again with --to and a time before that piece; or with --copy, when the file has been taken away and a copy of the journal has that piece.';

/** Adds to what is not readable how to go on. */
const refuseWith = (todo: string) => (error: unknown) => {
  throw error instanceof NotReadable ? new NotReadable(`${error.message} ${todo}`, { cause: error }) : error;
};

/**
 * Gives a server that replays its journal one piece after the other, opened when it asks: the identity never lies on this disk, nor does
 * the whole journal in clear.
 */
export function fetchJournal(options: FetchOptions): Fetching {
  const { journal, copy, identities, secret, folder, account, told } = options;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  handTo(account, folder);
  const there = new Set(journalNames(journal));
  let stopped = false;

  const answer = async (name: string) => {
    const file = path.join(folder, name);
    const copied = copy === undefined ? undefined : copiedFile(copy, name);
    if (there.has(name)) await openPiece(journal, name, identities, secret, halfOf(file)).catch(refuseWith(wayOn));
    else if (copied) copyFileSync(copied, halfOf(file));
    else {
      // Ours, in a folder of the server's: it takes the answer away, maybe before we could hand it over.
      writeFileSync(`${file}.none`, '');
      return;
    }
    handTo(account, halfOf(file));
    renameSync(halfOf(file), file);
    told(name);
  };
  const serve = async (): Promise<void> => {
    while (!stopped) {
      for (const asked of readdirSync(folder).filter((name) => name.endsWith('.asked'))) {
        rmSync(path.join(folder, asked));
        await answer(asked.slice(0, -'.asked'.length));
      }
      await sleep(10);
    }
  };
  const serving = serve();
  const failed = serving.then(() => new Promise<never>(() => undefined));
  failed.catch(() => undefined);
  const at = quotePath(folder);
  return {
    command: [
      `f=${at}/"%f"; rm -f "$f.none"; : > "$f.asked"`,
      // Left alone, as when this program is killed, it ends after two minutes in a way that the server takes for a fault.
      'i=0; until [ -e "$f" ] || [ -e "$f.none" ]; do i=$((i+1)); [ $i -lt 6000 ] || exit 255; sleep 0.02; done',
      'rm -f "$f.none"; [ -e "$f" ] && mv "$f" "%p"',
    ].join('; '),
    failed,
    async stop() {
      stopped = true;
      await serving.catch(() => undefined);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
