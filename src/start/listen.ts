import { randomInt } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { Refusal } from './refusal.ts';

/** The program's face to the network: what `createApp` gives. */
export interface Answering {
  /** `env` carries the connection, which tells the address of whoever asks. */
  fetch(request: Request, env?: object): Response | Promise<Response>;
}

/** Milliseconds that a running answer gets when the program stops. */
const lastWords = 1500;

function bind(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}

/** The port is somebody else's. */
class PortTaken extends Refusal {}

const absent = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

/** Binds every address that this machine has. */
async function bindAll(hosts: readonly string[], port: number, make: () => Server): Promise<Server[]> {
  const servers: Server[] = [];
  for (const host of hosts) {
    const server = make();
    try {
      await bind(server, host, port);
      servers.push(server);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (absent.has(code) && hosts.length > 1) continue;
      for (const open of servers) open.close();
      if (code === 'EADDRINUSE')
        throw new PortTaken(`Port ${port} is taken by another program: choose another with PORT=….`);
      if (code === 'EACCES')
        throw new Refusal(`Port ${port} may not be opened by this account: choose one above 1023 with PORT=….`);
      throw error;
    }
  }
  if (servers.length === 0) throw new Refusal(`None of the addresses ${hosts.join(', ')} exists on this machine.`);
  return servers;
}

/** Ports that no system hands out by itself (RFC 6335: dynamic ones begin at 49152; Linux begins at 32768). */
const unasked = { from: 20_000, to: 32_768 };

/** How many ports are tried before a machine counts as full. */
const tries = 50;

/**
 * Finds out before the slow steps whether the port is free, and which one port 0 stands for. A port that the system
 * picks could be taken by any connection that goes out before it is opened again; these are given to nobody who does not
 * ask for them.
 */
export async function freePort(hosts: readonly string[], port: number, left = tries): Promise<number> {
  const wanted = port === 0 ? randomInt(unasked.from, unasked.to) : port;
  try {
    const servers = await bindAll(hosts, wanted, () => createServer());
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    return wanted;
  } catch (error) {
    if (port !== 0 || left === 1 || !(error instanceof PortTaken)) throw error;
    return freePort(hosts, port, left - 1);
  }
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A kept-alive connection becomes idle when its last answer is out, so idle ones are closed again and again.
    const closing = setInterval(() => server.closeIdleConnections(), 25);
    const losing = setTimeout(() => server.closeAllConnections(), lastWords);
    server.close(() => {
      clearInterval(closing);
      clearTimeout(losing);
      resolve();
    });
  });
}

/** Opens the port; the returned function lets running answers finish for a moment and closes it. */
export async function listen(app: Answering, hosts: readonly string[], port: number): Promise<() => Promise<void>> {
  const make = () => {
    const server = createAdaptorServer({ fetch: (request, env) => app.fetch(request, env) }) as Server;
    server.requestTimeout = 30_000;
    server.headersTimeout = 10_000;
    server.keepAliveTimeout = 65_000;
    return server;
  };
  const servers = await bindAll(hosts, port, make);
  return async () => {
    await Promise.all(servers.map(stop));
  };
}
