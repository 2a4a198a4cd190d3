import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { dayOf } from '../../platform/time/format.ts';
import { gapsOf, readOrganisations } from '../competence/index.ts';
import { listOrganisations } from '../organisation/index.ts';
import { practiceOf, readOwnLibrary, readUptake } from '../practice/index.ts';
import { readLibrary, readStances } from '../recommendation/index.ts';
import { readMemberships } from '../regional-network/index.ts';
import { readServicesOf } from '../service/index.ts';
import { OwnSituationPage } from './pages/OwnSituationPage.tsx';
import { placeNamed } from './regions.ts';
import { viewSituationAction } from './situation.access.ts';

/** What is told of the own organisation. Of its cases no number is: within one organisation it would tell of persons. */
export const viewOwnSituation = look({
  path: '/situation/own',
  slug: '/tilannekuva/oma',
  summary:
    'What is told of one’s own organisation: gaps in competence, what it has said of recommendations, practices it has adopted, its services and networks. No numbers of cases.',
  input: z.object({}),
  action: viewSituationAction,
  subject: () => onOwn,
  audit: 'OwnSituationViewed',
  async run({ tx, acting, now }) {
    const { organisationId } = acting;
    const own = (await listOrganisations(tx)).find(({ id }) => id === organisationId);
    const [competence, stances, library, uptake, practices, services, networks] = await Promise.all([
      readOrganisations(tx, own ? [own.region] : []),
      readStances(tx, null),
      readLibrary(tx, null),
      readUptake(tx),
      readOwnLibrary(tx),
      readServicesOf(tx, organisationId),
      readMemberships(tx, [organisationId]),
    ]);
    const told = competence.find((each) => each.organisationId === organisationId)?.told ?? {};
    const items = new Map(library.items.map((item) => [item.key, item]));
    const written = new Map(practices.all.map((practice) => [practice.key, practice]));
    return {
      ...{ organisation: acting.organisation, today: dayOf(now), place: own ? placeNamed(own.region) : null },
      competence: { told: Object.keys(told).length > 0, gaps: gapsOf(told) },
      stances: stances
        .filter((stance) => stance.organisationId === organisationId)
        .flatMap(({ item, state }) => {
          const found = items.get(item);
          return found ? [{ item, state, words: found.words }] : [];
        }),
      practices: [...uptake].flatMap(([key, { ours }]) => {
        const found = practiceOf(key) ?? written.get(key);
        return ours && found ? [{ key, state: ours, words: found.words }] : [];
      }),
      services: services.map(({ id, words, languages }) => ({ id, words, languages })),
      networks: networks.map(({ network }) => network),
    };
  },
  page: OwnSituationPage,
});
