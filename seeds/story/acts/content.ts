import { randomUUID } from 'node:crypto';
import { addDays, formatWeekday } from '../../../src/platform/time/format.ts';
import { type Act, leftBy, type Scene } from '../script.ts';
import { rowPlace } from '../sealed-places.ts';
import { workingDayAfter } from '../when.ts';
import { type WorkerKey, workers } from '../workers.ts';

/** The own organisation's room of a class on the case. */
async function ownRoom({ tx, caseId, acting }: Scene, informationClass: string): Promise<number> {
  const { id } = await tx.one<{ id: number }>(
    'select id from app.room where case_id = $1 and class = $2 and organisation_id = $3',
    [caseId, informationClass, acting.organisationId],
  );
  return id;
}

/** `{+9}` in a text becomes the working day nine days after the day of the note, `to 3.12.`. */
const withDays = (text: string, { today, acting }: Scene): string =>
  text.replaceAll(/\{([+-]\d+)\}/g, (_, days: string) =>
    formatWeekday(acting.language === 'sv' ? 'sv' : 'fi', workingDayAfter(addDays(today, Number(days)))),
  );

/** Writes a note; left under `name` where one is given. */
export const writes = (informationClass: string, text: string, name?: string): Act => ({
  audit: 'NoteWritten',
  on: 'case',
  async run(scene) {
    const { tx, vault, acting, now, today, trail, left } = scene;
    const room = await ownRoom(scene, informationClass);
    const id = randomUUID();
    const body = vault.seal(rowPlace('note', id, room), withDays(text, scene));
    await tx.query(
      'insert into app.note (id, room_id, author_id, happened_on, body, written_at) values ($1, $2, $3, $4, $5, $6)',
      [id, room, acting.workerId, today, body, now],
    );
    if (name) left.set(`note:${name}`, id);
    trail.saw(acting.organisationId, informationClass, `note:${id}:1`);
    trail.about({ noteId: id, class: informationClass });
  },
});

/** The second version of a note; the first stays beside it. */
export const corrects = (name: string, informationClass: string, text: string): Act => ({
  audit: 'NoteCorrected',
  on: 'case',
  async run(scene) {
    const { tx, vault, acting, now, trail } = scene;
    const id = leftBy(scene, `note:${name}`);
    const body = vault.seal(rowPlace('note', id, await ownRoom(scene, informationClass), 2), withDays(text, scene));
    await tx.query(
      'update app.note set body = $2, version = 2, author_id = $3, written_at = $4 where id = $1 and version = 1',
      [id, body, acting.workerId, now],
    );
    trail.saw(acting.organisationId, informationClass, `note:${id}:2`);
    trail.about({ noteId: id, class: informationClass, version: 2 });
  },
});

/** Records who she is; codes of the 900 series only, which nobody bears. */
export const recordsPerson = (person: Readonly<Record<string, unknown>>): Act => ({
  audit: 'PersonRecorded',
  on: 'case',
  async run(scene) {
    const { tx, vault, acting, now, trail } = scene;
    const room = await ownRoom(scene, 'identity');
    const id = randomUUID();
    const sealed = vault.seal(rowPlace('person', id, room), JSON.stringify(person));
    await tx.query('insert into app.person (id, room_id, sealed, author_id, written_at) values ($1, $2, $3, $4, $5)', [
      id,
      room,
      sealed,
      acting.workerId,
      now,
    ]);
    trail.saw(acting.organisationId, 'identity', `person:${id}:1`);
    trail.about({ personId: id });
  },
});

/** Writes down where she is, for those in the circle. */
export const placesHer = (kind: string, text: string, circle: readonly WorkerKey[], organisationId?: string): Act => ({
  audit: 'PlaceAdded',
  on: 'case',
  async run({ tx, vault, acting, caseId, trail }) {
    const { room } = await tx.one<{ room: number }>('select act.plan_place($1) as room', [caseId]);
    const id = randomUUID();
    await tx.query('select act.add_place($1, $2, $3, $4, $5, $6)', [
      caseId,
      id,
      kind,
      organisationId ?? null,
      vault.seal(rowPlace('place', id, room), text),
      circle.map((one) => workers[one].id),
    ]);
    trail.saw(acting.organisationId, 'location', `place:${id}:1`);
    trail.about({ placeId: id });
  },
});
