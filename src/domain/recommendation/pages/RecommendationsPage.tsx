import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import {
  Button,
  ButtonLink,
  boundFields,
  Card,
  CardBody,
  EmptyState,
  href,
  Link,
  Page,
  PageHead,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { practiceTexts, themes } from '../../practice/index.ts';
import { recommendationTexts } from '../recommendation.texts.ts';
import { addressees } from '../recommendation.ts';
import { AddresseeTable } from './AddresseeTable.tsx';
import { Changes } from './Changes.tsx';
import type { RecommendationsView } from './overview.ts';
import { RecommendationRows } from './RecommendationRows.tsx';
import { SetFolds } from './SetFolds.tsx';
import { addressOf, setTitle } from './set-words.ts';

const regionWords = (ui: Ui, region: string): string =>
  region === 'all' ? recommendationTexts(ui.language)('region.all') : region;

/** What was found, said as a sentence: first what is missing. */
function findingOf(ui: Ui, { counts }: RecommendationsView): string {
  const t = recommendationTexts(ui.language);
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const { none: missing, done } = counts;
  const agreed = done + counts.agreed;
  if (all === 0) return t('finding.nothing');
  if (missing === all) return t('finding.none', { all });
  return [
    t('finding.missing', { all, missing }),
    t('finding.agreed', { agreed }),
    agreed > 0 ? t('finding.done', { done }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function Search({ ui, view }: { ui: Ui; view: RecommendationsView }): JSX.Element {
  const t = recommendationTexts(ui.language);
  const theme = practiceTexts(ui.language);
  const f = boundFields({
    ui,
    texts: recommendationTexts,
    from: { ...view.filter, region: view.region, day: view.askedDay?.said ?? view.day },
    under: 'filter',
  });
  return (
    <form class="rn-find rn-find--many" method="get" action={href(ui, '/suositukset')} autocomplete="off">
      {f.select(
        'region',
        [{ value: 'all', label: t('region.all') }, ...view.regions.map((value) => ({ value, label: value }))],
        { chosen: true },
      )}
      {f.select(
        'addressee',
        [
          { value: '', label: t('addressee.any') },
          ...addressees.map((value) => ({ value, label: t(`addressee.${value}`) })),
        ],
        { chosen: true },
      )}
      {f.select(
        'theme',
        [
          { value: '', label: theme('theme.all') },
          ...themes.map((value) => ({ value, label: theme(`theme.${value}`) })),
        ],
        { chosen: true },
      )}
      {f.select(
        'set',
        [
          { value: '', label: t('set.all') },
          ...view.sets.map((set) => ({ value: set.key, label: setTitle(ui.language, set) })),
        ],
        { chosen: true },
      )}
      {f.day('day', { optional: true, ...(view.askedDay && { error: t(`error.day.${view.askedDay.wrong}`) }) })}
      <Button>{t('find')}</Button>
    </form>
  );
}

/** What is asked for beside the region, each with the address without it. */
function Chosen({ ui, view }: { ui: Ui; view: RecommendationsView }): JSX.Element | null {
  const t = recommendationTexts(ui.language);
  const { filter, region, day, sets } = view;
  const set = sets.find(({ key }) => key === filter.set);
  const chips = [
    ...(filter.addressee ? [{ name: 'addressee', label: t(`addressee.${filter.addressee}`) }] : []),
    ...(filter.theme ? [{ name: 'theme', label: practiceTexts(ui.language)(`theme.${filter.theme}`) }] : []),
    ...(set ? [{ name: 'set', label: setTitle(ui.language, set) }] : []),
    ...(day ? [{ name: 'day', label: t('as-of', { day: formatDate(ui.language, day) }) }] : []),
  ];
  if (chips.length === 0) return null;
  return (
    <div class="rn-find__said">
      <ul class="rn-chips">
        {chips.map(({ name, label }) => (
          <li>
            <Link href={addressOf(ui, { ...filter, region, day, [name]: undefined })}>
              {t('without', { what: label })}
            </Link>
          </li>
        ))}
      </ul>
      <Link href={addressOf(ui, { region })}>{t('clear')}</Link>
    </div>
  );
}

/** What is recommended to whom, and what those in a region have said of it. */
export function RecommendationsPage(view: RecommendationsView, ui: Ui): JSX.Element {
  const t = recommendationTexts(ui.language);
  const { filter, region, day, today, sets, items } = view;
  const title = t('title', { region: regionWords(ui, region) });
  const asOf = formatDate(ui.language, day ?? today);
  const isNarrowed = Boolean(filter.set ?? filter.theme ?? filter.addressee);
  return (
    <Page ui={ui} current="situation" under="recommendations" title={title}>
      <PageHead
        title={title}
        lede={t('lede')}
        actions={
          <>
            {view.may.load ? (
              <ButtonLink href={href(ui, '/suositukset/tuo')} kind="secondary">
                {t('load')}
              </ButtonLink>
            ) : null}
            <ButtonLink href={href(ui, '/suositukset/vie')} kind="secondary">
              {t('export')}
            </ButtonLink>
          </>
        }
      />
      <Stack>
        <Search ui={ui} view={view} />
        <Chosen ui={ui} view={view} />
        <Card id="vastaukset" title={findingOf(ui, view)}>
          <CardBody>
            {view.rows.length > 0 ? (
              <AddresseeTable
                ui={ui}
                rows={view.rows}
                chosen={filter.addressee}
                caption={t('table.caption', { region: regionWords(ui, region), day: asOf })}
                addressOf={(addressee) => addressOf(ui, { ...filter, region, day, addressee })}
              />
            ) : null}
            <p class="rn-source">{t('table.note', { day: asOf })}</p>
          </CardBody>
        </Card>
        {day === null ? null : <Changes ui={ui} view={view} day={day} />}
        {!isNarrowed ? (
          <SetFolds ui={ui} sets={sets} items={items} today={today} />
        ) : items.length === 0 ? (
          <EmptyState title={t('empty')} action={<Link href={addressOf(ui, { region })}>{t('clear')}</Link>}>
            {t('empty.more')}
          </EmptyState>
        ) : (
          <Card id="kohdat" title={t('list')} count={items.length}>
            <RecommendationRows ui={ui} items={items} sets={sets} today={today} />
          </Card>
        )}
      </Stack>
    </Page>
  );
}
