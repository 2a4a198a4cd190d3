import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { findPoint } from './contacts.queries.ts';
import { OpenContactPointPage, OpenedContactPointPage } from './pages/OpenContactPointPage.tsx';
import { ruleView } from './rule-view.ts';
import { lookAtSafeContact } from './safe-contact.ts';
import { openContactPointAction } from './safety.access.ts';

/**
 * Opens one number or address, once. The database's verdict on the channel decides: the strictest rule of all organisations, the
 * hour in Finland and who asks. A refusal is logged like every refusal. A change, not a look: no browser fetches it ahead.
 */
export const openContactPoint = change({
  path: '/cases/:caseId/contact-points/:pointId/open',
  slug: '/t/:caseId/turva/numero/:pointId',
  summary:
    'Open one number or address where rule, hour and worker allow; else refused with contact-forbidden or contact-not-now.',
  input: z.object({ caseId: CaseId, pointId: id() }),
  action: openContactPointAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ContactPointOpened',
  async run(context) {
    const { tx, input, acting, trail, vault } = context;
    const [head, point, safe] = await Promise.all([
      readCaseHead(tx, acting),
      findPoint(tx, input.caseId, input.pointId),
      lookAtSafeContact(context),
    ]);
    if (!point) throw new Problem('not-found');
    const channel = safe.view.channels.find((channel) => channel.channel === point.channel);
    if (channel?.decision !== 'allowed')
      throw new Problem('forbidden', {
        reason: channel?.decision === 'not-now' ? 'contact-not-now' : 'contact-forbidden',
      });
    trail.saw(point.organisation_id, 'contact', `contact-point:${point.id}:1`);
    trail.about({ pointId: point.id, channel: point.channel });
    return {
      head,
      id: point.id,
      channel: point.channel,
      organisation: point.organisation,
      language: safe.view.language,
      guardian: safe.view.guardian,
      value: vault.open({ table: 'contact_point', row: point.id, room: point.room_id, version: 1 }, point.value),
      rules: safe.rules.flatMap((rule, at) =>
        rule.channel === point.channel ? [ruleView(rule, safe.secrets[at] ?? {})] : [],
      ),
    };
  },
  form: {
    async prepare(context) {
      const { tx, acting, input } = context;
      if (!input.pointId) throw new Problem('not-found');
      const [head, point, safe] = await Promise.all([
        readCaseHead(tx, acting),
        findPoint(tx, acting.case.id, input.pointId),
        lookAtSafeContact(context),
      ]);
      if (!point) throw new Problem('not-found');
      const channel = safe.view.channels.find((channel) => channel.channel === point.channel);
      return {
        head,
        id: point.id,
        channel: point.channel,
        organisation: point.organisation,
        decision: channel?.decision ?? 'unknown',
        conditions: channel?.conditions ?? null,
        guardian: safe.view.guardian,
      };
    },
    page: OpenContactPointPage,
  },
  done: OpenedContactPointPage,
});
