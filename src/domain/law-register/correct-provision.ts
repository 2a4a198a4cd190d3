import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { type FieldProblem, Problem, refuse } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { type Misfit, misfits, provisionKeys, provisionOf, writeLaw } from '../law/index.ts';
import { correctLawAction } from './law-register.access.ts';
import { CorrectProvisionPage } from './pages/CorrectProvisionPage.tsx';
import { changeOf, correctionFields, readTyped } from './typed-correction.ts';

/** Under which field of the form a misfit is told. */
const shownAt: Partial<Record<Misfit['field'], string>> = {
  says: 'saysFi',
  limits: 'times',
  amounts: 'euros',
  version: 'reading',
  language: 'readIn',
  pending: 'seenOn',
  question: 'questionFi',
  source: 'why',
};
const problemOf = ({ field, reason, with: other }: Misfit): FieldProblem => ({
  field: shownAt[field] ?? field,
  reason,
  ...(other ? { with: other } : {}),
});

/** An administrator corrects a provision without a release: every page draws it at once, and running clocks follow by the job. */
export const correctProvision = change({
  path: '/law/:provisionKey/correct',
  slug: '/lakirekisteri/:provisionKey/korjaa',
  summary:
    'Correct a provision of the register: what it says, its times and amounts, how it is known and as of when, days in force, what is pending, and the question to a lawyer. The former edition stays readable.',
  input: z.object({ provisionKey: z.enum(provisionKeys, 'id'), ...correctionFields }),
  action: correctLawAction,
  subject: () => onOwn,
  audit: 'ProvisionCorrected',
  async run({ tx, input, now, trail }) {
    const row = provisionOf(input.provisionKey);
    const { whole, missing } = readTyped(row, input);
    refuse(missing.map((field) => ({ field, reason: 'required' })));
    const said = changeOf(row, whole, input.why);
    refuse(misfits(row, said, dayOf(now)).map(problemOf));
    if (row.entries + 1 !== input.version) throw new Problem('changed', { standing: { version: row.entries + 1 } });
    const entry = { kind: 'provision', key: row.key, act: 'corrected', said, seen: row.entries } as const;
    await writeLaw(tx, [{ ...entry, reason: input.why }]);
    trail.about({ provision: row.key, version: row.edition + 1 });
    return { key: input.provisionKey, edition: row.edition + 1, version: input.version + 1 };
  },
  form: {
    async prepare({ input, now }) {
      if (!input.provisionKey) throw new Problem('not-found');
      return { row: provisionOf(input.provisionKey), today: dayOf(now) };
    },
    page: CorrectProvisionPage,
  },
  afterwards: ({ key }) => `/lakirekisteri/${key}#muutokset`,
});
