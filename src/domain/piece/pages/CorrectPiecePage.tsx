import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { readAmount, writeAmount } from '../../../platform/money/amount.ts';
import { dayOf, formatMoment } from '../../../platform/time/format.ts';
import { ConflictView, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import type { ReaderRow } from '../../reader/index.ts';
import { draftOf } from '../draft.ts';
import { longestReason } from '../piece.ts';
import { pieceLines } from '../piece-facts.ts';
import type { PieceView } from '../piece-fields.ts';
import { anyFields, type PieceInput } from '../piece-input.ts';
import { namerOf } from '../piece-title.ts';
import type { ChoiceView, WholePiece } from '../piece-views.ts';
import {
  AlsoField,
  AnchorFields,
  AnswerField,
  CertaintyField,
  CodeField,
  LabelField,
  LevelField,
  MeansFields,
  PhasesField,
  SourceField,
  StateFields,
  TextAndWhere,
  TimeField,
} from './PieceFields.tsx';
import { type PieceForm, pieceForm } from './piece-form.ts';
import { choicesOf } from './RecordEventPage.tsx';
import { RecordFrame } from './RecordFrame.tsx';
import { PieceVersions } from './Versions.tsx';

interface CorrectForm extends WholePiece {
  head: CaseHead;
  readers: readonly ReaderRow[];
  choices: readonly ChoiceView[];
}

/** The form begins with what stands, as a person writes it. */
function standing(piece: PieceView, language: Language): Readonly<Record<string, unknown>> {
  const unasked = piece.answer === 'answered' ? undefined : piece.answer;
  return {
    ...piece,
    when: piece.whenEdtf,
    amount: piece.amount === null ? null : writeAmount(language, piece.amount),
    status: piece.status ?? unasked,
    direction: piece.direction ?? unasked,
    // What was recorded by mistake comes back with a correction.
    mistaken: false,
  };
}

/** What the writer sent, read as a piece, in lines. It has passed every check but that of the version. */
function typedLines(
  { values }: FormState,
  piece: PieceView,
  ui: Ui,
  titleOf: (id: string) => string | undefined,
): string {
  const text = (name: string) => {
    const value = values[name];
    return (typeof value === 'string' ? value : value?.[0])?.trim() || undefined;
  };
  const list = (name: string) => [values[name] ?? []].flat().filter((value) => value !== '');
  const input = Object.fromEntries(Object.keys(anyFields).map((name) => [name, text(name)]));
  const amount = readAmount(input.amount ?? '');
  const drafted = draftOf(
    piece.sort,
    {
      ...input,
      amount: amount.ok ? amount.value : undefined,
      phases: list('phases'),
      means: list('means'),
      also: list('also'),
    } as PieceInput,
    dayOf(ui.now),
  );
  return 'draft' in drafted ? pieceLines(drafted.draft, ui.language, titleOf) : (input.text ?? '');
}

function Conflict({ form, state, ui }: { form: CorrectForm; state: FormState; ui: Ui }): JSX.Element | null {
  if (state.problem?.code !== 'changed') return null;
  const { piece, choices } = form;
  const titleOf = namerOf(choices, ui.language);
  return (
    <ConflictView
      ui={ui}
      id="ristiriita"
      yours={{ text: typedLines(state, piece, ui, titleOf) }}
      theirs={{
        text: pieceLines(piece, ui.language, titleOf),
        note: [piece.author, formatMoment(ui.language, new Date(piece.writtenAt))].filter(Boolean).join(', '),
      }}
    />
  );
}

function SortFields({ f, form }: { f: PieceForm; form: CorrectForm }): JSX.Element {
  const { piece, choices } = form;
  const { sort } = piece;
  const isEvent = sort === 'event';
  const named = isEvent || sort === 'actor' || sort === 'thing';
  return (
    <>
      <CodeField f={f} sort={sort} />
      {sort === 'actor' && piece.code !== 'herself' ? <AlsoField f={f} /> : null}
      {named ? <LabelField f={f} sort={sort} /> : null}
      <StateFields f={f} sort={sort} />
      <TimeField f={f} sort={sort} />
      {isEvent ? (
        <AnchorFields
          f={f}
          events={choicesOf(
            f.ui,
            choices.filter(({ id }) => id !== piece.id),
            'event',
          )}
        />
      ) : null}
      <TextAndWhere f={f} sort={sort} />
      {isEvent ? (
        <>
          <MeansFields f={f} />
          <PhasesField f={f} />
          <AnswerField f={f} />
        </>
      ) : null}
      {sort === 'factor' ? <LevelField f={f} /> : null}
      <SourceField f={f} />
      <CertaintyField f={f} />
    </>
  );
}

/** Why it is corrected, and whether it was recorded by mistake at all. */
export const ReasonFields = ({ f, isHerself }: { f: PieceForm; isHerself?: boolean }): JSX.Element => (
  <>
    {f.text('reason', { values: { most: longestReason } })}
    {isHerself ? null : f.tick('mistaken')}
  </>
);

export function CorrectPiecePage(form: CorrectForm, ui: Ui, state: FormState): JSX.Element {
  const { head, readers, piece, versions, near } = form;
  const f = pieceForm(ui, state, standing(piece, ui.language));
  const isHerself = piece.sort === 'actor' && piece.code === 'herself';
  const back = `/t/${head.id}/kokonaisuus/osa/${piece.id}`;
  return (
    <RecordFrame
      f={f}
      head={head}
      readers={readers}
      title={f.t('correct.title')}
      lede={f.t('correct.lede')}
      slug={`${back}/korjaa`}
      back={back}
      save={f.t('correct.save')}
      hasErrors={state.problem !== undefined}
      hidden={{ version: piece.version }}
      above={<Conflict form={form} state={state} ui={ui} />}
      below={<PieceVersions ui={ui} versions={versions} near={near} />}
    >
      <SortFields f={f} form={form} />
      <ReasonFields f={f} isHerself={isHerself} />
    </RecordFrame>
  );
}
