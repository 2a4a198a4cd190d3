import { z } from 'zod';
import { type Amount, readAmount } from '../money/amount.ts';
import { optionalText } from './fields.ts';

const longest = 40;

/** An amount with its currency, kept as it is meant: `1200.50 EUR`. A missing currency is asked for. */
export const optionalAmount = () =>
  optionalText(longest).transform((value, context): Amount | undefined => {
    if (value === undefined) return undefined;
    const read = readAmount(value);
    if (read.ok) return read.value;
    context.addIssue({ code: 'custom', message: read.reason });
    return z.NEVER;
  });
