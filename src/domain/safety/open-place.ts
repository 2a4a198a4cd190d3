import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { OpenedPlacePage, OpenPlacePage } from './pages/OpenPlacePage.tsx';
import { findPlace } from './places.queries.ts';
import { openPlaceAction } from './safety.access.ts';

/** One look at one location row, for one who stands in its circle; outside it the row does not exist. */
export const openPlace = change({
  path: '/cases/:caseId/places/:placeId/open',
  slug: '/t/:caseId/turva/paikka/:placeId',
  summary: 'Look once at one location row in whose circle one stands.',
  input: z.object({ caseId: CaseId, placeId: id() }),
  action: openPlaceAction,
  subject: (input) => onCase(input.caseId),
  audit: 'PlaceLookedAt',
  async run({ tx, input, acting, trail, vault }) {
    const [head, place] = await Promise.all([readCaseHead(tx, acting), findPlace(tx, input.caseId, input.placeId)]);
    if (!place) throw new Problem('not-found');
    trail.saw(place.owner_id, 'location', `place:${place.id}:1`);
    trail.about({ placeId: place.id });
    return {
      head,
      id: place.id,
      kind: place.kind,
      organisation: place.organisation,
      writtenAt: place.written_at.toISOString(),
      text: vault.open({ table: 'place', row: place.id, room: place.room_id, version: 1 }, place.body),
      // Not even how many others there are: they would tell of a part that is not open to the reader (access model 5 b).
      circle: place.circle.filter((name): name is string => name !== null).sort((a, b) => a.localeCompare(b, 'fi')),
    };
  },
  form: {
    async prepare({ tx, acting, input, trail }) {
      if (!input.placeId) throw new Problem('not-found');
      const [head, place] = await Promise.all([readCaseHead(tx, acting), findPlace(tx, acting.case.id, input.placeId)]);
      if (!place) throw new Problem('not-found');
      trail.saw(place.owner_id, 'location', `place:${place.id}:1`);
      return { head, id: place.id, kind: place.kind };
    },
    page: OpenPlacePage,
  },
  done: OpenedPlacePage,
});
