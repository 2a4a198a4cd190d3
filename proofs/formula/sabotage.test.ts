import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asked, equalities, kept } from './proof.ts';
import type { Proving } from './proving.ts';
import { openProving, storyOf } from './proving.ts';
import { sabotages, spoiled } from './sabotages.ts';
import { catalogueOf } from './sql/catalogue.ts';

let proving: Proving;
beforeAll(async () => {
  proving = await openProving();
});
afterAll(async () => proving.close());

describe('each sabotage of a rule is found, with a story', () => {
  test.each(sabotages)('$name', { timeout: 600_000 }, async (sabotage) => {
    const source = spoiled(proving.source, sabotage);
    const [table] = sabotage.at.startsWith('app.') ? sabotage.at.split(' ') : [];
    const question = asked(proving.source.policies).find(({ name }) => name === sabotage.asks)!;
    const [catalogue, spoils] = [catalogueOf(source), [{ ...question, tables: [table ?? question.tables[0]!] }]];
    let story: string | null = null;
    for (const claim of [...equalities(catalogue, spoils), ...kept(catalogue, spoils)])
      story ??= await storyOf(proving.solver, claim);
    expect(story).not.toBeNull();
    console.log(`${sabotage.name}. ${story}`);
  });

  test('there are fifty at least, and each has a name of its own', () => {
    expect(sabotages.length).toBeGreaterThanOrEqual(50);
    expect(new Set(sabotages.map(({ name }) => name)).size).toBe(sabotages.length);
  });
});
