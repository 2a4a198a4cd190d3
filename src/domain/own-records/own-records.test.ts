import { createHash } from 'node:crypto';
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { languages } from '../../platform/i18n/texts.ts';
import { noteEndpoints, writeNote } from '../note/index.ts';
import { ownRecordsEndpoints } from './index.ts';
import type { OwnRecords } from './own-records.ts';
import { recordsSchema } from './records-schema.ts';

let world: OneCase;
const asked = {
  classes: ['account', 'support', 'coordination'],
  recipient: 'Järjestön uusi asiakastietojärjestelmä',
  purpose: 'Asiakkuus siirtyy toiseen järjestelmään',
  basis: 'own-system',
};

beforeAll(async () => {
  world = await oneCase({ endpoints: [...ownRecordsEndpoints, ...noteEndpoints] });
  const note = { happenedOn: '2026-11-02', class: 'account' } as const;
  const { id } = await world.as(world.anna)(writeNote, { ...note, text: 'Ravintolassa ei maksettu palkkaa.' });
  await world.of(world.anna, 'POST', `/notes/${id}/correct`, {
    happenedOn: '2026-11-02',
    text: 'Ravintolassa ei maksettu palkkaa kesällä.',
    version: 1,
  });
  await world.as(world.anna)(writeNote, { ...note, class: 'health', text: 'Päänsärkyä.' });
  await world.as(world.minna)(writeNote, { ...note, text: 'Vain kunnan kirjaus.' });
});
afterAll(() => world.stop());

