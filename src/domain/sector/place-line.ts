import { change } from '../../platform/http/endpoint.ts';
import { line, lineTable } from '../line/index.ts';
import { secretNames } from '../reader/index.ts';
import { PlacePage } from './pages/PlacePage.tsx';
import { placeFields } from './place-fields.ts';
import { recordSectorAction } from './sector.access.ts';

export const placeTable = lineTable({ table: 'sector_place', fields: placeFields, order: 't.sector', most: 200 });

const place = line({
  lies: placeTable,
  id: 'sectorPlaceId',
  needs: async ({ tx, acting }) => ({ secret: await secretNames(tx, acting.case.id) }),
  class: 'coordination',
  action: recordSectorAction,
  // Somebody must be told of, unless she wants nobody; and a contact that lies in the future has not been.
  refuses: ({ state, organisationId, label, lastContactOn }, { today }) => [
    ...(state !== 'not-wanted' && organisationId === undefined && label === undefined
      ? [{ field: 'label', reason: state === 'missing' ? 'what' : 'who' }]
      : []),
    ...(lastContactOn !== undefined && lastContactOn > today ? [{ field: 'lastContactOn', reason: 'future' }] : []),
  ],
  tells: ({ state }, { recorded }) => ({ sector: recorded.sector, state }),
  standing: ({ state }) => ({ state }),
  page: PlacePage,
  shownAt: ({ sector }) => `/suunnitelma#sektori-${sector}`,
});

/** Records who helps in a sector, or what is missing there; her wish stands beside it. */
export const recordSectorPlace = change({
  ...place.recording,
  path: '/cases/:caseId/sector-places',
  slug: '/t/:caseId/suunnitelma/auttaja',
  summary:
    'Record who helps in one of eight sectors, who is invited, what is missing, or what the client does not want.',
  audit: 'SectorPlaceRecorded',
});

/** Changes a line of the own organisation: somebody joins, leaves, or she decides otherwise. The former one is kept. */
export const changeSectorPlace = change({
  ...place.correcting,
  path: '/cases/:caseId/sector-places/:sectorPlaceId/change',
  slug: '/t/:caseId/suunnitelma/auttaja/:sectorPlaceId',
  summary: 'Change a line on who helps, or mark it as recorded by mistake: the next version; a lost update is refused.',
  audit: 'SectorPlaceChanged',
});
