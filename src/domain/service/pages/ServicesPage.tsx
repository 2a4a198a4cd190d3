import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Likeness } from '../../../platform/search/vocabulary.ts';
import {
  Button,
  boundFields,
  Card,
  CardBody,
  EmptyState,
  FilterBar,
  href,
  Link,
  Page,
  PageHead,
  Pagination,
  Rows,
  Stack,
  TextField,
  type Ui,
} from '../../../platform/ui/index.ts';
import { domains, needTexts } from '../../need/index.ts';
import { byRegionName } from '../region/region.ts';
import type { Sector } from '../sector-needs.ts';
import { serviceTexts } from '../service.texts.ts';
import { type Group, groups } from '../service.ts';
import type { ServiceRow } from '../service.view.ts';
import { isGroup, type Topic } from '../words/topic.ts';
import type { Meaning } from '../words/word-index.ts';
import { languageName } from './language-name.ts';
import { regionWord, serviceRow } from './service-row.tsx';
import { topicName } from './topic-name.ts';

interface Filter {
  readonly q?: string | undefined;
  readonly need?: (typeof domains)[number] | undefined;
  readonly sector?: Sector | undefined;
  readonly region?: string | undefined;
  readonly language?: string | undefined;
  readonly serves: readonly Group[];
}

interface FoundService extends ServiceRow {
  readonly likeness: Likeness | null;
  readonly near: readonly string[];
  readonly through: Meaning | null;
}

interface ServicesView {
  readonly filter: Filter;
  readonly services: readonly FoundService[];
  readonly total: number;
  readonly means: readonly Topic[];
  readonly first: boolean;
  readonly next: { readonly afterId: string; readonly afterRank: number } | null;
  readonly offered: { readonly regions: readonly string[]; readonly languages: readonly string[] };
}

function addressOf(
  ui: Ui,
  { serves, ...filter }: Filter,
  more: Readonly<Record<string, string | number>> = {},
): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...filter, ...more }))
    if (value !== undefined) query.set(key, String(value));
  for (const serve of serves) query.append('serves', serve);
  return href(ui, query.size > 0 ? `/palvelut?${query.toString()}` : '/palvelut');
}

/** What is chosen besides, sent along by the other form of the page. */
function Hidden({ filter }: { filter: Partial<Filter> }): JSX.Element {
  const { serves = [], ...rest } = filter;
  return (
    <>
      {Object.entries(rest).map(([name, value]) =>
        value === undefined ? null : <input type="hidden" name={name} value={value} />,
      )}
      {serves.map((serve) => (
        <input type="hidden" name="serves" value={serve} />
      ))}
    </>
  );
}

/** The filters that are on, each with the address without it. */
function activeOf(ui: Ui, filter: Filter): { label: string; removeHref: string }[] {
  const t = serviceTexts(ui.language);
  const without = (changed: Partial<Filter>) => addressOf(ui, { ...filter, ...changed });
  const { q, need, sector, region, language, serves } = filter;
  return [
    ...(q ? [{ label: t('filter.words', { words: q }), removeHref: without({ q: undefined }) }] : []),
    ...(need ? [{ label: needTexts(ui.language)(`domain.${need}`), removeHref: without({ need: undefined }) }] : []),
    ...(sector ? [{ label: t(`sector.${sector}`), removeHref: without({ sector: undefined }) }] : []),
    ...(region ? [{ label: regionWord(ui, region), removeHref: without({ region: undefined }) }] : []),
    ...(language ? [{ label: languageName(ui.language, language), removeHref: without({ language: undefined }) }] : []),
    ...serves.map((serve) => ({
      label: t(`serves.${serve}`),
      removeHref: without({ serves: serves.filter((other) => other !== serve) }),
    })),
  ];
}

function Filters({ ui, view }: { ui: Ui; view: ServicesView }): JSX.Element {
  const t = serviceTexts(ui.language);
  const word = needTexts(ui.language);
  const { filter, offered, total } = view;
  const f = boundFields({ ui, texts: serviceTexts, from: filter, under: 'filter' });
  return (
    <FilterBar
      ui={ui}
      action={href(ui, '/palvelut')}
      clearHref={href(ui, '/palvelut')}
      active={activeOf(ui, filter)}
      result={t('result', { n: total })}
    >
      <Hidden filter={{ q: filter.q, sector: filter.sector }} />
      {f.select(
        'need',
        domains.map((value) => ({ value, label: word(`domain.${value}`) })),
      )}
      {f.select(
        'region',
        byRegionName(ui.language, offered.regions).map((value) => ({ value, label: regionWord(ui, value) })),
      )}
      {f.select(
        'language',
        offered.languages
          .map((value) => ({ value, label: languageName(ui.language, value) }))
          .toSorted((a, b) => a.label.localeCompare(b.label, ui.language)),
      )}
      {f.checks('serves', groups)}
    </FilterBar>
  );
}

