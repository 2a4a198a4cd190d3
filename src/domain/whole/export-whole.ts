import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { csvFile } from '../../platform/export/csv.ts';
import { purposeOfFile } from '../../platform/export/purpose-field.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, optionalChoice } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { readOwnWhole } from '../piece/index.ts';
import { fileKinds } from './file-kinds.ts';
import { narrow } from './graph/filter.ts';
import { ExportWholePage } from './pages/ExportWholePage.tsx';
import { exportWholeAction } from './whole.access.ts';
import { askedFilter, filterFields } from './whole-filter.ts';
import { wholePdf } from './whole-pdf.ts';
import { wholeTable } from './whole-table.ts';

/**
 * The nodes and edges that the own organisation has recorded, as a file. What others have opened to it is read in place and
 * never kept elsewhere: a copy would outlive her withdrawal. Differing accounts are not told as differing.
 */
export const exportWhole = change({
  path: '/cases/:caseId/whole/export',
  slug: '/t/:caseId/kokonaisuus/vienti',
  summary:
    'Own nodes and edges as a table (CSV) or as a map with its list (PDF), for a typed purpose that stays in the access log.',
  input: z.object({
    caseId: CaseId,
    purpose: purposeOfFile(),
    as: optionalChoice(fileKinds),
    ...filterFields,
  }),
  action: exportWholeAction,
  subject: (input) => onCase(input.caseId),
  audit: 'WholeExported',
  async run(context) {
    const { tx, input, acting, vault, trail } = context;
    const filter = await askedFilter(context, input);
    const [head, whole] = await Promise.all([readCaseHead(tx, acting), readOwnWhole(tx, vault, trail, acting)]);
    const narrowed = narrow(whole, filter);
    trail.about({
      purpose: input.purpose,
      form: input.as ?? 'csv',
      pieces: narrowed.pieces.length,
      links: narrowed.links.length,
    });
    return { code: head.code, pieces: narrowed.pieces, links: narrowed.links };
  },
  form: {
    async prepare({ tx, acting }) {
      return { head: await readCaseHead(tx, acting) };
    },
    page: ExportWholePage,
  },
  async file(view, language, input) {
    const name = `${view.code}-kokonaisuus`;
    return input.as === 'pdf'
      ? { name: `${name}.pdf`, type: 'application/pdf', bytes: new Uint8Array(await wholePdf(view, language)) }
      : {
          name: `${name}.csv`,
          type: 'text/csv; charset=utf-8',
          bytes: csvFile(wholeTable(view, language), language),
        };
  },
});
