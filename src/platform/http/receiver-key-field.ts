import { z } from 'zod';
import { longestKey, readKey, tellsSecret } from '../crypto/receiver-key.ts';
import { asText, forgetsSecret } from './fields.ts';

const read = (typed: string, context: z.RefinementCtx): string => {
  const found = readKey(typed);
  if ('key' in found) return found.key;
  context.addIssue({ code: 'custom', message: found.problem });
  return z.NEVER;
};
const pasted = <Schema extends z.ZodType>(schema: Schema): Schema =>
  forgetsSecret(asText(schema, 'set-form'), { tells: tellsSecret, instead: 'AGE-SECRET-KEY-' });

/** A pasted public key; a secret one is refused as such, and is drawn and kept nowhere. */
export const receiverKey = () => pasted(z.string({ error: 'required' }).max(longestKey, 'too-long').transform(read));

/** The same, but may be left out; empty counts as left out. */
export const optionalReceiverKey = () =>
  pasted(
    z
      .string()
      .max(longestKey, 'too-long')
      .optional()
      .transform((typed, context) => (typed?.trim() ? read(typed, context) : undefined)),
  );
