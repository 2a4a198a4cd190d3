import { expect, test } from 'vitest';
import { endpoints } from '../../endpoints.ts';
import type { Ui } from '../../platform/ui/index.ts';
import { fi } from './home.fi.ts';
import { type Attention, attentionKinds } from './home.ts';
import { attentionRow } from './pages/attention-row.tsx';
import { duties } from './pages/WorkPage.tsx';

const ui = { language: 'fi', now: new Date('2026-11-24T10:00:00Z') } as Ui;
const id = '00000000-0000-4000-8000-000000000000';
const leadsSomewhere = (address: string) =>
  endpoints.some(
    ({ slug, method, form }: { slug?: string; method: string; form?: unknown }) =>
      slug && (method === 'GET' || form) && new RegExp(`^/fi${slug.replace(/:\w+/g, '[^/]+')}$`).test(address),
  );

test('every row of what needs attention leads to a page that exists', () => {
  for (const kind of attentionKinds) {
    const attention: Attention = {
      kind,
      caseId: kind === 'invitation' ? null : '7f3k2q',
      codeWord: 'Koivu',
      id,
      class: 'account',
      urgency: null,
      day: '2026-11-24',
      due: '2026-11-24',
      ...(kind === 'draft-left' && { at: '2026-11-24T09:00:00.000Z', address: '/t/7f3k2q/merkinta', words: 2 }),
      ...(kind.startsWith('warning') && { at: '2026-11-24T09:00:00.000Z', dueAt: '2026-11-24T09:30:00.000Z' }),
    };
    const address = attentionRow(ui, '2026-11-24', attention).action?.href ?? '';
    expect([kind, address, leadsSomewhere(address.replace(/#.*$/, ''))]).toEqual([kind, address, true]);
  }
});

test('what can be begun, and the other duties, lead to pages that exist', () => {
  for (const slug of [
    '/t',
    '/t/uusi',
    '/merkinta',
    '/haku',
    '/saapuneet',
    '/loki',
    '/loki/tapaukset',
    '/minun',
    '/minun/tyontekijat',
    '/minun/paivitys',
    '/miksi',
    '/t/7f3k2q',
    '/t/7f3k2q/merkinta',
  ]) {
    expect([slug, leadsSomewhere(`/fi${slug}`)]).toEqual([slug, true]);
  }
});

test('every duty that has words has a row that leads to a page', () => {
  const named = Object.keys(fi).flatMap((key) => (key.startsWith('duties.') ? [key.slice('duties.'.length)] : []));
  expect(duties.map(({ key }) => key as string).toSorted()).toEqual(named.toSorted());
  for (const { slug } of duties) expect([slug, leadsSomewhere(`/fi${slug}`)]).toEqual([slug, true]);
});
