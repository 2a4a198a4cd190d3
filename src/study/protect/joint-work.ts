/**
 * What the test against one file of people may take: seconds of a quiet machine, counted in steps of the simplex method over so many numbers in so
 * many rows, so that the same file gives the same report on every machine.
 */
const second = { steps: 5_600, numbers: 45_000, rows: 1_100 };

/** Seconds that a release may take when nobody says how many. */
export const usualSeconds = 10;

/** The steps that may be taken in so many seconds. */
export const stepsIn = (seconds: number): number => seconds * second.steps;

/** By what powers of its numbers and of its rows a step of a large program takes longer: seen of up to 400,000 numbers and 4,300 rows. */
const growth = { numbers: 5 / 3, rows: 1.5 };

/** Steps of the simplex method in the time of one iteration through the inside of all solutions. */
export const stepsInside = 75;

/** Iterations through the inside that a program may take; seen were 16 to 29. */
export const mostInside = 40;

/** What one step counts for: what it takes grows with the numbers of a program and with its rows. */
export const sizeOfStep = (numbers: number, rows: number): number =>
  Math.max(1, (numbers / second.numbers) ** growth.numbers * Math.max(1, rows / second.rows) ** growth.rows);
