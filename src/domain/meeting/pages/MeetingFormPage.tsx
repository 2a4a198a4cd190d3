import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typed, typedList } from '../../../platform/http/form-errors.ts';
import {
  Fieldset,
  IdentityWarning,
  Notice,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead, type PartView } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { meetingTexts } from '../meeting.texts.ts';
import { bases, longestAgenda, longestWish, type MeetingView, presences } from '../meeting.ts';
import { meetingErrors } from './meeting-errors.ts';
import { TimeFields } from './TimeFields.tsx';

interface Form {
  readonly head: CaseHead;
  readonly readers: readonly ReaderRow[];
  readonly parts: readonly PartView[];
  readonly meeting?: MeetingView;
}

/** Who is asked, one basis an organisation; only those that may be asked are there. */
function AskedFields({ form, ui, state, error }: { form: Form; ui: Ui; state: FormState; error?: string | undefined }) {
  const t = meetingTexts(ui.language);
  const standing = (form.meeting?.attendees ?? []).map((one) => `${one.organisationId}.${one.basis}`);
  const chosen = typedList(state, 'asked', standing);
  if (form.parts.length === 0) return <Notice>{t('attending.none')}</Notice>;
  return (
    <Fieldset ui={ui} id="asked" label={t('field.asked')} hint={t('attending.apart')} error={error}>
      {form.parts.map(({ organisationId, organisation, kind }) => (
        <Select
          ui={ui}
          name="asked"
          id={`asked-${organisationId}`}
          label={organisation}
          chosen
          value={chosen.find((one) => one.startsWith(organisationId)) ?? ''}
          options={[
            { value: '', label: t('field.asked.no') },
            ...bases
              .filter((basis) => basis !== 'counsel' || kind === 'counsel')
              .map((basis) => ({ value: `${organisationId}.${basis}`, label: t(`basis.${basis}`) })),
          ]}
        />
      ))}
    </Fieldset>
  );
}

const hers = [
  ['herWish', 'her.wish'],
  ['herWords', 'her.words'],
] as const;

export function MeetingFormPage(form: Form, ui: Ui, state: FormState): JSX.Element {
  const t = meetingTexts(ui.language);
  const errors = meetingErrors(ui.language, state);
  const { head, meeting } = form;
  const base = `/t/${head.id}/suunnitelma/ajat`;
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      title={t(meeting ? 'form.change' : 'form.title')}
      lede={t('form.lede')}
      errors={errors}
      submit={t('form.do')}
      hidden={meeting ? { version: meeting.version } : undefined}
      wayBack={
        meeting
          ? { slug: `${base}/palaveri/${meeting.id}`, label: t('back.meeting') }
          : { slug: base, label: t('back') }
      }
    >
      <Readers ui={ui} readers={form.readers} informationClass="coordination" only />
      <TimeFields ui={ui} state={state} errors={errors} standing={meeting} />
      <TextField
        ui={ui}
        name="place"
        label={t('field.place')}
        hint={t('field.place.hint')}
        error={errors.of('place')}
        optional
        value={typed(state, 'place', meeting?.place ?? '')}
      />
      <TextArea
        ui={ui}
        name="agenda"
        label={t('agenda')}
        hint={t('field.agenda.hint', { most: longestAgenda })}
        error={errors.of('agenda')}
        rows={5}
        value={typed(state, 'agenda', meeting?.agenda ?? '')}
      />
      <AskedFields form={form} ui={ui} state={state} error={errors.of('asked')} />
      <RadioGroup
        ui={ui}
        name="presence"
        label={t('field.presence')}
        error={errors.of('presence')}
        value={typed(state, 'presence', meeting?.herPresence)}
        options={presences.map((one) => ({ value: one, label: t(`presence.${one}`) }))}
      />
      {hers.map(([name, label]) => (
        <TextArea
          ui={ui}
          name={name}
          label={t(label)}
          hint={t('field.her.hint', { most: longestWish })}
          error={errors.of(name)}
          optional
          rows={3}
          value={typed(state, name, meeting?.[name] ?? '')}
        />
      ))}
      <IdentityWarning fields={['place', 'agenda', 'herWish', 'herWords']}>
        {t('error.looks-like-identity')}
      </IdentityWarning>
    </CaseForm>
  );
}
