import type pg from 'pg';

export type Client = Pick<pg.Client, 'query'>;

/** The only row of an answer. */
export const askOne = async <Row extends object>(client: Client, sql: string): Promise<Row> =>
  (await client.query<Row>(sql)).rows[0] as Row;
