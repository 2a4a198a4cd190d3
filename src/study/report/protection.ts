import type { Release } from '../protect/release.ts';
import type { Records } from '../scheme/records.ts';
import type { Fact } from './facts-of-release.ts';
import type { Block, Section } from './report.ts';
import { hiddenMark, sentence, type Words } from './words.ts';

/** True when every hidden number is proved to stay unknown by at least k people, or when nothing had to be hidden. */
export function mayBePublished({ people, k, proof }: Release): boolean {
  if (people === null) return false;
  return proof.hidden === 0 || (proof.narrowest !== null && proof.narrowest >= k && proof.witnesses > 0);
}

/** How the numbers are protected, what was merged, what was refused and why, and how the protection was proved. */
export function protectionSection(records: Records, release: Release, facts: readonly Fact[], words: Words): Section {
  const { t, number } = words;
  const { k, proof } = release;
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
      ...(mayBePublished(release) ? [] : [{ kind: 'text', text: t('protection.fails') } as const]),
      ...mergedBlocks(facts, words),
      ...refusedBlocks(records, release, words),
      ...aggregateBlocks(release, words),
      { kind: 'text', text: t('protection.remains'), muted: true },
    ],
  };
}

function mergedBlocks(facts: readonly Fact[], words: Words): Block[] {
  const { t, list, quoted } = words;
  const items = facts.flatMap(({ attribute, label, column }) => {
    const rest = attribute.categories.find(({ kind }) => kind === 'rest');
    if (rest?.kind !== 'rest') return [];
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
