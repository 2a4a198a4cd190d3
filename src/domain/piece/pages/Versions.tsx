import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatMoment } from '../../../platform/time/format.ts';
import { Details, SummaryList, type Ui } from '../../../platform/ui/index.ts';
import { pieceFacts } from '../piece-facts.ts';
import { namerOf } from '../piece-title.ts';
import type { ChoiceView, PieceVersion, Version } from '../piece-views.ts';
import { recordTexts } from '../record.texts.ts';

interface VersionsProps<V extends Version> {
  ui: Ui;
  versions: readonly V[];
  /** What a version said, line by line. */
  facts: (version: V) => readonly { readonly term: string; readonly detail: Child }[];
}

/** Earlier forms of a piece or a link, each whole: nothing that was said is overwritten. */
export function Versions<V extends Version>({ ui, versions, facts }: VersionsProps<V>): JSX.Element | null {
  const t = recordTexts(ui.language);
  if (versions.length === 0) return null;
  return (
    <Details summary={t('former')}>
      {versions.map((form) => (
        <>
          <p class="rn-small rn-muted">
            {t('former.version', {
              version: form.version,
              moment: formatMoment(ui.language, new Date(form.writtenAt)),
              author: form.author ?? t('author.unknown'),
            })}
          </p>
          <SummaryList
            rows={[
              ...(form.mistaken ? [{ term: t('view.status'), detail: t('field.mistaken') }] : []),
              ...facts(form),
              ...(form.reason ? [{ term: t('view.reason'), detail: form.reason }] : []),
            ]}
          />
        </>
      ))}
    </Details>
  );
}

export function PieceVersions({
  ui,
  versions,
  near,
}: {
  ui: Ui;
  versions: readonly PieceVersion[];
  near: readonly ChoiceView[];
}): JSX.Element | null {
  const t = recordTexts(ui.language);
  const titleOf = namerOf(near, ui.language);
  return (
    <Versions
      ui={ui}
      versions={versions}
      facts={({ piece }) => [
        ...pieceFacts(piece, ui.language, titleOf),
        ...(piece.text ? [{ term: t('view.text'), detail: <span class="rn-pre">{piece.text}</span> }] : []),
      ]}
    />
  );
}
