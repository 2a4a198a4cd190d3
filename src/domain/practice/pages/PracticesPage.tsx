import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  Button,
  boundFields,
  Card,
  EmptyState,
  Folds,
  href,
  Link,
  Page,
  PageHead,
  Rows,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { organisationTexts } from '../../organisation/index.ts';
import type { Wanted } from '../find-practices.ts';
import { practiceTexts } from '../practice.texts.ts';
import { type Country, type Evidence, type Practice, type PracticeWords, themes } from '../practice.ts';
import { kindsNamed } from '../practices.ts';
import { addressOf, placeWords } from './place-words.ts';

type Head = Pick<PracticeWords, 'problem' | 'title' | 'forWhom'>;
export type Filter = Omit<Wanted, 'words'> & { readonly q?: string | undefined };
interface PracticesView {
  readonly filter: Filter;
  readonly all: number;
  readonly practices: readonly (Pick<Practice, 'key' | 'themes' | 'kinds'> & {
    readonly country: Country;
    readonly evidence: Evidence;
    readonly words: Readonly<Record<'fi' | 'sv' | 'en', Head>>;
  })[];
}

/** What is asked for, each with the address without it. */
function activeOf(ui: Ui, filter: Filter): { label: string; removeHref: string }[] {
  const t = practiceTexts(ui.language);
  const without = (name: keyof Filter) => addressOf(ui, { ...filter, [name]: undefined });
  const { q, theme, kind } = filter;
  const place = placeWords(ui.language, filter);
  return [
    ...(q ? [{ label: t('chosen.words', { words: q }), removeHref: without('q') }] : []),
    ...(theme ? [{ label: t(`theme.${theme}`), removeHref: without('theme') }] : []),
    ...(kind ? [{ label: organisationTexts(ui.language)(`kind.${kind}`), removeHref: without('kind') }] : []),
    ...place.map(({ name, label }) => ({ label, removeHref: without(name) })),
  ];
}

/** Three fields in sight: a library is searched, and a filter that must be opened is found by nobody. */
function Search({ ui, filter }: { ui: Ui; filter: Filter }): JSX.Element {
  const t = practiceTexts(ui.language);
  const f = boundFields({ ui, texts: practiceTexts, from: filter, under: 'filter' });
  const kinds = kindsNamed
    .map((value) => ({ value, label: organisationTexts(ui.language)(`kind.${value}`) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, ui.language));
  const { need, sector, step } = filter;
  return (
    <form class="rn-find" method="get" action={href(ui, '/kaytannot')} autocomplete="off">
      {Object.entries({ need, sector, step }).map(([name, value]) =>
        value === undefined ? null : <input type="hidden" name={name} value={value} />,
      )}
      {f.text('q', { type: 'search' })}
      {f.select(
        'theme',
        [{ value: '', label: t('theme.all') }, ...themes.map((value) => ({ value, label: t(`theme.${value}`) }))],
        { chosen: true },
      )}
      {f.select('kind', [{ value: '', label: t('kind.all') }, ...kinds], { chosen: true })}
      <Button>{t('find')}</Button>
    </form>
  );
}

/** How many of how many, and what is asked for. */
function Found({ ui, view }: { ui: Ui; view: PracticesView }): JSX.Element {
  const t = practiceTexts(ui.language);
  const active = activeOf(ui, view.filter);
  return (
    <div class="rn-find__said">
      <p>
        <strong>
          {active.length === 0 ? t('count', { n: view.all }) : t('result', { n: view.practices.length, all: view.all })}
        </strong>
      </p>
      {active.length === 0 ? null : (
        <>
          <ul class="rn-chips">
            {active.map(({ label, removeHref }) => (
              <li>
                <Link href={removeHref}>{t('without', { what: label })}</Link>
              </li>
            ))}
          </ul>
          <Link href={href(ui, '/kaytannot')}>{t('clear')}</Link>
        </>
      )}
    </div>
  );
}

/** Each in three lines: what is hard, what can be done, for whom it is and what its source gives. */
function PracticeRows({ ui, practices }: { ui: Ui; practices: PracticesView['practices'] }): JSX.Element {
  const t = practiceTexts(ui.language);
  return (
    <Rows
      rows={practices.map(({ key, country, evidence, words }) => {
        const { problem, title, forWhom } = words[ui.language];
        return {
          title: (
            <>
              <Link href={href(ui, `/kaytannot/${key}`)}>{problem}</Link>
              <span class="rn-rows__then">{title}</span>
            </>
          ),
          facts: [forWhom, t(`evidence.${evidence}`), country === 'FI' ? '' : t(`country.${country}`)],
        };
      })}
    />
  );
}

/** All of them, folded by the theme that each is first of: what nobody asked for yet is not to be scrolled past. */
function ByTheme({ ui, practices }: { ui: Ui; practices: PracticesView['practices'] }): JSX.Element {
  const t = practiceTexts(ui.language);
  const rows = themes.flatMap((theme) => {
    const own = practices.filter(({ themes: [first] }) => first === theme);
    if (own.length === 0) return [];
    return [
      {
        id: theme,
        title: t(`theme.${theme}`),
        lead: t('count', { n: own.length }),
        open: false,
        children: <PracticeRows ui={ui} practices={own} />,
      },
    ];
  });
  return <Folds rows={rows} />;
}

/** The library: what is hard first, then what can be done. */
export function PracticesPage(view: PracticesView, ui: Ui): JSX.Element {
  const t = practiceTexts(ui.language);
  return (
    <Page ui={ui} current="network" title={t('title')}>
      <PageHead title={t('title')} lede={t('lede')} />
      <Stack>
        <Search ui={ui} filter={view.filter} />
        <Found ui={ui} view={view} />
        {view.practices.length === 0 ? (
          <EmptyState title={t('empty')} action={<Link href={href(ui, '/kaytannot')}>{t('empty.all')}</Link>}>
            {t('empty.more')}
          </EmptyState>
        ) : (
          <Card id="kaytannot" title={t('list')}>
            {activeOf(ui, view.filter).length > 0 ? (
              <PracticeRows ui={ui} practices={view.practices} />
            ) : (
              <ByTheme ui={ui} practices={view.practices} />
            )}
          </Card>
        )}
      </Stack>
    </Page>
  );
}
