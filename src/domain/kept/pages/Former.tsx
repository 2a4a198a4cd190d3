import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatMoment } from '../../../platform/time/format.ts';
import { Details, type Ui } from '../../../platform/ui/index.ts';
import type { FormerColumns, FormerVersion } from '../former-version.ts';
import { keptTexts } from '../kept.texts.ts';

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

const columnsOf = ({ was }: FormerVersion): FormerColumns =>
  Object.fromEntries(Object.entries(was).flatMap(([name, value]) => (isScalar(value) ? [[name, String(value)]] : [])));

const said = (words: string | undefined) => (words === undefined ? null : <p>{words}</p>);

/** The former versions of a line, the newest first; `was` tells in words what stood in its clear columns, if anything did. */
export function Former({
  ui,
  rows,
  was,
}: {
  ui: Ui;
  rows: readonly FormerVersion[];
  was: (columns: FormerColumns) => string | undefined;
}): JSX.Element | null {
  const t = keptTexts(ui.language);
  if (rows.length === 0) return null;
  return (
    <Details summary={t('former')}>
      {rows.map((row) => (
        <>
          <p class="rn-small rn-muted">
            {t('former.version', {
              version: row.version,
              moment: formatMoment(ui.language, new Date(row.writtenAt)),
              author: row.author ?? t('author.unknown'),
            })}
          </p>
          {said(was(columnsOf(row)))}
          {Object.values(row.text).map((text) => (text === null ? null : <p class="rn-pre">{text}</p>))}
          {row.reason === null ? null : <p class="rn-small">{t('former.reason', { reason: row.reason })}</p>}
        </>
      ))}
    </Details>
  );
}