async function take(person: Person, body: object = asked, language = 'fi') {
  const response = await world.app.fetch(
    new Request(`http://localhost:3000/api/v1/cases/${world.caseId}/export`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${person.token}`,
        'content-type': 'application/json',
        'accept-language': language,
      },
      body: JSON.stringify(body),
    }),
  );
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes };
}
const textIn = (files: Record<string, Uint8Array>, name: string) => Buffer.from(files[name] ?? []).toString();

describe('the file', () => {
  it('has the lines of the chosen classes with their corrections, and nothing that others wrote', async () => {
    const { status, bytes, headers } = await take(world.anna);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toBe('attachment; filename="tiedot.zip"');
    expect(headers.get('cache-control')).toBe('no-store');
    const records: OwnRecords = JSON.parse(textIn(unzipSync(bytes), 'case.json'));
    expect(records.taken).toMatchObject({ by: 'Anna Kallio', organisation: 'Saarni ry', purpose: asked.purpose });
    expect(records.kinds.note).toMatchObject([
      {
        class: 'account',
        version: 2,
        author: 'Anna Kallio',
        fields: { happenedOn: '2026-11-02' },
        words: { text: 'Ravintolassa ei maksettu palkkaa kesällä.' },
        former: [{ version: 1, author: 'Anna Kallio', words: { text: 'Ravintolassa ei maksettu palkkaa.' } }],
      },
    ]);
    const all = Buffer.from(bytes).toString();
    for (const left of ['Päänsärkyä', 'Vain kunnan kirjaus', 'Minna Ranta', 'Länsirannikon'])
      expect(all, left).not.toContain(left);
  });

  it('says in its first lines who took it, for whom, for what and why, in each language', async () => {
    for (const language of languages) {
      const files = unzipSync((await take(world.anna, asked, language)).bytes);
      const [name = ''] = Object.keys(files).filter((each) => each.endsWith('.html'));
      const page = textIn(files, name);
      expect(page).toMatch(new RegExp(`^<!DOCTYPE html><html lang="${language}">`));
      const head = page.slice(0, page.indexOf('<section'));
      for (const said of ['Anna Kallio, Saarni ry', asked.recipient, asked.purpose]) expect(head, said).toContain(said);
      expect(page).toContain('Ravintolassa ei maksettu palkkaa kesällä.');
      expect(page).not.toContain('undefined');
    }
  });

  it('tells the digest of each of its files', async () => {
    const files = unzipSync((await take(world.anna)).bytes);
    const manifest: { files: { name: string; bytes: number; sha256: string }[] } = JSON.parse(
      textIn(files, 'manifest.json'),
    );
    expect(manifest.files.map(({ name }) => name)).toEqual(['case.json', 'kirjaukset.html']);
    for (const { name, bytes, sha256 } of manifest.files)
      expect([
        files[name]?.length,
        createHash('sha256')
          .update(files[name] ?? '')
          .digest('hex'),
      ]).toEqual([bytes, sha256]);
  });

  it('is written as its schema says', async () => {
    const files = unzipSync((await take(world.minna)).bytes);
    expect(recordsSchema.safeParse(JSON.parse(textIn(files, 'case.json'))).error).toBeUndefined();
  });

  it('opens with the secret half of the key to which it was sealed, and with no other, and not where a byte was changed', async () => {
    const [identity, other] = [await generateIdentity(), await generateIdentity()];
    const { status, bytes, headers } = await take(world.anna, { ...asked, key: await identityToRecipient(identity) });
    expect([status, headers.get('content-disposition')]).toEqual([200, 'attachment; filename="tiedot.zip.age"']);
    expect(Buffer.from(bytes).toString()).not.toContain('Ravintolassa');
    const openWith = (secret: string, sealed: Uint8Array) => {
      const decrypter = new Decrypter();
      decrypter.addIdentity(secret);
      return decrypter.decrypt(sealed);
    };
    expect(textIn(unzipSync(await openWith(identity, bytes)), 'case.json')).toContain('Ravintolassa');
    await expect(openWith(other, bytes)).rejects.toThrow();
    const spoiled = bytes.with(bytes.length - 100, (bytes.at(-100) ?? 0) ^ 1);
    await expect(openWith(identity, spoiled)).rejects.toThrow();
  });

  it('is sealed to no secret key, and tells none back', async () => {
    const secret = await generateIdentity();
    const page = await world.fill(world.anna, '/vienti', { ...asked, classes: 'account', key: secret });
    expect(page.status).toBe(422);
    expect(page.text).toContain('Tämä on salainen avain');
    expect(page.text).not.toContain(secret);
  });

  it('is logged once, with its purpose, before it leaves', async () => {
    const before = await world.logged('OwnRecordsTaken');
    await take(world.anna);
    expect(await world.logged('OwnRecordsTaken')).toBe(before + 1);
  });
});

describe('who may', () => {
  it('is whoever leads the part and the backup, of each organisation its own', async () => {
    expect((await take(world.veikko)).status).toBe(200);
    const { bytes } = await take(world.minna);
    const records: OwnRecords = JSON.parse(textIn(unzipSync(bytes), 'case.json'));
    expect(records.kinds.note?.map(({ words }) => words.text)).toEqual(['Vain kunnan kirjaus.']);
  });

  it('is nobody to whom the case does not exist', async () => {
    const before = await world.logged('OwnRecordsTaken');
    const gone = await take(world.stranger);
    expect([gone.status, await world.logged('OwnRecordsTaken')]).toEqual([404, before]);
  });

  it('takes no class that the worker does not read, and never a place', async () => {
    for (const [classes, reason] of [
      [['account'], 'not-yours'],
      [['location'], 'choose'],
      [['case', 'location'], 'choose'],
      [[], 'choose'],
    ] as const) {
      const { status, bytes } = await take(world.jari, { ...asked, classes });
      expect(status, String(classes)).toBe(422);
      expect(Buffer.from(bytes).toString()).toContain(`"reason":"${reason}"`);
    }
  });

  it.each(['', 'muu', 'xxxxxxxxxxxx'])('needs a purpose that says why: not %j', async (purpose) => {
    const page = await world.fill(world.anna, '/vienti', { ...asked, classes: 'account', purpose });
    expect([page.status, page.text.includes('Pelkkä ”muu” ei riitä')]).toEqual([422, true]);
  });

  it('gives no purpose and no recipient that names somebody by an identity code, and keeps what was typed', async () => {
    const page = await world.fill(world.anna, '/vienti', {
      ...asked,
      classes: 'account',
      recipient: '010190-999X',
    });
    expect(page.status).toBe(422);
    expect(page.text).toContain(`value="${asked.purpose}"`);
    expect(page.text).toContain('value="010190-999X"');
  });
});

describe('after a change', () => {
  it('an organisation that has left, and a case that is closed, keep what is theirs: their lead takes it', async () => {
    await world.act(world.minna, 'select act.leave_case($1)', [world.caseId], world.caseId);
    expect((await take(world.minna)).status).toBe(200);
    await world.act(world.anna, 'select act.close_case($1, 1)', [world.caseId], world.caseId);
    expect([(await take(world.anna)).status, (await take(world.veikko)).status]).toEqual([200, 200]);
  });

  it('to a barred backup the case does not exist', async () => {
    await world.act(world.anna, 'select act.reopen_case($1)', [world.caseId], world.caseId);
    await world.act(world.anna, `select act.bar($1, $2, null, 'other')`, [world.caseId, world.veikko.id], world.caseId);
    expect((await take(world.veikko)).status).toBe(404);
  });
});

it('the form ticks what the worker reads, without the place, and says so', async () => {
  const { text, status } = await world.see(world.anna, '/vienti');
  expect(status).toBe(200);
  expect(text).toContain('value="account"');
  expect(text).not.toContain('value="location"');
  expect(text).toContain('Pois jäävät aina olinpaikka, puhelinnumerot ja osoitteet');
});
