import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import type { Shared } from '../../platform/http/run-endpoint.ts';
import type { LawEntry } from './entry.ts';
import { hold, registerOf, shippedRegister } from './register.ts';

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
  tx.query('select act.write_law($1)', [JSON.stringify(entries)]);

/** The mark of what this process holds. */
let held: string | undefined;

async function keepUp(mark: string, read: () => Promise<readonly LawEntry[]>): Promise<void> {
  if (mark === held) return;
  hold(registerOf(await read()));
  held = mark;
}

/** The law as every page draws it, on every node: asked at each request, read anew when something was written. */
export const lawKept: Shared = {
  asked: async (tx) => (await tx.one<{ mark: string }>('select look.law_mark() as mark')).mark,
  upTo: (tx, mark) =>
    keepUp(mark, () => tx.query<LawEntry>('select kind, key, entry, act, said, written_at from app.law_entry')),
  letGo() {
    hold(shippedRegister);
    held = undefined;
  },
};

interface Login {
  query<Row extends object>(sql: string): Promise<{ rows: Row[] }>;
}

/** The same before a page that is open without a session; `signIn` is the login of what needs none. */
export async function keepLawOpenly(signIn: Login): Promise<void> {
  const { rows } = await signIn.query<{ mark: string }>('select sign_in.law_mark() as mark');
  await keepUp(
    rows[0]?.mark ?? '',
    async () =>
      (await signIn.query<LawEntry>('select kind, key, entry, act, said, written_at from sign_in.law_entries()')).rows,
  );
}
