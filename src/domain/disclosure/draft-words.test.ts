import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  at,
  choose,
  event,
  gatherAnew,
  offered,
  release,
  standing,
  startDisclosureWorld,
  world,
} from './disclosure-world.fixtures.ts';

beforeAll(async () => {
  await startDisclosureWorld();
  await gatherAnew();
});
afterAll(() => world.stop());

test('an address or a number in a text is never repeated; it is worded anew or its line left out before anything is released', async () => {
  await event(world.anna, 'Keväällä kerrottu', '2023-21');
  const { id } = await event(world.anna, 'Lähti asunnosta, Hämeenkatu 12, illalla', '2025-07-01');
  const { rows } = await world.owner.query<{ room_id: number }>('select room_id from app.piece where id = $1', [
    (await event(world.anna, 'Soitti', '2025-07-02')).id,
  ]);
  const phone = (await offered(world.anna)).find(({ text }) => text === 'Soitti')?.key.replace('piece:', '') as string;
  const place = { table: 'piece', row: phone, room: rows[0]?.room_id as number, version: 1 };
  await world.owner.query('update app.piece set body = $2, version = version + 1 where id = $1', [
    phone,
    world.engine.vault.seal({ ...place, version: 2 }, JSON.stringify({ text: 'Soita 040 1234567' })),
  ]);
  const { text } = await world.see(world.anna, `/kooste/${standing.compilationId}/valitse`);
  expect(text).toContain('2023: 1 tapahtuma');
  const chosen = await world.done(choose(world.anna, [`piece:${id}`, `piece:${phone}`]));
  expect(chosen).toMatchObject({ unchecked: 2 });
  const page = await world.see(world.anna, `/kooste/${standing.compilationId}/korjaa`);
  for (const told of ['Rivi 1: katuosoite', 'Rivi 2: puhelinnumero', '(osoite jätetty pois)'])
    expect(page.text).toContain(told);
  const preview = await world.see(world.anna, `/kooste/${standing.compilationId}/tarkista`);
  for (const { text: shown } of [page, preview]) expect(shown).not.toMatch(/Hämeenkatu|1234567/);
  expect(preview.text).not.toContain('Luovuta koosteeseen');
  expect((await release(world.anna, chosen.partId)).body.error.fields).toEqual([
    expect.objectContaining({ field: 'checked', reason: 'unchecked' }),
  ]);
  const revise = (more: object) => at(world.anna, '/revise', { partId: chosen.partId, ...more });
  expect((await revise({ at: ['line.1.text'], words: ['Kotikatu 3'] })).body.error.fields).toMatchObject([
    { field: 'words', reason: 'still-tells' },
  ]);
  const sound = await revise({ at: ['line.1.text'], words: ['Lähti asunnosta illalla'], out: ['line.2.text'] });
  expect(sound.body).toMatchObject({ lines: 2 });
  expect((await world.see(world.anna, `/kooste/${standing.compilationId}/tarkista`)).text).toContain(
    'Lähti asunnosta illalla',
  );
  expect((await at(world.anna, '/lines')).body.part.lines.lines.map(({ code }: { code: string }) => code)).toEqual([
    'threat',
    'herself',
  ]);
  // The record itself stays as it is.
  expect((await offered(world.anna)).some((line) => line.text?.includes('Hämeenkatu'))).toBe(true);
  expect(await world.drawers('CompilationLinesRevised')).toEqual(['Saarni ry log']);
});
