import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Heading, type Level, Link } from '../Text.tsx';
import { uiTexts } from '../ui.texts.ts';
import type { Ui } from '../ui.ts';

export interface FigureProps {
  ui: Ui;
  /** Unique in the page; the heading gets it, the twin gets it with `-sama` behind. */
  id: string;
  /** A sentence that says something true of what is drawn. */
  title: string;
  /** The heading of the card says it already: here it is only heard. */
  titleSaid?: boolean | undefined;
  level?: Level | undefined;
  /** What the picture is, such as "Kokonaisuuden kartta": names the frame that scrolls. */
  label: string;
  /** One `Svg`, or several. */
  picture: Child;
  /** Where the picture must be scrolled, its right end is seen first: it is drawn by time, and the latest is what is asked for. */
  latestFirst?: boolean | undefined;
  /** The picture has more than one thing to stop at: a link past it stands before it. */
  linked?: boolean | undefined;
  legend?: readonly { mark: Child; text: string }[] | undefined;
  /** A small picture on a page of many: legend and source open with the twin. */
  small?: boolean | undefined;
  /** A sentence between legend and twin. */
  note?: Child;
  /** The same as words: a table or a list. Without `children` the twin stands elsewhere and `note` leads to it. */
  twin?: { summary?: string | undefined; children: Child } | undefined;
  /** Where it comes from and of what day it is. */
  source: Child;
}

/** Every picture: sentence, picture in a frame that scrolls and can be reached by keyboard, legend, the same as words, source. */
export function Figure({
  ui,
  id,
  title,
  titleSaid = false,
  level = 2,
  label,
  picture,
  latestFirst,
  linked,
  legend = [],
  small = false,
  note,
  twin,
  source,
}: FigureProps): JSX.Element {
  const t = uiTexts(ui.language);
  const summary = twin?.summary ?? t('picture.table');
  const isFolded = small && twin !== undefined;
  const marks =
    legend.length > 0 ? (
      <ul class="rn-figure__legend">
        {legend.map(({ mark, text }) => (
          <li>
            {mark}
            {text}
          </li>
        ))}
      </ul>
    ) : null;
  return (
    <figure class={isFolded ? 'rn-figure rn-figure--small' : 'rn-figure'} aria-labelledby={id}>
      <Heading level={level} id={id} class={titleSaid ? 'govuk-visually-hidden' : 'rn-figure__h'}>
        {title}
      </Heading>
      {linked && twin ? (
        <p class="rn-figure__past">
          <Link href={`#${id}-sama`}>{summary}</Link>
        </p>
      ) : null}
      <section
        class={latestFirst ? 'rn-scroll rn-figure__frame rn-figure__frame--end' : 'rn-scroll rn-figure__frame'}
        aria-label={t('picture.region', { label })}
        tabindex={0}
      >
        {picture}
      </section>
      {isFolded ? null : marks}
      {note ? <p class="rn-source">{note}</p> : null}
      {twin ? (
        <details class="govuk-details rn-figure__twin">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{summary}</span>
          </summary>
          <div class="govuk-details__text" id={`${id}-sama`} tabindex={-1}>
            {twin.children}
            {isFolded ? (
              <>
                {marks}
                <p class="rn-source">{source}</p>
              </>
            ) : null}
          </div>
        </details>
      ) : null}
      {isFolded ? null : <p class="rn-source">{source}</p>}
    </figure>
  );
}
