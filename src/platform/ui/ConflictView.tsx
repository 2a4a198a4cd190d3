import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody } from './Card.tsx';
import { Heading, type Level } from './Text.tsx';
import { uiTexts } from './ui.texts.ts';
import type { Ui } from './ui.ts';

export interface ConflictViewProps {
  ui: Ui;
  id: string;
  level?: 2 | 3 | undefined;
  /** What the writer sent. */
  yours: { text: string; note?: string | undefined };
  /** What stands now: who wrote it and when belongs to the note. */
  theirs: { text: string; note?: string | undefined };
  /** The form that goes on from here. */
  children?: Child;
}

/** Somebody saved in between: both texts side by side, nothing is lost. */
export function ConflictView({ ui, id, level = 2, yours, theirs, children }: ConflictViewProps): JSX.Element {
  const t = uiTexts(ui.language);
  const inner = (level + 1) as Level;
  const side = (title: string, { text, note }: ConflictViewProps['yours']) => (
    <div>
      <Heading level={inner}>{title}</Heading>
      {note ? <p class="rn-small rn-muted">{note}</p> : null}
      <div class="rn-conflict__text">{text}</div>
    </div>
  );
  return (
    <Card id={id} title={t('conflict.title')} level={level} tone="attention">
      <CardBody>
        <p class="govuk-body">{t('conflict.explain')}</p>
        <div class="rn-conflict">
          {side(t('conflict.yours'), yours)}
          {side(t('conflict.theirs'), theirs)}
        </div>
      </CardBody>
      {children ? <CardBody>{children}</CardBody> : null}
    </Card>
  );
}
