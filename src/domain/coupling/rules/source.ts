import { z } from 'zod';
import { type ProvisionKey, Words } from '../../law/index.ts';

/** A study, a handbook, or what this program has chosen by itself where no text was found. */
export const Paper = z.strictObject({
  mark: z.enum(['read', 'quoted', 'unverified']),
  checkedOn: z.iso.date(),
  title: Words,
  says: Words,
});
export type PaperRow = z.input<typeof Paper>;

/** Why a kind of support is looked for: a provision of the register, or a paper. */
export type Source = { readonly law: ProvisionKey } | z.output<typeof Paper>;
