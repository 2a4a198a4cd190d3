import { compilePdf, PdfProblem } from '../../../platform/pdf/compile.ts';
import { fitText } from '../../../platform/pdf/fonts.ts';
import { plain, StudyProblem } from '../../study-problem.ts';
import { Picture } from '../pictures/Picture.tsx';
import {
  type Block,
  type Cell,
  type Picture as Drawn,
  type FigureBlock,
  isLying,
  type Report,
  repeatsLabel,
  shadeOf,
  type Table,
} from '../report.ts';
import { reportWords, type Words } from '../words.ts';
import { reportTemplate } from './report-template.ts';

/** Width of a picture in its own measure: text of 15 comes to about 9.4 points on the sheet. */
const pictureWidth = 790;
const lineLength = 92;
/** A picture higher than this would not leave room for its heading on the sheet: it is made smaller. */
const highest = 1000;
/** Rows up to which a table is kept on one sheet. */
const keptTogether = 30;

/**
 * The report as a tagged PDF (PDF/UA-1): the same words and numbers as the page, with the pictures' tables at the end.
 *
 * @throws StudyProblem when Typst cannot make it
 */
export async function reportDocument(report: Report): Promise<Buffer> {
  const fitted = await fitText();
  const words = reportWords(report.language);
  const files: Record<string, string> = {};
  for (const { picture, id } of picturesOf(report)) {
    const drawn = Picture({ picture, id, width: String(pictureWidth), lineLength });
    files[pictureName(id)] = fitted(String(await drawn));
  }
  const title = fitted(report.title);
  return compilePdf(
    { template: reportTemplate, data: deepMap(contentOf(report, files, words), fitted), files },
    { title, language: report.language, author: 'Rinnalla' },
  ).catch((error: unknown) => {
    if (!(error instanceof PdfProblem)) throw error;
    throw new StudyProblem('output.noDocument', { reason: plain(error.message, 200) });
  });
}

const figuresOf = ({ sections }: Report): FigureBlock[] =>
  sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'figure'));

/** Every picture that is drawn, with the name of its block. */
const picturesOf = ({ sections }: Report): { picture: Drawn; id: string }[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'figure') return [block];
      return block.kind === 'table' && block.picture && !block.fileOnly
        ? [{ id: block.id, picture: block.picture }]
        : [];
    }),
  );

const pictureName = (id: string): string => `${id}.svg`;

function contentOf(report: Report, files: Readonly<Record<string, string>>, words: Words) {
  const { t } = words;
  return {
    lede: report.found ? `${report.found.note}. ${report.lede}` : report.lede,
    notice: report.notice,
    heading: report.heading,
    summary: {
      heading: [report.summary.heading, report.summary.careful].filter(Boolean).join(' · '),
      sentences: report.summary.sentences.map(({ text, note = '' }) => ({ text, note })),
    },
    absent: report.absent ?? '',
    contents: report.contents,
    sections: report.sections.map(({ heading, blocks }) => ({
      heading,
      blocks: blocks
        .filter((block) => block.kind !== 'table' || !block.fileOnly)
        .map((block) => blockOf(block, files, words)),
    })),
    appendix: figuresOf(report).map(({ table }) => tableOf(table, words)),
    appendixHeading: t('report.appendix'),
    says: t('says.heading'),
    page: t('report.page'),
    footer: report.notice.heading,
    made: report.made,
  };
}

function blockOf(block: Block, files: Readonly<Record<string, string>>, words: Words) {
  if (block.kind === 'text') return { ...block, muted: block.muted === true };
  if (block.kind === 'table') {
    const together = block.table.rows.length <= keptTogether;
    const picture = block.picture && pictureOf(block.picture, block.id, files);
    const { kind, heading, texts, table } = block;
    return { kind, heading, texts, picture, wide: isLying(block), together, table: tableOf(table, words) };
  }
  if (block.kind !== 'figure') return block;
  const { kind, heading, texts, id, picture } = block;
  return { kind, heading, texts, picture: pictureOf(picture, id, files) };
}

function pictureOf({ alternative }: Drawn, id: string, files: Readonly<Record<string, string>>) {
  const name = pictureName(id);
  const height = Number(/ height="(\d+)"/.exec(files[name] ?? '')?.[1] ?? 0);
  return { file: `/${name}`, alternative, width: Math.min(1, highest / Math.max(1, height)) };
}

function tableOf({ title, labels, heads, rows, shade }: Table, words: Words) {
  return {
    title,
    labels,
    heads,
    shaded: shade !== 'none',
    rows: rows.map((row, at) => ({
      labels: row.labels,
      again: repeatsLabel(row, rows[at - 1]),
      total: row.total === true,
      cells: row.cells.map((cell) => ({
        text: words.cell(cell),
        shade: shadeOfCell(cell, shade),
        total: cell.kind === 'count' && cell.total === true,
      })),
    })),
  };
}

/** 0 is white, then darker by tens; −1 is hidden. White also for totals. */
function shadeOfCell(cell: Cell, shade: Table['shade']): number {
  if (cell.kind !== 'count' || cell.total) return 0;
  if (cell.count === null) return -1;
  // More than expected is shaded; that it is fewer its mark says.
  return shade === 'departure' ? (cell.way === 'more' ? 2 : 0) : shadeOf(cell.count);
}

function deepMap(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => deepMap(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deepMap(item, change)]));
}
