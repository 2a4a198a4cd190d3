import { z } from 'zod';
import { marks, statuteKeys, Words } from '../../deadline/index.ts';

const common = { mark: z.enum(marks), checkedOn: z.iso.date(), says: Words };

/** A provision: where it stands, how much of it has been read, and what it says in our own words. */
const Provision = z.strictObject({
  ...common,
  statute: z.enum(statuteKeys),
  place: z.string().min(1).max(60),
});

/** A study, a handbook, or what this program has chosen by itself where no text was found. */
const Paper = z.strictObject({ ...common, title: Words });

/** Why a kind of support is looked for. */
export const Source = z.union([Provision, Paper]);
export type Source = z.output<typeof Source>;
export type SourceRow = z.input<typeof Source>;
