import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, day, optionalText, tick } from '../../platform/http/fields.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { firstYear } from '../../platform/time/finnish-days/index.ts';
import { type Day, dayOf } from '../../platform/time/format.ts';
import { readFormFrame } from '../case/index.ts';
import { readUnasked, unaskedFirst } from '../consent/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { ownRoom } from '../room/index.ts';
import { keepDeadlineAction } from './deadline.access.ts';
import { canBeOffered, isOfChild, isOffered, type Rule, rulesNow, shippedRules } from './deadline.ts';
import { deadlineClasses, longestAbout } from './deadline-fields.ts';
import { startClock } from './deadline-table.ts';
import { StartDeadlinePage } from './pages/StartDeadlinePage.tsx';

const keys = shippedRules.map(({ key }) => key) as [string, ...string[]];

/** What is not right with a clock that should start, field by field. */
function wrongWith(
  rule: Rule | undefined,
  input: { class: string; startedOn: Day },
  writes: readonly string[],
  today: Day,
): { field: string; reason: string }[] {
  const wrong = (field: string, reason: string, is: boolean) => (is ? [{ field, reason }] : []);
  const offered = rule !== undefined && canBeOffered(rule, today);
  const tooOld = Number(input.startedOn.slice(0, 4)) < firstYear && rule?.event !== 'birth';
  const belongs = rule?.classes.some((kept) => kept === input.class) ?? false;
  return [
    ...wrong('rule', 'choose', !offered),
    // What held on the day of the event counts, not what holds when it is written down.
    ...wrong('rule', 'not-then', offered && !tooOld && !isOffered(rule, input.startedOn)),
    ...wrong('class', 'other-class', !belongs),
    ...wrong('class', 'not-yours', belongs && !writes.includes(input.class)),
    ...wrong('startedOn', 'future', input.startedOn > today),
    ...wrong('startedOn', 'too-old', tooOld),
  ];
}

/** Starts a clock from a rule and the day it begins with; the last day is counted here. */
export const startDeadline = change({
  path: '/cases/:caseId/deadlines',
  slug: '/t/:caseId/maaraajat/uusi',
  summary: 'Start a deadline: rule, day it starts from, class of what started it, what it concerns.',
  input: z.object({
    caseId: CaseId,
    rule: choice(keys),
    class: choice(deadlineClasses),
    startedOn: day(),
    about: optionalText(longestAbout),
    /** A clock of a child in class contact says that there is one: the client knows who reads it. */
    asked: tick(),
  }),
  action: keepDeadlineAction,
  subject: (input) => onCase(input.caseId),
  audit: 'DeadlineStarted',
  async run({ tx, input, acting, now, trail, vault }) {
    refuseIdentity({ about: input.about });
    const roomId = await ownRoom(tx, input.caseId, input.class);
    const rules = rulesNow();
    const rule = rules.find(({ key }) => key === input.rule);
    refuse(wrongWith(rule, input, acting.case.writes, dayOf(now)));
    if (!rule || roomId === undefined) throw new Problem('not-found');
    if (isOfChild(rule.key) && input.class === 'contact')
      refuse(unaskedFirst(await readUnasked(tx, input.caseId), input.asked));
    const { startedOn, about } = input;
    const place = { roomId, class: input.class };
    const { id, dueOn } = await startClock({ tx, vault, acting, now, trail }, place, rule, startedOn, about);
    trail.about({ deadlineId: id, rule: rule.key });
    return { id, rule: rule.key, class: input.class, startedOn, dueOn, version: 1 };
  },
  form: {
    async prepare({ tx, acting, now }) {
      const frame = await readFormFrame({ tx, acting });
      const rules = rulesNow();
      const classes = deadlineClasses.filter((kept) => acting.case.writes.includes(kept));
      const today = dayOf(now);
      const offered = rules.filter(
        (rule) => canBeOffered(rule, today) && rule.classes.some((kept) => acting.case.writes.includes(kept)),
      );
      const asks = acting.case.writes.includes('contact') && offered.some(({ key }) => isOfChild(key));
      return { ...frame, classes, unasked: asks ? await readUnasked(tx, acting.case.id) : [], rules: offered };
    },
    page: StartDeadlinePage,
  },
  keeps: 'deadlineId',
  afterwards: (_, input) => `/t/${input.caseId}/maaraajat`,
});
