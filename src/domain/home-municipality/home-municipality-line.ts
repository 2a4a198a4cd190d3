import { change } from '../../platform/http/endpoint.ts';
import { line, lineTable } from '../line/index.ts';
import { listOrganisations } from '../organisation/index.ts';
import { arrangerCodes } from './counties.ts';
import { recordHomeAction } from './home-municipality.access.ts';
import { homeFields } from './home-municipality-fields.ts';
import { HomeMunicipalityPage } from './pages/HomeMunicipalityPage.tsx';

export const homeTable = lineTable({
  table: 'home_municipality',
  fields: homeFields,
  order: 't.since_on desc, t.written_at desc',
});

const home = line({
  lies: homeTable,
  id: 'homeMunicipalityId',
  needs: async ({ tx }) => ({ arrangers: arrangerCodes(await listOrganisations(tx)) }),
  class: 'coordination',
  action: recordHomeAction,
  unfit: ({ answer, county }) =>
    answer !== 'yes' && county !== undefined ? [{ field: 'county', reason: 'only-with-home' }] : [],
  refuses: ({ county }, { arrangers }) =>
    county !== undefined && !arrangers.includes(county) ? [{ field: 'county', reason: 'choose' }] : [],
  tells: ({ answer }) => ({ answer }),
  page: HomeMunicipalityPage,
  shownAt: () => '/kotikunta',
});

/** Records what is known of the home municipality from a day on; a move is a line of its own, and may be to come. */
export const recordHome = change({
  ...home.recording,
  path: '/cases/:caseId/home-municipalities',
  slug: '/t/:caseId/kotikunta/kirjaa',
  summary:
    'Record from which day there is a home municipality, none, or it is unclear, and which county or city arranges; a change is a line of its own.',
  audit: 'HomeMunicipalityRecorded',
});

const correctHome = change({
  ...home.correcting,
  path: '/cases/:caseId/home-municipalities/:homeMunicipalityId/correct',
  slug: '/t/:caseId/kotikunta/:homeMunicipalityId',
  summary:
    'Correct a record of the home municipality, or mark it as recorded by mistake: the next version; a lost update is refused.',
  audit: 'HomeMunicipalityCorrected',
});

export const homeLines = [recordHome, correctHome];
