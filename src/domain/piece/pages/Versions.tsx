import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatMoment } from '../../../platform/time/format.ts';
import { Details, SummaryList, type Ui } from '../../../platform/ui/index.ts';
import { pieceTexts } from '../piece.texts.ts';
import { pieceFacts } from '../piece-facts.ts';
import { pieceTitle } from '../piece-title.ts';
import type { ChoiceView, PieceVersion } from '../piece-views.ts';
import { recordTexts } from '../record.texts.ts';

interface VersionsProps {
  ui: Ui;
  versions: readonly PieceVersion[];
  near: readonly ChoiceView[];
}

/** Earlier forms of a piece, each whole: nothing that was said is overwritten. */
export function Versions({ ui, versions, near }: VersionsProps): JSX.Element | null {
  const t = recordTexts(ui.language);
  if (versions.length === 0) return null;
  const titleOf = (id: string) => {
    const one = near.find((it) => it.id === id);
    return one && pieceTitle(one, ui.language);
  };
  return (
    <Details summary={t('view.history')}>
      {versions.map(({ version, piece, reason, author, writtenAt, mistaken }) => (
        <>
          <p class="rn-small rn-muted">
            {t('view.version', {
              version,
              moment: formatMoment(ui.language, new Date(writtenAt)),
              author: author ?? pieceTexts(ui.language)('author.unknown'),
            })}
          </p>
          <SummaryList
            rows={[
              ...(mistaken ? [{ term: t('view.status'), detail: t('view.mistaken') }] : []),
              ...pieceFacts(piece, ui.language, titleOf),
              ...(piece.text ? [{ term: t('view.text'), detail: <span class="rn-pre">{piece.text}</span> }] : []),
              ...(reason ? [{ term: t('view.reason'), detail: reason }] : []),
            ]}
          />
        </>
      ))}
    </Details>
  );
}
