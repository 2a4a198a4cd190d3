import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { fileDesk } from '../../platform/files/desk.ts';
import { type Clamd, listeningClamd, tested } from '../../platform/files/scan.fixtures.ts';
import { documentTexts } from './document.texts.ts';
import { documentEndpoints } from './index.ts';

let world: OneCase;
let clamd: Clamd;
beforeAll(async () => {
  clamd = await listeningClamd();
  world = await oneCase({ endpoints: [...documentEndpoints], files: fileDesk(clamd.address) });
});
afterAll(async () => {
  clamd.close();
  await world.stop();
});

const handIn = (words: string) =>
  world.fillFile(
    world.anna,
    '/asiakirja',
    { class: 'support', name: 'Viesti' },
    { name: 'viesti.txt', bytes: Buffer.from(words) },
  );
const documents = async (): Promise<number> =>
  Number((await world.owner.query<{ n: string }>('select count(*) as n from app.document')).rows[0]?.n);

test('a file in which something harmful is found is not kept, is told to the use log, and what was typed stays', async () => {
  const answer = await handIn(tested);
  expect(answer.status).toBe(422);
  expect(answer.text).toContain(documentTexts('fi')('error.file.file-virus'));
  expect(answer.text).toContain('value="Viesti"');
  const told = await world.logged('Refused');
  expect([await documents(), told > 0]).toEqual([0, true]);
  expect((await handIn('Soitetaan huomenna.')).status).toBe(303);
  expect([await documents(), await world.logged('Refused'), world.reported]).toEqual([1, told, []]);
});

test('while the scanner does not answer no file is kept, and the form says to wait', async () => {
  clamd.close();
  const [before, refused] = [await documents(), await world.logged('Refused')];
  const answer = await handIn('Soitetaan huomenna.');
  expect([answer.status, await documents()]).toEqual([422, before]);
  expect(answer.text).toContain(documentTexts('fi')('error.file.file-unchecked'));
  expect(await world.logged('Refused')).toBe(refused);
});
