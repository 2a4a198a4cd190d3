import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { listWords } from '../../../platform/i18n/list-words.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import {
  Bar,
  Card,
  CardBody,
  Columns,
  EmptyState,
  href,
  Link,
  Page,
  PageHead,
  type Row,
  Rows,
  SegmentedLinks,
  type Ui,
} from '../../../platform/ui/index.ts';
import { type CompetenceTheme, leastAssessments } from '../../competence/index.ts';
import { type AdoptionState, practiceTexts, wordsIn } from '../../practice/index.ts';
import {
  recommendationTexts,
  type StanceState,
  type StandingItem,
  wordsIn as saidIn,
} from '../../recommendation/index.ts';
import { type NetworkKey, networkOf } from '../../regional-network/index.ts';
import { languageName, nameIn, type ServiceRow } from '../../service/index.ts';
import { type Place, placeName } from '../regions.ts';
import { situationTexts } from '../situation.texts.ts';

interface OwnView {
  readonly organisation: string;
  readonly place: Place | null;
  readonly competence: { readonly told: boolean; readonly gaps: readonly CompetenceTheme[] };
  readonly stances: readonly (Pick<StandingItem, 'words'> & { readonly item: string; readonly state: StanceState })[];
  readonly practices: readonly {
    readonly key: string;
    readonly state: AdoptionState;
    readonly words: Readonly<Partial<Record<Language, { readonly title: string }>>>;
  }[];
  readonly services: readonly Pick<ServiceRow, 'id' | 'words' | 'languages'>[];
  readonly networks: readonly NetworkKey[];
}

type Part = 'stances' | 'practices' | 'services' | 'networks';
const addresses: Readonly<Record<Part, string>> = {
  stances: '/suositukset',
  practices: '/kaytannot',
  services: '/palvelut',
  networks: '/verkostot',
};

/** A list with the way to all of it, or what it would hold. */
function Listed({ ui, part, rows }: { ui: Ui; part: Part; rows: readonly Row[] }): JSX.Element {
  const t = situationTexts(ui.language);
  return (
    <Card
      id={part}
      title={t(`own.${part}`)}
      {...(rows.length > 0 ? { count: rows.length } : {})}
      aside={<Link href={href(ui, addresses[part])}>{t(`own.${part}.link`)}</Link>}
    >
      {rows.length === 0 ? <EmptyState title={t(`own.${part}.none`)} /> : <Rows rows={rows} />}
    </Card>
  );
}

function competenceWords(ui: Ui, { told, gaps }: OwnView['competence']): Child {
  const t = situationTexts(ui.language);
  if (!told) return t('own.competence.none', { least: leastAssessments });
  if (gaps.length === 0) return t('own.competence.good');
  const themes = gaps.map((theme) => practiceTexts(ui.language)(`theme.${theme}`));
  return t('own.competence.gaps', { themes: listWords(ui.language, themes) });
}

/** What is told of the own organisation. Of cases there is no number. */
export function OwnSituationPage(view: OwnView, ui: Ui): JSX.Element {
  const { language } = ui;
  const t = situationTexts(language);
  const title = t('own.title', { organisation: view.organisation });
  const byName = view.services.toSorted((a, b) =>
    nameIn(a.words, language).localeCompare(nameIn(b.words, language), language),
  );
  return (
    <Page ui={ui} current="situation" under="own" title={title}>
      <PageHead title={title} lede={t('own.lede')} />
      <Bar>
        <SegmentedLinks
          label={t('level')}
          items={[
            { href: href(ui, '/tilannekuva/oma'), label: t('level.own'), current: true },
            ...(view.place
              ? [{ href: href(ui, `/tilannekuva/alue/${view.place.key}`), label: placeName(language, view.place) }]
              : []),
            { href: href(ui, '/tilannekuva'), label: t('level.country') },
          ]}
        />
      </Bar>
      <Columns
        side={
          <>
            <Card
              id="osaaminen"
              title={t('own.competence')}
              aside={<Link href={href(ui, '/osaaminen')}>{t('own.competence.link')}</Link>}
            >
              <CardBody>
                <p>{competenceWords(ui, view.competence)}</p>
              </CardBody>
            </Card>
            <Listed
              ui={ui}
              part="networks"
              rows={view.networks.map((key) => ({
                title: <Link href={href(ui, `/verkostot/${key}`)}>{networkOf(key)?.words[language].name ?? key}</Link>,
              }))}
            />
          </>
        }
      >
        <Listed
          ui={ui}
          part="stances"
          rows={view.stances.map(({ item, state, words }) => ({
            title: <Link href={href(ui, `/suositukset/${item}`)}>{saidIn({ words }, language).said.says}</Link>,
            facts: [recommendationTexts(language)(`answer.${state}`)],
          }))}
        />
        <Listed
          ui={ui}
          part="practices"
          rows={view.practices.map(({ key, state, words }) => ({
            title: <Link href={href(ui, `/kaytannot/${key}`)}>{wordsIn({ words }, language).words.title}</Link>,
            facts: [practiceTexts(language)(`state.${state}`)],
          }))}
        />
        <Listed
          ui={ui}
          part="services"
          rows={byName.map(({ id, words, languages }) => ({
            title: <Link href={href(ui, `/palvelut/${id}`)}>{nameIn(words, language)}</Link>,
            facts: [
              languages.length > 0
                ? t('own.services.languages', {
                    languages: listWords(
                      language,
                      languages.map((each) => languageName(language, each)),
                    ),
                  })
                : t('own.services.no-languages'),
            ],
          }))}
        />
      </Columns>
    </Page>
  );
}
