import { z } from 'zod';
import { choice, optionalText } from '../../platform/http/fields.ts';
import { longestLabel, longestNote, mostSuspects, residenceRights } from './codes.ts';
import type { ProcessText } from './process.ts';

/** A text each, so that a former version can be shown as it was. */
export type ClosedProcess = Omit<ProcessText, 'suspects'> & { readonly suspects: string | null };

/** Labels of suspects: one a line in the form, a list on the JSON face. */
const suspects = () =>
  z
    .union([z.array(z.string()), z.string()])
    .optional()
    .transform((value) => (typeof value === 'string' ? value.split(/\r?\n/) : (value ?? [])).map((one) => one.trim()))
    .transform((all) => all.filter((one) => one !== ''))
    .refine((all) => all.length <= mostSuspects, 'too-many')
    .refine((all) => all.every((one) => one.length <= longestLabel), 'too-long');

/** What is said of a course as a whole; the same for beginning and correcting. */
export const processFields = {
  label: optionalText(longestLabel),
  reference: optionalText(longestLabel),
  suspects: suspects(),
  note: optionalText(longestNote),
  residenceRight: z.union([z.literal('').transform(() => undefined), choice(residenceRights)]).optional(),
};

interface ProcessInput {
  readonly label?: string | null | undefined;
  readonly reference?: string | null | undefined;
  readonly suspects: readonly string[];
  readonly note?: string | null | undefined;
  readonly residenceRight?: ProcessText['residenceRight'] | undefined;
}

/** What is closed together, each a text. Whether she has a right of residence is asked on a residence track alone. */
export const processText = (input: ProcessInput, kind: string): ClosedProcess => ({
  label: input.label ?? null,
  reference: input.reference ?? null,
  suspects: input.suspects.length > 0 ? input.suspects.join('\n') : null,
  note: input.note ?? null,
  residenceRight: kind === 'residence' ? (input.residenceRight ?? 'not-known') : null,
});

/** Free texts by their field, to be looked through for what tells too much. */
export const textsOf = (input: ProcessInput): Record<string, string | undefined> => ({
  label: input.label ?? undefined,
  note: input.note ?? undefined,
  suspects: input.suspects.length > 0 ? input.suspects.join('\n') : undefined,
});
