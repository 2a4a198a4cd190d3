import pg, { type PoolClient } from 'pg';

/** What `pg` keeps in a query and says to the server for it; its types tell only of the way in. */
interface Connection {
  describe(): void;
  readonly parsedStatements: Readonly<Record<string, string>>;
}
interface Field {
  readonly name: string;
}
type Parser = (text: string) => unknown;
interface Result {
  rows: object[];
  fields: readonly Field[];
  _parsers: readonly Parser[] | undefined;
  _prebuiltEmptyResultObject: object | null;
}
interface Described {
  readonly fields: readonly Field[];
}
interface Query {
  name: string;
  values: readonly unknown[];
  callback: (error: Error | null, result: Result) => void;
  readonly _result: Result;
  _canceledDueToError: unknown;
  prepare(connection: Connection): void;
  handleRowDescription(message: Described): void;
}
const Query = pg.Query as unknown as new (text: string) => Query;

/** What the rows of a statement are made of. On its connection that never changes: the server would refuse the statement. */
type Shape = Pick<Result, 'fields' | '_parsers' | '_prebuiltEmptyResultObject'>;

/** What is known of the statements of one connection, and that connection as it asks for no description. */
interface Known {
  readonly shapes: Map<string, Shape>;
  readonly undescribed: Connection;
}
const connections = new WeakMap<Connection, Known>();

function knownOf(connection: Connection): Known {
  const known = connections.get(connection);
  if (known) return known;
  const made = { shapes: new Map(), undescribed: Object.create(connection, { describe: { value: () => undefined } }) };
  connections.set(connection, made);
  return made;
}

/**
 * A statement with a name, whose columns the server is asked for once a connection. `pg` asks anew at each run, and to tell and to
 * read it took a tenth of what a page costs.
 */
class Statement extends Query {
  #known: Known | undefined;

  constructor(name: string, text: string, values: readonly unknown[], callback: Query['callback']) {
    super(text);
    Object.assign(this, { name, values, callback });
  }

  override prepare(connection: Connection): void {
    this.#known = knownOf(connection);
    const shape = connection.parsedStatements[this.name] === undefined ? undefined : this.#known.shapes.get(this.name);
    Object.assign(this._result, shape);
    super.prepare(shape ? this.#known.undescribed : connection);
  }

  override handleRowDescription(message: Described): void {
    super.handleRowDescription(message);
    const { fields, _parsers } = this._result;
    // Made anew: of the library's own object each copy takes several times as long.
    const _prebuiltEmptyResultObject = Object.fromEntries(fields.map(({ name }) => [name, null]));
    this.#known?.shapes.set(this.name, { fields, _parsers, _prebuiltEmptyResultObject });
  }

  handleDataRow({ fields: texts }: { readonly fields: readonly (string | null)[] }): void {
    if (this._canceledDueToError) return;
    const { fields, rows, _parsers = [], _prebuiltEmptyResultObject } = this._result;
    const row: Record<string, unknown> = { ..._prebuiltEmptyResultObject };
    try {
      for (let at = 0; at < texts.length; at += 1) {
        const text = texts[at] as string | null;
        if (text !== null) row[(fields[at] as Field).name] = (_parsers[at] as Parser)(text);
      }
      rows.push(row);
    } catch (error) {
      this._canceledDueToError = error;
    }
  }
}

/** Runs one statement under a name that stands for its text, so that it is planned and described once a connection. */
export async function runNamed<Row extends object>(
  client: PoolClient,
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  try {
    return await new Promise((resolve, reject) => {
      const callback: Query['callback'] = (error, result) => (error ? reject(error) : resolve(result.rows as Row[]));
      client.query(new Statement(name, text, values, callback) as unknown as pg.Query);
    });
  } catch (error) {
    // Tells from where it was asked; an answer is read out of any turn of the program.
    if (error instanceof Error) Error.captureStackTrace(error);
    throw error;
  }
}
