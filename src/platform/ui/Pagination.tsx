import type { JSX } from 'hono/jsx/jsx-runtime';
import { Icon } from './Icon.tsx';
import { Hidden } from './Text.tsx';
import { uiTexts } from './ui.texts.ts';
import type { Ui } from './ui.ts';

export interface PaginationProps {
  ui: Ui;
  /** Address of the pages before and after, by key; absent at the ends. */
  previous?: string | undefined;
  next?: string | undefined;
  /** Of what, for those who listen: "tapaukset". */
  of?: string | undefined;
}

/** One page back or forward. There are no page numbers: the rows are walked by key, not counted. */
export function Pagination({ ui, previous, next, of }: PaginationProps): JSX.Element | null {
  if (!previous && !next) return null;
  const t = uiTexts(ui.language);
  const more = of ? <Hidden> {of}</Hidden> : null;
  return (
    <nav class="govuk-pagination" aria-label={t('pages')}>
      {previous ? (
        <div class="govuk-pagination__prev">
          <a class="govuk-link govuk-pagination__link" href={previous} rel="prev">
            <Icon name="arrow-left" />
            {t('previous')}
            {more}
          </a>
        </div>
      ) : null}
      {next ? (
        <div class="govuk-pagination__next">
          <a class="govuk-link govuk-pagination__link" href={next} rel="next">
            {t('next')}
            {more}
            <Icon name="arrow-right" />
          </a>
        </div>
      ) : null}
    </nav>
  );
}
