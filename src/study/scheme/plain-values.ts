import type { Option } from './scheme.ts';

const same = (text: string) => ({ fi: text, sv: text, en: text });

/** Bands of age of the Counter-Trafficking Data Collaborative, narrow enough to say something and wide enough to be shared. */
const bands = [
  [0, 8],
  [9, 17],
  [18, 20],
  [21, 23],
  [24, 26],
  [27, 29],
  [30, 38],
  [39, 47],
  [48, Number.POSITIVE_INFINITY],
] as const;

/** A band of whole numbers as a code: `9--17`, `48+`. */
export const codeOfBand = ([from, to]: readonly [number, number]) =>
  Number.isFinite(to) ? `${from}--${to}` : `${from}+`;

export const ageBands: readonly Option[] = bands.map((band) => {
  const code = codeOfBand(band);
  return { code, label: same(code.replace('--', '–')), also: [code.replace('--', '-'), code.replace('--', '–')] };
});

/** The band of an age in whole years. */
export function bandOf(age: string): string | undefined {
  const years = /^\d{1,3}$/.test(age) ? Number(age) : undefined;
  const band = years === undefined ? undefined : bands.find(([from, to]) => years >= from && years <= to);
  return band && codeOfBand(band);
}

/** The year of a date in any order of day and month: the only four digits that are a year of 1900–2099. */
export function yearOf(date: string): string | undefined {
  const years = date.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return years.length === 1 ? years[0] : undefined;
}

export const yesNo: readonly Option[] = [
  { code: 'yes', label: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' }, also: ['true', '1', 'y', 'k', 'x', 'tosi', 'sant'] },
  { code: 'no', label: { fi: 'Ei', sv: 'Nej', en: 'No' }, also: ['false', '0', 'n', 'e', 'epätosi', 'falskt'] },
];
