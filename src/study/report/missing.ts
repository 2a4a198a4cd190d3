import type { LeftOutReason } from '../count/choose-attributes.ts';
import { limits } from '../limits.ts';
import type { Release } from '../protect/release.ts';
import type { Records } from '../scheme/records.ts';
import { plain } from '../study-problem.ts';
import type { Fact } from './facts-of-release.ts';
import type { Block, Section, Table } from './report.ts';
import { absentBlocks, isSureOf } from './themes.ts';
import { sentence, type Words } from './words.ts';

/** Who and what the file does not hold: people, answers, columns; and what was repaired while reading. */
export function missingSection(
  records: Records,
  facts: readonly Fact[],
  leftOut: Release['leftOut'],
  words: Words,
): Section {
  const { t, quoted } = words;
  const { emptyLines } = records.source;
  const isOwn = records.scheme === 'own';
  const blocks: Block[] = isOwn
    ? [
        { kind: 'text', text: t('missing.who') },
        { kind: 'text', text: t('missing.uncounted') },
      ]
    : [...absentBlocks(facts, isSureOf(records), words), { kind: 'text', text: t('missing.who') }];
  if (!isOwn && !facts.some(({ concept }) => concept === 'period'))
    blocks.push({ kind: 'text', text: t('missing.period') });
  if (facts.some(({ counts }) => counts)) {
    blocks.push({
      kind: 'table',
      id: 'missing-values',
      heading: t('missing.heading'),
      texts: [t('missing.text')],
      table: missingTable(facts, words),
      fileOnly: false,
    });
  }
  const someIgnored = records.notes.some(({ key }) => key === 'note.columnsIgnored');
  blocks.push({ kind: 'heading', text: t('leftOut.heading') });
  if (leftOut.length === 0)
    blocks.push({
      kind: 'text',
      text: t(someIgnored ? 'leftOut.noneElse' : 'leftOut.none'),
    });
  else {
    blocks.push({
      kind: 'list',
      items: leftOut.map(({ column, reason }) => `${nameOf(column)}: ${leftOutText(reason, words)}`),
    });
  }
  function nameOf(column: string): string {
    const label = isOwn && records.columns.find(({ name }) => name === column)?.meaning?.label[words.language];
    return label || quoted(column);
  }
  const notes = records.notes.map(({ key, values }) => t(key, values));
  if (emptyLines > 0) notes.push(t('missing.emptyLines', { lines: emptyLines }));
  if (notes.length > 0) {
    blocks.push(
      { kind: 'heading', text: t('notes.heading') },
      { kind: 'list', items: notes.map((note) => plain(note, 600)) },
    );
  }
  return { id: 'missing', heading: t('missing.section'), blocks };
}

/** Why a column was left out, as the end of a sentence. */
export const leftOutText = (reason: LeftOutReason | 'not-shown', { t }: Pick<Words, 't'>): string =>
  t(`leftOut.${reason}`, { most: limits.valueLength });

function missingTable(facts: readonly Fact[], { t }: Words): Table {
  return {
    file: 'missing-values',
    title: t('missing.heading'),
    labels: [t('missing.column')],
    heads: [t('missing.count'), t('missing.unknown')],
    rows: facts.flatMap(({ attribute, label, categories, counts }) => {
      if (!counts) return [];
      const missing = categories.findIndex(({ kind }) => kind === 'missing');
      // So few without a value that they were merged with the rare values: how few is not told.
      const folded = attribute.categories.some((category) => category.kind === 'rest' && category.andMissing);
      const count = missing >= 0 ? (counts[missing] ?? null) : folded ? null : 0;
      const unknown = categories.flatMap((category, at) =>
        category.kind === 'value' && category.unknown ? [counts[at] ?? null] : [],
      );
      const sum = unknown.includes(null) ? null : unknown.reduce<number>((all, count) => all + (count ?? 0), 0);
      return [
        {
          labels: [sentence(label)],
          cells: [
            { kind: 'count', count },
            { kind: 'count', count: sum },
          ],
        },
      ];
    }),
    shade: 'none',
  };
}
