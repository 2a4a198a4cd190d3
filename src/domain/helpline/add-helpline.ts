import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { dayOf } from '../../platform/time/format.ts';
import { listColleagues } from '../worker/index.ts';
import { keepHelplineAction } from './helpline.access.ts';
import { putLine } from './helpline.queries.ts';
import { lineFields, lineOf } from './helpline-fields.ts';
import { HelplineFormPage } from './pages/HelplineFormPage.tsx';

/** A number that the program did not bring along. It needs a source. */
export const addHelpline = change({
  path: '/helplines',
  slug: '/auttavat-puhelimet/uusi',
  summary: 'Add a number to call for help, with its hours, languages, source, check and owner.',
  input: z.object(lineFields),
  action: keepHelplineAction,
  subject: () => onOwn,
  audit: 'HelplineAdded',
  async run({ tx, input, now, trail }) {
    const key = `line-${randomBytes(8).toString('hex')}`;
    const version = await putLine(tx, lineOf(key, input, dayOf(now)), 0);
    trail.about({ helpline: key, version });
    return { key, version };
  },
  form: {
    prepare: async ({ tx, now }) => ({ colleagues: await listColleagues(tx), today: dayOf(now) }),
    page: HelplineFormPage,
  },
  keeps: 'helplineKey',
  afterwards: ({ key }) => `/auttavat-puhelimet?open=${key}#${key}`,
});
