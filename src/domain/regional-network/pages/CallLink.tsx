import type { JSX } from 'hono/jsx/jsx-runtime';
import { Link } from '../../../platform/ui/index.ts';

/** A number that is called by a press; it breaks nowhere. `whose` is read after it. */
export const CallLink = ({ number, whose }: { number: string; whose: string }): JSX.Element => (
  <Link href={`tel:${number.replace(/[^+\d]/g, '')}`} hidden={whose}>
    {unbroken(number)}
  </Link>
);

/** A number whose groups stay on one line. */
export const unbroken = (number: string): string => number.replaceAll(' ', '\u00a0');
