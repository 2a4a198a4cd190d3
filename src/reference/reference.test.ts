import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compilationJsonSchema } from '../domain/disclosure/index.ts';
import { auditSentence, keptNames } from '../domain/log/index.ts';
import { recordsJsonSchema } from '../domain/own-records/index.ts';
import { endpoints } from '../endpoints.ts';
import { type TestDatabase, testDatabase } from '../platform/db/template.ts';
import { describeApi } from '../platform/http/openapi.ts';
import { accessMatrixPage } from './access-matrix.ts';
import { exchangeMappingPage } from './exchange-mapping.ts';
import { logEventsPage } from './log-events.ts';
import { auditEventsPage, routesPage } from './routes.ts';
import { schemaPage } from './schema.ts';
import { studySql } from './study-sql.ts';
import { eventsSql, wordsSql } from './words.ts';

/** `npm run docs` sets this and writes; without it the pages must be what stands. */
const write = process.env.RINNALLA_WRITE_REFERENCE === '1';
const folder = path.join(import.meta.dirname, '..', '..', 'docs', 'reference');

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client(database.connection.superuser);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

function expectPage(name: string, text: string): void {
  const file = path.join(folder, name);
  if (write) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '', `${name} is old: run npm run docs`).toBe(text);
}

test('the reference of routes is up to date', () => expectPage('routes.md', routesPage(endpoints)));
test('the words of the database are those of the program', () =>
  expect(readFileSync(path.join(folder, '..', '..', 'db', 'policies', '0_words.sql'), 'utf8'), 'run npm run docs').toBe(
    wordsSql(),
  ));
test('what the study counts as what is in the database as the program has it', () =>
  expect(readFileSync(path.join(folder, '..', '..', 'db', 'policies', '0_study.sql'), 'utf8'), 'run npm run docs').toBe(
    studySql(),
  ));
test('the names that the logins may write into the use log are those of the endpoints', () =>
  expectPage(path.join('..', '..', 'db', 'policies', '0_events.sql'), eventsSql(endpoints, keptNames)));
test('a node of the release before, which knows a contact by its own name, still writes it into the log', () => {
  expect(endpoints.map(({ audit }) => audit)).not.toContain('ContactRecorded');
  expect(eventsSql(endpoints, keptNames)).toContain(`'ContactRecorded'`);
});
test('the reference of audit events is up to date', () =>
  expectPage(
    'audit-events.md',
    auditEventsPage(endpoints, (name) => auditSentence('fi', name)),
  ));
test('what a study is told as in the forms of others is up to date', () =>
  expectPage('exchange-mapping.md', exchangeMappingPage()));
test('the reference of log events is up to date', () => expectPage('log-events.md', logEventsPage()));
test('the API description is up to date', () =>
  expectPage('openapi.json', `${JSON.stringify(describeApi(endpoints, '0.1.0'), null, 2)}\n`));
test('the schema of a compilation is up to date', () =>
  expectPage('compilation.schema.json', `${JSON.stringify(compilationJsonSchema, null, 2)}\n`));
test('the schema of own records taken out is up to date', () =>
  expectPage('own-records.schema.json', `${JSON.stringify(recordsJsonSchema, null, 2)}\n`));
test('the access matrix is up to date', async () =>
  expectPage('access-matrix.md', await accessMatrixPage(client, endpoints)));
test('the reference of the schema is up to date', async () => expectPage('schema.md', await schemaPage(client)));

test('every schema in the API description compiles, and operation names are unique', () => {
  const description = describeApi(endpoints, '0.1.0') as {
    paths: Record<
      string,
      Record<string, { operationId: string; requestBody?: { content: Record<string, { schema: object }> } }>
    >;
  };
  const operations = Object.values(description.paths).flatMap((path) => Object.values(path));
  expect(new Set(operations.map((operation) => operation.operationId)).size).toBe(operations.length);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  for (const { requestBody } of operations)
    if (requestBody) ajv.compile(requestBody.content['application/json']?.schema ?? {});
});
