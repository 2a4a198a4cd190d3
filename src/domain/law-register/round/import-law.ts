import { z } from 'zod';
import { onOwn } from '../../../platform/acting/action.ts';
import { change } from '../../../platform/http/endpoint.ts';
import { refuse } from '../../../platform/http/problem.ts';
import { dayOf } from '../../../platform/time/format.ts';
import { provisionKeys, writeLaw } from '../../law/index.ts';
import { importLawAction } from '../law-register.access.ts';
import { ImportLawPage } from './ImportLawPage.tsx';
import { markedFields, readFile } from './read-file.ts';
import { entriesOf, isWritten } from './read-marked.ts';

/** Writes the rows that were chosen of a marked document, all or none. The document is read again: what does not fit now is refused. */
export const importLaw = change({
  path: '/law/import',
  slug: '/lakirekisteri/tuo/tallenna',
  summary:
    'Write the chosen rows of a document that a lawyer has marked: what is corrected, and that what then stands is checked. All of them or none.',
  input: z.object({
    ...markedFields,
    rows: z
      .array(z.enum(provisionKeys, { error: 'choose' }), { error: 'choose' })
      .min(1, 'choose')
      .max(provisionKeys.length, 'choose'),
  }),
  action: importLawAction,
  subject: () => onOwn,
  audit: 'LawImported',
  async run(context) {
    const { input, tx, trail } = context;
    const { rows, lawyer } = await readFile(context);
    const chosen = new Set<string>(input.rows);
    const writes = rows.filter((row) => chosen.has(row.key) && isWritten(row));
    refuse(writes.length === chosen.size ? [] : [{ field: 'file', reason: 'not-as-shown' }]);
    await writeLaw(
      tx,
      writes.flatMap((row) => entriesOf(row, lawyer)),
    );
    trail.about({ provisions: writes.map(({ key }) => key) });
    // What is not judged is not among the checked.
    return {
      written: writes.length,
      view: writes.every(({ checks }) => checks) ? ('checked' as const) : ('all' as const),
    };
  },
  form: {
    async prepare({ now }) {
      return { today: dayOf(now) };
    },
    page: ImportLawPage,
  },
  afterwards: ({ view }) => `/lakirekisteri?view=${view}&list=all`,
});
