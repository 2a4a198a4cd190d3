import pg, { type ClientConfig } from 'pg';

/** Runs `work` on a connection of its own, which is closed afterwards. One that is lost fails what is asked of it, and nothing else. */
export async function withClient<T>(server: ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(server);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
