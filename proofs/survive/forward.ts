import { readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** An address that leads to the port which stands in a file, as a name or a virtual address leads to a primary. */
export async function forward(file: string, port: number) {
  writeFileSync(file, String(port));
  const open = new Set<Socket>();
  const server = createServer((from) => {
    const to = connect(Number(readFileSync(file, 'utf8')), '127.0.0.1');
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    file,
    port: (server.address() as AddressInfo).port,
    /** Breaks every connection: what is opened next leads to where the file says. */
    cut,
    close: () => {
      cut();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
