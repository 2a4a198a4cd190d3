import type { Pool } from 'pg';
import type { Language } from '../i18n/texts.ts';
import type { Send } from './smtp.ts';

/** So many at one step; the rest follow at the next. */
const most = 20;

/**
 * Sends what is due in the outbox. The database decides for whom, and whether there still is something new for them to read; what
 * the server does not take is tried again later, longer each time. Returns how many went; `refused` is told of those that did not.
 */
export async function sendMail(pool: Pool, send: Send, refused?: (error: unknown) => void): Promise<number> {
  const { rows } = await pool.query<{ id: string; address: string; language: Language; digest: boolean }>(
    'select id, address, language, digest from mail.take($1)',
    [most],
  );
  let went = 0;
  for (const { id, address, language, digest } of rows) {
    const done = await send(address, language, digest ? 'digest' : 'news').then(
      () => true,
      (error: unknown) => {
        refused?.(error);
        return false;
      },
    );
    if (!done) continue;
    await pool.query('select mail.sent($1)', [id]);
    went += 1;
  }
  return went;
}

/** The step of the clock that sends. It has failed where mails were due and the server took none: so that the operator hears of it. */
export async function mailStepRun(pool: Pool, send: Send): Promise<void> {
  const refused: unknown[] = [];
  const went = await sendMail(pool, send, (error) => refused.push(error));
  if (went === 0 && refused.length > 0) throw refused[0];
}
