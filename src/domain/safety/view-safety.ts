import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { isGuardianDanger, readChildren } from '../child/index.ts';
import { readContacts } from './contacts.queries.ts';
import { SafetyPage } from './pages/SafetyPage.tsx';
import { readPlaces } from './places.queries.ts';
import { ruleView } from './rule-view.ts';
import { lookAtSafeContact } from './safe-contact.ts';
import { viewSafetyAction } from './safety.access.ts';

const latestContacts = 20;

/** The safety page: safe contact first, then every rule in sight, numbers without their value, contacts, places by kind. */
export const viewSafety = look({
  path: '/cases/:caseId/safety',
  slug: '/t/:caseId/turva',
  summary:
    'How the client may be contacted, the rules in sight, contact points without their value, recorded contacts, places by kind.',
  input: z.object({ caseId: CaseId }),
  action: viewSafetyAction,
  subject: (input) => onCase(input.caseId),
  audit: 'SafetyViewed',
  async run(context) {
    const { tx, acting, trail, vault } = context;
    const recorded = readChildren(context);
    const [head, safe, contacts, places, children] = await Promise.all([
      readCaseHead(tx, acting),
      lookAtSafeContact(context, recorded.then(isGuardianDanger)),
      readContacts(tx, acting.case.id, latestContacts),
      readPlaces(tx, acting.case.id),
      recorded,
    ]);
    for (const point of safe.points) trail.saw(point.organisation_id, 'contact', `contact-point:${point.id}:1`);
    for (const made of contacts) trail.saw(made.organisation_id, 'contact', `contact-made:${made.id}:1`);
    for (const place of places) trail.saw(place.owner_id, 'location', `place:${place.id}:1`);
    return {
      head,
      children,
      safe: safe.view,
      rules: safe.rules.map((rule, at) => ruleView(rule, safe.secrets[at] ?? {})),
      points: safe.points.map(({ id, channel, organisation, own, written_at }) => ({
        id,
        channel,
        organisation,
        own,
        writtenAt: written_at.toISOString(),
      })),
      contacts: contacts.map(({ id, room_id, channel, organisation, happened_on, outcome, note, author }) => ({
        id,
        channel,
        organisation,
        happenedOn: happened_on,
        outcome,
        author,
        note: note ? vault.open({ table: 'contact_made', row: id, room: room_id, version: 1 }, note) : null,
      })),
      places: places.map(({ id, kind, written_at }) => ({ id, kind, writtenAt: written_at.toISOString() })),
    };
  },
  page: SafetyPage,
});
