import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import { EmptyState, href, Link, PageHead, type Ui } from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import type { ReaderRow } from '../../reader/index.ts';
import { linkCodes, type PieceSort } from '../codes.ts';
import { pieceTexts } from '../piece.texts.ts';
import type { ChoiceView } from '../piece-views.ts';
import { CertaintyField, MoreFields, SourceField } from './PieceFields.tsx';
import { type PieceForm, pieceForm } from './piece-form.ts';
import { choicesOf } from './RecordEventPage.tsx';
import { RecordFrame } from './RecordFrame.tsx';

interface LinkForm {
  head: CaseHead;
  readers: readonly ReaderRow[];
  choices: readonly ChoiceView[];
}

const ends = ['actor', 'event', 'thing'] as const;

/** Codes of edges under the two sorts that they lead between; of one pair only where the ends are settled. */
export function linkOptions({ options, t, ui }: PieceForm, pair?: string) {
  const words = pieceTexts(ui.language) as (key: string) => string;
  const named = (sort: string) => words(`sort.${sort as PieceSort}`);
  return Object.entries(linkCodes)
    .filter(([between]) => pair === undefined || between === pair)
    .flatMap(([between, codes]) => {
      const [from = '', to = ''] = between.split(' ');
      return options('link', codes, capital(t('link.between', { from: named(from), to: named(to) })));
    });
}

function pieceOptions(ui: Ui, choices: readonly ChoiceView[], { options }: PieceForm) {
  return ends.flatMap((sort) => {
    const group = options('sort', [sort])[0]?.label;
    return choicesOf(ui, choices, sort).map((option) => ({ ...option, group }));
  });
}

/** What a link says beside its ends. */
export function LinkDetails({ f }: { f: PieceForm }): JSX.Element {
  return (
    <>
      <SourceField f={f} />
      <CertaintyField f={f} />
      <MoreFields f={f} names={['when', 'text']}>
        {f.when('when', { optional: true })}
        {f.text('text', { label: f.t('link.text'), hint: undefined, optional: true })}
      </MoreFields>
    </>
  );
}

/** Two pieces and what ties them, read as a sentence. */
export function LinkPiecesPage({ head, readers, choices }: LinkForm, ui: Ui, state: FormState): JSX.Element {
  const f = pieceForm(ui, state, { source: 'told-by-her', certainty: 'not-known' });
  const { t } = f;
  const back = `/t/${head.id}/kokonaisuus/lisaa`;
  if (choices.length < 2)
    return (
      <CaseFrame ui={ui} head={head} current="whole" title={t('link.title')}>
        <PageHead title={t('link.title')} />
        <EmptyState title={t('link.few')} action={<Link href={href(ui, back)}>{t('hub.title')}</Link>} />
      </CaseFrame>
    );
  const pieces = pieceOptions(ui, choices, f);
  return (
    <RecordFrame
      f={f}
      head={head}
      readers={readers}
      title={t('link.title')}
      lede={t('link.lede')}
      slug={`/t/${head.id}/kokonaisuus/yhdista`}
      back={back}
      save={t('link.save')}
      hasErrors={state.problem !== undefined}
    >
      {f.select('fromId', pieces)}
      {f.select('code', linkOptions(f))}
      {f.select('toId', pieces)}
      <LinkDetails f={f} />
    </RecordFrame>
  );
}
