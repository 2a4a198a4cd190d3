import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, day, id, optionalText, version } from '../../platform/http/fields.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readFormFrame } from '../case/index.ts';
import { ownLine } from '../line/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { keepDeadlineAction } from './deadline.access.ts';
import { rulesNow } from './deadline.ts';
import { endings, longestReason } from './deadline-fields.ts';
import { deadlineTable, endClock } from './deadline-table.ts';
import { EndDeadlinePage } from './pages/EndDeadlinePage.tsx';

/** Marks a clock as met or missed, or stops it with a reason. What stood before is kept. */
export const endDeadline = change({
  path: '/cases/:caseId/deadlines/:deadlineId/end',
  slug: '/t/:caseId/maaraajat/:deadlineId',
  summary: 'End a deadline: met, missed or no longer needed; the last two with a reason. A lost update is refused.',
  input: z.object({
    caseId: CaseId,
    deadlineId: id(),
    ending: choice(endings),
    endedOn: day(),
    reason: optionalText(longestReason),
    version: version(),
  }),
  action: keepDeadlineAction,
  subject: (input) => onCase(input.caseId),
  audit: 'DeadlineEnded',
  async run({ tx, input, acting, now, trail, vault }) {
    refuse([
      ...(input.endedOn > dayOf(now) ? [{ field: 'endedOn', reason: 'future' }] : []),
      ...(input.ending !== 'met' && !input.reason ? [{ field: 'reason', reason: 'required' }] : []),
    ]);
    const clock = await ownLine({ tx, vault, acting }, deadlineTable, input.deadlineId);
    refuse(input.endedOn < clock.startedOn ? [{ field: 'endedOn', reason: 'before-start' }] : []);
    refuseIdentity({ reason: input.reason });
    const next = input.version + 1;
    const said = { state: input.ending, endedOn: input.endedOn, reason: input.reason };
    // It ends once: what has ended may have the version that was sent, yet it does not run.
    const runs = clock.state === 'running' && clock.version === input.version;
    if (!runs || !(await endClock({ tx, vault, acting, now }, clock, said, input.version)))
      throw new Problem('changed', { standing: { version: clock.version, state: clock.state } });
    deadlineTable.saw(trail, { ...clock, version: next });
    trail.about({ deadlineId: clock.id, rule: clock.ruleKey, ending: input.ending });
    return { id: clock.id, state: input.ending, endedOn: input.endedOn, version: next };
  },
  form: {
    async prepare({ tx, input, acting, now, vault, trail }) {
      const [frame, clock] = await Promise.all([
        readFormFrame({ tx, acting }),
        ownLine({ tx, vault, acting }, deadlineTable, input.deadlineId),
      ]);
      const rules = rulesNow();
      const rule = rules.find(({ key }) => key === clock.ruleKey);
      if (!rule) throw new Problem('not-found');
      deadlineTable.saw(trail, clock);
      return { ...frame, rule, clock, today: dayOf(now) };
    },
    page: EndDeadlinePage,
  },
  undoes: 'deadlineId',
  afterwards: (_, input) => `/t/${input.caseId}/maaraajat`,
});
