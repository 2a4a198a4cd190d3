import { correctNote, writeNote } from '../../../src/domain/note/index.ts';
import { recordPerson } from '../../../src/domain/person/index.ts';
import { addPlace } from '../../../src/domain/safety/index.ts';
import type { Sent } from '../../../src/platform/http/call.ts';
import { addDays, formatWeekday } from '../../../src/platform/time/format.ts';
import { birthDateOf, inventedCode } from '../invented-code.ts';
import { type OrganisationKey, organisations } from '../organisations.ts';
import { type Act, does, leftBy, type Scene } from '../script.ts';
import { workingDayAfter } from '../when.ts';
import { type WorkerKey, workers } from '../workers.ts';

/** `{+9}` in a text becomes the working day nine days after the day of the note, `to 3.12.`. */
const withDays = (text: string, { today, worker }: Scene): string =>
  text.replaceAll(/\{([+-]\d+)\}/g, (_, days: string) =>
    formatWeekday(worker.language, workingDayAfter(addDays(today, Number(days)))),
  );

/** Writes a note; left under `name` where one is given. */
export const writes = (informationClass: Sent<typeof writeNote>['class'], text: string, name?: string): Act =>
  does(
    writeNote,
    (scene) => ({ class: informationClass, happenedOn: scene.today, text: withDays(text, scene) }),
    name && `note:${name}`,
  );

/** The second version of a note; the first stays beside it. */
export const corrects = (name: string, text: string): Act =>
  does(correctNote, (scene) => ({
    noteId: leftBy(scene, `note:${name}`),
    happenedOn: scene.today,
    text: withDays(text, scene),
    version: 1,
  }));

interface Person {
  readonly age: number;
  /** The three last digits of the code, 900–999; none for one who has no code. */
  readonly number?: number;
  readonly firstNames: string;
  readonly lastName: string;
  readonly citizenship: string;
  readonly language: string;
  readonly documents?: string;
}

/** Records who she is. */
export const recordsPerson = ({ age, number, ...person }: Person): Act =>
  does(recordPerson, ({ toldOn }) => {
    const birthDate = birthDateOf(age, toldOn);
    const identityCode = number === undefined ? {} : { identityCode: inventedCode(birthDate, number) };
    return { ...person, birthDate, ...identityCode };
  });

/** Writes down where she is, for those in the circle. */
export const placesHer = (
  kind: Sent<typeof addPlace>['kind'],
  text: string,
  circle: readonly WorkerKey[],
  organisation?: OrganisationKey,
): Act =>
  does(
    addPlace,
    () => ({
      kind,
      text,
      circle: circle.map((item) => workers[item].id),
      ...(organisation ? { organisationId: organisations[organisation].id } : {}),
    }),
    'place',
  );
