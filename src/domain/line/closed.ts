import type { Vault } from '../../platform/crypto/vault.ts';
import type { Fields } from './field.ts';

interface ClosedRow {
  readonly id: string;
  readonly room_id: number;
  readonly version: number;
  readonly body: Buffer | null;
}
interface Place {
  readonly row: string;
  readonly room: number;
  readonly version: number;
}
type Words = Record<string, string | null>;

interface ReasonRow extends Pick<ClosedRow, 'id' | 'room_id' | 'version'> {
  readonly reason: Buffer | null;
}

/** Why a version was made; nothing where no reason was given. */
export const openReason = (vault: Vault, table: string, { id, room_id, version, reason }: ReasonRow): string | null =>
  reason && vault.open({ table: `${table}_reason`, row: id, room: room_id, version }, reason);

/** The reason of the version that stands, for the join of a kind that shows it in its lists. */
export const shownReason = (table: string) => ({
  columns: 't.reason',
  shown: (row: ReasonRow, vault: Vault) => ({ reason: openReason(vault, table, row) }),
});

/** How the words of a table are closed: together as a small document, or the only ones by themselves; without words nothing is kept. */
export function closing(table: string, fields: Fields) {
  const names = Object.entries(fields).filter(([, { lies }]) => lies === 'closed' || lies === 'closed-alone');
  const alone = names.find(([, { lies }]) => lies === 'closed-alone')?.[0];
  /** What is typed only when a line is recorded is closed for its first version, for good. */
  const isFixed = names.length > 0 && names.every(([, { typed }]) => typed === 'first');
  const wordOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

  function textOf(values: ReadonlyMap<string, unknown>): string | null {
    if (alone !== undefined) return wordOf(values.get(alone));
    const said = names.map(([name]) => [name, wordOf(values.get(name))]);
    return said.some(([, value]) => value !== null) ? JSON.stringify(Object.fromEntries(said)) : null;
  }

  return {
    isFixed,
    words: (values: ReadonlyMap<string, unknown>): Record<string, string | undefined> =>
      Object.fromEntries(names.map(([name]) => [name, wordOf(values.get(name)) ?? undefined])),
    /** The words of one version of a row, by field. */
    open(vault: Vault, { id, room_id, version, body }: ClosedRow): Words {
      if (body === null) return {};
      const text = vault.open({ table, row: id, room: room_id, version: isFixed ? 1 : version }, body);
      return alone === undefined ? JSON.parse(text) : { [alone]: text };
    },
    /** Closes the words of one version, and the reason of the correction that makes it. */
    seal(vault: Vault, place: Place, values: ReadonlyMap<string, unknown>, reason?: string) {
      const text = textOf(values);
      return {
        body: text === null ? null : vault.seal({ table, ...place }, text),
        reason: reason === undefined ? null : vault.seal({ table: `${table}_reason`, ...place }, reason),
      };
    },
  };
}
