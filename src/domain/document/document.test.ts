import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { docx, pdf, photograph, scripted, secrets } from '../../platform/files/files.fixtures.ts';
import { logEndpoints } from '../log/index.ts';
import { documentEndpoints } from './index.ts';
import { pieceBytes } from './stored-file.ts';

let world: OneCase;
beforeAll(async () => {
  world = await oneCase({ endpoints: [...documentEndpoints, ...logEndpoints] });
});
afterAll(() => world.stop());

const fields = { class: 'support', name: 'Vuokrasopimus', description: 'Asunnosta, jossa palkka meni vuokraan.' };
const picture = { name: 'IMG_2041.jpg', bytes: photograph() };

/** The id of the document to which a form has led. */
const ledTo = (answer: { headers: Headers }): string =>
  /asiakirjat\/([0-9a-f-]{36})$/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';

async function takenIn(more: Record<string, string> = {}, file = picture): Promise<string> {
  const answer = await world.fillFile(world.anna, '/asiakirja', { ...fields, ...more }, file);
  expect([answer.status, world.reported]).toEqual([303, []]);
  return ledTo(answer);
}

const bytesOf = async (who: OneCase['anna'], to: string) => {
  const response = await world.app.fetch(
    new Request(`http://localhost:3000/fi/t/${world.caseId}${to}`, { headers: { cookie: `rinnalla=${who.token}` } }),
  );
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
};

const count = async (table: string): Promise<number> =>
  Number((await world.owner.query<{ n: string }>(`select count(*) as n from app.${table}`)).rows[0]?.n);

