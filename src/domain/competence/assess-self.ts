import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { version } from '../../platform/http/fields.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { ownCompetenceAction } from './competence.access.ts';
import { putAssessment, readAssessments } from './competence.queries.ts';
import { competenceThemes, leastAssessments } from './competence.ts';
import { assessmentFields } from './competence-fields.ts';
import { AssessPage } from './pages/AssessPage.tsx';

/** The own assessment by five themes. The log tells that one was saved, and neither theme nor level. */
export const assessSelf = change({
  path: '/own/competence/assess',
  slug: '/oma-osaaminen/arvio',
  summary: 'Say how well one manages each of five themes; nobody else reads it. What is left out stays unanswered.',
  input: z.object({ ...assessmentFields, version: version().optional() }),
  action: ownCompetenceAction,
  subject: () => onOwn,
  audit: 'OwnCompetenceAssessed',
  async run({ tx, input, acting }) {
    const said = Object.fromEntries(
      competenceThemes.flatMap((theme) => (input[theme] ? [[theme, input[theme]] as const] : [])),
    );
    refuse([
      ...(acting.roles.includes(input.role) ? [] : [{ field: 'role', reason: 'choose' }]),
      ...(Object.keys(said).length > 0 ? [] : [{ field: competenceThemes[0], reason: 'one-at-least' }]),
    ]);
    const [stands] = await readAssessments(tx, acting.workerId);
    const seen = stands?.version ?? 0;
    if (seen !== (input.version ?? 0)) throw new Problem('changed', { standing: { version: seen } });
    return { version: await putAssessment(tx, said, input.role, seen) };
  },
  form: {
    async prepare({ tx, acting }) {
      const [stands] = await readAssessments(tx, acting.workerId);
      return { stands: stands ?? null, roles: acting.roles, least: leastAssessments };
    },
    page: AssessPage,
  },
  keeps: 'assessment',
  corrects: 'assessment',
  afterwards: () => '/oma-osaaminen#arvio',
});
