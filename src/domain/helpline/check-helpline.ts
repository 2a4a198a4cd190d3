import { z } from 'zod';
import type { Acting } from '../../platform/acting/acting.ts';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { tick, version } from '../../platform/http/fields.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { checkHelplineAction, keepHelplineAction } from './helpline.access.ts';
import { putLine } from './helpline.queries.ts';
import { isEmergency } from './helpline.ts';
import type { KeptLine } from './helpline.view.ts';
import { checkFields, helplineKey, wrongDays } from './helpline-fields.ts';
import { CheckHelplinePage } from './pages/CheckHelplinePage.tsx';
import { getLine, getSeenLine } from './stands.ts';

/** @throws Problem `forbidden` for who neither administers nor keeps the line */
function mustKeep(acting: Acting, line: KeptLine): void {
  if (!keepHelplineAction.allows(acting) && line.ownerId !== acting.workerId)
    throw new Problem('forbidden', { reason: 'outside-case' });
}

/** Notes that a line was compared with its source, and whether the one who notes it has called the number. */
export const checkHelpline = change({
  path: '/helplines/:helplineKey/check',
  slug: '/auttavat-puhelimet/:helplineKey/tarkista',
  summary: 'Note that a number was compared with its source, and whether one has called it oneself.',
  input: z.object({ helplineKey: helplineKey(), ...checkFields, rung: tick(), version: version() }),
  action: checkHelplineAction,
  subject: () => onOwn,
  audit: 'HelplineChecked',
  async run({ tx, acting, input, now, trail }) {
    mustKeep(acting, await getLine(tx, input.helplineKey));
    const stands = await getSeenLine(tx, input.helplineKey, input.version);
    refuse([
      ...wrongDays(input, dayOf(now), stands.checkedOn),
      ...(input.rung && isEmergency(stands) ? [{ field: 'rung', reason: 'emergency' }] : []),
    ]);
    const { checkedOn, checkBy } = input;
    const rung = input.rung ? { rungOn: checkedOn, rungById: acting.workerId } : {};
    const next = await putLine(tx, { ...stands, checkedOn, checkBy, ...rung }, stands.version);
    trail.about({ helpline: stands.key, version: next });
    return { key: stands.key, version: next };
  },
  form: {
    async prepare({ tx, acting, input, now }) {
      const line = await getLine(tx, input.helplineKey);
      mustKeep(acting, line);
      return { line, today: dayOf(now) };
    },
    page: CheckHelplinePage,
  },
  keeps: 'helplineKey',
  afterwards: ({ key }) => `/auttavat-puhelimet?open=${key}#${key}`,
});
