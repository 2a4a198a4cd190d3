import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { Problem, problemOf } from '../../platform/http/problem.ts';
import type { Shared } from '../../platform/http/run-endpoint.ts';
import type { LawEntry } from './entry.ts';
import { hold, type Register, registerOf, shippedRegister } from './register.ts';

/** An entry with why and by whom it was written. */
export interface WrittenEntry extends LawEntry {
  readonly reason: string;
  readonly author_name: string;
}

/** What was written of one provision or rule, in order. */
export const readEntries = (tx: ReadTx, kind: LawEntry['kind'], key: string): Promise<WrittenEntry[]> =>
  tx.query<WrittenEntry>(
    `select kind, key, entry, act, said, reason, author_name, written_at from app.law_entry
     where kind = $1 and key = $2 order by entry`,
    [kind, key],
  );

/** What was written of the rules that count time, the newest first. */
export const readRuleEntries = (tx: ReadTx): Promise<WrittenEntry[]> =>
  tx.query<WrittenEntry>(
    `select kind, key, entry, act, said, reason, author_name, written_at from app.law_entry
     where kind = 'rule' order by written_at desc, key limit 500`,
  );

export interface NewEntry extends Pick<LawEntry, 'kind' | 'key' | 'act' | 'said'> {
  readonly seen: number;
  readonly reason: string;
}

/**
 * Writes entries, all or none.
 *
 * @throws Problem `changed` where another entry came first, `forbidden` for all but administrators
 */
export const writeLaw = (tx: Tx, entries: readonly NewEntry[]): Promise<unknown> =>
  tx.query('select act.write_law($1)', [JSON.stringify(entries)]).catch((error: unknown) => {
    // As the program itself says it: the form shows what stands.
    throw problemOf(error)?.reason === 'changed' ? new Problem('changed', { cause: error }) : error;
  });

/**
 * What this process has read, by mark, the latest last: one mark is one content. Two databases that one process asks in turn, as
 * proofs do, have each its own.
 */
const read = new Map<string, Register>();
const most = 4;

/** Where the law of a deployment is read. */
interface Source {
  entries(): Promise<readonly LawEntry[]>;
  mark(): Promise<string>;
}

async function registerBy(mark: string, from: Source): Promise<Register> {
  const register = read.get(mark) ?? registerOf(await from.entries());
  // What somebody has written meanwhile is not what this mark stands for: drawn from once, and not kept.
  if (!read.has(mark) && (await from.mark()) !== mark) return register;
  read.delete(mark);
  read.set(mark, register);
  for (const oldest of [...read.keys()].slice(0, -most)) read.delete(oldest);
  return register;
}

const keepUp = async (mark: string, from: Source): Promise<void> => hold(await registerBy(mark, from));

/** The law as every page draws it, on every node: its mark is told at each request, and it is read anew when something was written. */
export const lawKept: Shared = {
  upTo: (tx, mark) =>
    keepUp(mark, {
      entries: () => tx.query<LawEntry>('select kind, key, entry, act, said, written_at from app.law_entry'),
      mark: async () => (await tx.one<{ mark: string }>('select look.law_mark() as mark')).mark,
    }),
  letGo() {
    hold(shippedRegister);
    read.clear();
  },
};

interface Login {
  query<Row extends object>(sql: string): Promise<{ rows: Row[] }>;
}

/** The same before a page that is open without a session; `signIn` is the login of what needs none. */
export async function keepLawOpenly(signIn: Login): Promise<void> {
  const mark = async () =>
    (await signIn.query<{ mark: string }>('select sign_in.law_mark() as mark')).rows[0]?.mark ?? '';
  await keepUp(await mark(), {
    mark,
    entries: async () =>
      (await signIn.query<LawEntry>('select kind, key, entry, act, said, written_at from sign_in.law_entries()')).rows,
  });
}
