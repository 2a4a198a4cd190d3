import { begins, steps } from '../acts/process.ts';
import { at } from '../at.ts';
import type { Step } from '../script.ts';

/** She never reports: her decision is respected, and her claim for wages goes on beside. */
export const suviProcess: readonly Step[] = [
  at(79, '10.10', 'anna', begins('criminal', 'none', { notBegun: 'on' })),
  at(79, '10.14', 'anna', steps('none', 'decision-not-to-report', { ago: 1, source: 'told-by-her', name: 'decision' })),
  at(58, '11.10', 'anna', begins('labour', 'wages', { label: 'maksamaton palkka' })),
];
