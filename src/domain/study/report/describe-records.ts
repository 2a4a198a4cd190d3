import { crossedTable } from './crossed.ts';
import { type Fact, factsOf } from './facts-of-release.ts';
import type { RecordsStudy } from './input.ts';
import { againSection, methodSection } from './method.ts';
import { missingSection } from './missing.ts';
import { mayBePublished, protectionSection } from './protection.ts';
import { type Block, isWide, type Pointer, type Report, type Section, type TableBlock } from './report.ts';
import { singleHeading } from './single.ts';
import { otherSection, themeSections } from './themes.ts';
import { hiddenMark, reportWords, type Words } from './words.ts';

/** The report of a file of people, from what may be published of it. */
export function describeRecords(study: RecordsStudy): Report {
  const { records, release, reproduction } = study;
  const words = reportWords(reproduction.parameters.language);
  const { t, number } = words;
  const facts = factsOf(records, release, words);
  const may = mayBePublished(release);
  const people = release.people === null ? t('few', { k: release.k }) : number(release.people);
  const rows: [string, string][] = [
    [t('again.rows'), people],
    [t('again.columns'), number(records.columns.length)],
    [t('again.scheme'), t(`scheme.${records.scheme}`)],
  ];
  return {
    language: words.language,
    title: t('report.title'),
    heading: t('report.heading', { people }),
    lede: t('report.lede', { file: records.source.name }),
    notice: {
      heading: t(may ? 'notice.may' : 'notice.mayNot'),
      text: t(may ? 'notice.mayText' : 'notice.mayNotText', { k: release.k, mark: hiddenMark }),
      grave: !may,
    },
    summary: { heading: t('summary.heading'), sentences: summaryOf(facts, words) },
    contents: t('report.contents'),
    sections: [
      ...themeSections(facts, words),
      ...otherSection(facts, words),
      ...crossedSections(study, facts, words),
      missingSection(records, facts, release.leftOut, words),
      protectionSection(records, release, facts, words),
      methodSection(['method.counts', 'method.shares', 'method.values', 'method.association', 'method.limits'], words),
      againSection(records.source, rows, reproduction, words),
    ],
    made: t('report.made', { version: reproduction.program.version }),
  };
}

const summaryOf = (facts: readonly Fact[], words: Words): Pointer[] => {
  const told = facts.filter(({ counts }) => counts);
  if (told.length === 0) return [{ text: words.t('report.nothing'), to: 'missing' }];
  return told.map((fact) => ({ text: singleHeading(fact, words), to: `fact-${fact.at + 1}` }));
};

/** Tables on the page before the rest are named as files only; a long page is not read. */
const mostOnPage = 24;

function crossedSections({ release }: RecordsStudy, facts: readonly Fact[], words: Words): Section[] {
  const crossed = release.tables.filter(({ attributes }) => attributes.length > 1);
  return ([2, 3] as const).flatMap((sides) => {
    const own = crossed.filter(({ attributes }) => attributes.length === sides);
    if (own.length === 0) return [];
    const first = facts.length + (sides === 2 ? 1 : crossed.length - own.length + 1);
    const tables = own.map((table, at) => crossedTable(table, facts, first + at, words));
    const shown = new Set(tables.filter(({ fileOnly }) => !fileOnly).slice(0, mostOnPage));
    const blocks = tables.map((table) => ({ ...table, fileOnly: !shown.has(table) }));
    return [
      {
        id: `crossed-${sides}`,
        heading: words.t(sides === 2 ? 'pair.section' : 'triple.section'),
        blocks: [
          { kind: 'text', text: words.t('crossed.intro', { mark: hiddenMark }) },
          // Narrow tables first: they stand in two columns without holes, the wide ones follow.
          ...blocks.toSorted((a, b) => Number(isWide(a)) - Number(isWide(b))),
          ...filesOnly(blocks, words),
        ],
      } satisfies Section,
    ];
  });
}

/** Tables that are files only, by name. */
function filesOnly(blocks: readonly TableBlock[], words: Words): Block[] {
  const items = blocks
    .filter(({ fileOnly }) => fileOnly)
    .map(({ table }) => {
      const values = { title: table.title, file: `tables/${table.file}.csv`, rows: table.rows.length };
      return words.t('crossed.file', values);
    });
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: words.t('crossed.files') },
    { kind: 'list', items },
  ];
}
