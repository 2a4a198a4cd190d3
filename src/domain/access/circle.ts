/** Longest name of a worker as it is typed. */
export const longestName = 100;

/** Somebody admitted by name to the safety circle of a hidden part. */
export interface CircleEntry {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly kind: string;
  readonly region: string;
  readonly admittedAt: string;
  /** Whether the viewer sees that worker on the case; the part opens to the admitted one only while named there. */
  readonly onCase: boolean;
}

const folded = (name: string): string => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('fi');

/** Do two typed names say the same? Case and spaces do not tell names apart. */
export const sameName = (one: string, other: string): boolean => folded(one) === folded(other);
