import { html } from 'hono/html';
import { expect, test } from 'vitest';
import type { Ui } from '../../../platform/ui/index.ts';
import { textWidth } from '../../../platform/ui/picture/index.ts';
import { aProcess, aStep } from '../process.fixtures.ts';
import { ProcessLine } from './ProcessLine.tsx';

const ui = { language: 'fi', now: new Date('2026-11-30T10:00:00Z') } as Ui;

const over = aProcess({
  steps: [
    aStep('report-made', '2007-03-12'),
    aStep('investigation-opened', '2007-03'),
    aStep('investigation-ended', '2008~'),
    aStep('charge-brought', '2008'),
    aStep('judgment-given', '2008-12-19'),
    aStep('judgment-final', '2011-21'),
  ],
});

const drawn = async (small: boolean) =>
  `${await html`${ProcessLine({ ui, process: over, today: '2026-11-30', small })}`}`;

test('a course that has come to its end, though nobody has said so, tells how long it took', async () => {
  const page = await drawn(false);
  expect(page).toContain('Ensimmäisestä kirjatusta vaiheesta viimeiseen: noin 4');
  expect(page).not.toContain('Ensimmäistä päivää ei ole');
});

test.each([
  [false, 142],
  [true, 110],
])('how long a stage took ends before the next square (small: %s)', async (small, step) => {
  const rows = [...(await drawn(small)).matchAll(/<text x="32"[^>]*>([^<]*)</g)].map(([, words = '']) => words);
  expect(rows.join(' ').replaceAll(/\s+/g, ' ')).toContain('enintään noin 19');
  // A number stands with its unit.
  expect(rows.filter((words) => /^(?:pv|kk|v)$/.test(words.trim()))).toEqual([]);
  for (const words of rows) expect(32 + textWidth(words, 14), words).toBeLessThan(step);
});
