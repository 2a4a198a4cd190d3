import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../../platform/acting/action.ts';
import { change } from '../../../platform/http/endpoint.ts';
import { CaseId, id } from '../../../platform/http/fields.ts';
import { Problem } from '../../../platform/http/problem.ts';
import { dayOf } from '../../../platform/time/format.ts';
import { ownRoom } from '../../room/index.ts';
import { courseTable } from '../process-tables.ts';
import { tellNewsAction } from './news.access.ts';
import { insertTold } from './news.queries.ts';

/** She was told today how it goes: one press, a day and nothing of what was said. */
export const tellNews = change({
  path: '/cases/:caseId/processes/:processId/told',
  slug: '/t/:caseId/prosessi/uutta/:processId/kerrottu',
  summary: 'Record that the client was told today how the course of proceedings goes: the day alone.',
  input: z.object({ caseId: CaseId, processId: id() }),
  action: tellNewsAction,
  subject: (input) => onCase(input.caseId),
  audit: 'NewsTold',
  async run({ tx, input, acting, now, trail, vault }) {
    const [process, roomId] = await Promise.all([
      courseTable.find(tx, vault, input.caseId, input.processId),
      ownRoom(tx, input.caseId, 'process'),
    ]);
    if (!process || roomId === undefined) throw new Problem('not-found');
    const on = dayOf(now);
    await insertTold(tx, {
      id: randomUUID(),
      roomId,
      processId: process.id,
      processRoomId: process.roomId,
      on,
      authorId: acting.workerId,
      at: now,
    });
    courseTable.saw(trail, process);
    trail.about({ processId: process.id, on });
    return { processId: process.id, on };
  },
  afterwards: (_, input) => `/t/${input.caseId}/prosessi/uutta`,
});
