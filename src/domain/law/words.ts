import { z } from 'zod';

/** The same words in the three languages of the working pages. */
export const Words = z.strictObject({
  fi: z.string().min(2).max(600),
  sv: z.string().min(2).max(600),
  en: z.string().min(2).max(600),
});
export type Words = z.output<typeof Words>;
