import { leastProtecting, type Mode } from '../protect/release.ts';
import { type Crossed, crossedTable } from './crossed.ts';
import { type Fact, factsOf, lower } from './facts-of-release.ts';
import { againSection, methodSection } from './method.ts';
import { missingSection } from './missing.ts';
import { ownTime } from './own-time.ts';
import { holdsAgainstSums, mayBePublished, protectionSection } from './protection.ts';
import { ownReportTexts, type ReportKey, reportTexts } from './report.texts.ts';
import { type Block, isWide, type Pointer, type Report, type Section, type TableBlock } from './report.ts';
import type { RecordsStudy } from './reproduction.ts';
import { lineOf, singleHeading } from './single.ts';
import { absentThemes, departuresFigure, findingsOf, toldOf } from './theme-departures.ts';
import { type DeparturesOf, isSureOf, otherSection, themeSections } from './themes.ts';
import { orderedValues } from './value-order.ts';
import { hiddenMark, reportWords, type Words, wayMarks } from './words.ts';

/** The report of a file of people, from what may be published of it. */
export function describeRecords(study: RecordsStudy): Report {
  const { records, release, reproduction } = study;
  const isOwn = records.scheme === 'own';
  const words = reportWords(reproduction.parameters.language, isOwn ? ownReportTexts : reportTexts);
  const { t, number } = words;
  const facts = factsOf(records, release, words);
  const may = mayBePublished(release);
  const crossed = crossedTables(study, facts, words);
  const told = toldOf(crossed[0] ?? []);
  const findings = findingsOf(told, words);
  const all = [...findings, ...linesOf(facts, words)];
  const [first, ...others] = all;
  const found = others.length > 0 && first?.note ? { note: first.note, to: first.to } : undefined;
  const departures: DeparturesOf = (theme) => departuresFigure(theme, told, release.mode === 'rounded', words);
  const absent = absentThemes(facts);
  const people = release.people === null ? t('few', { k: release.k }) : number(release.people);
  const rows: [string, string][] = [
    [t('again.rows'), people],
    [t('again.columns'), number(records.columns.length)],
    [t('again.scheme'), t(`scheme.${records.scheme}`)],
  ];
  return {
    language: words.language,
    title: t('report.title'),
    // Without a finding it says what there is.
    heading: first?.text ?? t(release.bounds ? 'report.headingRounded' : 'report.heading', { people }),
    found,
    lede: ledeOf(study, facts, all.length > 0 ? people : undefined, words),
    notice: {
      heading: t(headingOf(may, release)),
      text: noticesOf(may, release)
        .map((key) =>
          t(key, {
            ...{ k: release.k, mark: hiddenMark, open: release.proof.jointly?.open.length ?? 0 },
            ...release.bounds,
          }),
        )
        .join(' '),
      grave: !may,
    },
    summary: {
      heading: t(found ? 'findings.more' : all.length > 0 ? 'findings.heading' : 'summary.heading'),
      careful: all.length > 0 ? t('findings.careful') : crossed.flat().length > 0 ? t('findings.none') : undefined,
      sentences:
        combinationsOf(study, words) ??
        (isOwn ? eachPair(crossed[0] ?? [], found?.to) : undefined) ??
        (found ? others : all.length > 0 ? all : summaryOf(facts, words)),
    },
    contents: t('report.contents'),
    absent:
      absent.length > 0
        ? t(isSureOf(records) ? 'report.absent' : 'report.notRecognised', {
            themes: words.list(absent.map((theme) => lower(t(`theme.${theme}`), words.language))),
          })
        : undefined,
    sections: [
      ...themeSections(facts, isOwn ? 'all' : isSureOf(records), departures, words),
      ...otherSection(facts, departures, words),
      ...crossedSections(crossed, release.mode, words),
      missingSection(records, facts, release.leftOut, words),
      protectionSection(records, release, facts, words),
      methodSection(
        [
          release.mode === 'rounded' ? 'method.rounded' : 'method.counts',
          'method.shares',
          'method.values',
          'method.association',
          'method.limits',
        ],
        words,
      ),
      againSection(records.source, rows, reproduction, words),
    ],
    made: t('report.made', { version: reproduction.program.version }),
  };
}

/** A row of a table of counts is as many people as it says, and one of a file of victims and perpetrators is one of each. */
function rowsAre({ notes }: RecordsStudy['records']) {
  const has = (wanted: string) => notes.some(({ key }) => key === wanted);
  return has('note.pairs') ? 'report.ledePairs' : has('note.counted') ? 'report.ledeCounted' : 'report.lede';
}

function headingOf(may: boolean, release: RecordsStudy['release']) {
  if (release.people === null) return 'notice.few';
  if (may) return 'notice.may';
  return holdsAgainstSums(release) ? 'notice.mayExact' : 'notice.mayNot';
}

/** What is said of the protection, in order: of rounded numbers also against whom it is proved, which is other of own cases. */
function noticesOf(may: boolean, release: RecordsStudy['release']): ReportKey[] {
  if (release.people === null) return ['notice.fewText'];
  if (release.k < leastProtecting) return ['notice.exampleText'];
  if (may) return release.aggregates ? ['notice.combinations'] : ['notice.rounded', 'notice.proved'];
  return [holdsAgainstSums(release) ? 'notice.exactText' : 'notice.mayNotText'];
}

