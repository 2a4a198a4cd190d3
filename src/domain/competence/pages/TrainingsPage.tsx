import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  ButtonLink,
  Card,
  EmptyState,
  href,
  Link,
  Page,
  PageHead,
  type Row,
  Rows,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { competenceTexts } from '../competence.texts.ts';
import type { CompetenceTheme, Training } from '../competence.ts';
import { holdsOf } from '../competence-fields.ts';
import { themeName, themeNames } from './competence-words.tsx';

interface TrainingsView {
  readonly theme: CompetenceTheme | null;
  readonly trainings: readonly Training[];
  /** The organisation of who reads. */
  readonly own: string;
}

function rowOf(ui: Ui, own: string, training: Training): Row {
  const t = competenceTexts(ui.language);
  const { id, name, themes, provider, months, link, organisationId, organisation } = training;
  const long = competenceTexts.find(ui.language, `holds.${holdsOf(months)}`) ?? '';
  return {
    title: name,
    facts: [
      themeNames(ui.language, themes),
      t('trainings.provider', { provider }),
      t('holds.fact', { long }),
      organisationId === own || organisation === provider ? '' : organisation,
      link === null ? (
        ''
      ) : (
        <Link href={link} newTab hidden={name}>
          {t('trainings.link')}
        </Link>
      ),
    ],
    action:
      organisationId === own && ui.allowed.has('competence.keep')
        ? { href: href(ui, `/osaaminen/koulutukset/${id}/muuta`), label: t('trainings.change'), hidden: name }
        : undefined,
  };
}

/** The catalogues: the own one first, then those of others. */
export function TrainingsPage({ theme, trainings, own }: TrainingsView, ui: Ui): JSX.Element {
  const t = competenceTexts(ui.language);
  const keeps = ui.allowed.has('competence.keep');
  const groups = [
    { id: 'omat', title: t('trainings.own'), of: trainings.filter(({ organisationId }) => organisationId === own) },
    { id: 'muut', title: t('trainings.others'), of: trainings.filter(({ organisationId }) => organisationId !== own) },
  ].filter(({ of }) => of.length > 0);
  const title = theme ? t('trainings.of', { theme: themeName(ui.language, theme) }) : t('trainings.title');
  const add = href(ui, '/osaaminen/koulutukset/uusi');
  return (
    <Page ui={ui} current="network" title={title}>
      <PageHead
        title={title}
        lede={t('trainings.lede')}
        actions={keeps ? <ButtonLink href={add}>{t('trainings.add')}</ButtonLink> : undefined}
      />
      <Stack narrow>
        {groups.length === 0 ? (
          <EmptyState
            title={t('trainings.none')}
            action={keeps ? <Link href={add}>{t('trainings.add')}</Link> : undefined}
          >
            {keeps ? null : t('trainings.none.more')}
          </EmptyState>
        ) : null}
        {groups.map(({ id, title, of }) => (
          <Card id={id} title={title} count={of.length}>
            <Rows rows={of.map((training) => rowOf(ui, own, training))} />
          </Card>
        ))}
        <ul class="rn-links rn-noprint">
          {theme ? (
            <li>
              <Link href={href(ui, '/osaaminen/koulutukset')}>{t('trainings.every')}</Link>
            </li>
          ) : null}
          <li>
            <Link href={href(ui, '/osaaminen')}>{t('own.all')}</Link>
          </li>
        </ul>
      </Stack>
    </Page>
  );
}
