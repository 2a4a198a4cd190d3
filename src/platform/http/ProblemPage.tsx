import type { JSX } from 'hono/jsx/jsx-runtime';
import { ButtonLink, href, Page, PageHead, type Ui } from '../ui/index.ts';
import { httpTexts } from './http.texts.ts';
import type { Problem } from './problem.ts';
import { problemWords } from './problem-words.ts';

const titled = new Set(['unauthenticated', 'not-found', 'forbidden']);

/** A page for what did not work: what it means and where to go. It tells nothing of the address that led here. */
export function ProblemPage(ui: Ui, problem: Problem): JSX.Element {
  const t = httpTexts(ui.language);
  const title = titled.has(problem.code) ? t(`title.${problem.code}` as 'title.not-found') : t('title.other');
  return (
    <Page ui={ui} title={title}>
      <PageHead title={title} lede={problemWords(ui.language, problem)} />
      <p>
        <ButtonLink href={href(ui, '/tyo')}>{t('home')}</ButtonLink>
      </p>
    </Page>
  );
}
