import { z } from 'zod';
import { optionalText } from '../../platform/http/fields.ts';
import { dayOf } from '../../platform/time/format.ts';
import { bounds, parseWhen, readWhenInAny, saysAge } from '../../platform/time/uncertain/index.ts';
import { bornFor } from '../person/index.ts';
import { exploitationCodes, meansCodes } from '../piece/index.ts';
import type { WholeFilter } from './graph/filter.ts';

/** The fields that narrow the whole, on every page and in the file. Times may be as imprecise as people say them. */
export const filterFields = {
  form: z
    .array(z.enum(exploitationCodes, { error: 'choose' }))
    .max(20)
    .optional(),
  means: z
    .array(z.enum(meansCodes, { error: 'choose' }))
    .max(40)
    .optional(),
  from: optionalText(60),
  until: optionalText(60),
  kind: z
    .string()
    .regex(/^(event|actor|thing)\.[a-z-]{2,40}$/, 'choose')
    .optional(),
};

interface Typed {
  readonly form?: WholeFilter['form'] | undefined;
  readonly means?: WholeFilter['means'] | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly kind?: string | undefined;
}

/** A filter as it works, what was typed, and the fields of time that could not be read and so narrow nothing. */
export interface ReadFilter extends WholeFilter {
  readonly typed: { readonly from: string | undefined; readonly until: string | undefined };
  readonly unread: readonly ('from' | 'until')[];
}

/** Reads "2024", "keväällä 2024", "5.2024", "1.5.2024" or EDTF, an age by the year of birth: the first day of `from`, the last day of `until`. */
export function readFilter(
  { form = [], means = [], from, until, kind }: Typed,
  today: string,
  born?: number,
): ReadFilter {
  const read = (text: string | undefined) => {
    if (text === undefined) return undefined;
    const inWords = readWhenInAny(text, today, born);
    const said = inWords.ok ? inWords : parseWhen(text);
    return said.ok ? bounds(said.value) : null;
  };
  const [first, last] = [read(from), read(until)];
  return {
    form,
    means,
    kind,
    from: first?.from ?? undefined,
    until: last?.until ?? undefined,
    typed: { from, until },
    unread: [...(first === null ? ['from' as const] : []), ...(last === null ? ['until' as const] : [])],
  };
}

/** The same for whoever narrows by it: the year of birth is asked for where one of the times is told by an age. */
export async function askedFilter(reading: Parameters<typeof bornFor>[0], typed: Typed): Promise<ReadFilter> {
  const today = dayOf(reading.now);
  const age = [typed.from, typed.until].find((text) => text !== undefined && saysAge(text, today));
  return readFilter(typed, today, await bornFor(reading, { when: age }));
}
