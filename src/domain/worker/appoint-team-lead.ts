import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { choice, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { AppointTeamLeadPage } from './pages/AppointTeamLeadPage.tsx';
import { appointTeamLeadAction } from './worker.access.ts';
import { findColleague, listColleagues, listTeamLeads } from './worker.queries.ts';

export const appointments = ['appoint', 'end'] as const;

/**
 * Appoints a team lead over a worker of the own organisation, or ends that (sentence 4: where nobody on the case can name what an acting
 * lead lacks). The entry lies in the organisation's own log, which its data-protection officer reads.
 */
export const appointTeamLead = change({
  path: '/workers/:workerId/team-leads',
  slug: '/minun/tyontekijat/:workerId/tiiminvetaja',
  summary: 'Appoint a team lead over a worker of one’s own organisation, or end that.',
  input: z.object({ workerId: id(), leadId: id(), say: choice(appointments) }),
  action: appointTeamLeadAction,
  subject: () => onOwn,
  audit: 'TeamLeadAppointed',
  async run({ tx, input, trail }) {
    await tx.query('select act.appoint_team_lead($1, $2, $3)', [input.workerId, input.leadId, input.say === 'appoint']);
    trail.about({ workerId: input.workerId, leadId: input.leadId, say: input.say });
    return { workerId: input.workerId, leadId: input.leadId, state: input.say === 'appoint' ? 'appointed' : 'ended' };
  },
  form: {
    async prepare({ tx, input, acting }) {
      const worker =
        input.workerId && input.workerId !== acting.workerId ? await findColleague(tx, input.workerId) : undefined;
      if (!worker) throw new Problem('not-found');
      const [colleagues, leads] = await Promise.all([listColleagues(tx), listTeamLeads(tx, worker.id)]);
      return {
        worker,
        leads: colleagues.filter(({ id }) => leads.has(id)),
        colleagues: colleagues.filter(
          ({ id, roles }) =>
            id !== worker.id &&
            id !== acting.workerId &&
            !leads.has(id) &&
            (roles.includes('worker') || roles.includes('team-lead')),
        ),
      };
    },
    page: AppointTeamLeadPage,
  },
  keeps: 'teamLead',
  corrects: 'teamLead',
  afterwards: () => '/minun/tyontekijat',
});
