// The floors as a process of their own: node:http, pg, the statements, the opened fields, JSON. Started by floor/start.ts.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { openFileKeyRing } from '../../src/platform/crypto/file-key-ring.ts';
import { openVault } from '../../src/platform/crypto/vault.ts';
import { openPools, poolSizes } from '../../src/platform/db/pools.ts';
import { joinDatabase } from '../../src/start/database.ts';
import { benchConfig } from '../config.ts';
import { type Floor, plainFloor, securedFloor } from './work.ts';

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

async function answer(floor: Floor, request: IncomingMessage): Promise<object> {
  const token = (request.headers.authorization ?? '').slice('Bearer '.length);
  const [, , , , caseId, what] = (request.url ?? '').split('/');
  if (caseId === undefined) return floor.list(token);
  if (what === 'timeline') return floor.timeline(token, caseId);
  return floor.note(
    token,
    caseId,
    JSON.parse(await bodyOf(request)) as { class: string; happenedOn: string; text: string },
  );
}

function serve(floor: Floor): Promise<number> {
  const reply = (response: ServerResponse, status: number, value: object) => {
    const text = JSON.stringify(value);
    response
      .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
      .end(text);
  };
  const server = createServer((request, response) => {
    answer(floor, request).then(
      (value) => reply(response, 200, value),
      (error: unknown) => reply(response, 500, { error: String(error) }),
    );
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
}

const config = benchConfig(process.argv[2] as string);
const database = joinDatabase(config);
const vault = openVault(openFileKeyRing(path.join(config.dataDir, 'key-ring'), config.masterKey));
const pools = openPools(database.logins);
const bypassing = new pg.Pool({
  ...database.admin,
  application_name: 'rinnalla plain',
  pipeline: true,
  max: poolSizes.look,
} as pg.PoolConfig);
for (const pool of [...Object.values(pools), bypassing]) pool.on('error', () => undefined);
const ports = {
  secured: await serve(securedFloor(pools.look, pools.change, vault)),
  plain: await serve(plainFloor(bypassing, vault)),
};
process.on('disconnect', () => process.exit(0));
process.send?.(ports);
