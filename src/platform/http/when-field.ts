import { z } from 'zod';
import { dayOf } from '../time/format.ts';
import { type AgeTold, parseWhen, readWhenInAny, saysAge, type When } from '../time/uncertain/index.ts';
import { asText } from './fields.ts';

const missing = (input: unknown): string => (input === undefined ? 'required' : 'not-understood');

/**
 * A time as precisely as it is known; becomes a `When`, or stays in its words where it is told by an age: what that means hangs on whose age it
 * is, which no schema knows. The form sends text, read in Finnish, Swedish or English; the JSON face
 * sends `{ "edtf": "2022-21/.." }`, which is exact, or text too. They are told apart by being object or text, because a bare
 * `2021-22` is a summer in EDTF and two years to a person. "Today" is the day in Finland by the clock of the machine.
 */
export const whenField = () =>
  asText(
    z
      .union([z.strictObject({ edtf: z.string() }), z.string()], { error: ({ input }) => missing(input) })
      .transform((value, context): When | AgeTold => {
        const today = dayOf(new Date());
        const read = typeof value === 'string' ? readWhenInAny(value, today) : parseWhen(value.edtf);
        if (read.ok) return read.value;
        if (typeof value === 'string' && saysAge(value, today)) return { byAge: value };
        context.addIssue({ code: 'custom', message: read.reason });
        return z.NEVER;
      }),
    'set-form',
  );

/** The same, but may be left out; empty text counts as left out. */
export const optionalWhenField = () =>
  z.preprocess(
    (value: string | { readonly edtf: string } | undefined) =>
      typeof value === 'string' && value.trim() === '' ? undefined : value,
    whenField().optional(),
  );
