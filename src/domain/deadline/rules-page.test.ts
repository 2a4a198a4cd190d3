import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { shippedRules } from './deadline.ts';
import { deadlineEndpoints } from './index.ts';

let world: OneCase;
beforeAll(async () => {
  world = await oneCase({ endpoints: deadlineEndpoints });
});
afterAll(() => world.stop());

const page = async (query = '', language = 'fi') => await world.page(world.anna, `/${language}/maaraajat${query}`);
/** The rows that a page draws, and of them those that stand open. */
const rows = (text: string) => [...text.matchAll(/<details id="s-([a-z_.]+)"/g)].map(([, key]) => key);
const opened = (text: string) => [...text.matchAll(/<details id="s-([a-z_.]+)" open=""/g)].map(([, key]) => key);

test('every limit is one line that is closed, until one or all are asked for', async () => {
  const { text } = await page();
  expect(rows(text).length).toBe(shippedRules.length);
  expect(new Set(rows(text))).toEqual(new Set(shippedRules.map(({ key }) => key)));
  expect(opened(text)).toEqual([]);
  expect(opened((await page('?open=appeal')).text)).toEqual(['appeal']);
  expect(opened((await page('?open=all')).text)).toEqual(rows(text));
  expect((await page('?open=nothing')).status).toBe(422);
});

test.each([
  ['fi', '6 on asiakkaan omia', ['7 päivää', '30 päivää', '30 päivää', '60 päivää', '3 vuotta', '10 vuotta']],
  ['sv', '6 är klientens egna', ['7 dagar', '30 dagar', '30 dagar', '60 dagar', '3 år', '10 år']],
  ['en', '6 are the client’s own', ['7 days', '30 days', '30 days', '60 days', '3 years', '10 years']],
])('what the client must do in time is said first, the shortest first: %s', async (language, finding, lengths) => {
  const { text } = await page('', language);
  expect(text).toMatch(new RegExp(`<h1[^>]*>[^<]*${finding}</h1>`));
  const card = text.slice(text.indexOf('id="asiakkaan"'), text.indexOf('id="ryhma-residence"'));
  expect([...card.matchAll(/<strong class="rn-strong">([^<]*)</g)].map(([, said]) => said)).toEqual(lengths);
  // Each leads to its row, which is then open.
  const leads = [...card.matchAll(/href="[^"]*\?open=([a-z_.]+)#s-([a-z_.]+)"/g)].map(([, open, at]) => [open, at]);
  expect(leads.map(([open]) => open)).toEqual(leads.map(([, at]) => at));
  expect(leads.length).toBe(lengths.length);
});

test('a row that is closed says its name, how long, from what and by which provision; an open one who must act', async () => {
  const { text } = await page('?open=appeal');
  const row = text.slice(text.indexOf('<details id="s-appeal"'), text.indexOf('<details id="s-appeal.supreme"'));
  const closed = row.slice(0, row.indexOf('</summary>'));
  for (const words of ['Valitus hovioikeuteen', '30 päivää', 'tuomion antamisesta', 'oikeudenkäymiskaari'])
    expect(closed, words).toContain(words);
  expect(row).toContain('hänen itsensä tai avustajan');
  expect(row).toMatch(/<a [^>]*href="\/fi\/lakirekisteri\/ok-25-12"/);
  expect(closed).not.toContain('<a ');
});
