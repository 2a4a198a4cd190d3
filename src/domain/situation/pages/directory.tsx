import type { JSX } from 'hono/jsx/jsx-runtime';
import { listWords } from '../../../platform/i18n/list-words.ts';
import { type Day, formatDate, formatNumber } from '../../../platform/time/format.ts';
import {
  Card,
  CardBody,
  DataTable,
  EmptyState,
  href,
  type IconName,
  Link,
  Mark,
  Rows,
  type Ui,
} from '../../../platform/ui/index.ts';
import { practiceTexts } from '../../practice/index.ts';
import { answerStates, type OrganisationAnswers, recommendationTexts, saidIn } from '../../recommendation/index.ts';
import { networkOf } from '../../regional-network/index.ts';
import { type LanguageHelp, languageName, sectorWords } from '../../service/index.ts';
import { type Directory, toldSectors } from '../directory.ts';
import type { Place } from '../regions.ts';
import { situationTexts } from '../situation.texts.ts';

/** Full, half, dash, ring of dots: the word stands beside each. */
const signs: Readonly<Record<LanguageHelp, IconName>> = {
  direct: 'circle-full',
  interpreter: 'circle-half',
  'not-known': 'circle-dashed',
  no: 'dash',
  none: 'dash',
};

const filtered = (slug: string, name: string, regions: readonly string[]): string =>
  regions[0] === undefined ? slug : `${slug}?${name}=${encodeURIComponent(regions[0])}`;

/** In which languages help is had, by sector: what stands in the directory today. */
export function LanguagesCard(props: { ui: Ui; place: Place; directory: Directory; today: Day }): JSX.Element {
  const { ui, place, today, directory } = props;
  const t = situationTexts(ui.language);
  const isEmpty = directory.languages.every(({ help }) => help.every((each) => each === 'none'));
  const everywhere = directory.languages.filter(({ help }) => help.every((each) => each === 'direct'));
  const title = isEmpty
    ? t('languages.title.nothing')
    : everywhere.length > 0
      ? t('languages.title', {
          languages: listWords(
            ui.language,
            everywhere.map(({ language }) => languageName(ui.language, language)),
          ),
        })
      : t('languages.title.none');
  const regions = place.kind === 'county' ? [place.key] : directory.regions;
  return (
    <Card id="kielet" title={title}>
      <CardBody>
        {isEmpty ? null : (
          <DataTable
            ui={ui}
            caption={title}
            captionHidden
            columns={[
              { label: t('languages.column') },
              ...toldSectors.map((sector) => ({ label: sectorWords(ui.language)(`sector.${sector}`) })),
            ]}
            rows={directory.languages.map(({ language, help }) => [
              languageName(ui.language, language),
              ...help.map((each) => (
                <Mark
                  icon={signs[each]}
                  tone={each === 'direct' || each === 'interpreter' ? 'lake' : 'muted'}
                  word={t(`languages.${each}`)}
                />
              )),
            ])}
          />
        )}
        <p class="rn-source">
          {t('languages.source', { day: formatDate(ui.language, today) })}{' '}
          <Link href={href(ui, filtered('/palvelut', 'region', regions))}>{t('languages.link')}</Link>
        </p>
      </CardBody>
    </Card>
  );
}

/** Where organisations of the place need support: words that were told already. */
export function GapsCard({ ui, directory: { gaps, regions } }: { ui: Ui; directory: Directory }): JSX.Element {
  const t = situationTexts(ui.language);
  return (
    <Card
      id="osaaminen"
      title={t('gaps.title')}
      aside={<Link href={href(ui, filtered('/osaaminen', 'region', regions))}>{t('gaps.link')}</Link>}
    >
      {gaps.length === 0 ? (
        <EmptyState title={t('gaps.none')}>{t('gaps.none.text')}</EmptyState>
      ) : (
        <Rows
          rows={gaps.map(({ theme, needing, told, together }) => {
            const name = practiceTexts(ui.language)(`theme.${theme}`);
            return {
              title: name,
              facts: [
                needing > 0 ? t('gaps.needing', { needing, told }) : '',
                together ? t('gaps.together') : '',
                <Link href={href(ui, `/kaytannot?theme=${theme}`)} hidden={name.toLowerCase()}>
                  {t('gaps.practices')}
                </Link>,
              ],
            };
          })}
        />
      )}
    </Card>
  );
}

/** So many organisations stand in the table. */
const mostOrganisations = 12;

/** What organisations of the place have said of recommendations: by organisation, as everybody reads it there; nobody who works in one. */
export function StancesCard({ ui, directory: { stances, regions } }: { ui: Ui; directory: Directory }): JSX.Element {
  const t = situationTexts(ui.language);
  const word = recommendationTexts(ui.language);
  const sum = (of: (counts: OrganisationAnswers['counts']) => number) =>
    stances.reduce((before, { counts }) => before + of(counts), 0);
  const said = sum(saidIn);
  const answering = stances.filter(({ counts }) => saidIn(counts) > 0).slice(0, mostOrganisations);
  const silent = stances.filter(({ counts }) => saidIn(counts) === 0).length;
  const title = said > 0 ? t('stances.title', { said, none: sum(({ none }) => none) }) : t('stances.title.none');
  return (
    <Card
      id="suositukset"
      title={title}
      aside={<Link href={href(ui, filtered('/suositukset', 'region', regions))}>{t('stances.link')}</Link>}
    >
      <CardBody>
        {answering.length > 0 ? (
          <DataTable
            ui={ui}
            caption={title}
            captionHidden
            columns={[
              { label: t('stances.column') },
              ...answerStates.map((state) => ({ label: word(`answer.${state}`), numeric: true })),
            ]}
            rows={answering.map(({ organisation, forRegion, counts }) => [
              forRegion ? t('stances.for-region', { organisation }) : organisation,
              ...answerStates.map((state) => formatNumber(ui.language, counts[state])),
            ])}
          />
        ) : null}
        {stances.length === 0 ? <p>{t('stances.nothing')}</p> : null}
        {silent > 0 ? <p>{t('stances.rest', { n: silent })}</p> : null}
        {said === 0 && stances.length > 0 ? <p>{t('stances.none.text')}</p> : null}
        <p class="rn-source">{t('stances.source')}</p>
      </CardBody>
    </Card>
  );
}

/** Whom to call there: organisations that are in a regional network. */
export function NetworksCard({ ui, directory: { members } }: { ui: Ui; directory: Directory }): JSX.Element {
  const t = situationTexts(ui.language);
  return (
    <Card
      id="verkostot"
      title={t('networks.title')}
      aside={<Link href={href(ui, '/verkostot')}>{t('networks.link')}</Link>}
    >
      {members.length === 0 ? (
        <EmptyState title={t('networks.none')}>{t('networks.none.text')}</EmptyState>
      ) : (
        <Rows
          rows={members.map(({ network, organisation, contact, number }) => ({
            title: organisation,
            facts: [
              contact ?? '',
              number ?? '',
              <Link href={href(ui, `/verkostot/${network}`)} hidden={organisation}>
                {networkOf(network)?.words[ui.language].name ?? network}
              </Link>,
            ],
          }))}
        />
      )}
    </Card>
  );
}
