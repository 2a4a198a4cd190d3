import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { version } from '../../platform/http/fields.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { canBeChecked, printOf, provisionKeys, provisionOf, writeLaw } from '../law/index.ts';
import { checkedTooEarly, checkerFields, wrongChecker } from './checker.ts';
import { checkLawAction } from './law-register.access.ts';
import { CheckProvisionPage } from './pages/CheckProvisionPage.tsx';
import { longestWhy, sourceOfLaw } from './typed-correction.ts';

/** An administrator writes down who has checked a provision as it stands, and when. A later correction ends it. */
export const checkProvision = change({
  path: '/law/:provisionKey/check',
  slug: '/lakirekisteri/:provisionKey/tarkista',
  summary:
    'Write down that a named person of this deployment has checked a provision as it stands: who, on which day, and against what. Only what has been read, or is said to be a conclusion, can be checked.',
  input: z.object({
    provisionKey: z.enum(provisionKeys, 'id'),
    ...checkerFields,
    what: sourceOfLaw(longestWhy),
    /** One more than the entries of the provision that the writer had read: they say which edition was checked. */
    version: version(),
  }),
  action: checkLawAction,
  subject: () => onOwn,
  audit: 'ProvisionChecked',
  async run({ tx, input, now, trail }) {
    const row = provisionOf(input.provisionKey);
    const { by, checkedOn: on, what } = input;
    refuse([
      ...wrongChecker(input, dayOf(now)),
      ...checkedTooEarly(row, on).map((reason) => ({ field: 'checkedOn', reason })),
      ...(canBeChecked(row) ? [] : [{ field: 'what', reason: 'unread' }]),
    ]);
    if (row.entries + 1 !== input.version) throw new Problem('changed', { standing: { version: row.entries + 1 } });
    const said = { by, on, print: printOf(row) };
    await writeLaw(tx, [{ kind: 'provision', key: row.key, act: 'checked', said, seen: row.entries, reason: what }]);
    trail.about({ provision: row.key, version: row.edition });
    return { key: input.provisionKey, edition: row.edition, version: input.version + 1 };
  },
  form: {
    async prepare({ input, now }) {
      if (!input.provisionKey) throw new Problem('not-found');
      return { row: provisionOf(input.provisionKey), today: dayOf(now) };
    },
    page: CheckProvisionPage,
  },
  afterwards: ({ key }) => `/lakirekisteri/${key}#muutokset`,
});
