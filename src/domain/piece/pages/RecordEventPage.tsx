import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import type { ReaderRow } from '../../reader/index.ts';
import { AlreadyTold, type TellingView, type WishView } from '../../telling/index.ts';
import { actorCodes, type PieceSort, thingCodes } from '../codes.ts';
import { eventParts } from '../event-people.ts';
import { longestLabel } from '../piece.ts';
import { whenText } from '../piece-facts.ts';
import { pieceTitle, pieceWord } from '../piece-title.ts';
import type { ChoiceView } from '../piece-views.ts';
import {
  AnchorFields,
  AnswerField,
  CertaintyField,
  CodeField,
  LabelField,
  MeansFields,
  MoreFields,
  PhasesField,
  SourceField,
  TextAndWhere,
  TimeField,
} from './PieceFields.tsx';
import { type PieceForm, pieceForm } from './piece-form.ts';
import { RecordFrame } from './RecordFrame.tsx';
import { recordSlugs } from './slugs.ts';

interface RecordEventForm {
  head: CaseHead;
  readers: readonly ReaderRow[];
  choices: readonly ChoiceView[];
  /** What was saved just before this one. */
  saved: ChoiceView | undefined;
  /** What has been told already, where the viewer may know it. */
  told: { readonly tellings: readonly TellingView[]; readonly wishes: readonly WishView[] } | undefined;
}

const first = {
  source: 'told-by-her',
  certainty: 'not-known',
  answer: 'answered',
  herPart: 'usual',
  newActorPart: 'did',
};

/** Own pieces of a sort as choices: the short name, what it is, and when. */
export function choicesOf(ui: Ui, choices: readonly ChoiceView[], ...sorts: readonly PieceSort[]) {
  return choices
    .filter(({ sort }) => sorts.includes(sort))
    .map((choice) => {
      const facts = [
        choice.label ? pieceWord(choice, ui.language) : undefined,
        choice.whenEdtf ? whenText(choice.whenEdtf, ui.language) : undefined,
      ].filter(Boolean);
      const title = pieceTitle(choice, ui.language);
      return { value: choice.id, label: facts.length > 0 ? `${title} (${facts.join(', ')})` : title };
    });
}

interface PeopleProps {
  f: PieceForm;
  people: readonly { value: string; label: string }[];
}

const peopleNames = ['herPart', 'did', 'newActorCode', 'newActorLabel', 'newActorPart', 'present', 'doneTo'];
const thingNames = ['amount', 'where', 'text', 'happenedAt', 'concerned', 'newThingCode', 'newThingLabel'];

/** Who did it and who was there: people who are recorded already, and one new one by label. */
function People({ f, people }: PeopleProps): JSX.Element {
  const { t, options } = f;
  const parts = options('link', eventParts);
  const known = (name: 'did' | 'present' | 'doneTo') =>
    people.length > 0 ? f.checks(name, people, { optional: true }) : null;
  const others = actorCodes.filter((code) => code !== 'herself');
  return (
    <>
      {known('did')}
      {f.select('newActorCode', [{ value: '', label: t('none') }, ...options('actor', others)], {
        optional: true,
        chosen: true,
      })}
      {f.text('newActorLabel', { hint: t('label.actor.hint', { most: longestLabel }) })}
      {f.select('newActorPart', parts, { chosen: true })}
      {f.select(
        'herPart',
        [{ value: 'usual', label: t('herPart.usual') }, ...parts, { value: 'none', label: t('herPart.none') }],
        { chosen: true },
      )}
      {known('present')}
      {known('doneTo')}
    </>
  );
}

function Things({ f, things }: { f: PieceForm; things: PeopleProps['people'] }): JSX.Element {
  const none = { value: '', label: f.t('none') };
  const own = { optional: true, chosen: true };
  return (
    <>
      {things.length > 0 ? (
        <>
          {f.select('happenedAt', [none, ...things], own)}
          {f.checks('concerned', things, { optional: true })}
        </>
      ) : null}
      {f.select('newThingCode', [none, ...f.options('thing', thingCodes)], own)}
      {f.text('newThingLabel')}
    </>
  );
}

/** What happened, in under a minute: kind, when and source; the rest is folded away. */
export function RecordEventPage(
  { head, readers, saved, choices, told }: RecordEventForm,
  ui: Ui,
  state: FormState,
): JSX.Element {
  const f = pieceForm(ui, state, first);
  const people = choicesOf(
    ui,
    choices.filter(({ code }) => code !== 'herself'),
    'actor',
  );
  return (
    <RecordFrame
      f={f}
      head={head}
      readers={readers}
      title={f.t('event.title')}
      slug={`/t/${head.id}${recordSlugs.event}`}
      back={`/t/${head.id}/kokonaisuus/lisaa`}
      save={f.t('save')}
      next={{ saved }}
      hasErrors={state.problem !== undefined}
      above={told ? <AlreadyTold ui={ui} caseId={head.id} {...told} /> : null}
    >
      <CodeField f={f} sort="event" />
      <LabelField f={f} sort="event" />
      <TimeField f={f} sort="event" />
      <SourceField f={f} />
      <CertaintyField f={f} />
      <MoreFields f={f} summary={f.t('people')} names={peopleNames}>
        <People f={f} people={people} />
      </MoreFields>
      <MoreFields f={f} summary={f.t('describe')} names={thingNames}>
        <TextAndWhere f={f} sort="event" />
        <Things f={f} things={choicesOf(ui, choices, 'thing')} />
      </MoreFields>
      <MoreFields f={f} summary={f.t('field.means')} names={['means', 'phases']}>
        <MeansFields f={f} />
        <PhasesField f={f} />
      </MoreFields>
      <MoreFields f={f} names={['anchor', 'anchorId', 'answer']}>
        <AnchorFields f={f} events={choicesOf(ui, choices, 'event')} />
        <AnswerField f={f} />
      </MoreFields>
    </RecordFrame>
  );
}
