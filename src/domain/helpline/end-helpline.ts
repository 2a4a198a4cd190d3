import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { version } from '../../platform/http/fields.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { keepHelplineAction } from './helpline.access.ts';
import { putLine } from './helpline.queries.ts';
import { emergencyKey } from './helpline.ts';
import { helplineKey } from './helpline-fields.ts';
import { EndHelplinePage } from './pages/EndHelplinePage.tsx';
import { getLine, getSeenLine } from './stands.ts';

/** Takes a line off the public page. It can be taken into use again by correcting it. */
export const endHelpline = change({
  path: '/helplines/:helplineKey/end',
  slug: '/auttavat-puhelimet/:helplineKey/poista',
  summary: 'Take a number off the public page; what stood of it stays.',
  input: z.object({ helplineKey: helplineKey(), version: version() }),
  action: keepHelplineAction,
  subject: () => onOwn,
  audit: 'HelplineEnded',
  async run({ tx, input, trail }) {
    refuse(input.helplineKey === emergencyKey ? [{ field: 'helplineKey', reason: 'emergency' }] : []);
    const stands = await getSeenLine(tx, input.helplineKey, input.version);
    if (stands.state === 'ended') throw new Problem('changed', { standing: { version: stands.version } });
    const next = await putLine(tx, { ...stands, state: 'ended' }, stands.version);
    trail.about({ helpline: stands.key, version: next });
    return { key: stands.key, version: next };
  },
  form: { prepare: ({ tx, input }) => getLine(tx, input.helplineKey), page: EndHelplinePage },
  afterwards: ({ key }) => `/auttavat-puhelimet?open=${key}#${key}`,
});
