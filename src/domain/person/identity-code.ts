/** Signs of the century in a personal identity code; the letters beside - and A were added in 2023 (decree 128/2010, as amended). */
const centuries: Readonly<Record<string, string>> = { '+': '18', ...signs('-YXWVU', '19'), ...signs('ABCDEF', '20') };
const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';

function signs(letters: string, century: string): Record<string, string> {
  return Object.fromEntries([...letters].map((letter) => [letter, century]));
}

const isDay = (iso: string): boolean => {
  const parsed = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === iso;
};

/** Capitals, no spaces: as it is kept and compared. */
export const tidyIdentityCode = (typed: string): string => typed.replace(/\s/g, '').toUpperCase();

/**
 * What is wrong with a Finnish personal identity code; nothing when it may be right. Numbers 900–999 (temporary codes) are
 * taken too: many whom this concerns have no other. Remainder of day and number by 31 gives the last character.
 */
export function identityCodeFault(code: string): 'form' | 'date' | 'check' | undefined {
  const match = /^(\d\d)(\d\d)(\d\d)([-+A-FU-Y])(\d{3})([0-9A-FHJ-NPR-Y])$/.exec(code);
  const [, day, month, year, sign, number, check] = match ?? [];
  if (!match || Number(number) < 2) return 'form';
  if (!isDay(`${centuries[sign ?? '']}${year}-${month}-${day}`)) return 'date';
  return checkCharacters[Number(`${day}${month}${year}${number}`) % 31] === check ? undefined : 'check';
}

/** The year of birth that a code tells; undefined where it is none. */
export function birthYearIn(code: string): number | undefined {
  const match = /^\d{4}(\d\d)([-+A-FU-Y])/.exec(code);
  return match && identityCodeFault(code) === undefined ? Number(`${centuries[match[2] ?? '']}${match[1]}`) : undefined;
}
