import { type Bounds, leastProtecting, type Release } from '../protect/release.ts';
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
        ],
      },
      ...(holdsAgainstSums(release) ? [] : [{ kind: 'text', text: t('protection.fails') } as const]),
      ...mergedBlocks(facts, words),
      ...refusedBlocks(records, release, words),
      ...aggregateBlocks(release, words),
      { kind: 'text', text: t('protection.remains'), muted: true },
    ],
  };
}

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
