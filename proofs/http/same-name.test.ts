import { afterAll, beforeAll, expect, test } from 'vitest';
import { endpoints } from '../../src/endpoints.ts';
import { type NetworkWorld, networkWorld } from './network-world.ts';

/** Two organisations of one name, in two regions: county and counsel, both on the case, and two more that are not. */
let world: NetworkWorld;
const name = 'Tukikeskus ry';

beforeAll(async () => {
  world = await networkWorld(endpoints);
  await world.joins(world.county, (await world.network(world.anna, [world.county.id])).id);
  await world.joins(world.counsel, (await world.network(world.anna, [world.counsel.id])).id);
  const others = [
    await world.organisation(name, 'ngo', 'Lappi'),
    await world.organisation(name, 'victim-support', 'Lappi'),
    await world.organisation(name, 'assistance-system', 'Uusimaa'),
  ];
  await world.owner.query('update app.organisation set name = $2 where id = any ($1)', [
    [world.county.id, world.counsel.id, ...others],
    name,
  ]);
});
afterAll(() => world.stop());

/** Options of each control of a page that name such an organisation: select, radio or boxes, by its name. */
function choicesOn(page: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (control: string, label: string) => {
    const words = label.replaceAll(/<[^>]*>/g, '').trim();
    if (words.includes(name)) found.set(control, [...(found.get(control) ?? []), words]);
  };
  for (const [, control, options] of page.matchAll(/<select[^>]* name="([^"]+)"[^>]*>(.*?)<\/select>/gs))
    for (const [, label] of (options ?? '').matchAll(/<option[^>]*>(.*?)<\/option>/gs)) add(control ?? '', label ?? '');
  for (const [input] of page.matchAll(/<input[^>]*type="(?:radio|checkbox)"[^>]*>/gs)) {
    const [control, id] = ['name', 'id'].map((part) => new RegExp(` ${part}="([^"]+)"`).exec(input)?.[1] ?? '');
    add(control ?? '', new RegExp(`<label[^>]* for="${id}"[^>]*>(.*?)</label>`, 's').exec(page)?.[1] ?? '');
  }
  return found;
}

test('no form shows two organisations of one name in the same words', async () => {
  const forms = endpoints.flatMap((endpoint) =>
    endpoint.method === 'POST' && endpoint.form && endpoint.slug && !/:(?!caseId)/.test(endpoint.slug)
      ? [endpoint.slug]
      : [],
  );
  const seen: string[] = [];
  for (const slug of new Set(forms)) {
    const page = await world.page(world.anna, `/fi${slug.replace(':caseId', world.caseId)}`);
    if (page.status !== 200) continue;
    for (const [control, labels] of choicesOn(page.text)) {
      expect(new Set(labels).size, `${slug} ${control}: ${labels.join(' | ')}`).toBe(labels.length);
      if (labels.length > 1) seen.push(`${slug} ${control}`);
    }
  }
  expect(seen.length).toBeGreaterThan(8);
});
