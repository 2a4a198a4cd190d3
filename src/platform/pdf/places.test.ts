import { expect, test } from 'vitest';
import { mostAtOnce, PdfCrowded, placesTaken, takePlace } from './places.ts';

test('one document too many is refused, until a place is left; leaving twice frees one place', () => {
  const before = placesTaken();
  const leave = Array.from({ length: mostAtOnce - before }, () => takePlace());
  try {
    expect(() => takePlace()).toThrow(PdfCrowded);
    leave[0]?.();
    leave[0]?.();
    expect(placesTaken()).toBe(mostAtOnce - 1);
    leave.push(takePlace());
    expect(() => takePlace()).toThrow(PdfCrowded);
  } finally {
    for (const go of leave) go();
  }
  expect(placesTaken()).toBe(before);
});
