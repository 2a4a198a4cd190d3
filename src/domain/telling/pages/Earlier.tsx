import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatMoment } from '../../../platform/time/format.ts';
import { Details, type Ui } from '../../../platform/ui/index.ts';
import { tellingTexts } from '../telling.texts.ts';
import type { EarlierRow } from '../telling.ts';

/** The former versions of a telling or a wish, the newest first. */
export function Earlier({ ui, rows }: { ui: Ui; rows: readonly EarlierRow[] }): JSX.Element | null {
  const t = tellingTexts(ui.language);
  if (rows.length === 0) return null;
  return (
    <Details summary={t('correct.earlier')}>
      {rows.map((row) => (
        <>
          <p class="rn-small rn-muted">
            {t('correct.version', {
              version: row.version,
              moment: formatMoment(ui.language, new Date(row.writtenAt)),
              author: row.author ?? t('author.unknown'),
            })}
          </p>
          {typeof row.was.topic === 'string' ? <p>{t(`topic.${row.was.topic}` as 'topic.work')}</p> : null}
          {row.text === null ? null : <p class="rn-pre">{row.text}</p>}
          {row.reason === null ? null : <p class="rn-small">{t('correct.reason', { reason: row.reason })}</p>}
        </>
      ))}
    </Details>
  );
}
