import { afterAll, beforeAll, expect, test } from 'vitest';
import { line } from '../../src/domain/helpline/helpline.fixtures.ts';
import { changeHelpline } from '../../src/domain/helpline/index.ts';
import { formToken } from '../../src/platform/http/session.ts';
import { type Person, type SmallWorld, smallWorld } from './small-world.ts';

/** What the work of the change meets this time; without anything it is done. */
let fault: Error | undefined;
let keeper: Person;
let world: SmallWorld;

beforeAll(async () => {
  const failing: typeof changeHelpline = {
    ...changeHelpline,
    run: async (context) => {
      if (fault) throw fault;
      return changeHelpline.run(context);
    },
  };
  world = await smallWorld({ endpoints: [failing] });
  keeper = await world.worker(await world.organisation('Ylläpito', 'research'), 'Teppo Lahti', ['system-admin']);
});
afterAll(() => world.stop());

const coded = (code: string) => Object.assign(new Error('of a test'), { code });
const said = 'Kun joku on peloissaan ja kysyy neuvoa.';
const typed = { ...line, aboutFi: said, version: '1' };
const send = (fields: Record<string, string>) =>
  world.send(keeper, '/fi/auttavat-puhelimet/riku/korjaa', {
    csrf: formToken(Buffer.alloc(32, 2), keeper.token),
    ...fields,
  });

test.each([
  ['the disk of the database is full', coded('53100'), 'Palvelun levy on täynnä', undefined],
  ['the disk of the key ring is full', coded('ENOSPC'), 'Palvelun levy on täynnä', undefined],
  ['something of ours fails', new Error('of a test'), 'Palvelu ei ehtinyt vastata', 'tallennetaan vain kerran'],
])('when %s what was typed stays on the page, and sent again it is kept once', async (_, met, words, more) => {
  fault = met;
  const refused = await send(typed);
  expect([refused.status, refused.text.includes(words), refused.text.includes(said)]).toEqual([503, true, true]);
  if (more) expect(refused.text).toContain(more);
  // Nobody is told that nothing was kept where we do not know it.
  expect(refused.text.includes('Mitään ei tallennettu')).toBe(false);
  const once = /name="once" value="([^"]+)"/.exec(refused.text)?.[1] ?? '';
  fault = undefined;
  const before = await versions();
  const again = { ...typed, once, version: String(before) };
  expect([(await send(again)).status, (await send(again)).status]).toEqual([303, 303]);
  expect(await versions()).toBe(before + 1);
});

test('when the database has no place the form itself is drawn again with what was typed', async () => {
  fault = coded('53300');
  const refused = await send(typed);
  expect([refused.status, refused.text.includes('Palvelu ei ehtinyt vastata')]).toEqual([503, true]);
  expect([refused.text.includes(said), refused.text.includes('name="aboutFi"')]).toEqual([true, true]);
  fault = undefined;
});

async function versions(): Promise<number> {
  const { rows } = await world.owner.query<{ n: number }>(
    `select coalesce(max(version), 1) as n from app.helpline where key = 'riku'`,
  );
  return rows[0]?.n ?? 0;
}
