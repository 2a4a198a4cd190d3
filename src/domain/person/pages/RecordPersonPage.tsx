import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { day } from '../../../platform/http/fields.ts';
import { httpTexts } from '../../../platform/http/http.texts.ts';
import { spokenChoices } from '../../../platform/i18n/spoken.ts';
import { formatDate, formatMoment } from '../../../platform/time/format.ts';
import {
  Button,
  ButtonGroup,
  ConflictView,
  DateField,
  ErrorSummary,
  Form,
  href,
  Link,
  PageHead,
  Select,
  Stack,
  TextArea,
  TextField,
  type Ui,
  WhoReadsThis,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
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
  const wrong =
    problem?.fields.map(({ field }) => ({ field, message: t(`problem.${field}` as 'problem.birthDate') })) ?? [];
  const errors = wrong.length > 0 || conflict || !problem ? wrong : [{ message: httpTexts(ui.language)(problem.code) }];
  const error = (field: PersonField) => wrong.find((one) => one.field === field)?.message;
  const first = (field: PersonField) =>
    field === 'birthDate' && standing?.fields.birthDate
      ? formatDate('fi', standing.fields.birthDate)
      : (standing?.fields[field] ?? '');
  const value = (field: PersonField | 'version') =>
    String(state.values[field] ?? (problem || field === 'version' ? '' : first(field)));
  const of = (field: PersonField) => ({
    ui,
    name: field,
    label: t(`field.${field}`),
    error: error(field),
    value: value(field),
  });
  return (
    <CaseFrame ui={ui} head={head} current="person" title={t('record.tab')} hasErrors={problem !== undefined}>
      <ErrorSummary ui={ui} errors={errors} />
      <PageHead title={t('record.title')} lede={t('record.lede')} />
      <Stack narrow>
        {conflict && standing ? <Conflict ui={ui} standing={standing} typed={value} /> : null}
        <WhoReadsThis ui={ui} id="lukijat" readers={[]} none={t('record.readers')} />
        <Form
          ui={ui}
          action={href(ui, `/t/${head.id}/henkilo/kirjaa`)}
          hidden={{ version: problem && !conflict ? value('version') || undefined : standing?.version }}
        >
          <TextField {...of('firstNames')} width="half" spellcheck={false} />
          <TextField {...of('lastName')} width="half" spellcheck={false} />
          <TextField {...of('otherNames')} hint={t('hint.otherNames')} spellcheck={false} />
          <DateField {...of('birthDate')} example="24.11.1990" />
          <TextField {...of('identityCode')} hint={t('hint.identityCode')} width="short" spellcheck={false} />
          <TextField {...of('citizenship')} hint={t('hint.citizenship')} width="half" />
          <Select
            {...of('language')}
            chosen
            options={[{ value: '', label: t('language.none') }, ...spokenChoices(ui.language)]}
          />
          <TextArea {...of('documents')} hint={t('hint.documents')} rows={3} limit={1000} />
          <ButtonGroup>
            <Button>{t('record.do')}</Button>
            <Link href={href(ui, `/t/${head.id}/henkilo`)}>{t('page.title')}</Link>
          </ButtonGroup>
        </Form>
      </Stack>
    </CaseFrame>
  );
}
