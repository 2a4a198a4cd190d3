import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, day, optionalText } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readFormFrame } from '../case/index.ts';
import { ownRoom } from '../room/index.ts';
import { insertContact } from './contacts.queries.ts';
import { RecordContactPage } from './pages/RecordContactPage.tsx';
import { recordContactAction } from './safety.access.ts';
import { channels, outcomes } from './safety.ts';

/** Records a contact that took place. No rule refuses it: what happened is written down, most of all where it should not have. */
export const recordContact = change({
  path: '/cases/:caseId/contacts',
  slug: '/t/:caseId/turva/kirjaa',
  summary: 'Record a past contact; never refused by a contact rule.',
  input: z.object({
    caseId: CaseId,
    channel: choice(channels),
    happenedOn: day(),
    outcome: choice(outcomes),
    note: optionalText(1000),
  }),
  action: recordContactAction,
  subject: (input) => onCase(input.caseId),
  audit: 'SafetyRecorded',
  async run({ tx, input, acting, now, trail, vault }) {
    if (input.happenedOn > dayOf(now))
      throw new Problem('invalid', { fields: [{ field: 'happenedOn', reason: 'future' }] });
    const roomId = await ownRoom(tx, input.caseId, 'contact');
    if (roomId === undefined) throw new Problem('not-found');
    const id = randomUUID();
    const note =
      input.note === undefined
        ? null
        : vault.seal({ table: 'contact_made', row: id, room: roomId, version: 1 }, input.note);
    await insertContact(
      tx,
      { id, roomId, channel: input.channel, happenedOn: input.happenedOn, outcome: input.outcome, note },
      acting.workerId,
      now,
    );
    trail.saw(acting.organisationId, 'contact', `contact-made:${id}:1`);
    trail.about({ contactId: id, channel: input.channel, outcome: input.outcome });
    return { id, channel: input.channel, happenedOn: input.happenedOn, outcome: input.outcome };
  },
  form: {
    async prepare({ tx, acting, now }) {
      const frame = await readFormFrame({ tx, acting });
      return { ...frame, today: dayOf(now) };
    },
    page: RecordContactPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/turva`,
});
