import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  CheckboxGroup,
  Details,
  Fieldset,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  WhenField,
} from '../../../platform/ui/index.ts';
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
  type PieceSort,
  phases,
  saidByCodes,
  sources,
  thingCodes,
} from '../codes.ts';
import { eventGroups, meansGroups } from '../groups.ts';
import { longestLabel, longestText } from '../piece.ts';
import type { FormFields } from './form-fields.ts';

interface FieldsProps {
  f: FormFields;
}
interface SortProps extends FieldsProps {
  sort: PieceSort;
}

const unasked = ['not-asked', 'did-not-answer'];

type GroupKey = `group.${keyof typeof eventGroups | keyof typeof meansGroups}`;

function codeOptions({ options, t }: FormFields, sort: PieceSort) {
  switch (sort) {
    case 'event':
      return Object.entries(eventGroups).flatMap(([group, codes]) =>
        options('event', codes, t(`group.${group}` as GroupKey)),
      );
    case 'control':
      return Object.entries(meansGroups).flatMap(([group, codes]) =>
        options('means', codes, t(`group.${group}` as GroupKey)),
      );
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
export function CodeField({ f, sort }: SortProps): JSX.Element {
  return <Select {...f.field('code', `${sort}.code`)} options={codeOptions(f, sort)} />;
}

/** Status, direction, phases: what a piece of its sort says beside its kind. "Not asked" stands among the answers. */
export function StateFields({ f, sort }: SortProps): JSX.Element | null {
  const { options } = f;
  if (sort === 'control')
    return (
      <>
        <RadioGroup
          {...f.field('status', 'control.status')}
          options={[...options('status', controlStatuses), ...options('answer', unasked)]}
        />
        <CheckboxGroup {...f.field('phases')} values={f.values('phases')} options={options('phase', phases)} />
      </>
    );
  if (sort === 'factor')
    return (
      <RadioGroup
        {...f.field('direction')}
        options={[...options('direction', directions), ...options('answer', unasked)]}
      />
    );
  if (sort === 'exploitation')
    return (
      <>
        <RadioGroup
          {...f.field('status', 'exploitation.status')}
          options={[...options('status', exploitationStatuses), ...options('answer', unasked)]}
        />
        <Select {...f.field('saidBy')} options={options('said-by', saidByCodes)} />
        <RadioGroup {...f.field('asChild')} optional options={options('child', ['yes', 'no', 'not-known'])} />
      </>
    );
  return null;
}

export function LabelField({ f, sort }: SortProps): JSX.Element {
  const isActor = sort === 'actor';
  return (
    <TextField
      {...f.field('label', isActor ? 'label.actor' : 'label')}
      optional
      hint={f.t(isActor ? 'label.actor.hint' : 'label.hint', { most: longestLabel })}
    />
  );
}

export function TextAndWhere({ f, sort }: SortProps): JSX.Element {
  return (
    <>
      {sort === 'event' || sort === 'thing' ? (
        <TextField {...f.field('where')} optional hint={f.t('where.hint')} />
      ) : null}
      <TextArea {...f.field('text')} optional rows={4} hint={f.t('text.hint')} limit={longestText} />
    </>
  );
}

export function TimeField({ f, sort }: SortProps): JSX.Element | null {
  if (sort === 'actor') return null;
  return <WhenField {...f.field('when')} optional hint={sort === 'factor' ? f.t('factor.when.hint') : undefined} />;
}

export function SourceField({ f }: FieldsProps): JSX.Element {
  return <Select {...f.field('source')} chosen options={f.options('source', sources)} />;
}

export const CertaintyField = ({ f }: FieldsProps): JSX.Element => (
  <Select {...f.field('certainty')} chosen options={f.options('certainty', certainties)} />
);

/** Before or after something, for a time that nobody knows. */
export function AnchorFields({
  f,
  events,
}: FieldsProps & { events: readonly { value: string; label: string }[] }): JSX.Element {
  const { t } = f;
  const usable = events.length > 0 ? anchors : anchors.filter((one) => one.endsWith('arrival'));
  return (
    <>
      <Select
        {...f.field('anchor')}
        optional
        chosen
        options={[{ value: '', label: t('anchor.none') }, ...f.options('anchor', usable)]}
      />
      {events.length > 0 ? (
        <Select
          {...f.field('anchorId')}
          optional
          chosen
          options={[{ value: '', label: t('anchorId.none') }, ...events]}
        />
      ) : null}
    </>
  );
}

/** The means that an event shows, in groups; many at once are usual. */
export function MeansFields({ f }: FieldsProps): JSX.Element {
  const chosen = f.values('means');
  return (
    <Fieldset {...f.field('means')} id="means-kaikki" hint={f.t('means.hint')}>
      <div class="rn-two">
        {Object.entries(meansGroups).map(([group, codes], place) => (
          <CheckboxGroup
            ui={f.ui}
            name="means"
            id={place === 0 ? 'means' : `means-${group}`}
            label={f.t(`group.${group}` as GroupKey)}
            values={chosen}
            options={f.options('means', codes)}
          />
        ))}
      </div>
    </Fieldset>
  );
}

export const AnswerField = ({ f }: FieldsProps): JSX.Element => (
  <RadioGroup {...f.field('answer')} options={f.options('answer', answers)} />
);

export const PhasesField = ({ f }: FieldsProps): JSX.Element => (
  <CheckboxGroup {...f.field('phases')} values={f.values('phases')} options={f.options('phase', phases)} />
);

export function LevelField({ f }: FieldsProps): JSX.Element {
  return (
    <Select
      {...f.field('level')}
      chosen
      options={[{ value: '', label: f.t('level.usual') }, ...f.options('level', factorLevels)]}
    />
  );
}

export interface MoreFieldsProps extends FieldsProps {
  summary?: string | undefined;
  /** The fields inside: something typed or wrong in one of them opens it. */
  names: readonly string[];
  children: Child;
}

/** Fields that are folded away: a record is made without opening them. */
export function MoreFields({ f, summary, names, children }: MoreFieldsProps): JSX.Element {
  return (
    <Details summary={summary ?? f.t('more')} open={f.touched(...names)}>
      {children}
    </Details>
  );
}
