import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  Button,
  ButtonGroup,
  Card,
  CardBody,
  Form,
  FormPage,
  href,
  IdentityWarning,
  Link,
  Notice,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { thingCodes } from '../codes.ts';
import { eventParts } from '../event-people.ts';
import { type OpenCase, sharedActorCodes, wordFields } from '../same-input.ts';
import { CasePicker } from './CasePicker.tsx';
import { MeansSource } from './MeansSource.tsx';
import {
  CertaintyField,
  CodeField,
  LabelField,
  LevelField,
  MeansFields,
  MoreFields,
  PhasesField,
  SourceOfEach,
  StateFields,
  TextAndWhere,
  TimeField,
} from './PieceFields.tsx';
import { type PieceForm, pieceForm } from './piece-form.ts';
import { type SameSort, sameSlugs } from './slugs.ts';

interface RecordSameForm {
  readonly cases: readonly OpenCase[];
  readonly mostListed: number;
  readonly once: string;
}

/** Nobody has said yet how it is known: in each of the cases it is a claim of its own. */
const first = {
  source: '',
  certainty: 'not-known',
  herPart: 'usual',
  newActorPart: 'did',
  otherActorPart: 'did',
  level: '',
};

/** One person whose part is the same for all. */
function Shared({ f, which }: { f: PieceForm; which: 'newActor' | 'otherActor' }): JSX.Element {
  const { t, options } = f;
  const called = (label: string) => (which === 'newActor' ? { label } : {});
  return (
    <>
      {f.select(`${which}Code`, [{ value: '', label: t('none') }, ...options('actor', sharedActorCodes)], {
        optional: true,
        chosen: true,
        ...called(t('same.newActor')),
      })}
      {f.text(`${which}Label`, {
        optional: true,
        ...called(t('same.newActorLabel')),
        hint: t('same.actorLabel.hint'),
      })}
      {f.select(`${which}Part`, options('link', eventParts), { chosen: true, ...called(t('same.newActorPart')) })}
    </>
  );
}

function EventFields({ f }: { f: PieceForm }): JSX.Element {
  const { t, options } = f;
  const none = { value: '', label: t('none') };
  const parts = options('link', eventParts);
  return (
    <>
      <CodeField f={f} sort="event" />
      <LabelField f={f} sort="event" />
      <TimeField f={f} sort="event" />
      <SourceOfEach f={f} />
      <CertaintyField f={f} />
      <MoreFields
        f={f}
        summary={t('people')}
        names={['herPart', ...['newActor', 'otherActor'].flatMap((who) => [`${who}Code`, `${who}Label`, `${who}Part`])]}
      >
        <p class="rn-small rn-muted">{t('same.people')}</p>
        <Shared f={f} which="newActor" />
        <Shared f={f} which="otherActor" />
        {f.select(
          'herPart',
          [{ value: 'usual', label: t('herPart.usual') }, ...parts, { value: 'none', label: t('herPart.none') }],
          { chosen: true, label: t('same.herPart') },
        )}
      </MoreFields>
      <MoreFields f={f} summary={t('describe')} names={['amount', 'where', 'text', 'newThingCode', 'newThingLabel']}>
        <TextAndWhere f={f} sort="event" />
        {f.select('newThingCode', [none, ...options('thing', thingCodes)], { optional: true, chosen: true })}
        {f.text('newThingLabel', { optional: true })}
      </MoreFields>
      <MoreFields f={f} summary={t('field.means')} names={['means', 'phases']}>
        <MeansFields f={f} />
        <PhasesField f={f} />
      </MoreFields>
      <MoreFields f={f} names={['anchor']}>
        {f.select(
          'anchor',
          [{ value: '', label: t('anchor.none') }, ...options('anchor', ['before-arrival', 'after-arrival'])],
          {
            optional: true,
            chosen: true,
          },
        )}
      </MoreFields>
    </>
  );
}

const AloneFields = ({ f, sort }: { f: PieceForm; sort: 'control' | 'factor' }): JSX.Element => (
  <>
    <CodeField f={f} sort={sort} />
    <StateFields f={f} sort={sort} />
    <TimeField f={f} sort={sort} />
    <SourceOfEach f={f} />
    {sort === 'factor' ? <CertaintyField f={f} /> : null}
    <MoreFields f={f} names={['level', 'text', ...(sort === 'control' ? ['certainty'] : [])]}>
      {sort === 'factor' ? <LevelField f={f} /> : null}
      <TextAndWhere f={f} sort={sort} />
      {sort === 'control' ? <CertaintyField f={f} /> : null}
    </MoreFields>
  </>
);

/** What was brought from one case, and what was left there. */
function Brought({ f, from }: { f: PieceForm; from: OpenCase }): JSX.Element {
  return (
    <Notice title={f.t('same.brought', { case: `${from.codeWord} ${from.code}` })}>{f.t('same.brought.more')}</Notice>
  );
}

/** What was told by many, written once and put down in the case of each. */
export const RecordSamePage =
  (sort: SameSort) =>
  ({ cases, mostListed, once }: RecordSameForm, ui: Ui, state: FormState): JSX.Element => {
    const f = pieceForm(ui, state, first);
    const { t } = f;
    const fromId = f.value('from');
    const from = cases.find(({ id }) => id === fromId);
    return (
      <FormPage
        ui={ui}
        current="work"
        title={t(`same.${sort}.title`)}
        tab={t('same.tab')}
        lede={t('same.lede')}
        errors={f.errors.all}
      >
        {from ? <Brought f={f} from={from} /> : null}
        <Form ui={ui} action={href(ui, sameSlugs[sort])} hidden={{ once, from: fromId }}>
          <Stack>
            <Card id="mita" title={t('same.what')}>
              <CardBody>
                {sort === 'event' ? <EventFields f={f} /> : <AloneFields f={f} sort={sort} />}
                <IdentityWarning fields={wordFields}>{t('warn')}</IdentityWarning>
              </CardBody>
            </Card>
            <Card id="tapaukset" title={t('same.where')}>
              <CardBody>
                <p class="govuk-body">{t('same.readers')}</p>
                <CasePicker
                  f={f}
                  state={state}
                  cases={cases.filter(({ id }) => id !== from?.id)}
                  mostListed={mostListed}
                />
                {f.tick('holds')}
                <ButtonGroup>
                  <Button>{t('same.save')}</Button>
                  <Link href={href(ui, '/tyo')}>{t('cancel')}</Link>
                </ButtonGroup>
              </CardBody>
            </Card>
          </Stack>
        </Form>
        {sort === 'control' ? <MeansSource ui={ui} /> : null}
      </FormPage>
    );
  };
