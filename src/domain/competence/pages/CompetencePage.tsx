import type { JSX } from 'hono/jsx/jsx-runtime';
import { listWords } from '../../../platform/i18n/list-words.ts';
import { type Day, formatDate } from '../../../platform/time/format.ts';
import {
  ButtonLink,
  Card,
  CardBody,
  DataTable,
  Details,
  EmptyState,
  href,
  Icon,
  Link,
  Page,
  PageHead,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { competenceTexts } from '../competence.texts.ts';
import {
  type CompetenceTheme,
  competenceThemes,
  type Guide,
  gapsOf,
  levels,
  type OrganisationTold,
  type ToldByTheme,
} from '../competence.ts';
import { signs, themeName, Word } from './competence-words.tsx';

interface CompetenceView {
  readonly region: string;
  readonly regions: readonly string[];
  readonly organisations: readonly OrganisationTold[];
  readonly together: ToldByTheme;
  readonly own: { readonly organisationId: string; readonly organisation: string };
  readonly least: number;
  readonly next: Day;
  readonly closes: readonly {
    readonly theme: CompetenceTheme;
    readonly guides: readonly Guide[];
    readonly trainings: number;
  }[];
}

/** The strongest word first, what is not shown last: the marks of a row always stand in this order. */
const order = [...levels.toReversed(), 'not-shown'] as const;
type Shown = (typeof order)[number];

const wordOf = (told: ToldByTheme, theme: CompetenceTheme): Shown => told[theme]?.word ?? 'not-shown';

const countOf = ({ organisations }: CompetenceView, theme: CompetenceTheme, word: Shown): number =>
  organisations.filter(({ told }) => wordOf(told, theme) === word).length;

const isToldOf = ({ organisations, together }: CompetenceView): boolean =>
  [together, ...organisations.map(({ told }) => told)].some((told) => Object.keys(told).length > 0);

/** First, what the own organisation needs. */
function ledeOf({ language }: Ui, view: CompetenceView): string | undefined {
  const t = competenceTexts(language);
  const own = view.organisations.find(({ organisationId }) => organisationId === view.own.organisationId);
  // Another region, or an organisation that has no competence to tell of.
  if (!own) return undefined;
  if (Object.keys(own.told).length === 0) return t('lede.nothing', { least: view.least });
  const gaps = gapsOf(own.told).map((theme) => themeName(language, theme));
  const { organisation } = own;
  return gaps.length === 0
    ? t('lede.none', { organisation })
    : t('lede.gaps', { organisation, themes: listWords(language, gaps) });
}

/** What stands out in the region: the theme in which most organisations need support. */
function findingOf({ language }: Ui, view: CompetenceView): string {
  const t = competenceTexts(language);
  const { region } = view;
  if (!isToldOf(view)) return t('region.nothing', { region });
  const needs = (theme: CompetenceTheme) =>
    countOf(view, theme, 'needs-support') + (wordOf(view.together, theme) === 'needs-support' ? 1 : 0);
  const [first] = competenceThemes.toSorted((a, b) => needs(b) - needs(a));
  return first && needs(first) > 0
    ? t('region.gaps', { region, theme: themeName(language, first) })
    : t('region.none', { region });
}

/** One mark an organisation; beside them stands the same in words. */
const Dots = ({ view, theme }: { view: CompetenceView; theme: CompetenceTheme }): JSX.Element => (
  <span class="rn-dots">
    {order.flatMap((word) =>
      Array.from({ length: countOf(view, theme, word) }, () => (
        <Icon name={signs[word]} tone={word === 'not-shown' ? 'muted' : 'lake'} />
      )),
    )}
  </span>
);

function inWords({ language }: Ui, view: CompetenceView, theme: CompetenceTheme): string {
  const t = competenceTexts(language);
  const said = levels
    .toReversed()
    .map((word) => ({ word, n: countOf(view, theme, word) }))
    .filter(({ n }) => n > 0)
    .map(({ word, n }) => t(`word.n.${word}`, { n }));
  return said.length === 0 ? t('word.not-shown') : said.join(', ');
}

/** Whom to ask, which trainings there are, which practices: what would close the gap. */
function Helps({ ui, view, theme }: { ui: Ui; view: CompetenceView; theme: CompetenceTheme }): JSX.Element {
  const t = competenceTexts(ui.language);
  const { guides = [], trainings = 0 } = view.closes.find((each) => each.theme === theme) ?? {};
  const hidden = themeName(ui.language, theme).toLowerCase();
  return (
    <ul class="rn-helps">
      {guides.slice(0, 2).map(({ organisation, contact, number }) => (
        <li>
          {t('helps.ask', { organisation })}
          {contact ? <span class="rn-muted"> {[contact, number].filter(Boolean).join(', ')}</span> : null}
        </li>
      ))}
      {trainings > 0 ? (
        <li>
          <Link href={href(ui, `/osaaminen/koulutukset?theme=${theme}`)} hidden={hidden}>
            {t('helps.trainings', { n: trainings })}
          </Link>
        </li>
      ) : null}
      <li>
        <Link href={href(ui, `/kaytannot?theme=${theme}`)} hidden={hidden}>
          {t('helps.practices')}
        </Link>
      </li>
    </ul>
  );
}

/** The region theme by theme, and the way to what helps. */
function RegionCard({ ui, view }: { ui: Ui; view: CompetenceView }): JSX.Element {
  const t = competenceTexts(ui.language);
  const next = formatDate(ui.language, view.next);
  const title = findingOf(ui, view);
  return (
    <Card id="alue" title={title} foot={t('region.foot', { day: next })}>
      {isToldOf(view) ? null : (
        <EmptyState
          title={t('region.nothing.more', { day: next })}
          action={<Link href={href(ui, '/oma-osaaminen/arvio')}>{t('region.assess')}</Link>}
        />
      )}
      <CardBody>
        <DataTable
          ui={ui}
          caption={title}
          captionHidden
          stacks
          columns={[
            { label: t('column.theme') },
            { label: t('column.organisations') },
            { label: t('column.words') },
            { label: t('column.together') },
            { label: t('column.helps') },
          ]}
          rows={competenceThemes.map((theme) => [
            <strong>{themeName(ui.language, theme)}</strong>,
            <Dots view={view} theme={theme} />,
            inWords(ui, view, theme),
            <Word ui={ui} word={wordOf(view.together, theme)} />,
            <Helps ui={ui} view={view} theme={theme} />,
          ])}
        />
        <p class="rn-marks">
          {order.map((word) => (
            <Word ui={ui} word={word} />
          ))}
        </p>
        <Details summary={t('each.summary')}>
          <DataTable
            ui={ui}
            caption={t('each.caption')}
            captionHidden
            stacks
            columns={[t('column.organisation'), ...competenceThemes.map((theme) => themeName(ui.language, theme))].map(
              (label) => ({ label }),
            )}
            rows={view.organisations.map(({ organisation, told }) => [
              organisation,
              ...competenceThemes.map((theme) => (
                <>
                  <Word ui={ui} word={wordOf(told, theme)} />
                  {told[theme] ? (
                    <span class="rn-small rn-muted">
                      {' '}
                      {t('since.day', { day: formatDate(ui.language, told[theme].releasedOn) })}
                    </span>
                  ) : null}
                </>
              )),
            ])}
          />
        </Details>
      </CardBody>
    </Card>
  );
}

/** How an assessment becomes a word, and what is promised by it. */
function RuleCard({ ui, least }: { ui: Ui; least: number }): JSX.Element {
  const t = competenceTexts(ui.language);
  return (
    <Card id="saanto" title={t('rule.title')}>
      <CardBody>
        <p class="govuk-body">{t('rule.least', { least })}</p>
        <p class="govuk-body">{t('rule.word')}</p>
        <p class="govuk-body">{t('rule.day')}</p>
        <p class="govuk-body">{t('rule.promise')}</p>
      </CardBody>
    </Card>
  );
}

/** What is told of the competence of organisations, and what closes a gap. */
export function CompetencePage(view: CompetenceView, ui: Ui): JSX.Element {
  const t = competenceTexts(ui.language);
  const others = view.regions.filter((region) => region !== view.region);
  return (
    <Page ui={ui} current="network" title={t('title')}>
      <PageHead
        title={t('title')}
        lede={ledeOf(ui, view)}
        actions={
          <>
            <ButtonLink href={href(ui, '/oma-osaaminen')}>{t('do.own')}</ButtonLink>
            {ui.allowed.has('competence.keep') ? (
              <ButtonLink href={href(ui, '/osaaminen/rekisteri')} kind="secondary">
                {t('do.register')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <Stack>
        <RegionCard ui={ui} view={view} />
        <RuleCard ui={ui} least={view.least} />
        <ul class="rn-links rn-noprint">
          <li>
            <Link href={href(ui, '/osaaminen/koulutukset')}>{t('do.trainings')}</Link>
          </li>
          {others.map((region) => (
            <li>
              <Link
                href={href(ui, `/osaaminen?region=${encodeURIComponent(region)}`)}
              >{`${t('title')}: ${region}`}</Link>
            </li>
          ))}
        </ul>
      </Stack>
    </Page>
  );
}
