import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { change } from '../../platform/http/endpoint.ts';
import { choice, day, optionalUnnamedText } from '../../platform/http/fields.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { refuseShelters } from '../reader/index.ts';
import { findOwnAdoption, putAdoption } from './adoption.queries.ts';
import { adoptionStates } from './adoption.ts';
import { findOwn } from './own-practices.queries.ts';
import { AdoptPage } from './pages/AdoptPage.tsx';
import { keepPracticeAction } from './practice.access.ts';
import type { Listed } from './practice.ts';
import { practiceKey } from './practice-key.ts';
import { practiceOf } from './practices.ts';

/** The version of what stands in the own organisation, 0 where nothing does. */
const seenVersion = () => z.coerce.number<number | string>({ error: 'version' }).int('version').min(0).max(1_000_000);

/**
 * A practice that can be adopted: one that is shipped, or published by an organisation.
 *
 * @throws Problem `not-found` where the worker sees none; `conflict` where it is the own organisation's and not published
 */
async function getAdoptable(tx: ReadTx, key: string | undefined): Promise<Listed> {
  const shipped = key === undefined ? undefined : practiceOf(key);
  if (shipped) return shipped;
  const own = key === undefined ? undefined : await findOwn(tx, key);
  if (!own) throw new Problem('not-found');
  if (own.state !== 'published') throw new Problem('conflict', { reason: 'not-published' });
  return own;
}

/** What became of a practice in the own organisation: considering, in use, given up, adapted how, and what came of it. */
export const adoptPractice = change({
  path: '/practices/:practiceKey/adopt',
  slug: '/kaytannot/:practiceKey/kayttoonotto',
  summary: 'Say what became of a practice in one’s organisation, how it was adapted and what came of it.',
  input: z.object({
    practiceKey: practiceKey(),
    state: choice(adoptionStates),
    sinceOn: day(),
    adapted: optionalUnnamedText(600),
    outcome: optionalUnnamedText(600),
    reason: optionalUnnamedText(600),
    version: seenVersion(),
  }),
  action: keepPracticeAction,
  subject: () => onOwn,
  audit: 'PracticeAdopted',
  async run({ tx, acting, input, now, trail }) {
    const { practiceKey: key, state, sinceOn, adapted = '', outcome = '', reason = '' } = input;
    await getAdoptable(tx, key);
    const stands = await findOwnAdoption(tx, key);
    if ((stands?.version ?? 0) !== input.version) throw new Problem('changed', { standing: stands ?? null });
    const givenUp = state === 'given-up';
    refuse([
      ...(sinceOn > dayOf(now) ? [{ field: 'sinceOn', reason: 'future' }] : []),
      ...(givenUp && reason === '' ? [{ field: 'reason', reason: 'why' }] : []),
      // It would be lost, as nobody is shown why what is in use was given up.
      ...(!givenUp && reason !== '' ? [{ field: 'reason', reason: 'not-given-up' }] : []),
    ]);
    refuseShelters(acting, { adapted, outcome, reason });
    const next = await putAdoption(
      tx,
      key,
      { state, sinceOn, adapted: adapted || null, outcome: outcome || null, reason: reason || null },
      input.version,
    );
    trail.about({ practice: key, version: next });
    return { key, version: next };
  },
  form: {
    async prepare({ tx, input, now }) {
      const practice = await getAdoptable(tx, input.practiceKey);
      return { practice, stands: (await findOwnAdoption(tx, practice.key)) ?? null, today: dayOf(now) };
    },
    page: AdoptPage,
  },
  keeps: 'adoption',
  corrects: 'adoption',
  afterwards: ({ key }) => `/kaytannot/${key}#kayttoonotot`,
});
