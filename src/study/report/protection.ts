import { type Bounds, type CellAt, leastProtecting, type Release } from '../protect/release.ts';
import type { Records } from '../scheme/records.ts';
import type { Fact } from './facts-of-release.ts';
import type { Block, Section } from './report.ts';
import { hiddenMark, sentence, type Words } from './words.ts';

/**
 * True of combinations, and of rounded numbers: of these it is proved, for one file of people behind all tables, that k true numbers remain
 * possible. Of true numbers with gaps that is not proved.
 */
export const mayBePublished = (release: Release): boolean =>
  release.people !== null &&
  release.k >= leastProtecting &&
  (release.aggregates !== undefined || (release.bounds !== undefined && release.proof.witnesses > 0));

/** True when every gap stays unknown by at least k people to whoever adds and subtracts, or when there is none. */
export function holdsAgainstSums({ people, k, proof }: Release): boolean {
  if (people === null) return false;
  return proof.hidden === 0 || (proof.narrowest !== null && proof.narrowest >= k && proof.witnesses > 0);
}

/** How the numbers are protected, what was merged, what was refused and why, and how the protection was proved. */
export function protectionSection(records: Records, release: Release, facts: readonly Fact[], words: Words): Section {
  const { t, number } = words;
  const { k, proof } = release;
  // Of too few people there is nothing to protect.
  if (release.people === null)
    return { id: 'protection', heading: t('protection.section'), blocks: refusedBlocks(records, release, words) };
  if (release.bounds) return roundedSection(records, release, release.bounds, words);
  return {
    id: 'protection',
    heading: t('protection.section'),
    blocks: [
      { kind: 'text', text: t('protection.rule', { k, mark: hiddenMark }) },
      { kind: 'text', text: t('protection.attacker', { k }) },
      {
        kind: 'facts',
        facts: [
          [t('protection.k'), number(k)],
          [t('protection.cells'), number(proof.cells)],
          [t('protection.hidden'), number(proof.hidden)],
          [t('protection.narrowest'), proof.narrowest === null ? t('protection.noneHidden') : number(proof.narrowest)],
          [t('protection.witnesses'), number(proof.witnesses)],
          ...testedFacts(release, words),
        ],
      },
      ...(holdsAgainstSums(release) ? [] : [{ kind: 'text', text: t('protection.fails') } as const]),
      ...openBlocks(release, facts, words),
      ...mergedBlocks(facts, words),
      ...refusedBlocks(records, release, words),
      ...aggregateBlocks(release, words),
      { kind: 'text', text: t('protection.remains'), muted: true },
    ],
  };
}

/** What was tested against somebody who looks for one file of people; where nothing is hidden there was nothing to test. */
function testedFacts({ proof: { jointly } }: Release, { t, number }: Words): (readonly [string, string])[] {
  if (!jointly || jointly.cells === 0) return [];
  return [
    [t('protection.tested'), number(jointly.cells)],
    [t('protection.whole'), number(jointly.whole)],
    [t('protection.open'), number(jointly.open.length)],
  ];
}

/** Open cells that a report names; `study.json` has all. */
const mostNamed = 40;

/** The hidden cells that a reader may narrow, by name. */
function openBlocks({ proof: { jointly } }: Release, facts: readonly Fact[], words: Words): Block[] {
  const { t } = words;
  const { open = [] } = jointly ?? {};
  if (open.length === 0) return [];
  const more = open.length - mostNamed;
  return [
    { kind: 'heading', text: t('open.heading') },
    { kind: 'text', text: t('open.text') },
    {
      kind: 'list',
      items: [
        ...open.slice(0, mostNamed).map((cell) => cellName(cell, facts, words)),
        ...(more > 0 ? [t('open.more', { cells: more })] : []),
      ],
    },
  ];
}

/** What a cell counts: each fact with its value, or that it is not that answer. */
export const cellName = ({ attributes, places }: CellAt, facts: readonly Fact[], { t, quoted }: Words): string =>
  attributes
    .map((at, side) => {
      const { label, categories } = facts[at] as Fact;
      const place = places[side] as number;
      const value = quoted(categories[place % categories.length]?.label ?? '');
      return `${sentence(label)}: ${place < categories.length ? value : t('open.not', { value })}`;
    })
    .join(' × ');

