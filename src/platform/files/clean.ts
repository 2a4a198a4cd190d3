import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { type Cleaned, FileRefused, type Refusal } from './kinds.ts';

/** How long a file may take with those that wait before it, in milliseconds. */
const longest = 60_000;
/** Files that wait at once, at most: each is as large as is taken. */
const mostWaiting = 4;
/** How much memory a thread may take, in megabytes: some times the largest file with all that it holds. */
const mostMemory = 700;

let threads: Piscina | undefined;

/** Threads of their own, as for documents that are made (src/platform/pdf): whatever a file does to its reader, no page waits for it. */
function openThreads(): Piscina {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  threads ??= new Piscina({
    filename: new URL(`./clean-worker.${ending}`, import.meta.url).href,
    minThreads: 0,
    maxThreads: Math.max(1, Math.min(2, availableParallelism() - 1)),
    maxQueue: mostWaiting,
    idleTimeout: 60_000,
    niceIncrement: 5,
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    atomics: 'disabled',
  });
  return threads;
}

const refusalOf = (error: unknown): Refusal => {
  const { name, message } = error as Error;
  if (name === 'AbortError') return 'file-too-long';
  return /queue/i.test(message) ? 'file-crowded' : 'file-bomb';
};

/**
 * Cleans a file on a thread that answers no pages, within bounds of time and memory.
 *
 * @param within milliseconds that it may take, its waiting among them
 * @throws FileRefused with the reason
 */
export async function cleanFile(bytes: Uint8Array, name: string, within = longest): Promise<Cleaned> {
  const signal = AbortSignal.timeout(within);
  const cleaned = await (
    openThreads().run({ bytes, name }, { signal }) as Promise<Cleaned | { readonly refused: Refusal }>
  ).catch((error: unknown) => {
    throw new FileRefused(refusalOf(error), error);
  });
  if ('refused' in cleaned) throw new FileRefused(cleaned.refused);
  return cleaned;
}
