/** The study for others than the command: what it reads from a file, the release or the estimate that it makes of that, and its reader of workbooks. */

export type { Category } from './count/frame.ts';
export { analyseOverlap } from './overlap/analyse-overlap.ts';
export type { OverlapTable } from './overlap/overlap.ts';
export type { Release, ReleasedAttribute } from './protect/release.ts';
export { leastProtecting } from './protect/release.ts';
export { releaseStudy } from './protect/release-study.ts';
export { blockLength } from './read/blocks-of-codes.ts';
export { readSmallWorkbook } from './read/workbook/read-small-workbook.ts';
export { describeRecords } from './report/describe-records.ts';
export { cellAt } from './report/facts-of-release.ts';
export type { Block, Report, Section, Table, Tile } from './report/report.ts';
export { reproductionOf } from './report/reproduction.ts';
export { oneList, spreadsheets } from './report/spreadsheets.ts';
export { recordsJson } from './report/study-json.ts';
export { type OnTile, tilesOn, tonesOf } from './report/tiles.ts';
export { reportWords } from './report/words.ts';
export { roundOnThread } from './round/round-on-thread.ts';
export { type Rounded, roundStudy } from './round/round-study.ts';
export type { SeriesState } from './round/series.ts';
export type { Theme } from './scheme/columns.ts';
export { columnOfValues } from './scheme/columns-of-values.ts';
export { readStudyInput } from './scheme/read-study-input.ts';
export type { Column, InThreeLanguages, Meaning, Records } from './scheme/records.ts';
export { counties, countyNamed } from './scheme/regions.ts';
export { waitBands } from './scheme/waits.ts';
export { StudyProblem } from './study-problem.ts';