test('a file is taken in, shown in the list with what was taken out, and opened as an attachment alone', async () => {
  const id = await takenIn();
  const list = await world.see(world.anna, '/asiakirjat');
  expect(list.text).toContain('Vuokrasopimus');
  expect(list.text).toContain(
    'Tiedostosta poistettiin: paikka, tekijä ja käsittelijät, laite ja ohjelma, muu lisätieto.',
  );
  expect(list.text).not.toContain('IMG_2041');
  const opened = await bytesOf(world.anna, `/asiakirjat/${id}/1/tiedosto`);
  expect(opened.status).toBe(200);
  expect(opened.headers.get('content-disposition')).toMatch(/^attachment; filename="asiakirja-T-[0-9A-Z]+-1\.jpg"$/);
  expect(opened.headers.get('content-type')).toBe('image/jpeg');
  expect(opened.headers.get('content-security-policy')).toContain('sandbox');
  expect(opened.headers.get('x-content-type-options')).toBe('nosniff');
  expect(opened.headers.get('cache-control')).toBe('no-store');
  expect(opened.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(opened.bytes.subarray(0, 2).toString('hex')).toBe('ffd8');
  expect(opened.bytes.toString('latin1')).not.toContain(secrets.serial);
  const before = await world.logged('DocumentOpened');
  expect(before).toBeGreaterThan(0);
});

test('whoever does not read the class, another organisation and a stranger find neither row nor file', async () => {
  const id = await takenIn();
  for (const [person, status] of [
    [world.minna, 404],
    [world.jari, 403],
    [world.stranger, 404],
  ] as const) {
    expect((await bytesOf(person, `/asiakirjat/${id}/1/tiedosto`)).status).toBe(status);
    expect((await world.see(person, `/asiakirjat/${id}`)).status).toBe(status);
  }
  expect((await world.see(world.minna, '/asiakirjat')).text).not.toContain('Vuokrasopimus');
  expect((await bytesOf(world.anna, `/asiakirjat/${world.nobody}/1/tiedosto`)).status).toBe(404);
  expect((await bytesOf(world.anna, `/asiakirjat/${id}/2/tiedosto`)).status).toBe(404);
});

test('evidence keeps its original, which only those who write in its room open; it is logged as such', async () => {
  const id = await takenIn({ evidence: 'on' });
  const original = await bytesOf(world.veikko, `/asiakirjat/${id}/1/alkuperainen`);
  expect(original.bytes.equals(photograph())).toBe(true);
  expect(original.headers.get('content-disposition')).toContain('asiakirja-alkuperainen');
  expect(await world.logged('DocumentOriginalOpened')).toBe(1);
  const page = await world.see(world.anna, `/asiakirjat/${id}`);
  expect(page.text).toContain('Avaa alkuperäinen');
  expect(page.text).toContain('avasi alkuperäisen');
  const plain = await takenIn();
  expect((await bytesOf(world.anna, `/asiakirjat/${plain}/1/alkuperainen`)).status).toBe(404);
  await world.owner.query(`select priv.recompute($1)`, [world.caseId]);
});

test('the own organisation reads beside the document who has opened it', async () => {
  const id = await takenIn();
  expect((await world.see(world.anna, `/asiakirjat/${id}`)).text).toContain(
    'Tätä asiakirjaa ei ole viimeisimpien avausten joukossa',
  );
  await bytesOf(world.veikko, `/asiakirjat/${id}/1/tiedosto`);
  expect((await world.see(world.anna, `/asiakirjat/${id}`)).text).toMatch(
    /Veikko Salo, Saarni ry[\s\S]*avasi tiedoston/,
  );
});

test('a next file is a next version, and the former one is still opened; a correction without one keeps the file', async () => {
  const id = await takenIn();
  const next = await world.fillFile(
    world.veikko,
    `/asiakirja/${id}`,
    { name: 'Vuokrasopimus 2', version: '1' },
    { name: 'uusi.docx', bytes: docx() },
  );
  expect([next.status, world.reported]).toEqual([303, []]);
  const named = await world.of(world.anna, 'POST', `/documents/${id}/correct`, {
    name: 'Vuokrasopimus, uusi',
    version: 2,
  });
  expect(named.status).toBe(200);
  const view = await world.of(world.anna, 'GET', `/documents/${id}`);
  expect(view.body.files.map(({ filed, kind }: { filed: number; kind: string }) => [filed, kind])).toEqual([
    [2, 'docx'],
    [1, 'jpeg'],
  ]);
  expect((await bytesOf(world.anna, `/asiakirjat/${id}/1/tiedosto`)).bytes.subarray(0, 2).toString('hex')).toBe('ffd8');
  expect((await bytesOf(world.anna, `/asiakirjat/${id}/2/tiedosto`)).bytes.subarray(0, 2).toString()).toBe('PK');
  const late = await world.fillFile(world.anna, `/asiakirja/${id}`, { name: 'Vanhan päälle', version: '1' }, picture);
  expect(late.status).toBe(409);
  expect(late.text).toContain('Toinen ehti korjata asiakirjaa');
  const others = await world.of(world.minna, 'POST', `/documents/${id}/correct`, { name: 'x', version: 3 });
  expect(others.status).toBe(404);
});

test('one that was taken in by mistake leaves the list and is not opened any more', async () => {
  const id = await takenIn({ name: 'Väärä tiedosto' });
  const answer = await world.of(world.anna, 'POST', `/documents/${id}/correct`, {
    name: 'Väärä tiedosto',
    version: 1,
    mistaken: true,
  });
  expect(answer.status).toBe(200);
  expect((await world.see(world.anna, '/asiakirjat')).text).not.toContain('Väärä tiedosto');
  expect((await bytesOf(world.anna, `/asiakirjat/${id}/1/tiedosto`)).status).toBe(404);
});

test('what is wrong with a file is told in words, what was typed stays, and nothing is kept', async () => {
  const before = [await count('document'), await count('document_part')];
  for (const [file, words] of [
    [{ name: 'a.pdf', bytes: await pdf(scripted) }, 'Tiedostossa on makro'],
    [{ name: 'a.jpg', bytes: Buffer.concat([photograph(), docx()]) }, 'on toinen tiedosto'],
    [{ name: 'a.exe', bytes: Buffer.from('MZ\u0000') }, 'Tallenna se PDF- tai JPEG-muotoon'],
    [{ name: 'a.jpg', bytes: Buffer.alloc(0) }, 'Valitse tiedosto'],
  ] as const) {
    const answer = await world.fillFile(world.anna, '/asiakirja', fields, file);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(words);
    expect(answer.text).toContain('value="Vuokrasopimus"');
  }
  expect([await count('document'), await count('document_part')]).toEqual(before);
});

test('26 MB is refused in words, with what was typed; what is many times larger is not read on', async () => {
  const large = { name: 'a.pdf', bytes: Buffer.alloc(26_000_000, 0x41) };
  const answer = await world.fillFile(world.anna, '/asiakirja', fields, large);
  expect(answer.status).toBe(413);
  expect(answer.text).toContain('Enintään 25 Mt');
  expect(answer.text).toContain('value="Vuokrasopimus"');
  const body = await world.of(world.anna, 'POST', '/documents', {
    ...fields,
    file: large.bytes.toString('base64'),
    fileName: 'a.pdf',
  });
  expect(body.status).toBe(413);
});

test('whoever may not hand one in is told so before a byte of it is looked at', async () => {
  expect((await world.fillFile(world.jari, '/asiakirja', fields, picture)).status).toBe(403);
  expect((await world.fillFile(world.stranger, '/asiakirja', fields, picture)).status).toBe(404);
  const notYours = await world.fillFile(world.anna, '/asiakirja', { ...fields, class: 'case' }, picture);
  expect(notYours.status).toBe(422);
});

test('an upload that is cut off leaves nothing', async () => {
  const before = await count('document');
  const type = 'multipart/form-data; boundary=x';
  const start = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n';
  const response = await world.app.fetch(
    new Request(`http://localhost:3000/fi/t/${world.caseId}/asiakirja`, {
      method: 'POST',
      headers: {
        'content-type': type,
        origin: 'http://localhost:3000',
        'sec-fetch-site': 'same-origin',
        cookie: `rinnalla=${world.anna.token}`,
      },
      body: Buffer.concat([Buffer.from(start), photograph().subarray(0, 100)]),
    }),
  );
  expect(response.status).toBe(400);
  expect(await count('document')).toBe(before);
});

test('a large file is kept in pieces, none of which can be left out, exchanged or read', async () => {
  const text = Buffer.from(`${'Hän kertoi tämän. '.repeat(180_000)}\n`);
  const id = await takenIn({}, { name: 'a.txt', bytes: text });
  const { rows } = await world.owner.query<{ nth: number; sealed: Buffer }>(
    'select nth, sealed from app.document_part where document_id = $1 order by nth',
    [id],
  );
  expect(rows.length).toBe(Math.ceil(text.length / pieceBytes));
  expect(rows.some(({ sealed }) => sealed.includes('kertoi'))).toBe(false);
  expect((await bytesOf(world.anna, `/asiakirjat/${id}/1/tiedosto`)).bytes.equals(text)).toBe(true);
  await world.owner.query('delete from app.document_part where document_id = $1 and nth = $2', [id, rows.length - 1]);
  expect((await bytesOf(world.anna, `/asiakirjat/${id}/1/tiedosto`)).status).toBe(503);
  expect(world.reported.splice(0).length).toBe(1);
});

test('pages of the list go on behind the last document, and none is told twice or left out', async () => {
  for (let nth = 0; nth < 27; nth += 1)
    await takenIn({ name: `Sivu ${nth}` }, { name: 'a.txt', bytes: Buffer.from(`${nth}`) });
  const first = (await world.of(world.anna, 'GET', '/documents')).body;
  expect(first.documents.length).toBe(25);
  const { afterAt, afterId } = first.next;
  const second = (await world.of(world.anna, 'GET', `/documents?afterAt=${afterAt}&afterId=${afterId}`)).body;
  const names = [...first.documents, ...second.documents].map(({ id }: { id: string }) => id);
  expect(new Set(names).size).toBe(names.length);
  const { rows } = await world.owner.query<{ n: string }>('select count(*) as n from app.document where not mistaken');
  expect(names.length).toBe(Number(rows[0]?.n));
});
