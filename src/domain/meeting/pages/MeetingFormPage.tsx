import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typedList } from '../../../platform/http/form-errors.ts';
import { Fieldset, IdentityWarning, Notice, Select, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead, organisationOf, type PartView } from '../../case/index.ts';
import { namesApart, type Organisation } from '../../organisation/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { otherOrganisations, whenUnseen } from '../../warning/index.ts';
import { meetingTexts } from '../meeting.texts.ts';
import { bases, longestAgenda, longestWish, type MeetingView, presences } from '../meeting-fields.ts';
import { type MeetingForm, meetingForm } from './meeting-form.ts';
import { TimeFields } from './TimeFields.tsx';

interface Form {
  readonly head: CaseHead;
  readonly readers: readonly ReaderRow[];
  readonly parts: readonly PartView[];
  readonly organisations: readonly Organisation[];
  readonly meeting?: MeetingView;
}

/** Who is asked, one basis an organisation; only those that may be asked are there. */
function AskedFields({ form, ui, state, f }: { form: Form; ui: Ui; state: FormState; f: MeetingForm }) {
  const t = meetingTexts(ui.language);
  const standing = (form.meeting?.attendees ?? []).map(({ organisationId, basis }) => `${organisationId}.${basis}`);
  const chosen = typedList(state, 'asked', standing);
  const isOffered = (id: string) => form.parts.some(({ organisationId }) => organisationId === id);
  const nameOf = namesApart(ui.language, [...form.parts.map(organisationOf), ...form.organisations]);
  const others = otherOrganisations(ui, form.parts, form.organisations).filter(({ value }) => !isOffered(value));
  if (form.parts.length + others.length === 0) return <Notice>{t('attending.none')}</Notice>;
  return (
    <Fieldset ui={ui} id="asked" label={t('field.asked')} hint={t('attending.apart')} error={f.errors.of('asked')}>
      {form.parts.map(({ organisationId, organisation, kind }) => (
        <Select
          ui={ui}
          name="asked"
          id={`asked-${organisationId}`}
          label={nameOf({ id: organisationId, name: organisation })}
          chosen
          value={chosen.find((value) => value.startsWith(organisationId)) ?? ''}
          options={[
            { value: '', label: t('field.asked.no') },
            ...bases
              .filter((basis) => basis !== 'counsel' || kind === 'counsel')
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
          options={[
            { value: '', label: t('field.asked.no') },
            ...others.map(({ value, label }) => ({ value: `${value}.${bases[0]}`, label })),
          ]}
        />
      )}
    </Fieldset>
  );
}

const hers = ['herWish', 'herWords'] as const;

export function MeetingFormPage(form: Form, ui: Ui, state: FormState): JSX.Element {
  const t = meetingTexts(ui.language);
  const { head, meeting } = form;
  const f = meetingForm(ui, state, meeting);
  const base = `/t/${head.id}/suunnitelma/ajat`;
  const asked = typedList(state, 'asked').map((value) => value.slice(0, 36));
  const unseen = whenUnseen({
    ...{
      ui,
      head,
      state,
      organisations: form.organisations,
      errors: f.errors,
      road: 'meeting',
      text: f.value('agenda'),
    },
    toId: asked.find((id) => id !== '' && !form.parts.some(({ organisationId }) => organisationId === id)),
  });
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      title={t(meeting ? 'form.change' : 'form.title')}
      lede={t('form.lede')}
      errors={f.errors}
      submit={t('form.do')}
      hidden={meeting ? { version: meeting.version } : undefined}
      wayBack={
        meeting
          ? { slug: `${base}/palaveri/${meeting.id}`, label: t('back.meeting') }
          : { slug: base, label: t('back') }
      }
      {...unseen}
    >
      <Readers ui={ui} readers={form.readers} informationClass="coordination" only />
      <TimeFields f={f} standing={meeting} />
      {f.text('place', { optional: true })}
      {f.area('agenda', { most: longestAgenda, rows: 5 })}
      <AskedFields form={form} ui={ui} state={state} f={f} />
      {f.radio('presence', presences, { first: meeting?.herPresence })}
      {hers.map((name) => f.area(name, { hint: t('field.hers.hint', { most: longestWish }), rows: 3, optional: true }))}
      <IdentityWarning fields={['place', 'agenda', ...hers]}>{t('error.looks-like-identity')}</IdentityWarning>
    </CaseForm>
  );
}
