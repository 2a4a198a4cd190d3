import { addDays, type Day } from '../../src/platform/time/format.ts';

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** A birthday that makes somebody so many years old, and some two hundred days more. */
export const birthDateOf = (age: number, today: Day): Day => addDays(today, -Math.round(age * 365.25 + 200));

/** A Finnish personal identity code that nobody bears: numbers 900–999 are never given for good. */
export function inventedCode(birthDate: Day, number: number): string {
  const [year = '', month, day] = birthDate.split('-');
  const sixDigits = `${day}${month}${year.slice(2)}`;
  const check = checkCharacters[Number(`${sixDigits}${number}`) % 31];
  return `${sixDigits}${year < '2000' ? '-' : 'A'}${number}${check}`;
}
