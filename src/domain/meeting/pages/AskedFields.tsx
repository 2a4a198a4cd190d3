import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typedList } from '../../../platform/http/form-errors.ts';
import { Fieldset, Notice, Select, type Ui } from '../../../platform/ui/index.ts';
import { organisationOf } from '../../case/index.ts';
import { namesApart } from '../../organisation/index.ts';
import { otherOrganisations, whenUnseen } from '../../warning/index.ts';
import { meetingTexts } from '../meeting.texts.ts';
import { type Attendee, bases } from '../meeting-fields.ts';
import type { MeetingFrame } from '../meeting-form-frame.ts';
import type { MeetingForm } from './meeting-form.ts';

interface Props {
  readonly form: MeetingFrame;
  readonly ui: Ui;
  readonly state: FormState;
  readonly f: MeetingForm;
  readonly standing?: readonly Attendee[] | undefined;
  /** `asked` before a meeting, `attended` after it. */
  readonly words: 'asked' | 'attended';
}

/** Who is called, or was there: one basis an organisation, and only those that may be called; without a network consent another basis. */
export function AskedFields({ form, ui, state, f, standing = [], words }: Props): JSX.Element {
  const t = meetingTexts(ui.language);
  const stood = standing.map(({ organisationId, basis }) => `${organisationId}.${basis}`);
  const chosen = typedList(state, 'asked', stood);
  const isOffered = (id: string) => form.parts.some(({ organisationId }) => organisationId === id);
  const nameOf = namesApart(ui.language, [...form.parts.map(organisationOf), ...form.organisations]);
  const others = otherOrganisations(ui, form.parts, form.organisations).filter(({ value }) => !isOffered(value));
  if (form.parts.length + others.length === 0) return <Notice>{t('attending.none')}</Notice>;
  const none = { value: '', label: t(`field.${words}.no`) };
  return (
    <Fieldset
      ui={ui}
      id="asked"
      label={t(`field.${words}`)}
      hint={t(`field.${words}.hint`)}
      error={f.errors.of('asked')}
    >
      {form.parts.map(({ organisationId, organisation, kind, networked }) => (
        <Select
          ui={ui}
          name="asked"
          id={`asked-${organisationId}`}
          label={nameOf({ id: organisationId, name: organisation })}
          hint={networked || words === 'attended' ? undefined : t('field.asked.apart')}
          chosen
          value={chosen.find((value) => value.startsWith(organisationId)) ?? ''}
          options={[
            none,
            ...bases
              .filter(
                (basis) => (basis !== 'counsel' || kind === 'counsel') && (basis !== 'network-consent' || networked),
              )
              .map((basis) => ({ value: `${organisationId}.${basis}`, label: t(`basis.${basis}`) })),
          ]}
        />
      ))}
      {others.length === 0 ? null : (
        <Select
          ui={ui}
          name="asked"
          id="asked-muu"
          label={t('field.asked.other')}
          chosen
          value={chosen.find((value) => value !== '' && !isOffered(value.slice(0, 36))) ?? ''}
          options={[none, ...others.map(({ value, label }) => ({ value: `${value}.${bases[0]}`, label }))]}
        />
      )}
    </Fieldset>
  );
}

/** What the form says when one was chosen who is not on the case as far as the writer sees. */
export function unseenOf({ form, ui, state, f }: Pick<Props, 'form' | 'ui' | 'state' | 'f'>) {
  const asked = typedList(state, 'asked').map((value) => value.slice(0, 36));
  return whenUnseen({
    ...{ ui, head: form.head, state, organisations: form.organisations, errors: f.errors, road: 'meeting' },
    text: f.value('agenda'),
    toId: asked.find((id) => id !== '' && !form.parts.some(({ organisationId }) => organisationId === id)),
  });
}
