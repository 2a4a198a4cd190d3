import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, text } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readFormFrame } from '../case/index.ts';
import { ownRoom } from '../room/index.ts';
import { insertPoint } from './contacts.queries.ts';
import { AddContactPointPage } from './pages/AddContactPointPage.tsx';
import { addContactPointAction } from './safety.access.ts';
import { channels, unfitValue } from './safety.ts';

/** Keeps a number or address closed. Having it allows nothing: only a contact rule does. */
export const addContactPoint = change({
  path: '/cases/:caseId/contact-points',
  slug: '/t/:caseId/turva/numero/uusi',
  summary: 'Keep a number or address for one channel; it is opened one look at a time, where the rules allow.',
  input: z.object({ caseId: CaseId, channel: choice(channels), value: text(200) }),
  action: addContactPointAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ContactPointAdded',
  async run({ tx, input, acting, now, trail, vault }) {
    const reason = unfitValue(input.channel, input.value);
    if (reason) throw new Problem('invalid', { fields: [{ field: 'value', reason }] });
    const roomId = await ownRoom(tx, input.caseId, 'contact');
    if (roomId === undefined) throw new Problem('not-found');
    const id = randomUUID();
    const value = vault.seal({ table: 'contact_point', row: id, room: roomId, version: 1 }, input.value);
    await insertPoint(tx, { id, roomId, channel: input.channel, value }, acting.workerId, now);
    trail.saw(acting.organisationId, 'contact', `contact-point:${id}:1`);
    trail.about({ pointId: id, channel: input.channel });
    return { id, channel: input.channel };
  },
  form: { prepare: readFormFrame, page: AddContactPointPage },
  keeps: 'pointId',
  afterwards: (_, input) => `/t/${input.caseId}/turva`,
});
