/** The parsed SQL as libpg-query gives it: an object with one key, the kind of node. Only what the rules of sight use is known here. */
export type Node = Readonly<Record<string, any>>;

export const kindOf = (node: Node): string => Object.keys(node)[0]!;
export const listOf = (nodes: readonly Node[] | undefined): readonly Node[] => nodes ?? [];
export const textOfNode = (node: Node): string => node.String.sval;
/** `priv.team` of a list of names. */
export const nameOf = (names: readonly Node[]): string =>
  names
    .map(textOfNode)
    .filter((each) => each !== 'pg_catalog')
    .join('.');

/** The conjuncts of a condition. */
export function conjuncts(node: Node | undefined): readonly Node[] {
  if (node === undefined) return [];
  const inner = node.BoolExpr;
  return inner?.boolop === 'AND_EXPR' ? inner.args.flatMap(conjuncts) : [node];
}

/** Names before a point, and names that stand alone: `*` among them stands for everything. */
type Names = { readonly before: ReadonlySet<string>; readonly alone: ReadonlySet<string> };
const found = new WeakMap<readonly unknown[], Names>();
function namesIn(nodes: readonly unknown[]): Names {
  const known = found.get(nodes);
  if (known) return known;
  const [before, alone] = [new Set<string>(), new Set<string>()];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      const fields = (node as Node).ColumnRef?.fields as readonly Node[] | undefined;
      if (fields === undefined) Object.values(node).forEach(visit);
      else if (fields.length > 1) before.add(textOfNode(fields[0]!));
      else alone.add(fields[0]!.A_Star ? '*' : textOfNode(fields[0]!));
    }
  };
  visit(nodes);
  found.set(nodes, { before, alone });
  return { before, alone };
}

/** Does any of these parts of a statement ask for that alias, or for a column of its table by the column's name alone? */
export function isUsed(alias: string, columns: readonly string[], later: readonly unknown[]): boolean {
  const { before, alone } = namesIn(later);
  return before.has(alias) || alone.has(alias) || alone.has('*') || columns.some((column) => alone.has(column));
}
