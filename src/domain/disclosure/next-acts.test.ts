import { expect, test } from 'vitest';
import { nextActs, type Standing } from './next-acts.ts';

type Row = Standing['progress'][number];
const key = { mark: 'a'.repeat(32), unit: 'Tutkinta', person: 'Virta' };
const seal = { at: '2026-11-30T10:00:00Z', by: null, compared: 'phone', digest: 'f'.repeat(64) } as const;
const row = (organisation: string, state: Row['state'], stale = false): Row => ({ organisation, state, stale });
const [ours, done] = [row('Saarni ry', 'released'), row('Länsiranta', 'released')];

type Said = Partial<Standing['compilation']> & { readonly progress?: readonly Row[]; readonly gathers?: boolean };
/** The act that comes first, and the others behind a stroke. */
function acts({ progress = [], gathers = true, ...said }: Said): string {
  const { first, others } = nextActs({
    compilation: {
      ...{ from: 'Saarni ry', state: 'released', stands: true, contributes: true, receiverOnCase: false },
      ...{ key: null, seal: null, copyGiven: null, draft: false, stale: false },
      ...said,
    },
    progress,
    gathers,
    contributes: true,
  });
  return `${first ?? '–'} | ${others.join(' ')}`;
}

test.each<[string, Said, string]>([
  ['has chosen nothing', { state: 'open', progress: [row('Saarni ry', 'open')] }, 'choose | key invite close'],
  [
    'has chosen',
    { state: 'open', draft: true, progress: [row('Saarni ry', 'open')] },
    'check | key invite choose close',
  ],
  [
    'is no owner and waits',
    { state: 'open', contributes: false, progress: [row('Länsiranta', 'open')] },
    'key | invite close',
  ],
  [
    'waits, receiver on the case',
    { receiverOnCase: true, progress: [ours, row('Länsiranta', 'open')] },
    '– | send key take-back copy close',
  ],
  ['waits, with a key', { key, progress: [ours, row('Länsiranta', 'open')] }, '– | seal invite take-back copy close'],
  [
    'all released, receiver on the case',
    { receiverOnCase: true, progress: [ours, done] },
    'send | key take-back copy close',
  ],
  ['all released, receiver away', { progress: [ours, done] }, 'key | invite take-back copy close'],
  ['all released, with a key', { key, progress: [ours, done] }, 'seal | invite take-back copy close'],
  [
    'with a key, receiver on the case',
    { key, receiverOnCase: true, progress: [ours, done] },
    'seal | send take-back copy close',
  ],
  [
    'own line corrected',
    { key, stale: true, progress: [row('Saarni ry', 'released', true), done] },
    'take-back | invite copy close',
  ],
  [
    'another’s line corrected',
    { key, receiverOnCase: true, progress: [ours, row('Länsiranta', 'released', true)] },
    '– | take-back copy close',
  ],
  [
    'is no owner, all released',
    { state: 'open', contributes: false, key, progress: [row('Saarni ry', 'open'), done] },
    'seal | invite close',
  ],
  [
    'consent does not hold',
    { stands: false, contributes: false, state: 'open', progress: [row('Saarni ry', 'open')] },
    '– | close',
  ],
  ['sent', { state: 'sent' }, 'copy | '],
  ['sent, copy settled', { state: 'sent', copyGiven: 'given' }, '– | copy'],
  ['sealed', { state: 'sent', key, seal }, 'sealed | copy'],
  ['ended', { state: 'closed' }, '– | '],
])('the lead: %s', (_, said, expected) => {
  expect(acts(said)).toBe(expected);
});

test.each<[string, Said, string]>([
  ['has chosen nothing', { state: 'open' }, 'choose | '],
  ['has chosen, or got the part back when a key was named', { state: 'open', key, draft: true }, 'check | choose'],
  ['has released', { key }, '– | take-back copy'],
  ['own line corrected', { stale: true }, 'take-back | copy'],
  ['consent does not carry it', { state: 'open', contributes: false, stands: false }, '– | '],
  ['sent or sealed', { state: 'sent', key, seal }, 'copy | '],
  ['ended', { state: 'closed' }, '– | '],
])('an owner: %s', (_, said, expected) => {
  expect(acts({ ...said, gathers: false })).toBe(expected);
});
