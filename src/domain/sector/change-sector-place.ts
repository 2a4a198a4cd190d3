import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, optionalText, tick, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readReaders, refuseTelltaleTexts } from '../reader/index.ts';
import { readFormer, sealLine } from '../room/index.ts';
import { ChangePlacePage } from './pages/ChangePlacePage.tsx';
import { recordSectorAction } from './sector.access.ts';
import { findSectorPlace, replaceSectorPlace } from './sector.queries.ts';
import { namable, placeFields, refuseNobody } from './sector-input.ts';

/** Changes a line of the own organisation: somebody joins, leaves, or she decides otherwise. The former one is kept. */
export const changeSectorPlace = change({
  path: '/cases/:caseId/sector-places/:sectorPlaceId/change',
  slug: '/t/:caseId/suunnitelma/auttaja/:sectorPlaceId',
  summary: 'Change a line on who helps, or mark it as recorded by mistake: the next version; a lost update is refused.',
  input: z.object({
    caseId: CaseId,
    sectorPlaceId: id(),
    ...placeFields,
    reason: optionalText(300),
    mistaken: tick(),
    version: version(),
  }),
  action: recordSectorAction,
  subject: (input) => onCase(input.caseId),
  audit: 'SectorPlaceChanged',
  async run({ tx, input, acting, now, trail, vault }) {
    const place = await findSectorPlace(tx, vault, input.caseId, input.sectorPlaceId);
    if (!place) throw new Problem('not-found');
    if (!place.own) throw new Problem('forbidden');
    refuseNobody(input, dayOf(now));
    const { label, wish, reason } = input;
    await refuseTelltaleTexts(tx, input.caseId, { label, wish, reason });
    const next = input.version + 1;
    const at = { row: place.id, room: place.roomId, version: next };
    const sealed = sealLine(vault, 'sector_place', at, { label: label ?? null, wish: wish ?? null }, reason);
    const done = await replaceSectorPlace(tx, {
      ...input,
      ...sealed,
      id: place.id,
      authorId: acting.workerId,
      at: now,
    });
    if (!done) throw new Problem('changed', { standing: { version: place.version, state: place.state } });
    trail.saw(acting.organisationId, 'coordination', `sector-place:${place.id}:${next}`);
    trail.about({ placeId: place.id, sector: place.sector, state: input.state, version: next });
    return { id: place.id, sector: place.sector, version: next };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      if (!input.sectorPlaceId) throw new Problem('not-found');
      const [{ head, organisations }, place, former, readers] = await Promise.all([
        namable(tx, acting),
        findSectorPlace(tx, vault, acting.case.id, input.sectorPlaceId),
        readFormer(tx, vault, 'sector_place', input.sectorPlaceId),
        readReaders(tx, acting.case.id),
      ]);
      if (!place) throw new Problem('not-found');
      if (!place.own) throw new Problem('forbidden');
      trail.saw(acting.organisationId, 'coordination', `sector-place:${place.id}:${place.version}`);
      return { head, organisations, place, former, readers, today: dayOf(acting.now) };
    },
    page: ChangePlacePage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/suunnitelma#sektori-${view.sector}`,
});
