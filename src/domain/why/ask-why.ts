import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId, optionalText } from '../../platform/http/fields.ts';
import { caseCode } from '../case/index.ts';
import { WhyPage } from './pages/WhyPage.tsx';
import { askWhyAction } from './why.access.ts';
import { readOpenRooms } from './why.queries.ts';

/** No case has this id: a reference that is no reference costs and answers like one that leads nowhere. */
const nowhere = '';

/**
 * Explains the rules, and with a reference the worker's own open rooms on that case. The subject is never the case: what does not
 * exist for the worker must answer like what does not exist.
 */
export const askWhy = look({
  path: '/why',
  slug: '/miksi',
  summary:
    'One’s own open rooms on a case with the basis of each; a bar, a hidden part and an unknown reference answer alike.',
  input: z.object({ case: optionalText(40) }),
  action: askWhyAction,
  subject: () => onOwn,
  audit: 'WhyAsked',
  async run({ tx, input, trail, acting }) {
    if (input.case === undefined) return { asked: false, code: null, rooms: [] };
    const parsed = CaseId.safeParse(input.case);
    const caseId = parsed.success ? parsed.data : nowhere;
    const rooms = await readOpenRooms(tx, caseId);
    trail.about({ reference: input.case });
    for (const room of rooms) trail.saw(acting.organisationId, 'case', `why:${caseId}:${room.class}`);
    // What was typed is not said again unless it leads somewhere: the answer must not tell references apart.
    return { asked: true, code: rooms.length > 0 ? caseCode(caseId) : null, rooms };
  },
  page: WhyPage,
});
