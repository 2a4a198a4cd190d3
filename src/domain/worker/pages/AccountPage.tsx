import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Language, languages } from '../../../platform/i18n/texts.ts';
import {
  Button,
  Card,
  CardBody,
  Columns,
  Form,
  href,
  Link,
  Page,
  PageHead,
  RadioGroup,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { type OrganisationKind, organisationTexts } from '../../organisation/index.ts';
import { workerTexts } from '../worker.texts.ts';
import { digestChoices, type WorkerRole } from '../worker.ts';

interface AccountView {
  readonly name: string;
  readonly organisation: string;
  readonly kind: string;
  readonly roles: readonly string[];
  readonly language: string;
  readonly digest: boolean;
}

function Roles({ ui, roles }: { ui: Ui; roles: readonly string[] }): JSX.Element {
  const t = workerTexts(ui.language);
  return (
    <>
      {roles.map((role) => (
        <p>
          <strong class="rn-strong">{t(`role.${role as WorkerRole}`)}</strong>: {t(`role.${role as WorkerRole}.what`)}
        </p>
      ))}
    </>
  );
}

function LanguageCard({ ui, chosen }: { ui: Ui; chosen: string }): JSX.Element {
  const t = workerTexts(ui.language);
  const name = (language: string) => t(`language.${language as Language}`);
  return (
    <Card id="kieli" title={t('me.language')}>
      <CardBody>
        {chosen === ui.language ? null : (
          <p class="govuk-body">
            {t('me.language.other', { name: name(chosen) })}{' '}
            <Link href={`/${chosen}/minun`}>{t('me.language.go', { name: name(chosen) })}</Link>
          </p>
        )}
        <Form ui={ui}>
          <RadioGroup
            ui={ui}
            name="language"
            label={t('me.language.ask')}
            hint={t('me.language.hint')}
            value={chosen}
            options={languages.map((language) => ({ value: language, label: name(language) }))}
          />
          <Button kind="secondary">{t('me.language.do')}</Button>
        </Form>
      </CardBody>
    </Card>
  );
}

function DigestCard({ ui, digest }: { ui: Ui; digest: boolean }): JSX.Element {
  const t = workerTexts(ui.language);
  return (
    <Card id="aamuviesti" title={t('me.digest')}>
      <CardBody>
        <Form ui={ui} action={href(ui, '/minun/aamuviesti')}>
          <RadioGroup
            ui={ui}
            name="digest"
            label={t('me.digest.ask')}
            hint={t('me.digest.hint')}
            value={digest ? 'yes' : 'no'}
            options={digestChoices.map((value) => ({ value, label: t(`me.digest.${value}`) }))}
          />
          <Button kind="secondary">{t('me.digest.do')}</Button>
        </Form>
      </CardBody>
    </Card>
  );
}

function SignOutCard({ ui }: { ui: Ui }): JSX.Element {
  const t = workerTexts(ui.language);
  return (
    <Card id="ulos" title={t('me.sign-out.title')}>
      <CardBody>
        <p class="govuk-body">{t('me.sign-out.what')}</p>
        <Form ui={ui} action={href(ui, '/kirjaudu-ulos')} inline>
          <Button>{t('me.sign-out')}</Button>
        </Form>
      </CardBody>
    </Card>
  );
}

/** Who one is here, the language of the pages, and the way out. */
export function AccountPage(view: AccountView, ui: Ui): JSX.Element {
  const t = workerTexts(ui.language);
  const kind = organisationTexts(ui.language)(`kind.${view.kind as OrganisationKind}`);
  return (
    <Page ui={ui} title={t('me.title')}>
      <PageHead title={t('me.title')} lede={t('me.lede')} />
      <Columns side={<SignOutCard ui={ui} />}>
        <Card
          id="kuka"
          title={t('me.who')}
          foot={
            <>
              {ui.allowed.has('worker.list') ? (
                <Link href={href(ui, '/minun/tyontekijat')}>{t('me.workers')}</Link>
              ) : null}
              {ui.allowed.has('calendar.feed') ? (
                <>
                  {' · '}
                  <Link href={href(ui, '/minun/kalenteri')}>{t('me.calendar')}</Link>
                </>
              ) : null}
            </>
          }
        >
          <CardBody>
            <SummaryList
              rows={[
                { term: t('me.name'), detail: view.name },
                { term: t('me.organisation'), detail: `${view.organisation} (${kind})` },
                { term: t('me.roles'), detail: <Roles ui={ui} roles={view.roles} /> },
              ]}
            />
          </CardBody>
        </Card>
        <LanguageCard ui={ui} chosen={view.language} />
        <DigestCard ui={ui} digest={view.digest} />
      </Columns>
    </Page>
  );
}
