import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ToldCase, toldCase } from '../../../proofs/http/told-case.ts';
import { processEndpoints } from '../process/index.ts';
import { homeEndpoints } from './index.ts';

let world: ToldCase;
beforeAll(async () => {
  world = await toldCase({ endpoints: [...processEndpoints, ...homeEndpoints] });
  await world.wishes(world.veikko);
});
afterAll(() => world.stop());

const news = async (who = world.veikko) => (await world.of(who, 'GET', '/news')).body;

test('a moved hearing stands on the page with the old day and the new one, on the first page, and is marked as seen', async () => {
  const id = await world.step('hearing', '2026-12-01');
  await world.moves(id, `from_on = '2026-12-08', until_on = '2026-12-08', when_edtf = '2026-12-08'`);
  const { text } = await world.see(world.veikko, '/prosessi/uutta');
  for (const words of ['Aika muuttui: Kuulustelu', 'oli 1.12.2026, nyt 8.12.2026', 'Merkitse luetuiksi'])
    expect(text).toContain(words);
  const kinds = async () =>
    (await world.json(world.veikko, 'GET', '/work')).body.attention.map((item: { kind: string }) => item.kind);
  expect(await kinds()).toContain('process-news');
  const ids = (await news()).notices.map((notice: { id: string }) => notice.id);
  expect(ids).toHaveLength(2);
  expect((await world.of(world.anna, 'POST', '/news/seen', { noticeIds: ids })).body.seen).toEqual([]);
  expect((await world.of(world.veikko, 'POST', '/news/seen', { noticeIds: ids })).body.seen.toSorted()).toEqual(
    ids.toSorted(),
  );
  expect((await news()).notices.map((notice: { seen: boolean }) => notice.seen)).toEqual([true, true]);
  expect(await kinds()).not.toContain('process-news');
  // One alone, by the form of the page.
  await world.step('protection-assessment');
  const [newest] = (await news()).notices;
  expect((await world.fill(world.veikko, '/prosessi/uutta/nahty', { noticeIds: newest.id })).status).toBe(303);
  expect((await news()).notices.every((notice: { seen: boolean }) => notice.seen)).toBe(true);
  expect(await world.logged('NewsSeen')).toBe(3);
});

test('a withdrawn grant closes the notices of another organisation’s process on the next page', async () => {
  const grant = await world.grants();
  await world.wishes(world.minna);
  await world.step('main-hearing', '2027-01-15');
  expect((await news(world.minna)).notices).toHaveLength(1);
  await grant.end();
  const { text } = await world.see(world.minna, '/prosessi/uutta');
  expect(text).not.toContain('Pääkäsittely');
  expect((await news(world.minna)).notices).toEqual([]);
  const { attention } = (await world.json(world.minna, 'GET', '/work')).body;
  expect(attention.map(({ kind }: { kind: string }) => kind)).toEqual(['named-lead']);
});

test('she was told today: one press, once a day, and the reminder is gone', async () => {
  await world.ahead('40 days');
  const reminders = async () => (await news(world.anna)).prompts.map(({ code }: { code: string }) => code);
  expect(await reminders()).toContain('no-news');
  expect(
    (await world.json(world.anna, 'GET', '/work')).body.attention.map((item: { kind: string }) => item.kind),
  ).toContain('no-news');
  const press = () => world.of(world.anna, 'POST', `/processes/${world.processId}/told`, {});
  expect([(await press()).status, (await press()).status]).toEqual([200, 200]);
  expect((await world.owner.query('select from app.news_told')).rowCount).toBe(1);
  expect(await reminders()).not.toContain('no-news');
  expect((await world.of(world.minna, 'POST', `/processes/${world.processId}/told`, {})).status).toBe(404);
  expect((await world.of(world.stranger, 'POST', `/processes/${world.processId}/told`, {})).status).toBe(404);
  expect((await world.of(world.jari, 'POST', `/processes/${world.processId}/told`, {})).status).toBe(403);
  expect(await world.logged('NewsTold')).toBe(2);
  await world.ahead('0 days');
});

test('the question becomes a file, with its purpose in the log; police ask nothing of themselves', async () => {
  const slug = `/prosessi/uutta/${world.processId}/kysymys`;
  const at = `/processes/${world.processId}/question`;
  const asked = { language: 'sv', text: 'Till undersökningsledaren', form: 'text', purpose: 'Post till polisen' };
  const file = await world.fill(world.anna, slug, asked);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(file.headers.get('content-disposition')).toContain('fraga.txt');
  expect(file.text).toBe('Till undersökningsledaren\n');
  expect((await world.fill(world.anna, slug, { ...asked, form: 'pdf' })).text.slice(0, 5)).toBe('%PDF-');
  const form = await world.fill(world.anna, slug, { ...asked, purpose: '' });
  expect([form.status, form.text.includes('Till undersökningsledaren')]).toEqual([422, true]);
  expect((await world.of(world.anna, 'POST', at, { ...asked, text: 'Soita 040 123 4567' })).status).toBe(422);
  expect((await world.of(world.minna, 'POST', at, asked)).status).toBe(404);
  expect((await world.of(world.jari, 'POST', at, asked)).status).toBe(403);
  expect((await world.of(world.stranger, 'POST', at, asked)).status).toBe(404);
  const { text } = await world.see(world.anna, `${slug}?language=sv`);
  expect(text).toContain('Till undersökningsledaren');
  expect(await world.logged('InvestigationQuestionMade')).toBe(2);
});
