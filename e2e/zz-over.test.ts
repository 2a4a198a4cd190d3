import { test } from 'vitest';
import { names } from '../seeds/names.ts';
import { visit } from './browser.ts';
test('over', async () => {
  const it = await visit();
  try {
    const { page } = await it.enter(names.anna);
    const token = await it.it.signIn(names.anna);
    const { body } = await it.it.json(token, 'GET', '/search?q=koivu');
    await page.setViewportSize({ width: 390, height: 900 });
    for (const s of ['/verkosto', '/lupa/uusi', '/tiimi/nimea', '/estot']) {
      await page.goto(`/fi/t/${body.cases[0].id}${s}`);
      console.log(s, await page.evaluate(`(() => { const w = document.documentElement.clientWidth; const out = []; for (const e of document.querySelectorAll('*')) { const r = e.getBoundingClientRect(); if (r.right > w + 1 && !e.closest('.rn-scroll')) out.push(e.tagName + '.' + e.className + ' ' + Math.round(r.right) + ' ' + (e.textContent||'').slice(0,30)); } return JSON.stringify([document.documentElement.scrollWidth, w, out.slice(0,12)], null, 1); })()`));
    }
  } finally { await it.stop(); }
}, 120000);
