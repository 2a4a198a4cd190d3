import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ToldCase, toldCase } from '../../../proofs/http/told-case.ts';
import { processEndpoints } from '../process/index.ts';
import { homeEndpoints } from './index.ts';

let it: ToldCase;
beforeAll(async () => {
  it = await toldCase({ endpoints: [...processEndpoints, ...homeEndpoints] });
  await it.wishes(it.veikko);
});
afterAll(() => it.stop());

const news = async (who = it.veikko) => (await it.of(who, 'GET', '/news')).body;

test('a moved hearing stands on the page with the old day and the new one, on the first page, and is marked as seen', async () => {
  const id = await it.step('hearing', '2026-12-01');
  await it.moves(id, `from_on = '2026-12-08', until_on = '2026-12-08', when_edtf = '2026-12-08'`);
  const { text } = await it.see(it.veikko, '/prosessi/uutta');
  for (const words of ['Aika muuttui: Kuulustelu', 'oli 1.12.2026, nyt 8.12.2026', 'Merkitse luetuiksi'])
    expect(text).toContain(words);
  const kinds = async () =>
    (await it.json(it.veikko, 'GET', '/work')).body.attention.map((item: { kind: string }) => item.kind);
  expect(await kinds()).toContain('process-news');
  const ids = (await news()).notices.map((notice: { id: string }) => notice.id);
  expect(ids).toHaveLength(2);
  expect((await it.of(it.anna, 'POST', '/news/seen', { noticeIds: ids })).body.seen).toEqual([]);
  expect((await it.of(it.veikko, 'POST', '/news/seen', { noticeIds: ids })).body.seen.toSorted()).toEqual(
    ids.toSorted(),
  );
  expect((await news()).notices.map((notice: { seen: boolean }) => notice.seen)).toEqual([true, true]);
  expect(await kinds()).not.toContain('process-news');
  // One alone, by the form of the page.
  await it.step('protection-assessment');
  const [newest] = (await news()).notices;
  expect((await it.fill(it.veikko, '/prosessi/uutta/nahty', { noticeIds: newest.id })).status).toBe(303);
  expect((await news()).notices.every((notice: { seen: boolean }) => notice.seen)).toBe(true);
  expect(await it.logged('NewsSeen')).toBe(3);
});

test('a withdrawn grant closes the notices of another organisation’s process on the next page', async () => {
  const grant = await it.grants();
  await it.wishes(it.minna);
  await it.step('main-hearing', '2027-01-15');
  expect((await news(it.minna)).notices).toHaveLength(1);
  await grant.end();
  const { text } = await it.see(it.minna, '/prosessi/uutta');
  expect(text).not.toContain('Pääkäsittely');
  expect((await news(it.minna)).notices).toEqual([]);
  expect((await it.json(it.minna, 'GET', '/work')).body.attention).toEqual([]);
});

test('she was told today: one press, once a day, and the reminder is gone', async () => {
  await it.ahead('40 days');
  const reminders = async () => (await news(it.anna)).prompts.map(({ code }: { code: string }) => code);
  expect(await reminders()).toContain('no-news');
  expect((await it.json(it.anna, 'GET', '/work')).body.attention.map((item: { kind: string }) => item.kind)).toContain(
    'no-news',
  );
  const press = () => it.of(it.anna, 'POST', `/processes/${it.processId}/told`, {});
  expect([(await press()).status, (await press()).status]).toEqual([200, 200]);
  expect((await it.owner.query('select from app.news_told')).rowCount).toBe(1);
  expect(await reminders()).not.toContain('no-news');
  expect((await it.of(it.minna, 'POST', `/processes/${it.processId}/told`, {})).status).toBe(404);
  expect((await it.of(it.stranger, 'POST', `/processes/${it.processId}/told`, {})).status).toBe(404);
  expect((await it.of(it.jari, 'POST', `/processes/${it.processId}/told`, {})).status).toBe(403);
  expect(await it.logged('NewsTold')).toBe(2);
  await it.ahead('0 days');
});

test('the question becomes a file, with its purpose in the log; police ask nothing of themselves', async () => {
  const slug = `/prosessi/uutta/${it.processId}/kysymys`;
  const at = `/processes/${it.processId}/question`;
  const asked = { language: 'sv', text: 'Till undersökningsledaren', form: 'text', purpose: 'Post till polisen' };
  const file = await it.fill(it.anna, slug, asked);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(file.headers.get('content-disposition')).toContain('fraga.txt');
  expect(file.text).toBe('Till undersökningsledaren\n');
  expect((await it.fill(it.anna, slug, { ...asked, form: 'pdf' })).text.slice(0, 5)).toBe('%PDF-');
  const form = await it.fill(it.anna, slug, { ...asked, purpose: '' });
  expect([form.status, form.text.includes('Till undersökningsledaren')]).toEqual([422, true]);
  expect((await it.of(it.anna, 'POST', at, { ...asked, text: 'Soita 040 123 4567' })).status).toBe(422);
  expect((await it.of(it.minna, 'POST', at, asked)).status).toBe(404);
  expect((await it.of(it.jari, 'POST', at, asked)).status).toBe(403);
  expect((await it.of(it.stranger, 'POST', at, asked)).status).toBe(404);
  const { text } = await it.see(it.anna, `${slug}?language=sv`);
  expect(text).toContain('Till undersökningsledaren');
  expect(await it.logged('InvestigationQuestionMade')).toBe(2);
});
