import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { optionalUnnamedText } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { listOrganisations } from '../organisation/index.ts';
import { readContacts } from '../regional-network/index.ts';
import { viewCompetenceAction } from './competence.access.ts';
import { readOrganisations, readRegions, readTrainings } from './competence.queries.ts';
import { competenceThemes, type Guide, leastAssessments, nextRelease } from './competence.ts';
import { CompetencePage } from './pages/CompetencePage.tsx';

/** Of each theme: one word for an organisation, where support is needed, and what closes the gap. */
export const viewCompetence = look({
  path: '/competence',
  slug: '/osaaminen',
  summary:
    'By theme one word for each organisation of a region that enough of its workers have assessed, and what closes a gap: organisations that guide others, trainings, practices. No person and no number of people.',
  input: z.object({ region: optionalUnnamedText(60) }),
  action: viewCompetenceAction,
  subject: () => onOwn,
  audit: 'CompetenceViewed',
  async run({ tx, input, acting, now }) {
    const today = dayOf(now);
    const directory = await listOrganisations(tx);
    const regions = [...new Set(directory.map(({ region }) => region))].toSorted((a, b) => a.localeCompare(b, 'fi'));
    const own = directory.find(({ id }) => id === acting.organisationId);
    const region = input.region ?? own?.region ?? regions[0] ?? '';
    if (!regions.includes(region)) throw new Problem('not-found');
    const [organisations, [together = {}], trainings] = await Promise.all([
      readOrganisations(tx, [region]),
      readRegions(tx, [region]),
      readTrainings(tx),
    ]);
    const guiding = organisations.filter(({ told }) =>
      competenceThemes.some((theme) => told[theme]?.word === 'guides-others'),
    );
    const contacts = await readContacts(
      tx,
      guiding.map(({ organisationId }) => organisationId),
    );
    const guidesOf = (theme: (typeof competenceThemes)[number]): Guide[] =>
      guiding
        .filter(({ told, organisationId }) => told[theme]?.word === 'guides-others' && organisationId !== own?.id)
        .map(({ organisationId, organisation }) => ({
          ...{ organisationId, organisation, contact: null, number: null },
          ...contacts.get(organisationId),
        }));
    return {
      ...{ region, regions, organisations, together, least: leastAssessments, next: nextRelease(today) },
      own: { organisationId: acting.organisationId, organisation: acting.organisation },
      closes: competenceThemes.map((theme) => ({
        theme,
        guides: guidesOf(theme),
        trainings: trainings.filter(({ themes }) => themes.includes(theme)).length,
      })),
    };
  },
  page: CompetencePage,
});
