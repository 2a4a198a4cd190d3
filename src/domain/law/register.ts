import { editions, type LawEntry, type Standing } from './entry.ts';
import { type Length, Provision } from './provision.ts';
import { appeal } from './rows/appeal.ts';
import { assistance } from './rows/assistance.ts';
import { child } from './rows/child.ts';
import { compensation } from './rows/compensation.ts';
import { court } from './rows/court.ts';
import { criminal } from './rows/criminal.ts';
import { homeMunicipality } from './rows/home-municipality.ts';
import { investigation } from './rows/investigation.ts';
import { protection } from './rows/protection.ts';
import { residence } from './rows/residence.ts';
import { services } from './rows/services.ts';

const rows = {
  ...criminal,
  ...investigation,
  ...court,
  ...appeal,
  ...compensation,
  ...assistance,
  ...homeMunicipality,
  ...residence,
  ...protection,
  ...services,
  ...child,
};

export type ProvisionKey = keyof typeof rows;
export const provisionKeys = Object.keys(rows) as [ProvisionKey, ...ProvisionKey[]];

/** Every provision that the program knows, as shipped: checked once when the program starts. */
const shipped = Object.fromEntries(
  Object.entries(rows).map(([key, row]) => [key, Provision.parse({ key, ...row })]),
) as Record<ProvisionKey, Provision>;

export const isProvisionKey = (key: string): key is ProvisionKey => Object.hasOwn(rows, key);

/** The law as a deployment has it: what is shipped, with all that was written of it here. */
export interface Register {
  readonly provisions: Readonly<Record<ProvisionKey, Standing>>;
  /** What was written of the rules that count time, by key, in order. */
  readonly rules: ReadonlyMap<string, readonly LawEntry[]>;
}

/** The editions of a provision, the first as shipped, one more after each entry. */
export const editionsOf = (key: ProvisionKey, entries: readonly LawEntry[]): readonly Standing[] =>
  editions(shipped[key], entries);

/** The register after these entries, in whatever order they come. */
export function registerOf(entries: readonly LawEntry[]): Register {
  const of = (kind: LawEntry['kind']) =>
    Map.groupBy(
      entries.filter((entry) => entry.kind === kind).toSorted((a, b) => a.entry - b.entry),
      ({ key }) => key,
    );
  const written = of('provision');
  const provisions = Object.fromEntries(
    provisionKeys.map((key) => [key, editionsOf(key, written.get(key) ?? []).at(-1)]),
  ) as Record<ProvisionKey, Standing>;
  return { provisions, rules: of('rule') };
}

/** As shipped, before anything is written. */
export const shippedRegister = registerOf([]);

// The same for every reader of a deployment, so a process holds it once; law.queries.ts looks at every request whether it still stands.
let standing = shippedRegister;

/** The law as it stands here. */
export const lawNow = (): Register => standing;

/** Has every page draw from this register from now on. */
export const hold = (register: Register): void => {
  standing = register;
};

/** A provision by its key, as it stands here. */
export const provisionOf = (key: ProvisionKey, { provisions }: Register = standing): Standing => provisions[key];

/**
 * A time that a provision gives, by its name in the row.
 *
 * @throws RangeError where the row has no such time
 */
export function limitOf(key: ProvisionKey, name: string, register: Register = standing): Length {
  const limit = provisionOf(key, register).limits[name];
  if (!limit) throw new RangeError(`The provision ${key} gives no time named ${name}.`);
  return limit;
}
