import { randomBytes, randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { Vault } from '../../src/platform/crypto/vault.ts';
import { roomClasses, roomIdOf } from './case-rows.ts';
import type { Measured, Plan, PlannedCase } from './plan.ts';

/** Classes that the measured notes are written in. */
const classes = ['support', 'account', 'process', 'health'] as const;

/** Cases a measured worker whose notes are really sealed; her others hold random bytes as everybody's do. */
const sealedCases = 200;
const notesEach = 50;
/** The last of them has fewer, to see whether a page's statements depend on its rows. */
const notesOfLast = 10;

const sentence = 'Tavattiin sovitusti, käytiin läpi viikon asiat ja seuraavan tapaamisen aika. Tulkki oli paikalla. ';
/** Some 300 characters, as a note of half a minute has. */
const textOf = (i: number): string => `${i}. ${sentence.repeat(3)}`.slice(0, 300).trim();

interface Row {
  id: string;
  room: number;
  author: string;
  day: number;
  body: Buffer;
}

function seal(vault: Vault, firstRoom: number, { n, lead }: PlannedCase, count: number): Row[] {
  return Array.from({ length: count }, (_, i) => {
    const id = randomUUID();
    const room = roomIdOf(firstRoom, n, classes[i % classes.length] as 'support');
    return {
      id,
      room,
      author: lead,
      day: i * 3,
      body: vault.seal({ table: 'note', row: id, room, version: 1 }, textOf(i)),
    };
  });
}

async function insert(client: Client, rows: readonly Row[]): Promise<void> {
  await client.query(
    `insert into app.note (id, room_id, author_id, happened_on, body, written_at)
     select id, room, author, current_date - day, body, now() from unnest($1::uuid[], $2::integer[], $3::uuid[], $4::integer[], $5::bytea[]) as n (id, room, author, day, body)`,
    [
      rows.map((row) => row.id),
      rows.map((row) => row.room),
      rows.map((row) => row.author),
      rows.map((row) => row.day),
      rows.map((row) => row.body),
    ],
  );
}

/** Which cases of a measured worker can be read: the last has few notes, those before it 50. */
export function sealedOf(plan: Plan, { workerId }: Measured): PlannedCase[] {
  return plan.cases.filter((found) => found.lead === workerId).slice(0, sealedCases);
}

/** Notes that can be opened on the measured cases, five of random bytes on every other. */
export async function insertNotes(client: Client, vault: Vault, plan: Plan, firstRoom: number): Promise<void> {
  const readable = plan.measured.map((item) => sealedOf(plan, item));
  for (const cases of readable) {
    for (let at = 0; at < cases.length; at += 50) {
      const part = cases.slice(at, at + 50);
      await insert(
        client,
        part.flatMap((item) => seal(vault, firstRoom, item, item === cases.at(-1) ? notesOfLast : notesEach)),
      );
    }
  }
  const blobs = Array.from({ length: 257 }, () => randomBytes(329));
  await client.query(
    `insert into app.note (id, room_id, author_id, happened_on, body, written_at)
     select gen_random_uuid(), $1::integer + (n - 1) * $2::integer + ($3::integer[])[1 + k % cardinality($3::integer[])], lead, current_date - k * 7 - n % 90,
       ($4::bytea[])[1 + (n * 5 + k) % cardinality($4::bytea[])], at
     from planned, generate_series(0, 4) k where n <> all ($5::integer[]) order by n, k`,
    [
      firstRoom,
      roomClasses.length,
      classes.map((informationClass) => roomClasses.indexOf(informationClass)),
      blobs,
      readable.flat().map((item) => item.n),
    ],
  );
}
