import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { id, optionalChoice, optionalText } from '../../platform/http/fields.ts';
import { domains } from '../need/index.ts';
import { ServicesPage } from './pages/ServicesPage.tsx';
import { needsOfSector, sectors } from './sector-needs.ts';
import { findServiceAction } from './service.access.ts';
import { currentIndex, readServices, regionOf } from './service.queries.ts';
import { groups } from './service.ts';

const pageSize = 25;
/** Instead of a region: that of the own organisation. */
const ownRegion = 'own';
/** Several at once: what suits all of them. */
const several = z
  .array(z.enum(groups, { error: 'choose' }))
  .max(groups.length, 'choose')
  .default([]);

/** The service directory: by words, need, region, language and whom it serves; best first, 25 at a time. */
export const listServices = look({
  path: '/services',
  slug: '/palvelut',
  summary:
    'Find services by words, need, region, language and whom they serve; keyset paging with afterId and afterRank.',
  input: z.object({
    q: optionalText(120),
    need: optionalChoice(domains),
    /** A place of who helps and who is missing: any of its needs. */
    sector: optionalChoice(sectors),
    region: optionalText(60),
    language: optionalText(20),
    serves: several,
    afterId: id().optional(),
    afterRank: z.coerce.number().int().min(0).max(10_000).optional(),
  }),
  action: findServiceAction,
  subject: () => onOwn,
  audit: 'ServicesSearched',
  async run({ tx, input, acting }) {
    const { q, need, sector, language, serves, afterId, afterRank = 0 } = input;
    const [index, own] = await Promise.all([
      currentIndex(tx),
      input.region === ownRegion ? regionOf(tx, acting.organisationId) : undefined,
    ]);
    const region = own ?? input.region;
    const needs = sector && needsOfSector[sector];
    const wanted = { words: q, need, needs, region, language, serves };
    const found = index.find(wanted, { after: afterId ? { id: afterId, rank: afterRank } : undefined, most: pageSize });
    const rows = await readServices(
      tx,
      found.hits.map((hit) => hit.id),
    );
    const hits = new Map(found.hits.map((hit) => [hit.id, hit]));
    const last = found.hits.at(-1);
    return {
      filter: { q, need, sector, region, language, serves },
      services: rows.map((row) => {
        const { likeness = null, near = [], through = null } = hits.get(row.id) ?? {};
        return { ...row, likeness, near, through };
      }),
      total: found.total,
      /** What the words mean, where nothing was found by them. */
      means: q && found.total === 0 ? index.meanings(q) : [],
      first: afterId === undefined,
      next: found.more && last ? { afterId: last.id, afterRank: last.rank } : null,
      offered: { regions: index.offered('regions'), languages: index.offered('languages') },
    };
  },
  page: ServicesPage,
});
