import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card } from './Card.tsx';
import { type Row, Rows } from './Rows.tsx';
import { type Level, Link } from './Text.tsx';
import { uiTexts } from './ui.texts.ts';
import type { Ui } from './ui.ts';

export interface AttentionCardProps {
  ui: Ui;
  id: string;
  level?: Level | undefined;
  /** What it asks, where that is one thing. */
  title?: string | undefined;
  /** The most urgent first: icon, sentence, reason, one link each. */
  rows: readonly Row[];
  /** How many there are, where not all of them stand in the rows. */
  count?: number | undefined;
  /** Where all of them are, when there are more than are shown. */
  moreHref?: string | undefined;
  /** What is there, where it is not all of these. */
  moreLabel?: string | undefined;
}

const most = 5;

/** What asks for somebody's attention, at most five; nothing is drawn when nothing does. */
export function AttentionCard({
  ui,
  id,
  title,
  level = 2,
  rows,
  count = rows.length,
  moreHref,
  moreLabel,
}: AttentionCardProps): JSX.Element | null {
  if (rows.length === 0) return null;
  const t = uiTexts(ui.language);
  const more =
    moreHref && count > Math.min(rows.length, most) ? (
      <Link href={moreHref}>{moreLabel ?? t('attention.more', { count })}</Link>
    ) : undefined;
  return (
    <Card id={id} title={title ?? t('attention')} level={level} count={count} tone="attention" aside={more}>
      <Rows rows={rows.slice(0, most)} />
    </Card>
  );
}
