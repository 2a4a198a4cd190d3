import { type Day, dayOf, minuteOfDay } from './format.ts';

const step = 3_600_000;

/**
 * The moment at which the clocks in Finland show this time (`09:30`) on this day. Undefined for a time that the change of clocks
 * leaves out; of a time that comes twice, the first.
 */
export function momentOf(day: Day, time: string): Date | undefined {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  // Finland is two or three hours ahead; the earlier moment is the one in summer time.
  return [3, 2]
    .map((ahead) => new Date(asUtc - ahead * step))
    .find((moment) => dayOf(moment) === day && minuteOfDay(moment) === hour * 60 + minute);
}

/** Clock time in Finland as a form takes it, `9.30`. */
export function typedTime(moment: Date): string {
  const minutes = minuteOfDay(moment);
  return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;
}
