import { randomUUID } from 'node:crypto';
import { oneCase } from '../../../proofs/http/one-case.ts';
import { addDays } from '../../platform/time/format.ts';
import { bounds, keptWhen } from '../../platform/time/uncertain/index.ts';
import { eventCodes, meansCodes } from '../piece/index.ts';
import { timelineEndpoints } from './index.ts';

/** One case with the pages of the timeline, and ways to put entries straight into its rooms. */
export async function timelineWorld() {
  const world = await oneCase({ endpoints: timelineEndpoints });
  const room = async (organisation: string, informationClass: string) => {
    const { rows } = await world.owner.query<{ id: number }>(
      'select id from app.room where case_id = $1 and class = $2 and organisation_id = $3',
      [world.caseId, informationClass, organisation],
    );
    return rows[0]?.id as number;
  };
  const put = async (table: string, columns: object): Promise<void> => {
    const names = Object.keys(columns);
    await world.owner.query(
      `insert into app.${table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
      Object.values(columns),
    );
  };
  return {
    ...world,
    /** A piece of class account in an organisation's room; `when` as EDTF. */
    async piece(
      organisation: string,
      sort: string,
      code: string,
      when: string | null,
      more: Record<string, unknown> = {},
    ): Promise<string> {
      const [id, room_id] = [randomUUID(), await room(organisation, 'account')];
      const { label, text, ...clear } = more;
      const extent = when === null ? { from: null, until: null } : bounds(keptWhen(when));
      await put('piece', {
        id,
        room_id,
        sort,
        code,
        source: 'told-by-her',
        certainty: 'certain',
        author_id: world.anna.id,
        written_at: new Date(),
        when_edtf: when,
        from_on: extent.from,
        until_on: extent.until,
        body: world.engine.vault.seal(
          { table: 'piece', row: id, room: room_id, version: 1 },
          JSON.stringify({ label, text }),
        ),
        ...clear,
      });
      return id;
    },
    async note(organisation: string, informationClass: string, on: string, text = 'Soitti.'): Promise<string> {
      const [id, room_id] = [randomUUID(), await room(organisation, informationClass)];
      const body = world.engine.vault.seal({ table: 'note', row: id, room: room_id, version: 1 }, text);
      await put('note', { id, room_id, author_id: world.anna.id, happened_on: on, body, written_at: new Date() });
      return id;
    },
  };
}

/** A long case: `count` entries of five years, half of them told afterwards, with every sort of time. */
export async function fillLong(world: Awaited<ReturnType<typeof timelineWorld>>, count: number): Promise<void> {
  const classes = ['support', 'social', 'health', 'coordination', 'process', 'wellbeing'];
  const times = (day: string) => [
    day,
    day.slice(0, 7),
    `${day.slice(0, 4)}~`,
    `${day}/..`,
    `${day}/${addDays(day, 90)}`,
    `${day.slice(0, 7)}/`,
  ];
  for (let at = 0; at < count; at += 1) {
    const day = addDays('2021-03-01', (at * 7919) % 2000);
    if (at % 2 === 0) await world.note(world.saarni, classes[(at / 2) % classes.length] as string, day);
    else {
      const sort = at % 5 === 0 ? 'control' : 'event';
      const codes: readonly string[] = sort === 'control' ? meansCodes : eventCodes;
      const when = at % 41 === 0 ? null : (times(day)[at % 6] as string);
      const status = sort === 'control' ? { status: 'observed' } : {};
      await world.piece(world.saarni, sort, codes[(at * 13) % codes.length] as string, when, {
        label: `nimi ${at} jotain pidempää`,
        text: 'Pitkä kuvaus siitä, mitä tapahtui. '.repeat(8),
        ...status,
      });
    }
  }
}
