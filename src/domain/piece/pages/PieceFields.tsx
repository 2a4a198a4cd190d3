import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Details, Fieldset } from '../../../platform/ui/index.ts';
import {
  actorCodes,
  anchors,
  answers,
  certainties,
  controlStatuses,
  directions,
  exploitationCodes,
  exploitationStatuses,
  factorCodes,
  factorLevels,
  otherActorCodes,
  type PieceSort,
  phases,
  saidByCodes,
  sources,
  thingCodes,
} from '../codes.ts';
import { eventGroups, meansGroups } from '../groups.ts';
import { longestLabel, longestText } from '../piece.ts';
import type { PieceForm } from './piece-form.ts';

interface FieldsProps {
  f: PieceForm;
}
interface SortProps extends FieldsProps {
  sort: PieceSort;
}

const unasked = ['not-asked', 'did-not-answer'];
const capitals = true;
const asTold = ['not-known', ...certainties.filter((code) => code !== 'not-known')] as const;

type GroupKey = `group.${keyof typeof eventGroups | keyof typeof meansGroups}`;

const grouped = ({ options, t }: PieceForm, prefix: string, groups: typeof eventGroups | typeof meansGroups) =>
  Object.entries(groups).flatMap(([group, codes]) => options(prefix, codes, t(`group.${group}` as GroupKey)));

function codeOptions(f: PieceForm, sort: PieceSort) {
  const { options } = f;
  switch (sort) {
    case 'event':
      return grouped(f, 'event', eventGroups);
    case 'control':
      return grouped(f, 'means', meansGroups);
    case 'factor':
      return factorLevels.flatMap((level) =>
        options('factor', factorCodes[level], options('level', [level])[0]?.label),
      );
    case 'actor':
      return options('actor', actorCodes);
    case 'thing':
      return options('thing', thingCodes);
    case 'exploitation':
      return options('form', exploitationCodes);
  }
}

/** The one field without which nothing is recorded: what it is. */
export const CodeField = ({ f, sort }: SortProps): JSX.Element =>
  f.select('code', codeOptions(f, sort), { label: f.t(`${sort}.code`) });

/** Status, direction, phases: what a piece of its sort says beside its kind. "Not asked" stands among the answers. */
export function StateFields({ f, sort }: SortProps): JSX.Element | null {
  const notSaid = f.options('answer', unasked);
  if (sort === 'control')
    return (
      <>
        {f.radio('status', [...controlStatuses, ...notSaid], { capitals })}
        <PhasesField f={f} />
      </>
    );
  if (sort === 'factor') return f.radio('direction', [...directions, ...notSaid], { capitals });
  if (sort === 'exploitation')
    return (
      <>
        {f.radio('status', [...exploitationStatuses, ...notSaid], { capitals })}
        {f.select('saidBy', saidByCodes, { words: 'said-by', capitals })}
        {f.radio('asChild', ['yes', 'no', 'not-known'], { words: 'child', capitals, optional: true })}
      </>
    );
  return null;
}

export function LabelField({ f, sort }: SortProps): JSX.Element {
  const values = { most: longestLabel };
  if (sort !== 'actor') return f.text('label', { optional: true, values });
  return f.text('label', { optional: true, label: f.t('label.actor'), hint: f.t('label.actor.hint', values) });
}

export const TextAndWhere = ({ f, sort }: SortProps): JSX.Element => (
  <>
    {sort === 'event' || sort === 'thing' ? (
      <>
        {f.text('amount', { optional: true, hint: f.t('field.amount.hint') })}
        {f.text('where', { optional: true })}
      </>
    ) : null}
    {f.area('text', { optional: true, rows: 4, limit: longestText })}
  </>
);

export function TimeField({ f, sort }: SortProps): JSX.Element | null {
  if (sort === 'actor') return null;
  return f.when('when', { optional: true, hint: sort === 'factor' ? f.t('factor.when.hint') : undefined });
}

export const SourceField = ({ f }: FieldsProps): JSX.Element => f.select('source', sources, { chosen: true, capitals });

/** The same where it holds of several people: nothing is chosen yet. */
export const SourceOfEach = ({ f }: FieldsProps): JSX.Element =>
  f.select('source', sources, { capitals, hint: f.t('same.source') });

/** In sight in every form that has no state of its own, with what was told or seen as it was told or seen first. */
export const CertaintyField = ({ f }: FieldsProps): JSX.Element => f.radio('certainty', asTold, { capitals });

/** Before or after something, for a time that nobody knows. */
export function AnchorFields({
  f,
  events,
}: FieldsProps & { events: readonly { value: string; label: string }[] }): JSX.Element {
  const { t } = f;
  const usable = events.length > 0 ? anchors : anchors.filter((anchor) => anchor.endsWith('arrival'));
  const own = { optional: true, chosen: true };
  return (
    <>
      {f.select('anchor', [{ value: '', label: t('anchor.none') }, ...f.options('anchor', usable)], own)}
      {events.length > 0 ? f.select('anchorId', [{ value: '', label: t('anchorId.none') }, ...events], own) : null}
    </>
  );
}

/** The means that an event shows, in groups; many at once are usual. */
export const MeansFields = ({ f }: FieldsProps): JSX.Element => (
  <Fieldset
    ui={f.ui}
    id="means-kaikki"
    label={f.t('field.means')}
    hint={f.t('field.means.hint')}
    error={f.errors.of('means')}
  >
    <div class="rn-two">
      {Object.entries(meansGroups).map(([group, codes], place) =>
        f.checks('means', codes, {
          id: place === 0 ? 'means' : `means-${group}`,
          label: f.t(`group.${group}` as GroupKey),
          hint: undefined,
          error: undefined,
          capitals,
        }),
      )}
    </div>
  </Fieldset>
);

export const AnswerField = ({ f }: FieldsProps): JSX.Element => f.radio('answer', answers, { capitals });

export const PhasesField = ({ f }: FieldsProps): JSX.Element =>
  f.checks('phases', phases, { words: 'phase', capitals });

/** What else the same person is: a buyer who also helped. */
export const AlsoField = ({ f }: FieldsProps): JSX.Element =>
  f.checks('also', otherActorCodes, { words: 'actor', capitals, optional: true });

export const LevelField = ({ f }: FieldsProps): JSX.Element =>
  f.select('level', [{ value: '', label: f.t('level.usual') }, ...f.options('level', factorLevels)], { chosen: true });

export interface MoreFieldsProps extends FieldsProps {
  summary?: string | undefined;
  /** The fields inside: something typed or wrong in one of them opens it. */
  names: readonly string[];
  children: Child;
}

/** Fields that are folded away: a record is made without opening them. */
export const MoreFields = ({ f, summary, names, children }: MoreFieldsProps): JSX.Element => (
  <Details summary={summary ?? f.t('more')} open={f.isTouched(...names)}>
    {children}
  </Details>
);
