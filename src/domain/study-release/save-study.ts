import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { csvFile } from '../../platform/export/csv.ts';
import type { FileAnswer } from '../../platform/http/answer.ts';
import { change } from '../../platform/http/endpoint.ts';
import { choice, id } from '../../platform/http/fields.ts';
import type { Language } from '../../platform/i18n/texts.ts';
import { reportDocument } from '../../study/drawn.ts';
import { oneList, reportWords, spreadsheets } from '../../study/index.ts';
import type { Kept } from './report-of.ts';
import { viewStudiesAction } from './study.access.ts';
import { getRelease } from './study.queries.ts';

export const savedForms = ['pdf', 'xlsx', 'csv', 'json'] as const;

const bytesOf = (file: string | Buffer | undefined): Uint8Array<ArrayBuffer> =>
  new Uint8Array(typeof file === 'string' ? Buffer.from(file) : (file ?? []));

async function fileOf(
  { reports, numbers }: Kept,
  form: (typeof savedForms)[number],
  language: Language,
): Promise<FileAnswer> {
  const report = reports[language];
  switch (form) {
    case 'pdf':
      return { name: 'study.pdf', type: 'application/pdf', bytes: bytesOf(await reportDocument(report)) };
    case 'xlsx': {
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      return { name: 'study.xlsx', type, bytes: bytesOf((await spreadsheets(report, []))['tables.xlsx']) };
    }
    case 'csv': {
      const { t } = reportWords(language);
      const heads = [t('list.table'), t('list.row'), t('list.column'), t('list.number')];
      return {
        name: 'study.csv',
        type: 'text/csv; charset=utf-8',
        bytes: bytesOf(csvFile([heads, ...oneList(report)], language)),
      };
    }
    case 'json':
      return { name: 'study.json', type: 'application/json; charset=utf-8', bytes: numbers };
  }
}

/** What was released of a study as a file: the same bytes every time. */
export const saveStudy = change({
  path: '/studies/:studyId/save',
  slug: '/tutkimukset/:studyId/tallenna',
  summary: 'A released study as a file: the report as PDF, its tables as XLSX or CSV, or the numbers as JSON.',
  input: z.object({ studyId: id(), form: choice(savedForms) }),
  action: viewStudiesAction,
  subject: () => onOwn,
  audit: 'StudySaved',
  async run({ tx, input, trail }) {
    const release = await getRelease(tx, input.studyId);
    trail.about({ study: input.studyId, form: input.form });
    return release;
  },
  file: (release, language, { form }) => fileOf(release, form, language),
});
