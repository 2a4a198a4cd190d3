import type { OverlapStudy } from '../overlap/overlap.ts';
import type { ReadNote } from '../read/notes.texts.ts';
import type { Overlap } from '../scheme/records.ts';
import { mayBePublished } from './protection.ts';
import type { RecordsStudy, Reproduction } from './reproduction.ts';

/** Written into `study.json`; a folder that carries it is ours to replace. */
export const mark = 'rinnalla study';

/**
 * The study for programs: what was read, how, and the release as it is. A number that is not shown is `null`. Given to a
 * later run by `--earlier`, its numbers count as known.
 */
export function recordsJson({ records, release, reproduction }: RecordsStudy): string {
  const { aggregates, leftOut, proof, ...tables } = release;
  // How many cells have somebody in them is a true number: of rounded ones only what can be counted in the report is told.
  const { witnesses: _, ...counted } = proof;
  return json({
    kind: 'records',
    forPublication: mayBePublished(release),
    reproduction,
    scheme: records.scheme,
    emptyLinesSkipped: records.source.emptyLines,
    notes: records.notes.map(noteOf),
    columns: records.columns.map(({ name, meaning }) => {
      const out = leftOut.find(({ column }) => column === name);
      const about = meaning ? { concept: meaning.concept, theme: meaning.theme ?? null } : {};
      return { column: name, ...about, ...(out ? { leftOut: out.reason } : {}) };
    }),
    release: {
      ...tables,
      proof: release.bounds ? counted : proof,
      aggregates: aggregates && { ...aggregates, rows: aggregates.rows.length, file: 'tables/aggregates.csv' },
    },
  });
}

/** The same for lists that know the same people, without what would tell the true file among those that could be it. */
export function overlapJson(overlap: Overlap, study: OverlapStudy, { input, ...more }: Reproduction): string {
  const { sha256: _, ...told } = input;
  return json({
    kind: 'overlap',
    forPublication: study.people !== null,
    reproduction: { ...more, input: told },
    emptyLinesSkipped: overlap.source.emptyLines,
    notes: overlap.notes.map(noteOf),
    study,
  });
}

const noteOf = ({ key, values }: ReadNote) => ({ note: key.replace(/^note\./, ''), ...values });

const json = (content: object): string => {
  const text = JSON.stringify({ madeBy: mark, form: 2, ...content }, null, 1);
  // Lists of numbers stand on one line: the file is read by people too.
  return `${text.replace(/\[\n\s+((?:-?[\d.]+|null)(?:,\n\s+(?:-?[\d.]+|null))*)\n\s+\]/g, (_, list: string) => `[${list.replace(/\s+/g, '')}]`)}\n`;
};
