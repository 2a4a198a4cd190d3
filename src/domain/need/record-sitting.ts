import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readFormFrame } from '../case/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { ownRoom } from '../room/index.ts';
import { recordNeedAction } from './need.access.ts';
import { needWords } from './need-fields.ts';
import { needTable } from './need-line.ts';
import { SittingPage } from './pages/SittingPage.tsx';
import { looksOf, partName, sittingShape } from './sitting.ts';

/** All domains at one sitting: each that is spoken of becomes a look of its own, as if it had been recorded alone. */
export const recordSitting = change({
  path: '/cases/:caseId/needs/sitting',
  slug: '/t/:caseId/suunnitelma/tarpeet/kaikki',
  summary:
    'Record looks at several domains of needs at one sitting. A domain without urgency is not looked at; `answer` holds for each domain that does not say otherwise.',
  input: z.object({ caseId: CaseId, ...sittingShape }),
  action: recordNeedAction,
  subject: (input) => onCase(input.caseId),
  audit: 'NeedsRecorded',
  async run(context) {
    const { tx, input, acting, trail, now } = context;
    const { looks, problems } = looksOf(input, dayOf(now));
    refuse(problems);
    for (const look of looks)
      refuseIdentity(Object.fromEntries(needWords.map((part) => [partName(look.domain, part), look[part]])));
    const roomId = await ownRoom(tx, input.caseId, 'coordination');
    if (roomId === undefined) throw new Problem('not-found');
    const made = looks.map((look) => ({ look, id: randomUUID() }));
    await Promise.all(made.map(({ look, id }) => needTable.insert(context, { id, roomId }, look)));
    for (const { id } of made)
      needTable.saw(trail, { id, version: 1, organisationId: acting.organisationId, class: 'coordination' });
    trail.about({ domains: looks.map(({ domain }) => domain) });
    return { needs: made.map(({ look: { domain }, id }) => ({ id, domain })) };
  },
  form: {
    async prepare(context) {
      const { tx, vault, trail, acting, now } = context;
      const [frame, needs] = await Promise.all([
        readFormFrame(context),
        needTable.read(tx, vault, trail, acting.case.id),
      ]);
      return { ...frame, needs, today: dayOf(now) };
    },
    page: SittingPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/suunnitelma/tarpeet`,
});
