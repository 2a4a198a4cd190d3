import pg from 'pg';
import { type TestDatabase, testDatabase } from '../../src/platform/db/template.ts';

/** A database of its own, and a client that may do everything in it. */
export interface Opened {
  readonly database: TestDatabase;
  readonly client: pg.Client;
  end(): Promise<void>;
}

export async function openDatabase(): Promise<Opened> {
  const database = await testDatabase();
  const client = new pg.Client(database.connection.superuser);
  await client.connect();
  return {
    database,
    client,
    async end() {
      await client.end();
      await database.drop();
    },
  };
}
