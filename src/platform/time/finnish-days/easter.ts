/**
 * Easter Sunday of a year as month and day, by the Gregorian computus in the form that Meeus, Jones and Butcher give
 * (Astronomical Algorithms, chapter 8). Whole numbers only; holds for every Gregorian year.
 */
export function easterSunday(year: number): { readonly month: number; readonly day: number } {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const skippedLeaps = Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - skippedLeaps - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const count = moon + weekday - 7 * late + 114;
  return { month: Math.floor(count / 31), day: (count % 31) + 1 };
}
