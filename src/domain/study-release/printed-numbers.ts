import { z } from 'zod';
import type { PrintedNumbers } from '../own-study/index.ts';
import type { Kept } from './report-of.ts';

const category = z.union([
  z.object({ kind: z.literal('value'), value: z.string() }),
  z.object({ kind: z.literal('rest'), values: z.number().nullable() }),
  z.object({ kind: z.literal('missing') }),
]);

const release = z.object({
  k: z.number(),
  people: z.number().nullable(),
  bounds: z.object({ single: z.number(), crossed: z.number() }),
  attributes: z.array(z.object({ column: z.string(), categories: z.array(category) })),
  tables: z.array(z.object({ id: z.string(), attributes: z.array(z.number()), shown: z.array(z.number().nullable()) })),
});

/** The numbers of a release as they are kept. */
export const printedNumbers = ({ numbers }: Pick<Kept, 'numbers'>): PrintedNumbers =>
  z.object({ release }).parse(JSON.parse(numbers)).release;
