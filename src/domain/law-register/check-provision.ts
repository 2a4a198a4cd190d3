import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { text, version } from '../../platform/http/fields.ts';
import { type FieldProblem, Problem, refuse } from '../../platform/http/problem.ts';
import { type Day, dayOf } from '../../platform/time/format.ts';
import { canBeChecked, firstYear, printOf, provisionKeys, provisionOf, type Standing, writeLaw } from '../law/index.ts';
import { checkerFields, wrongChecker } from './checker.ts';
import { checkLawAction } from './law-register.access.ts';
import { CheckProvisionPage } from './pages/CheckProvisionPage.tsx';
import { longestWhy } from './typed-correction.ts';

/** A check can be no older than the correction that made what it is of, nor than the acts by which the wording came about. */
function tooEarly(row: Standing, on: Day): FieldProblem[] {
  if (row.correctedAt && on < dayOf(row.correctedAt)) return [{ field: 'checkedOn', reason: 'before-correction' }];
  return Number(on.slice(0, 4)) < firstYear(row) ? [{ field: 'checkedOn', reason: 'before-law' }] : [];
}

/** An administrator writes down who has checked a provision as it stands, and when. A later correction ends it. */
export const checkProvision = change({
  path: '/law/:provisionKey/check',
  slug: '/lakirekisteri/:provisionKey/tarkista',
  summary:
    'Write down that a named person of this deployment has checked a provision as it stands: who, on which day, and against what. Only what has been read, or is said to be a conclusion, can be checked.',
  input: z.object({
    provisionKey: z.enum(provisionKeys, 'id'),
    ...checkerFields,
    what: text(longestWhy),
    /** One more than the entries of the provision that the writer had before her: they say which edition was checked. */
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
      ...tooEarly(row, on),
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
