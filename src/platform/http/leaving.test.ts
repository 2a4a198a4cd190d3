import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { mountExit } from './leaving.ts';

const app = new Hono();
mountExit(app, '/fi/apua/poistu', 'https://example.org/');
const leaves = async (headers: Record<string, string>) => {
  const { status, headers: sent } = await app.request('/fi/apua/poistu', { headers });
  return { to: [status, sent.get('location')].join(' '), empties: sent.get('clear-site-data') };
};
const emptied = '"cache", "cookies", "storage"';
const page = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const picture = { accept: 'image/avif,image/webp,*/*;q=0.8' };

test.each<[string, Record<string, string>, string | null]>([
  ['the link on our page', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate', ...page }, emptied],
  ['an address that was typed', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate', ...page }, emptied],
  ['the link, in a browser that does not say where it comes from', page, emptied],
  ['a picture on another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', ...picture }, null],
  [
    'a frame or a link on another site',
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', ...page },
    null,
  ],
  ['a page on a neighbouring host', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate', ...page }, null],
  [
    'a picture in a text of our own',
    { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'no-cors', ...picture },
    null,
  ],
  ['a picture, in a browser that does not say where it is shown', picture, null],
  ['a program', {}, null],
])('everybody goes on, and only who leaves by themselves has the browser emptied: %s', async (_, headers, empties) => {
  expect(await leaves(headers)).toEqual({ to: '303 https://example.org/', empties });
});
