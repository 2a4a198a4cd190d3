import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readReaders, refuseTelltaleTexts } from '../reader/index.ts';
import { ownRoom, sealLine } from '../room/index.ts';
import { RecordPlacePage } from './pages/RecordPlacePage.tsx';
import { recordSectorAction } from './sector.access.ts';
import { insertSectorPlace } from './sector.queries.ts';
import { sectors } from './sector.ts';
import { namable, placeFields, refuseNobody } from './sector-input.ts';

/** Records who helps in a sector, or what is missing there; her wish stands beside it. */
export const recordSectorPlace = change({
  path: '/cases/:caseId/sector-places',
  slug: '/t/:caseId/suunnitelma/auttaja',
  summary: 'Record who helps in one of eight sectors, who is invited, what is missing, or what she does not want.',
  input: z.object({ caseId: CaseId, sector: choice(sectors), ...placeFields }),
  action: recordSectorAction,
  subject: (input) => onCase(input.caseId),
  audit: 'SectorPlaceRecorded',
  async run({ tx, input, acting, now, trail, vault }) {
    refuseNobody(input, dayOf(now));
    const { label, wish } = input;
    const [roomId] = await Promise.all([
      ownRoom(tx, input.caseId, 'coordination'),
      refuseTelltaleTexts(tx, input.caseId, { label, wish }),
    ]);
    if (roomId === undefined) throw new Problem('not-found');
    const id = randomUUID();
    const text = { label: label ?? null, wish: wish ?? null };
    const { body } = sealLine(vault, 'sector_place', { row: id, room: roomId, version: 1 }, text);
    await insertSectorPlace(tx, { ...input, id, roomId, body, authorId: acting.workerId, at: now });
    trail.saw(acting.organisationId, 'coordination', `sector-place:${id}:1`);
    trail.about({ placeId: id, sector: input.sector, state: input.state });
    return { id, sector: input.sector, version: 1 };
  },
  form: {
    async prepare({ tx, acting }) {
      const [{ head, organisations }, readers] = await Promise.all([
        namable(tx, acting),
        readReaders(tx, acting.case.id),
      ]);
      return { head, organisations, readers, today: dayOf(acting.now) };
    },
    page: RecordPlacePage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/suunnitelma#sektori-${view.sector}`,
});
