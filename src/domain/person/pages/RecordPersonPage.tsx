import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { day } from '../../../platform/http/fields.ts';
import { spokenChoices } from '../../../platform/i18n/spoken.ts';
import { formatMoment } from '../../../platform/time/format.ts';
import { boundFields, ConflictView, type Ui, WhoReadsThis } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { personTexts } from '../person.texts.ts';
import { type PersonField, type PersonView, personFields } from '../person.ts';
import { fieldText } from './PersonPage.tsx';

interface RecordPersonForm {
  readonly head: CaseHead;
  readonly standing: PersonView | null;
}

/** Both versions, field by field, as far as something stands in them. */
function Conflict({
  ui,
  standing,
  typed,
}: {
  ui: Ui;
  standing: PersonView;
  typed: (field: PersonField) => string;
}): JSX.Element {
  const t = personTexts(ui.language);
  const read = (field: PersonField) =>
    field === 'birthDate' ? day().safeParse(typed(field)).data : typed(field) || undefined;
  const lines = (text: (field: PersonField) => string | undefined) =>
    personFields.flatMap((field) => (text(field) ? [`${t(`field.${field}`)}: ${text(field)}`] : [])).join('\n');
  return (
    <ConflictView
      ui={ui}
      id="ristiriita"
      yours={{ text: lines((field) => fieldText(ui.language, { [field]: read(field) }, field)) }}
      theirs={{
        text: lines((field) => fieldText(ui.language, standing.fields, field)),
        note: t('page.written', {
          moment: formatMoment(ui.language, new Date(standing.writtenAt)),
          author: standing.author ?? t('author.unknown'),
        }),
      }}
    />
  );
}

export function RecordPersonPage({ head, standing }: RecordPersonForm, ui: Ui, state: FormState): JSX.Element {
  const t = personTexts(ui.language);
  const { problem } = state;
  const conflict = problem?.code === 'changed' || problem?.code === 'conflict';
  const f = boundFields({ ui, texts: personTexts, state, from: standing?.fields });
  const sent = problem !== undefined && !conflict;
  const typedName = (field: PersonField) => f.value(field) ?? '';
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="person"
      tab={t('record.tab')}
      title={t('record.title')}
      lede={t('record.lede')}
      errors={conflict ? { ...f.errors, all: [] } : f.errors}
      hasErrors={problem !== undefined}
      before={
        <>
          {conflict && standing ? <Conflict ui={ui} standing={standing} typed={typedName} /> : null}
          <WhoReadsThis ui={ui} id="lukijat" readers={[]} none={t('record.readers')} />
        </>
      }
      hidden={{ version: sent ? f.value('version') || undefined : standing?.version }}
      submit={t('record.do')}
      wayBack={{ slug: `/t/${head.id}/henkilo`, label: t('page.title') }}
      bare
    >
      {f.text('firstNames', { width: 'half', spellcheck: false })}
      {f.text('lastName', { width: 'half', spellcheck: false })}
      {f.text('otherNames', { spellcheck: false })}
      {f.day('birthDate', { example: '24.11.1990' })}
      {f.text('identityCode', { width: 'short', spellcheck: false })}
      {f.text('citizenship', { width: 'half' })}
      {f.select('language', [{ value: '', label: t('language.none') }, ...spokenChoices(ui.language)], {
        first: '',
        chosen: true,
      })}
      {f.area('documents', { rows: 3, limit: 1000 })}
    </CaseForm>
  );
}
