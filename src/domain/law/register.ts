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
export const shippedProvisions: Readonly<Record<ProvisionKey, Provision>> = Object.fromEntries(
  Object.entries(rows).map(([key, row]) => [key, Provision.parse({ key, ...row })]),
) as Record<ProvisionKey, Provision>;

export const isProvisionKey = (key: string): key is ProvisionKey => Object.hasOwn(rows, key);

/** A provision by its key. */
export const provisionOf = (key: ProvisionKey): Provision => shippedProvisions[key];

/**
 * A time that a provision gives, by its name in the row.
 *
 * @throws RangeError where the row has no such time
 */
export function limitOf(key: ProvisionKey, name: string): Length {
  const limit = provisionOf(key).limits[name];
  if (!limit) throw new RangeError(`The provision ${key} gives no time named ${name}.`);
  return limit;
}
