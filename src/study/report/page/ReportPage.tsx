import { createHash } from 'node:crypto';
import { raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Report, Section } from '../report.ts';
import { reportWords, type Words } from '../words.ts';
import { Blocks } from './Blocks.tsx';
import { pageStyle } from './page-style.ts';

/**
 * The report as one page that needs nothing else: the only style is inside and named by its hash in the page's own
 * content security policy, so the page runs nothing and fetches nothing wherever it is opened.
 */
export async function reportPage(report: Report): Promise<string> {
  const style = await pageStyle(report.notice.heading);
  const page: HtmlEscapedString | Promise<HtmlEscapedString> = Page({
    report,
    style,
    words: reportWords(report.language),
  });
  return `<!DOCTYPE html>\n${String(await page)}\n`;
}

function Page({ report, style, words }: { report: Report; style: string; words: Words }) {
  const { notice } = report;
  return (
    <html lang={report.language}>
      <Head report={report} style={style} />
      <body>
        <a class="rn-skip" href="#summary">
          {words.t('report.skip')}
        </a>
        <header class="rn-header">
          <div class="rn-width rn-brand">
            <Mark />
            Rinnalla
          </div>
        </header>
        <main class="rn-width rn-main">
          <h1>{report.heading}</h1>
          {report.found ? (
            <p class="rn-lede">
              <a href={`#${report.found.to}`}>{report.found.note}</a>
            </p>
          ) : null}
          <p class="rn-lede">{report.lede}</p>
          <p class="rn-forms">
            <a href="report.pdf">{words.t('report.document')}</a>
            <a href="tables.xlsx">{words.t('report.workbook')}</a>
          </p>
          <section
            class={`rn-card rn-padded ${notice.grave ? 'rn-card--attn' : 'rn-card--may'}`}
            aria-labelledby="notice"
          >
            <h2 id="notice">{notice.heading}</h2>
            <p>{notice.text}</p>
          </section>
          <Summary report={report} />
          {report.sections.map((section) => (
            <SectionPart section={section} words={words} />
          ))}
        </main>
        <footer class="rn-footer">
          <p class="rn-width">{report.made}</p>
        </footer>
      </body>
    </html>
  );
}

function Head({ report, style }: { report: Report; style: string }) {
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="content-security-policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="no-referrer" />
      <title>{report.title}</title>
      <style>{raw(style)}</style>
    </head>
  );
}

const Mark = () => (
  <svg width="20" height="28" viewBox="0 0 20 28" aria-hidden="true" focusable="false">
    <path d="M6 3v22" stroke="#11485a" stroke-width="5" stroke-linecap="round" />
    <path d="M14.500 9v16" stroke="#e8963a" stroke-width="5" stroke-linecap="round" />
  </svg>
);

/** What was found, each with how sure it is, and the way to the rest. */
const Summary = ({ report: { summary, contents, absent, sections } }: { report: Report }) => (
  <section class="rn-card rn-padded" aria-labelledby="summary">
    <div class="rn-head">
      <h2 id="summary">{summary.heading}</h2>
      {summary.careful ? <p class="rn-muted">{summary.careful}</p> : null}
    </div>
    <ul class={summary.sentences.some(({ note }) => note) ? 'rn-findings' : 'rn-rows'}>
      {summary.sentences.map(({ text, note, to }) => (
        <li>
          <a href={`#${to}`}>{text}</a>
          {note ? <p class="rn-muted">{note}</p> : null}
        </li>
      ))}
    </ul>
    <nav aria-label={contents}>
      <ul class="rn-contents">
        {sections.map(({ id, heading }) => (
          <li>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
    {absent ? <p class="rn-muted rn-absent">{absent}</p> : null}
  </section>
);

const SectionPart = ({ section, words }: { section: Section; words: Words }) => (
  <>
    <h2 class="rn-section" id={section.id}>
      {section.heading}
    </h2>
    <Blocks blocks={section.blocks} words={words} />
  </>
);