/** A release of combinations has no tables to summarise. */
function combinationsOf({ release: { aggregates, k } }: RecordsStudy, { t }: Words): Pointer[] | undefined {
  return aggregates && [{ text: t('report.combinations', { rows: aggregates.rows.length, k }), to: 'protection' }];
}

/** How the number of people has changed, and how long they waited: what single facts tell of more than how many have which answer. */
const linesOf = (facts: readonly Fact[], words: Words): Pointer[] =>
  facts.flatMap((fact) => {
    const { text, isNews = false } = lineOf(fact, words) ?? {};
    return text && isNews
      ? [{ text, note: fact.theme && words.t(`theme.${fact.theme}`), to: `fact-${fact.at + 1}` }]
      : [];
  });

/** Own cases are asked a few questions: of so many pairs each is answered in a sentence, also where nothing can be concluded. `told`: the one in the heading. */
const fewPairs = 6;

const eachPair = (pairs: readonly Crossed[], told: string | undefined): Pointer[] | undefined =>
  pairs.length > 0 && pairs.length <= fewPairs
    ? pairs
        .filter(({ block }) => block.id !== told)
        .map(({ block }) => ({ text: block.heading, to: block.fileOnly ? 'crossed-of-2' : block.id }))
    : undefined;

/** Of a file without findings: of how many people each fact is known. */
function summaryOf(facts: readonly Fact[], words: Words): Pointer[] {
  const told = facts.filter(({ counts }) => counts);
  if (told.length === 0) return [{ text: words.t('report.nothing'), to: 'missing' }];
  return told.map((fact) => ({ text: singleHeading(fact, words), to: `fact-${fact.at + 1}` }));
}

/** Of what file, how many people where the heading does not say so, from what time, and how rows were read. */
function ledeOf(
  { records, release }: RecordsStudy,
  facts: readonly Fact[],
  people: string | undefined,
  words: Words,
): string {
  const { t } = words;
  const { name: file } = records.source;
  if (records.scheme === 'own') {
    const time = { file: ownTime(file, words.language) };
    return [
      people === undefined ? t('report.file', time) : t('report.fileOf', { ...time, people }),
      t('report.lede'),
    ].join(' ');
  }
  const rounded = release.mode === 'rounded' ? 'yes' : 'no';
  const time = facts.find(({ concept, counts }) => concept === 'period' && counts);
  const values = time && orderedValues(time);
  const [first, last] = [values?.[0], values?.at(-1)];
  return [
    people === undefined ? t('report.file', { file }) : t('report.fileOf', { file, people, rounded }),
    ...(first && last ? [t('report.period', { first: first.label, last: last.label })] : []),
    t(rowsAre(records)),
  ].join(' ');
}

/** Tables on the page before the rest are named as files only; a long page is not read. */
const mostOnPage = 24;

/** The tables of two facts, and those of three, those that find most first. */
function crossedTables({ release }: RecordsStudy, facts: readonly Fact[], words: Words): Crossed[][] {
  let place = facts.length;
  const bySides = [2, 3].map((sides) =>
    release.tables
      .filter(({ attributes }) => attributes.length === sides)
      .map((table) => {
        place += 1;
        return crossedTable(table, facts, place, words, release.bounds);
      })
      .toSorted((a, b) => surest(b) - surest(a)),
  );
  // Where some tables find something the others need not be read: they are files, and named.
  const someFind = bySides.flat().some(({ finds }) => finds);
  return bySides.map((all) => {
    let onPage = 0;
    return all.map((one) => {
      const fits = !one.block.fileOnly && (one.finds || !someFind) && onPage < mostOnPage;
      onPage += fits ? 1 : 0;
      return { ...one, block: { ...one.block, fileOnly: !fits } };
    });
  });
}

const surest = ({ departures }: Crossed): number => Math.max(0, ...departures.map(({ finding = 0 }) => finding));

const crossedSections = (crossed: readonly (readonly Crossed[])[], mode: Mode, words: Words): Section[] =>
  (['pair.section', 'triple.section'] as const).flatMap((heading, at) => {
    const blocks = (crossed[at] ?? []).map(({ block }) => block);
    if (blocks.length === 0) return [];
    return [
      {
        id: `crossed-of-${at + 2}`,
        heading: words.t(heading),
        blocks: [
          ...(blocks.some(({ fileOnly }) => !fileOnly)
            ? [
                {
                  kind: 'text',
                  text: words.t(mode === 'rounded' ? 'crossed.introRounded' : 'crossed.intro', { mark: hiddenMark }),
                } as const,
              ]
            : []),
          ...(at === 0 ? [{ kind: 'text', text: words.t('crossed.marks', wayMarks) } as const] : []),
          // Narrow tables first: they stand in two columns without holes, the wide ones follow. Of each kind the surest finding first.
          ...blocks.toSorted((a, b) => Number(isWide(a)) - Number(isWide(b))),
          ...filesOnly(blocks, words),
        ],
      },
    ];
  });

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