/** The same of a release whose numbers are rounded: nothing is hidden and nothing was merged because it was small. */
function roundedSection(records: Records, release: Release, { single, crossed }: Bounds, words: Words): Section {
  const { t, number } = words;
  const { k, proof } = release;
  return {
    id: 'protection',
    heading: t('protection.section'),
    blocks: [
      { kind: 'text', text: t('rounded.rule', { k, single, crossed }) },
      { kind: 'text', text: t('rounded.attacker', { k }) },
      { kind: 'text', text: t('rounded.names', { k }) },
      {
        kind: 'facts',
        facts: [
          [t('rounded.base'), number(k)],
          [t('protection.cells'), number(proof.cells)],
          [t('rounded.single'), number(single)],
          [t('rounded.crossed'), number(crossed)],
        ],
      },
      ...(mayBePublished(release) ? [] : [{ kind: 'text', text: t('protection.fails') } as const]),
      ...refusedBlocks(records, release, words),
      { kind: 'text', text: t(release.series ? 'rounded.remainsSeries' : 'rounded.remains'), muted: true },
    ],
  };
}

function mergedBlocks(facts: readonly Fact[], words: Words): Block[] {
  const { t, list, quoted } = words;
  const items = facts.flatMap(({ attribute, label, column }) => {
    const rest = attribute.categories.find(({ kind }) => kind === 'rest');
    if (rest?.kind !== 'rest' || rest.values === null) return [];
    const names = attribute.merged.map((value) =>
      quoted(column.meaning?.valueLabels?.[value]?.[words.language] ?? value),
    );
    const fewer = rest.values - names.length;
    return [
      t('merged.item', {
        label: sentence(label),
        values: rest.values,
        missing: rest.andMissing ? 'yes' : 'no',
        named: names.length > 0 ? 'yes' : 'no',
        names: list(names),
        fewer,
      }),
    ];
  });
  if (items.length === 0) return [{ kind: 'text', text: t('merged.none') }];
  return [
    { kind: 'heading', text: t('merged.heading') },
    { kind: 'text', text: t('merged.text') },
    { kind: 'list', items },
  ];
}

function refusedBlocks(records: Records, { refused }: Release, words: Words): Block[] {
  const { t, list, quoted } = words;
  if (refused.length === 0) return [{ kind: 'text', text: t('refused.none') }];
  return [
    { kind: 'heading', text: t('refused.heading') },
    {
      kind: 'list',
      items: [...Map.groupBy(refused, ({ reason }) => reason)].map(([reason, tables]) =>
        tables.some(({ attributes }) => attributes.length > 0)
          ? t('refused.item', { reason: t(`refused.${reason}`), tables: tables.length, names: list(namesOf(tables)) })
          : `${t(`refused.${reason}`)}.`,
      ),
    },
  ];

  /** A long list of tables is told by its first ones. */
  function namesOf(tables: Release['refused']): string[] {
    const labels = tables
      .slice(0, 12)
      .map(({ attributes }) => attributes.map((name) => quoted(known(name))).join(' × '));
    return tables.length > 12 ? [...labels, t('refused.more', { tables: tables.length - 12 })] : labels;
  }

  function known(name: string): string {
    return records.columns.find((column) => column.name === name)?.meaning?.label[words.language] ?? name;
  }
}

function aggregateBlocks({ aggregates }: Release, { t, number }: Words): Block[] {
  if (!aggregates) return [];
  const { longest, k, rows } = aggregates;
  return [
    { kind: 'heading', text: t('aggregates.heading') },
    {
      kind: 'text',
      text: t('aggregates.text', { longest, k, rows: rows.length, file: 'tables/aggregates.csv' }),
    },
    { kind: 'text', text: t('aggregates.people', { people: number(aggregates.people), k }), muted: true },
  ];
}
