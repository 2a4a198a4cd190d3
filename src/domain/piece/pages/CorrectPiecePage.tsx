import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formatMoment } from '../../../platform/time/format.ts';
import { ConflictView, TextField, Tick, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import type { ReaderRow } from '../../reader/index.ts';
import { draftOf } from '../draft.ts';
import { longestReason } from '../piece.ts';
import { pieceLines, whenText } from '../piece-facts.ts';
import type { PieceView } from '../piece-fields.ts';
import type { PieceInput } from '../piece-input.ts';
import { namerOf } from '../piece-title.ts';
import type { ChoiceView, WholePiece } from '../piece-views.ts';
import { type First, type FormFields, formFields } from './form-fields.ts';
import {
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
import { choicesOf } from './RecordEventPage.tsx';
import { RecordFrame } from './RecordFrame.tsx';
import { PieceVersions } from './Versions.tsx';

interface CorrectForm extends WholePiece {
  head: CaseHead;
  readers: readonly ReaderRow[];
  choices: readonly ChoiceView[];
}

/** The form begins with what stands. */
function standing(piece: PieceView, ui: Ui): First {
  const unasked = piece.answer === 'answered' ? undefined : piece.answer;
  return {
    code: piece.code,
    label: piece.label ?? '',
    text: piece.text ?? '',
    where: piece.where ?? '',
    when: piece.whenEdtf ? whenText(piece.whenEdtf, ui.language) : '',
    anchor: piece.anchor ?? '',
    anchorId: piece.anchorId ?? '',
    answer: piece.answer,
    phases: piece.phases,
    means: piece.means,
    status: piece.status ?? unasked,
    level: piece.level ?? '',
    direction: piece.direction ?? unasked,
    saidBy: piece.saidBy ?? '',
    asChild: piece.asChild ?? undefined,
    source: piece.source,
    certainty: piece.certainty,
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
  const names = [
    'code',
    'label',
    'text',
    'where',
    'when',
    'anchor',
    'anchorId',
    'answer',
    'status',
    'level',
    'direction',
    'saidBy',
    'asChild',
    'source',
    'certainty',
  ];
  const input = Object.fromEntries(names.map((name) => [name, text(name)]));
  const drafted = draftOf(
    piece.sort,
    { ...input, phases: list('phases'), means: list('means') } as PieceInput,
    '9999-12-31',
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

function SortFields({ f, form }: { f: FormFields; form: CorrectForm }): JSX.Element {
  const { piece, choices } = form;
  const { sort } = piece;
  const isEvent = sort === 'event';
  const named = isEvent || sort === 'actor' || sort === 'thing';
  return (
    <>
      <CodeField f={f} sort={sort} />
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
export function ReasonFields({ f, isHerself }: { f: FormFields; isHerself?: boolean }): JSX.Element {
  const { t } = f;
  return (
    <>
      <TextField {...f.field('reason', 'correct.reason')} hint={t('correct.reason.hint', { most: longestReason })} />
      {isHerself ? null : (
        <Tick
          ui={f.ui}
          name="mistaken"
          label={t('correct.mistaken')}
          hint={t('correct.mistaken.hint')}
          error={f.errors.of('mistaken')}
          checked={f.values('mistaken').length > 0}
        />
      )}
    </>
  );
}

export function CorrectPiecePage(form: CorrectForm, ui: Ui, state: FormState): JSX.Element {
  const { head, readers, piece, versions, near } = form;
  const f = formFields(ui, state, standing(piece, ui));
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
