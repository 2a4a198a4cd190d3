import type { Reproduction } from './reproduction.ts';
import { themeOf } from './scheme/columns.ts';
import type { AttributeView, PairView, ProtectedStudy, Shown } from './study.ts';
import { mark } from './write-report.ts';

/** A count in the file: under five is `null` and says so, zero is zero. */
const counted = (count: Shown) => (count === null ? { count, underFive: true } : { count });

/** The whole study as JSON text: all cells of all pairs, protected, in the same order on each run. */
export function reportJson(study: ProtectedStudy, reproduction: Reproduction): string {
  const content = {
    madeBy: mark,
    form: 1,
    forPublication: false,
    notForPublicationBecause: 'Counts from 1 to 4 are hidden, but some of them can still be worked out from sums.',
    reproduction,
    people: counted(study.people),
    emptyLinesSkipped: study.source.emptyLines,
    columns: columnsOf(study),
    themes: study.themes.map(({ theme, columns }) => ({ theme, columns: columns.map(({ column }) => column) })),
    attributes: study.attributes.map(attributeOf),
    pairCellsNotListedAre: 0,
    pairs: study.pairs.map((pair) => pairOf(pair, study)),
    pairsNotCounted: Object.fromEntries(study.pairsLeftOut),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function columnsOf(study: ProtectedStudy) {
  const counted = new Map(study.attributes.map((attribute) => [attribute.column, attribute]));
  const leftOut = new Map(study.leftOut.map(({ column, reason }) => [column, reason]));
  return study.columnNames.map((column) => {
    const concept = counted.get(column)?.concept;
    const reason = leftOut.get(column);
    return {
      column,
      ...(reason ? { leftOut: reason } : {}),
      ...(concept ? { concept, theme: themeOf(concept) ?? null } : {}),
    };
  });
}

function attributeOf(attribute: AttributeView) {
  return {
    column: attribute.column,
    missing: counted(attribute.missing),
    saysUnknown: counted(attribute.unknown),
    values: attribute.values.map(({ value, count, saysUnknown }) => ({
      value,
      ...counted(count),
      ...(saysUnknown ? { saysUnknown } : {}),
    })),
  };
}

/** `a` and `b` of a cell are positions in the `values` of the two attributes; `null` is "no value". */
function pairOf(pair: PairView, study: ProtectedStudy) {
  const column = (at: number) => study.attributes[at]?.column;
  return {
    a: column(pair.a),
    b: column(pair.b),
    cells: pair.cells.map(({ a, b, count }) => ({ a, b, ...counted(count) })),
  };
}
