import { mkdirSync } from 'node:fs';
import { test } from 'vitest';
import { names } from '../seeds/names.ts';
import { visit } from './browser.ts';

test('pictures', async () => {
  const it = await visit();
  const folder = '/tmp/pics-access';
  mkdirSync(folder, { recursive: true });
  try {
    const plan: [string, (find: (worker: string) => Promise<any>) => Promise<string[]>][] = [
      [names.anna, async (find) => {
        const { caseId, view } = await find(names.anna);
        const c = view.consents.find((o: any) => o.state === 'valid' && o.kind === 'plain');
        const n = view.consents.find((o: any) => o.kind === 'network');
        const t = `/t/${caseId}`;
        return [`${t}/verkosto`, `${t}/lupa/uusi`, `${t}/lupa/verkosto`, `${t}/lupa/${c.id}`, `${t}/lupa/${c.id}/peru`, `${t}/lupa/${n.id}/supista`, `${t}/lupa/peru-kaikki`,
          `${t}/tiimi/nimea`, `${t}/lupa/${n.id}/kutsu`, `${t}/avaus/hata`, `${t}/vastuu/siirra`, `${t}/estot`, `${t}/estot/uusi`];
      }],
      [names.minna, async (find) => {
        const { caseId, view } = await find(names.minna);
        return [`/t/${caseId}/verkosto`, `/t/${caseId}/lahde`, ...view.requests.slice(0, 1).map((o: any) => `/t/${caseId}/pyynto/${o.id}`)];
      }],
      [names.intake.county, async (find) => {
        void find;
        return ['/saapuneet'];
      }],
    ];
    for (const [worker, slugs] of plan) {
      const token = await it.it.signIn(worker);
      const find = async () => {
        const { body } = await it.it.json(token, 'GET', '/search?q=koivu');
        const caseId = body.cases[0].id;
        return { caseId, view: (await it.it.json(token, 'GET', `/cases/${caseId}/network`)).body };
      };
      const all = await slugs(find);
      if (all[0] === '/saapuneet') {
        const { body } = await it.it.json(token, 'GET', '/intake');
        const open = body.invitations.find((o: any) => o.state === 'open');
        if (open) all.push(`/saapuneet/${open.id}/vastaa`, `/saapuneet/${open.id}/kieltaydy`);
      }
      for (const language of (process.env.LANGS ?? 'fi').split(',')) {
        const { page, context } = await it.enter(worker, { language });
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 900 });
          for (const slug of all) {
            await page.goto(`/${language}${slug}`);
            const name = slug.replace(/[0-9a-f-]{36}/g, 'id').replace(/\/t\/[0-9a-z]{6}/, '').replaceAll('/', '_');
            await page.screenshot({ path: `${folder}/${worker.split(' ')[0]}${name}-${language}-${width}.png`, fullPage: true });
          }
        }
        await context.close();
      }
    }
  } finally {
    await it.stop();
  }
}, 300_000);
