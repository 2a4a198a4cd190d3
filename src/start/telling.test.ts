import { expect, test } from 'vitest';
import { openLog } from '../platform/log/log.ts';
import { refuseInWords } from './operator-words.ts';
import { Refusal } from './refusal.ts';
import { tellingOf } from './telling.ts';

test('a service tells its start as events, a terminal and the evaluation in words', async () => {
  const lines: string[] = [];
  const close = openLog({ level: 'info', to: { write: (line: string) => void lines.push(line) } });
  try {
    const { step, tell, refused } = tellingOf('real', false);
    expect(await step('PostgreSQL started', async () => 7)).toBe(7);
    tell('waiting for PostgreSQL: connect ECONNREFUSED');
    expect(refused(new Refusal('Port 3000 is taken.'))).toBe(1);
    const shut = Object.assign(new Error('password authentication failed'), { code: '28P01' });
    expect(refused(shut)).toBe(1);
    expect(refused(refuseInWords('PostgreSQL', shut))).toBe(1);
    expect(() => refused(new TypeError('a mistake'))).toThrow('a mistake');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'info', event: 'start.step', task: 'PostgreSQL started', ms: expect.any(Number) },
      { level: 'warn', event: 'start.told', told: 'waiting for PostgreSQL: connect ECONNREFUSED' },
      { level: 'error', event: 'start.refused', told: 'Port 3000 is taken.' },
      { event: 'start.refused', told: expect.stringMatching(/^The database server does not let .*pg_hba/) },
      { event: 'start.refused', told: expect.stringMatching(/^PostgreSQL: The database server does not let .*pg_hba/) },
    ]);
    for (const telling of [tellingOf('real', true), tellingOf('evaluation', false)])
      expect(() => telling.refused(new Refusal('Port 3000 is taken.'))).toThrow('Port 3000 is taken.');
    expect(lines).toHaveLength(5);
  } finally {
    close();
  }
});
