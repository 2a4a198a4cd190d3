import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { csvFile } from '../../platform/export/csv.ts';
import type { FileAnswer } from '../../platform/http/answer.ts';
import { change } from '../../platform/http/endpoint.ts';
import { choice, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Language } from '../../platform/i18n/texts.ts';
import { reportDocument } from '../../study/drawn.ts';
import { oneList, reportWords, spreadsheets } from '../../study/index.ts';
import { type ExchangeForm, exchangeFile, exchangeForms, tellsForms } from '../own-study/index.ts';
import { timeWords } from './pages/definition.tsx';
import { printedNumbers } from './printed-numbers.ts';
import type { Kept } from './report-of.ts';
import { viewStudiesAction } from './study.access.ts';
import { getRelease, getStudy } from './study.queries.ts';
import { studyTexts } from './study.texts.ts';
import type { Study } from './study.ts';

export const savedForms = ['pdf', 'xlsx', 'csv', 'json', ...exchangeForms] as const;
type SavedForm = (typeof savedForms)[number];
const isExchange = (form: SavedForm): form is ExchangeForm => (exchangeForms as readonly string[]).includes(form);

const bytesOf = (file: string | Buffer | undefined): Uint8Array<ArrayBuffer> =>
  new Uint8Array(typeof file === 'string' ? Buffer.from(file) : (file ?? []));

/** People that nobody is, and beside them what they are, for whom, and what was told as what. */
function forOthers({ release, study }: Saved, form: ExchangeForm, language: Language): FileAnswer {
  const time = studyTexts(language)('time', timeWords({ language }, study));
  const { question, readers, basis } = study;
  const bytes = exchangeFile(form, printedNumbers(release), language, { question, time, readers, basis });
  if (!bytes) throw new Problem('not-found');
  return { name: `study-${form}.zip`, type: 'application/zip', bytes };
}

interface Saved {
  readonly release: Kept;
  readonly study: Study;
}

async function fileOf(saved: Saved, form: SavedForm, language: Language): Promise<FileAnswer> {
  if (isExchange(form)) return forOthers(saved, form, language);
  const { reports, numbers } = saved.release;
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
  summary:
    'A released study as a file: the report as PDF, its tables as XLSX or CSV, the numbers as JSON, or made-up people with these numbers in HTCDS 2.0 or the layout of CTDC.',
  input: z.object({ studyId: id(), form: choice(savedForms) }),
  action: viewStudiesAction,
  subject: () => onOwn,
  audit: 'StudySaved',
  async run({ tx, input, trail }) {
    const study = await getStudy(tx, input.studyId);
    const release = await getRelease(tx, input.studyId);
    // Said before anything leaves: of a release that tells nothing of it there is no such file.
    if (isExchange(input.form) && !tellsForms(printedNumbers(release))) throw new Problem('not-found');
    trail.about({ study: input.studyId, form: input.form });
    return { release, study };
  },
  file: (saved, language, { form }) => fileOf(saved, form, language),
});