/** Ways on by what is needed: what the words may mean, otherwise every need. */
function Ways({ ui, view: { filter, means } }: { ui: Ui; view: ServicesView }): JSX.Element {
  const t = serviceTexts(ui.language);
  const topics = means.length > 0 ? means : domains;
  const chosen = (topic: Topic): Filter =>
    isGroup(topic) ? { serves: [topic] } : { need: topic, region: filter.region, serves: [] };
  return (
    <>
      <p>{t(means.length > 0 ? 'empty.means' : 'empty.needs')}</p>
      <ul class="rn-links">
        {topics.map((topic) => (
          <li>
            <Link href={addressOf(ui, chosen(topic))}>{topicName(ui.language, topic)}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What helps when nothing was found: what the words may mean, one filter fewer at a time, other words, asking without a name. */
function NothingFound({ ui, view }: { ui: Ui; view: ServicesView }): JSX.Element {
  const t = serviceTexts(ui.language);
  const active = activeOf(ui, view.filter);
  return (
    <>
      <EmptyState title={t('empty.title')} action={<Link href={href(ui, '/k/uusi')}>{t('empty.consult')}</Link>}>
        {t('empty.text')}
      </EmptyState>
      {active.length > 0 ? (
        <Card id="kokeile" title={t('empty.ways')}>
          <CardBody>
            <Ways ui={ui} view={view} />
            <p>{t('empty.fewer')}</p>
            <ul class="rn-links">
              {active.map(({ label, removeHref }) => (
                <li>
                  <Link href={removeHref}>{t('empty.without', { filter: label })}</Link>
                </li>
              ))}
            </ul>
          </CardBody>
        </Card>
      ) : null}
    </>
  );
}

/** Why a service was found, where it does not say the very words. */
function whyFound(ui: Ui, { likeness, near, through }: FoundService): string | undefined {
  const t = serviceTexts(ui.language);
  if (through)
    return t(through.near ? 'why.through.near' : 'why.through', {
      topic: topicName(ui.language, through.topic),
      word: through.word,
    });
  if (likeness === 'near') return t('why.near', { words: near.join(', ') });
  return likeness === 'part' || likeness === 'form' ? t(`why.${likeness}`) : undefined;
}

export function ServicesPage(view: ServicesView, ui: Ui): JSX.Element {
  const t = serviceTexts(ui.language);
  const { filter, services, first, next } = view;
  const { q, ...others } = filter;
  return (
    <Page ui={ui} current="network" title={t('title')}>
      <PageHead title={t('title')} lede={t('lede')} />
      <p>
        <Link href={href(ui, '/auttavat-puhelimet')}>{t('helplines')}</Link>
        {' · '}
        <Link href={href(ui, '/verkostot')}>{t('networks')}</Link>
        {' · '}
        <Link href={href(ui, '/osaaminen')}>{t('competence')}</Link>
        {' · '}
        <Link href={href(ui, '/kaytannot')}>{t('practices')}</Link>
        {' · '}
        <Link href={href(ui, '/suositukset')}>{t('recommendations')}</Link>
        {' · '}
        <Link href={href(ui, '/palvelut/hakusanat')}>{t('wordlists')}</Link>
      </p>
      <Stack>
        <form method="get" action={href(ui, '/palvelut')} autocomplete="off">
          <Hidden filter={others} />
          <TextField
            ui={ui}
            name="q"
            id="palvelut-q"
            label={t('words')}
            hint={t('words.hint')}
            value={q}
            type="search"
            width="half"
          />
          <Button>{t('find')}</Button>
        </form>
        <Filters ui={ui} view={view} />
        {services.length === 0 ? (
          <NothingFound ui={ui} view={view} />
        ) : (
          <Card id="palvelut" title={q ? t('found') : t('all')}>
            <Rows rows={services.map((service) => serviceRow(ui, service, whyFound(ui, service)))} />
          </Card>
        )}
        <Pagination
          ui={ui}
          previous={first ? undefined : addressOf(ui, filter)}
          next={next ? addressOf(ui, filter, next) : undefined}
          of={t('title').toLowerCase()}
        />
      </Stack>
    </Page>
  );
}
