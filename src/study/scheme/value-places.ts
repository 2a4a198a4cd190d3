const year = /^(?:19|20)\d\d$/;
const partOfYear = /^((?:19|20)\d\d)[\s–/-]*[QqMm]?(\d{1,2})$/;
const yearLast = /^[QqMm](\d{1,2})[\s–/-]*((?:19|20)\d\d)$/;
const band = /^(\d{1,3})\s*(?:[-–—]+\s*\d{1,3}|\+)$/;

/** Where a value stands in the order of its kind: years, quarters, months, or bands of numbers; nothing of any other value. */
export function placeOf(value: string): number | undefined {
  if (year.test(value)) return Number(value) * 100;
  const [, whole, part] = partOfYear.exec(value) ?? [];
  if (whole && part) return Number(whole) * 100 + Number(part);
  const [, before, after] = yearLast.exec(value) ?? [];
  if (before && after) return Number(after) * 100 + Number(before);
  const [, from] = band.exec(value) ?? [];
  return from ? Number(from) : undefined;
}

/** Whether all values are times, or bands of numbers. */
export const isInOrder = (values: readonly string[]): boolean =>
  values.length > 1 && values.every((value) => placeOf(value.trim()) !== undefined);
