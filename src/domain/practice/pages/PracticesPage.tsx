import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Language } from '../../../platform/i18n/texts.ts';
import { type Day, formatDate } from '../../../platform/time/format.ts';
import {
  Button,
  ButtonLink,
  boundFields,
  Card,
  EmptyState,
  Folds,
  href,
  Link,
  Page,
  PageHead,
  type Row,
  Rows,
  Stack,
  StatusTag,
  type Ui,
} from '../../../platform/ui/index.ts';
import { organisationTexts } from '../../organisation/index.ts';
import type { Uptake } from '../adoption.ts';
import type { Wanted } from '../find-practices.ts';
import { practiceTexts } from '../practice.texts.ts';
import {
  type Country,
  type Evidence,
  type Listed,
  type PracticeHead,
  type PracticeState,
  practiceUses,
  themes,
  wordsIn,
} from '../practice.ts';
import { kindsNamed } from '../practices.ts';
import { addressOf, placeWords } from './place-words.ts';

export type Filter = Omit<Wanted, 'words'> & {
  readonly q?: string | undefined;
  readonly use?: (typeof practiceUses)[number] | undefined;
};
interface ListedRow extends Pick<Listed, 'key' | 'themes' | 'kinds'> {
  /** Absent where an organisation has written it. */
  readonly country: Country | null;
  readonly evidence: Evidence;
  readonly words: Readonly<Partial<Record<Language, PracticeHead>>>;
  readonly reviewBy: Day;
  readonly isPastReview: boolean;
  readonly own: { readonly organisation: string; readonly state: PracticeState } | null;
  readonly uptake: Uptake;
}
interface PracticesView {
  readonly filter: Filter;
  readonly all: number;
  readonly practices: readonly ListedRow[];
}

/** What is asked for, each with the address without it. */
function activeOf(ui: Ui, filter: Filter): { label: string; removeHref: string }[] {
  const t = practiceTexts(ui.language);
  const without = (name: keyof Filter) => addressOf(ui, { ...filter, [name]: undefined });
  const { q, theme, kind, use } = filter;
  const place = placeWords(ui.language, filter);
  return [
    ...(q ? [{ label: t('chosen.words', { words: q }), removeHref: without('q') }] : []),
    ...(theme ? [{ label: t(`theme.${theme}`), removeHref: without('theme') }] : []),
    ...(kind ? [{ label: organisationTexts(ui.language)(`kind.${kind}`), removeHref: without('kind') }] : []),
    ...(use ? [{ label: t(`use.${use}`), removeHref: without('use') }] : []),
    ...place.map(({ name, label }) => ({ label, removeHref: without(name) })),
  ];
}

/** Four fields in sight: a library is searched, and a filter that must be opened is found by nobody. */
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
      {f.select(
        'use',
        [{ value: '', label: t('use.all') }, ...practiceUses.map((value) => ({ value, label: t(`use.${value}`) }))],
        {
          chosen: true,
        },
      )}
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

const signs = {
  'in-use': { name: 'circle-check', tone: 'moss' },
  considering: { name: 'circle-half', tone: 'lake' },
  'given-up': { name: 'circle-line', tone: 'muted' },
} as const;

/** Where the own organisation stands, and how many others do: what the sign says, in words. */
function uptakeWords(ui: Ui, { ours, inUse, considering, givenUp }: Uptake): string[] {
  const t = practiceTexts(ui.language);
  return [
    ours === null ? '' : t(`ours.${ours}`),
    inUse > 0 ? t('uptake.in-use', { n: inUse }) : t('uptake.none'),
    considering > 0 ? t('uptake.considering', { n: considering }) : '',
    givenUp > 0 ? t('uptake.given-up', { n: givenUp }) : '',
  ];
}

/** Each in three lines: what is hard, what can be done, for whom it is, who says so, and how far it has spread. */
function rowOf(ui: Ui, practice: ListedRow): Row {
  const t = practiceTexts(ui.language);
  const { key, country, evidence, own, uptake, isPastReview, reviewBy } = practice;
  const { problem, title, forWhom } = wordsIn(practice, ui.language).words;
  const sign = uptake.ours === null ? ({ name: 'circle-dashed', tone: 'muted' } as const) : signs[uptake.ours];
  return {
    icon: sign,
    title: (
      <>
        <Link href={href(ui, `/kaytannot/${key}`)}>{problem}</Link>
        <span class="rn-rows__then">{title}</span>
      </>
    ),
    facts: [
      forWhom,
      own ? t('own.of', { organisation: own.organisation }) : '',
      own && own.state !== 'published' ? t(`tag.${own.state}`) : '',
      t(`evidence.${evidence}`),
      country === null || country === 'FI' ? '' : t(`country.${country}`),
      ...uptakeWords(ui, uptake),
      isPastReview ? (
        <StatusTag state="soon" text={t('review.late', { day: formatDate(ui.language, reviewBy) })} />
      ) : (
        ''
      ),
    ],
  };
}

const PracticeRows = ({ ui, practices }: { ui: Ui; practices: PracticesView['practices'] }): JSX.Element => (
  <Rows rows={practices.map((practice) => rowOf(ui, practice))} />
);

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
  const add = ui.allowed.has('practice.keep') ? (
    <ButtonLink href={href(ui, '/kaytannot/uusi')} icon="plus" small>
      {t('own.add')}
    </ButtonLink>
  ) : undefined;
  return (
    <Page ui={ui} current="network" title={t('title')}>
      <PageHead title={t('title')} lede={t('lede')} actions={add} />
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
