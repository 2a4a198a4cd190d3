import pg, { type ClientConfig } from 'pg';

/** Runs `work` on a connection of its own, which is closed afterwards. One that is lost fails what is asked of it, and nothing else. */
export async function withClient<T>(server: ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(server);
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    // What the driver gives up while it signs in stays open, and keeps a command running until the server closes it.
    void client.end().catch(() => undefined);
    throw error;
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
