import type { JSX } from 'hono/jsx/jsx-runtime';
import { spokenName } from '../../../platform/i18n/spoken.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { formatDate, formatMoment } from '../../../platform/time/format.ts';
import {
  ButtonLink,
  Card,
  CardBody,
  Details,
  EmptyState,
  href,
  Link,
  PageHead,
  Stack,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { personTexts } from '../person.texts.ts';
import { type EarlierView, type PersonField, type PersonFields, type PersonView, personFields } from '../person.ts';

/** A field as it is read: days and languages in the words of the page. */
export function fieldText(language: Language, fields: PersonFields, field: PersonField): string | undefined {
  const value = fields[field];
  if (value === undefined) return undefined;
  if (field === 'birthDate') return formatDate(language, value);
  return field === 'language' ? spokenName(language, value) : value;
}

export function PersonPage(
  view: { head: CaseHead; person: PersonView | null; earlier: readonly EarlierView[] },
  ui: Ui,
): JSX.Element {
  const t = personTexts(ui.language);
  const { head, person, earlier } = view;
  const record = href(ui, `/t/${head.id}/henkilo/kirjaa`);
  const mayRecord = ui.allowed.has('person.record');
  const moment = (at: string) => formatMoment(ui.language, new Date(at));
  return (
    <CaseFrame ui={ui} head={head} current="person" title={t('page.title')}>
      <PageHead
        title={t('page.title')}
        lede={t('page.lede')}
        actions={
          person && mayRecord ? (
            <ButtonLink href={record} small icon="pencil">
              {t('page.change')}
            </ButtonLink>
          ) : undefined
        }
      />
      <Stack narrow>
        {person ? (
          <Card
            id="henkilo"
            title={t('page.title')}
            foot={t('page.written', { moment: moment(person.writtenAt), author: person.author ?? t('author.unknown') })}
          >
            <CardBody>
              <SummaryList
                rows={personFields.map((field) => ({
                  term: t(`field.${field}`),
                  detail: fieldText(ui.language, person.fields, field) ?? t('empty'),
                }))}
              />
            </CardBody>
          </Card>
        ) : (
          <EmptyState
            title={`${t('page.none')}.`}
            action={mayRecord ? <Link href={record}>{t('page.record')}</Link> : undefined}
          >
            {t('page.none.why')}
          </EmptyState>
        )}
        {earlier.length > 0 ? (
          <Details summary={t('page.earlier')}>
            <ul class="govuk-list">
              {earlier.map(({ version, writtenAt, author }) => (
                <li>
                  {t('page.version', { version, moment: moment(writtenAt), author: author ?? t('author.unknown') })}
                </li>
              ))}
            </ul>
          </Details>
        ) : null}
      </Stack>
    </CaseFrame>
  );
}
