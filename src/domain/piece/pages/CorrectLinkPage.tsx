import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { ConflictView, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import type { ReaderRow } from '../../reader/index.ts';
import { pieceTexts } from '../piece.texts.ts';
import { type Fact, whenText } from '../piece-facts.ts';
import { pieceTitle } from '../piece-title.ts';
import type { WholeLink } from '../piece-views.ts';
import { recordTexts } from '../record.texts.ts';
import { ReasonFields } from './CorrectPiecePage.tsx';
import { LinkDetails, linkOptions } from './LinkPiecesPage.tsx';
import { pieceForm } from './piece-form.ts';
import { RecordFrame } from './RecordFrame.tsx';
import { Versions } from './Versions.tsx';

interface CorrectLinkForm extends WholeLink {
  head: CaseHead;
  readers: readonly ReaderRow[];
}

interface Said {
  readonly code: string;
  readonly source: string;
  readonly certainty: string;
  readonly text: string | null;
  readonly whenEdtf: string | null;
  /** As it was typed. */
  readonly when?: string | undefined;
}

/** What a link says, line by line. */
function linkFacts({ code, source, certainty, text, whenEdtf, when }: Said, ui: Ui): Fact[] {
  const t = recordTexts(ui.language);
  const words = pieceTexts(ui.language) as (key: string) => string;
  const time = when ?? (whenEdtf ? whenText(whenEdtf, ui.language) : undefined);
  return [
    { term: t('field.code'), detail: words(`link.${code}`) },
    ...(time ? [{ term: t('view.when'), detail: time }] : []),
    { term: t('view.source'), detail: words(`source.${source}`) },
    { term: t('view.certainty'), detail: words(`certainty.${certainty}`) },
    ...(text ? [{ term: t('link.text'), detail: text }] : []),
  ];
}

const lines = (said: Said, ui: Ui): string =>
  linkFacts(said, ui)
    .map(({ term, detail }) => `${term}: ${detail}`)
    .join('\n');

function Conflict({
  form: { link },
  state,
  ui,
}: {
  form: CorrectLinkForm;
  state: FormState;
  ui: Ui;
}): JSX.Element | null {
  if (state.problem?.code !== 'changed') return null;
  const sent = (name: string, other: string) => String(state.values[name] || other);
  const yours: Said = {
    code: sent('code', link.code),
    source: sent('source', link.source),
    certainty: sent('certainty', 'not-known'),
    text: sent('text', '') || null,
    whenEdtf: null,
    when: sent('when', '') || undefined,
  };
  return <ConflictView ui={ui} id="ristiriita" yours={{ text: lines(yours, ui) }} theirs={{ text: lines(link, ui) }} />;
}

export function CorrectLinkPage(form: CorrectLinkForm, ui: Ui, state: FormState): JSX.Element {
  const { head, readers, link, from, to, versions } = form;
  const f = pieceForm(ui, state, { ...link, when: link.whenEdtf, mistaken: false });
  return (
    <RecordFrame
      f={f}
      head={head}
      readers={readers}
      title={f.t('correct.link.title')}
      lede={`${pieceTitle(from, ui.language)} – ${pieceTexts(ui.language)(`link.${link.code}`)} – ${pieceTitle(to, ui.language)}`}
      slug={`/t/${head.id}/kokonaisuus/yhteys/${link.id}/korjaa`}
      back={`/t/${head.id}/kokonaisuus/osa/${from.id}`}
      save={f.t('correct.save')}
      hasErrors={state.problem !== undefined}
      hidden={{ version: link.version }}
      above={<Conflict form={form} state={state} ui={ui} />}
      below={<Versions ui={ui} versions={versions} facts={(version) => linkFacts(version.link, ui)} />}
    >
      {f.select('code', linkOptions(f, `${from.sort} ${to.sort}`))}
      <LinkDetails f={f} />
      <ReasonFields f={f} />
    </RecordFrame>
  );
}
