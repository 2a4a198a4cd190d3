import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { SummaryList, type Ui } from '../../../platform/ui/index.ts';
import { FormerVersions } from '../../reader/index.ts';
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
export function Versions<V extends Version>({ ui, versions, facts }: VersionsProps<V>): JSX.Element {
  const t = recordTexts(ui.language);
  return (
    <FormerVersions
      ui={ui}
      versions={versions}
      said={(form) => (
        <SummaryList
          rows={[
            ...(form.mistaken ? [{ term: t('view.status'), detail: t('field.mistaken') }] : []),
            ...facts(form),
            ...(form.reason ? [{ term: t('view.reason'), detail: form.reason }] : []),
          ]}
        />
      )}
    />
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
}): JSX.Element {
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
