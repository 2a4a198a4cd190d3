import { createHash } from 'node:crypto';
import { raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Language } from '../../../platform/i18n/texts.ts';
import { limits } from '../limits.ts';
import type { Reproduction } from '../reproduction.ts';
import type { ProtectedStudy } from '../study.ts';
import { AttributeCard } from './AttributeCard.tsx';
import { attributeHeading } from './headings.ts';
import { AgainSection, MethodSection } from './MethodSection.tsx';
import { MissingSection } from './MissingSection.tsx';
import { isWide, PairCard, ShadeLegend } from './PairCard.tsx';
import { elementId, type ReportWords, reportWords } from './report-words.ts';
import { ThemeSection } from './ThemeSection.tsx';

/**
 * The report as one page that needs nothing else: the only style is inside and named by its hash in the page's own
 * content security policy, so the page runs nothing and fetches nothing wherever it is opened.
 *
 * @param style the style sheet, see `reportStyle`
 */
export async function studyReport(
  study: ProtectedStudy,
  reproduction: Reproduction,
  language: Language,
  style: string,
): Promise<string> {
  const page: HtmlEscapedString | Promise<HtmlEscapedString> = Page({
    study,
    reproduction,
    style,
    words: reportWords(language, study),
  });
  return `<!DOCTYPE html>\n${String(await page)}\n`;
}

function Page(props: { study: ProtectedStudy; reproduction: Reproduction; style: string; words: ReportWords }) {
  const { study, reproduction, style, words } = props;
  return (
    <html lang={words.language}>
      <Head words={words} style={style} />
      <body>
        <header class="rn-header">
          <div class="rn-width rn-brand">
            <Mark />
            Rinnalla
          </div>
        </header>
        <main class="rn-width rn-main">
          <h1>{words.t('report.heading', { people: words.people(study.people) })}</h1>
          <p class="rn-lede">{words.t('report.lede', { file: study.source.name })}</p>
          <Notice words={words} />
          <Summary study={study} words={words} />
          <ThemeSection study={study} words={words} />
          <Attributes study={study} words={words} />
          <Pairs study={study} words={words} />
          <MissingSection study={study} words={words} />
          <MethodSection words={words} />
          <AgainSection study={study} reproduction={reproduction} words={words} />
        </main>
        <footer class="rn-footer">
          <p class="rn-width">{words.t('report.made', { version: reproduction.program.version })}</p>
        </footer>
      </body>
    </html>
  );
}

function Head({ words, style }: { words: ReportWords; style: string }) {
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="content-security-policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="no-referrer" />
      <title>{words.t('report.title')}</title>
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

const Notice = ({ words: { t } }: { words: ReportWords }) => (
  <section class="rn-card rn-card--attn rn-padded" aria-labelledby="notice">
    <h2 id="notice">{t('notice.heading')}</h2>
    <p>{t('notice.text', { mark: t('mark') })}</p>
  </section>
);

function Summary({ study, words }: { study: ProtectedStudy; words: ReportWords }) {
  const { t } = words;
  const sections = (['themes', 'attributes', 'pairs', 'missing', 'method', 'again'] as const).filter(
    (id) => (id !== 'attributes' && id !== 'pairs') || study[id].length > 0,
  );
  return (
    <section class="rn-card rn-padded" aria-labelledby="summary">
      <h2 id="summary">{t('summary.heading')}</h2>
      {study.attributes.length === 0 ? <p>{t('report.nothing')}</p> : null}
      <ul class="rn-rows">
        {study.attributes.map((attribute, at) => (
          <li>
            <a href={`#${elementId('attribute', at)}`}>{attributeHeading(attribute, study, words)}</a>
          </li>
        ))}
      </ul>
      <nav aria-label={t('report.contents')}>
        <ul class="rn-contents">
          {sections.map((id) => (
            <li>
              <a href={`#${id}`}>{t(sectionTitles[id])}</a>
            </li>
          ))}
        </ul>
      </nav>
    </section>
  );
}

const sectionTitles = {
  themes: 'theme.heading',
  attributes: 'single.section',
  pairs: 'pair.section',
  missing: 'missing.section',
  method: 'method.section',
  again: 'again.section',
} as const;

function Attributes({ study, words }: { study: ProtectedStudy; words: ReportWords }) {
  if (study.attributes.length === 0) return null;
  return (
    <>
      <h2 class="rn-section" id="attributes">
        {words.t('single.section')}
      </h2>
      {study.attributes.map((attribute, at) => (
        <AttributeCard attribute={attribute} at={at} study={study} words={words} />
      ))}
    </>
  );
}

function Pairs({ study, words }: { study: ProtectedStudy; words: ReportWords }) {
  if (study.pairs.length === 0) return null;
  // Narrow tables first: they stand in two columns without holes, the wide ones follow.
  const pairs = [...study.pairs].sort((x, y) => Number(isWide(x)) - Number(isWide(y)));
  return (
    <>
      <h2 class="rn-section" id="pairs">
        {words.t('pair.section')}
      </h2>
      <p class="rn-intro">{words.t('pair.intro', { most: limits.categoriesShown })}</p>
      <ShadeLegend words={words} />
      <div class="rn-pairs">
        {pairs.map((pair) => (
          <PairCard pair={pair} study={study} words={words} />
        ))}
      </div>
    </>
  );
}
