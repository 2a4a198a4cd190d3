import { createRequire } from 'node:module';
import type { Visit } from './browser.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, and what is wider than its window, on pages of some workers in three languages at 1280 and 320 px. */
export async function findFaults(
  it: Visit,
  pages: readonly (readonly [worker: string, slugs: readonly string[]])[],
): Promise<string[]> {
  const found: string[] = [];
  for (const [worker, slugs] of pages) {
    const { context, page } = await it.enter(worker);
    await context.addInitScript({ path: axePath });
    for (const language of ['fi', 'sv', 'en'])
      for (const width of [1280, 320])
        for (const slug of slugs) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(`/${language}${slug}`);
          const over = await page.evaluate<number>(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
          if (over > 0) found.push(`${language} ${width} ${slug}: ${over} px too wide`);
          const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
            `axe.run(document, { runOnly: ${JSON.stringify(tags)} })`,
          );
          found.push(...violations.map(({ id, nodes }) => `${language} ${width} ${slug}: ${id} ${nodes[0]?.html}`));
        }
    await context.close();
  }
  return found;
}
