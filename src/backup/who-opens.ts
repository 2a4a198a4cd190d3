import { existsSync } from 'node:fs';
import { isIdentity, isRecipient, linesOf } from '../platform/crypto/age.ts';
import { Refusal } from '../start/refusal.ts';

/** How a command is told who can open what it writes. */
export const recipientOptions = {
  recipient: { type: 'string', multiple: true },
  'recipients-file': { type: 'string' },
} as const;

function linesIn(file: string): string[] {
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`);
  return linesOf(file);
}

/** The recipients of a command line; none where none is named. Throws a `Refusal` for what is no recipient. */
export function recipientsIn(values: {
  recipient?: string[] | undefined;
  'recipients-file'?: string | undefined;
}): string[] {
  const file = values['recipients-file'];
  const named = [...(values.recipient ?? []), ...(file ? linesIn(file) : [])];
  const wrong = named.find((recipient) => !isRecipient(recipient));
  if (wrong !== undefined)
    throw new Refusal(`"${wrong}" is not an age recipient: it begins with age1 and is 62 characters long.`);
  return named;
}

/** The identities in a file, each of which can open. */
export function identitiesIn(file: string | undefined): string[] {
  if (!file) throw new Refusal('Say which identity opens the backup: --identity FILE (as age-keygen writes it).');
  const lines = linesIn(file);
  if (lines.length === 0 || !lines.every(isIdentity))
    throw new Refusal(`${file} is not a file of age identities (AGE-SECRET-KEY-1…).`);
  return lines;
}
