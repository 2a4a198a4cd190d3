import type { Frame } from '../count/frame.ts';
import type { Release } from '../protect/release.ts';
import { nothing } from '../protect/release-study.ts';
import type { Records } from '../scheme/records.ts';
import { findFile, type RoundOptions } from './find-file.ts';
import { boundsOf } from './ledger.ts';
import { proveRounded } from './prove-rounded.ts';
import { namesOf } from './rounded-file.ts';
import type { SeriesState } from './series.ts';
import { releasedAttribute, type ShownAttribute, shownAttribute, shownTable } from './show.ts';

/** A release, and the made-up file that it is counted from: never published, it is near to the people. */
export interface Rounded {
  readonly release: Release;
  /** By column of `columns`: names of values, `missing`; several of an attribute with options. */
  readonly units: SeriesState['units'];
  readonly columns: readonly string[];
  /** For the next release of the series; nothing where nothing is published. */
  readonly state: SeriesState | undefined;
}

/**
 * Rounds all tables of a study together. A made-up file of units is looked for, each of whom stands for k people, whose
 * counts are near the true ones in every cell; everything that is published is counted from that file, and what is shown by name and in
 * which order is decided by it. So the tables are complete, all numbers are multiples of k and add up, and whatever is worked out from
 * them says no more than they do.
 *
 * The promise: for every cell in which there is somebody at least k true numbers remain possible, for one file of people
 * behind all tables and whoever knows the rule but not the secret. See `proveRounded`.
 *
 * @param progress is told the share that is done, 0–1
 * @throws StudyProblem when it would say too much in its series
 * @throws ProofFailed when no such file is found, or it is not what it should be; nothing may be published then
 */
export async function roundStudy(
  records: Records,
  options: RoundOptions,
  progress: (share: number) => void,
): Promise<Rounded> {
  const { k } = options;
  if (records.rows < k) return { release: nothing(k, 'rounded'), units: [], columns: [], state: undefined };
  const { guarded, file, ledger, tables, refused, leftOut, changed } = findFile(records, options, progress);
  const { frames } = guarded;
  const prints = (cell: number) => k * (ledger.units[cell] as number);
  const witnesses = proveRounded(guarded, file, { rows: records.rows, k, prints });
  const shown = frames.map((frame, at) => shownAttribute(frame, at, frames.length, file));
  const showing = { frames, shown, file, k };
  // What has no value that is shown is not told apart from what was left out: that there is one would say that few have it.
  const kept = [...frames.keys()].filter((at) => hasValue(shown[at] as ShownAttribute)).sort(byColumn(frames));
  const places = new Map(kept.map((at, place) => [at, place]));
  const released = tables
    .filter((table) => table.every((at) => places.has(at)))
    // Of a question to which nobody of the made-up file has two answers there is no such table.
    .filter(([one, other]) => one !== other || (shown[one as number] as ShownAttribute).multi)
    .map((table) => ({
      id: table.map((at) => (frames[at] as Frame).column.name).join(' × '),
      attributes: table.map((at) => places.get(at) as number),
      shown: shownTable(showing, table),
    }));
  const emptied = frames.filter((_, at) => !places.has(at)).map(({ column }) => column.name);
  const columns = frames.map(({ column }) => column.name);
  // Of a million people these are some hundred megabytes: made for whoever asks, mostly the register of a series.
  let names: SeriesState['units'] | undefined;
  const units = () => {
    names ??= namesOf(frames, file);
    return names;
  };
  return {
    release: {
      ...{ mode: 'rounded', k, people: prints(0), aggregates: undefined },
      attributes: kept.map((at) => releasedAttribute(frames[at] as Frame, shown[at] as ShownAttribute)),
      tables: released,
      refused: refused.filter(({ attributes }) => !attributes.some((name) => emptied.includes(name))),
      leftOut: [...leftOut.map(({ column }) => column), ...emptied]
        .sort()
        .map((column) => ({ column, reason: 'not-shown' as const })),
      proof: {
        ...{ method: 'rounded-file', hidden: 0, narrowest: k, witnesses },
        cells: released.reduce((sum, { shown: numbers }) => sum + numbers.length, 0),
      },
      bounds: boundsOf(k),
      ...(options.series ? { series: true as const } : {}),
    },
    columns,
    get units() {
      return units();
    },
    get state() {
      return { k, attributes: frames.map(valuesOf), people: changed.people, units: units() };
    },
  };
}

const hasValue = ({ categories }: ShownAttribute): boolean => categories.some(({ kind }) => kind !== 'missing');

const byColumn = (frames: readonly Frame[]) => (x: number, y: number) =>
  (frames[x] as Frame).at - (frames[y] as Frame).at;

const valuesOf = ({ column, categories }: Frame): SeriesState['attributes'][number] => ({
  column: column.name,
  values: categories.flatMap((category) => (category.kind === 'value' ? [category.value] : [])),
});
