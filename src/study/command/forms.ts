import { describeRecords } from '../report/describe-records.ts';
import { reportPage } from '../report/page/ReportPage.tsx';
import { reportDocument } from '../report/pdf/report-document.ts';
import type { Report } from '../report/report.ts';
import type { RecordsStudy } from '../report/reproduction.ts';
import { spreadsheets } from '../report/spreadsheets.ts';
import { recordsJson } from '../report/study-json.ts';

/** The files of a report, by their names in its folder. */
export type Forms = Readonly<Record<string, string | Buffer>>;

/** A report in all its forms: a page, a document, tables. `files`: what stands beside them. */
export async function formsOf(
  report: Report,
  files: Readonly<Record<string, string>>,
  more: Parameters<typeof spreadsheets>[1] = [],
): Promise<Forms> {
  // The document is made on a thread of its own.
  const [document, page, sheets] = await Promise.all([
    reportDocument(report),
    reportPage(report),
    spreadsheets(report, more),
  ]);
  return { 'index.html': page, 'report.pdf': document, ...sheets, ...files };
}

/** All forms of a study of people. */
export const recordForms = (study: RecordsStudy, more?: Parameters<typeof spreadsheets>[1]): Promise<Forms> =>
  formsOf(describeRecords(study), { 'study.json': recordsJson(study) }, more);
