import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import type { ReaderRow } from '../../reader/index.ts';
import type { PieceSort } from '../codes.ts';
import type { ChoiceView } from '../piece-views.ts';
import { MeansSource } from './MeansSource.tsx';
import {
  AlsoField,
  CertaintyField,
  CodeField,
  LabelField,
  LevelField,
  MoreFields,
  SourceField,
  StateFields,
  TextAndWhere,
  TimeField,
} from './PieceFields.tsx';
import { pieceForm } from './piece-form.ts';
import { RecordFrame } from './RecordFrame.tsx';
import { recordSlugs } from './slugs.ts';

interface RecordForm {
  head: CaseHead;
  readers: readonly ReaderRow[];
  /** What was saved just before this one. */
  saved: ChoiceView | undefined;
}

type Alone = Exclude<PieceSort, 'event'>;

/** What a new record begins with: she told it, and nobody has said how certain it is. */
const first = { source: 'told-by-her', certainty: 'not-known', saidBy: 'herself', level: '' };

/** The page that records a piece which stands by itself. */
export const recordPage =
  (sort: Alone) =>
  ({ head, readers, saved }: RecordForm, ui: Ui, state: FormState): JSX.Element => {
    const f = pieceForm(ui, state, first);
    const named = sort === 'actor' || sort === 'thing';
    // Their own state says already whether it is suspected or only possible.
    const hasState = sort === 'control' || sort === 'exploitation';
    return (
      <RecordFrame
        f={f}
        head={head}
        readers={readers}
        title={f.t(`${sort}.title`)}
        slug={`/t/${head.id}${recordSlugs[sort]}`}
        back={`/t/${head.id}/kokonaisuus/lisaa`}
        save={f.t('save')}
        next={{ saved }}
        hasErrors={state.problem !== undefined}
        below={sort === 'control' ? <MeansSource ui={ui} /> : undefined}
      >
        <CodeField f={f} sort={sort} />
        {named ? <LabelField f={f} sort={sort} /> : null}
        <StateFields f={f} sort={sort} />
        {named ? null : <TimeField f={f} sort={sort} />}
        <SourceField f={f} />
        {hasState ? null : <CertaintyField f={f} />}
        {sort === 'actor' ? (
          <MoreFields f={f} summary={f.t('field.also')} names={['also']}>
            <AlsoField f={f} />
          </MoreFields>
        ) : null}
        <MoreFields f={f} names={['when', 'level', 'amount', 'where', 'text', ...(hasState ? ['certainty'] : [])]}>
          {sort === 'thing' ? <TimeField f={f} sort={sort} /> : null}
          {sort === 'factor' ? <LevelField f={f} /> : null}
          <TextAndWhere f={f} sort={sort} />
          {hasState ? <CertaintyField f={f} /> : null}
        </MoreFields>
      </RecordFrame>
    );
  };
