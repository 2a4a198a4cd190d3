import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Icon } from './Icon.tsx';
import { Heading, type Level } from './Text.tsx';
import { uiTexts } from './ui.texts.ts';
import type { Ui } from './ui.ts';

export interface WhoReadsThisProps {
  ui: Ui;
  id: string;
  level?: Level | undefined;
  /** "Kuka tämän lukee" unless said. */
  title?: string | undefined;
  readers: readonly { organisation: string; people?: readonly string[] | undefined }[];
  /** When nobody else reads it. */
  none?: string | undefined;
  /** Said first and in amber: what is written here may come before the eyes of somebody it speaks of. */
  warning?: Child;
  children?: Child;
}

/** Who will read what is about to be written, by name. Stands before the box, so that it is read before writing. */
export function WhoReadsThis({
  ui,
  id,
  level = 2,
  title,
  readers,
  none,
  warning,
  children,
}: WhoReadsThisProps): JSX.Element {
  const t = uiTexts(ui.language);
  return (
    <div class={`rn-readers${warning ? ' rn-readers--warning' : ''}`}>
      <Heading level={level} id={id} class="rn-readers__h">
        <Icon name="eye" />
        {title ?? t('readers')}
      </Heading>
      {readers.length === 0 ? (
        <p>{none ?? t('readers.none')}</p>
      ) : (
        <ul>
          {readers.map(({ organisation, people = [] }) => (
            <li>
              <strong class="rn-strong">{organisation}</strong>
              {people.length > 0 ? <span class="rn-readers__people">: {people.join(', ')}</span> : null}
            </li>
          ))}
        </ul>
      )}
      {warning ? (
        <p class="rn-readers__warning">
          <Icon name="warning" />
          <span>{warning}</span>
        </p>
      ) : null}
      {children}
    </div>
  );
}
