import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { version } from '../../platform/http/fields.ts';
import { dayOf } from '../../platform/time/format.ts';
import { listColleagues } from '../worker/index.ts';
import { keepHelplineAction } from './helpline.access.ts';
import { putLine } from './helpline.queries.ts';
import { helplineKey, lineFields, lineOf } from './helpline-fields.ts';
import { HelplineFormPage } from './pages/HelplineFormPage.tsx';
import { getLine, getSeenLine } from './stands.ts';

/** Corrects a line, or takes an ended one into use again. The former version stays as it was. */
export const changeHelpline = change({
  path: '/helplines/:helplineKey/change',
  slug: '/auttavat-puhelimet/:helplineKey/korjaa',
  summary: 'Correct a number to call for help, name its owner, or take an ended one into use again.',
  input: z.object({ helplineKey: helplineKey(), ...lineFields, version: version() }),
  action: keepHelplineAction,
  subject: () => onOwn,
  audit: 'HelplineChanged',
  async run({ tx, input, now, trail }) {
    const stands = await getSeenLine(tx, input.helplineKey, input.version);
    const next = await putLine(tx, lineOf(stands.key, input, dayOf(now), stands), stands.version);
    trail.about({ helpline: stands.key, version: next });
    return { key: stands.key, version: next };
  },
  form: {
    async prepare({ tx, input, now }) {
      const [line, colleagues] = await Promise.all([getLine(tx, input.helplineKey), listColleagues(tx)]);
      return { line, colleagues, today: dayOf(now) };
    },
    page: HelplineFormPage,
  },
  keeps: 'helplineKey',
  corrects: 'helplineKey',
  afterwards: ({ key }) => `/auttavat-puhelimet?open=${key}#${key}`,
});
