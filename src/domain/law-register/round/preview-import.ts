import { z } from 'zod';
import { onOwn } from '../../../platform/acting/action.ts';
import { change } from '../../../platform/http/endpoint.ts';
import { dayOf } from '../../../platform/time/format.ts';
import { importLawAction } from '../law-register.access.ts';
import { ImportLawPage } from './ImportLawPage.tsx';
import { PreviewImportPage } from './PreviewImportPage.tsx';
import { markedFields, readFile } from './read-file.ts';

/** What a marked document would change, row by row. Nothing is written. */
export const previewImport = change({
  path: '/law/import/preview',
  slug: '/lakirekisteri/tuo',
  summary:
    'What a document that a lawyer has marked would change in the register, row by row, with what is refused and why. Writes nothing.',
  input: z.object(markedFields),
  action: importLawAction,
  subject: () => onOwn,
  audit: 'LawImportPreviewed',
  async run(context) {
    const { rows } = await readFile(context);
    context.trail.about({ rows: rows.length });
    return { rows };
  },
  form: {
    async prepare({ now }) {
      return { today: dayOf(now) };
    },
    page: ImportLawPage,
  },
  done: PreviewImportPage,
});
