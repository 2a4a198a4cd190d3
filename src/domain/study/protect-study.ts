import { protectPair } from './protect-pair.ts';
import { codesInOrder, drawnOf, protect } from './protect-small-cells.ts';
import { conceptOf, saysUnknown, themeOf, themes } from './scheme/columns.ts';
import type { Attribute, AttributeView, Counts, ProtectedStudy, ThemeView } from './study.ts';

/** Turns true counts into what may be seen. Merging comes before hiding, so that a merged cell is hidden by its own size. */
export function protectStudy(counts: Counts): ProtectedStudy {
  const { records, attributes } = counts;
  return {
    source: records.source,
    people: protect(records.rows),
    columnNames: records.columns.map((column) => column.name),
    attributes: attributes.map(attributeView),
    leftOut: counts.leftOut.map(({ column, reason }) => ({
      column: column.name,
      reason,
      missing: protect(column.missing),
    })),
    pairs: counts.pairs.map((pair) => protectPair(pair, attributes)),
    pairsLeftOut: counts.pairsLeftOut,
    themes: themes.map((theme) => themeView(theme, attributes)),
  };
}

function attributeView(attribute: Attribute): AttributeView {
  const { column, counts } = attribute;
  const order = codesInOrder(attribute);
  const drawn = drawnOf(attribute, order);
  const sum = (codes: readonly number[]) => codes.reduce((total, code) => total + (counts[code] as number), 0);
  const nameOf = (code: number) => column.values[code - 1] as string;
  const rest = order.slice(drawn);
  return {
    column: column.name,
    concept: conceptOf(column.name),
    values: order.map((code) => ({
      value: nameOf(code),
      count: protect(counts[code] as number),
      saysUnknown: saysUnknown(nameOf(code)),
    })),
    missing: protect(counts[0] as number),
    unknown: protect(sum(order.filter((code) => saysUnknown(nameOf(code))))),
    rest: rest.length > 0 ? { values: rest.length, count: protect(sum(rest)) } : undefined,
    drawn,
  };
}

function themeView(theme: ThemeView['theme'], attributes: readonly Attribute[]): ThemeView {
  const columns = attributes.flatMap(({ column }) => {
    const concept = conceptOf(column.name);
    return concept && themeOf(concept) === theme ? [{ column: column.name, concept }] : [];
  });
  return { theme, columns };
}
