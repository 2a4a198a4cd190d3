import type { Line } from './line.ts';

/** A line of which nothing is said but what it is: an event that was told. */
export const aLine = (ref: number, more: Partial<Line> = {}): Line => ({
  ref,
  sort: 'event',
  code: 'threat',
  whenEdtf: null,
  from: null,
  until: null,
  anchor: null,
  anchorRef: null,
  source: 'told-by-her',
  certainty: 'not-known',
  status: null,
  phases: [],
  means: [],
  label: null,
  text: null,
  where: null,
  ...more,
});
