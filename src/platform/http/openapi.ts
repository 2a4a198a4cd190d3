import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';
import { problemCodes } from './problem.ts';

const errorSchema = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message'],
      properties: {
        code: { type: 'string', enum: Object.keys(problemCodes) },
        message: { type: 'string', description: 'In the language of Accept-Language (fi, sv, en): what to do.' },
        reason: { type: 'string' },
        fields: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              field: { type: 'string' },
              reason: { type: 'string' },
              word: { type: 'string', description: 'The word that may not stand there.' },
              with: { type: 'string', description: 'The key of what stands in its way.' },
            },
          },
        },
        standing: { description: 'For a lost update: what stands now.' },
      },
    },
  },
};

type Schema = { properties?: Record<string, unknown>; required?: string[] };

function inputSchema(endpoint: Endpoint): Schema {
  return z.toJSONSchema(endpoint.input, { io: 'input', unrepresentable: 'any', target: 'draft-2020-12' }) as Schema;
}

const viewResponse = {
  description: 'The view, with allowed: the actions possible now.',
  content: {
    'application/json': {
      schema: { type: 'object', properties: { allowed: { type: 'array', items: { type: 'string' } } } },
    },
  },
};
const fileResponse = {
  description: 'A file, in the language of Accept-Language.',
  content: { '*/*': { schema: { type: 'string', format: 'binary' } } },
};

/** Action, method and name in the access log; where several endpoints share these, the fixed words of the path too. */
function operationName({ action, method, audit, path }: Endpoint, endpoints: readonly Endpoint[]): string {
  const joined = (text: string) => text.replace(/[^a-z]+(\w)/g, (_, letter: string) => letter.toUpperCase());
  const shared = endpoints.filter(
    (other) => other.action.name === action.name && other.method === method && other.audit === audit,
  );
  const name = joined(action.name) + (method === 'GET' ? 'Get' : 'Post') + audit;
  return shared.length > 1 ? name + joined(path.replaceAll(/:\w+/g, '')) : name;
}

function operation(endpoint: Endpoint, endpoints: readonly Endpoint[]): object {
  const { properties = {}, required = [] } = inputSchema(endpoint);
  const inPath = [...endpoint.path.matchAll(/:(\w+)/g)].map(([, name]) => name as string);
  const parameters: object[] = inPath.map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: properties[name] ?? { type: 'string' },
  }));
  const rest = Object.keys(properties)
    .filter((name) => !inPath.includes(name))
    .sort();
  const isGet = endpoint.method === 'GET';
  if (isGet)
    for (const name of rest)
      parameters.push({ name, in: 'query', required: required.includes(name), schema: properties[name] });
  else
    parameters.push({
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      schema: { type: 'string', minLength: 8, maxLength: 128 },
    });
  const body = isGet
    ? {}
    : {
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                properties: Object.fromEntries(rest.map((name) => [name, properties[name]])),
                required: required.filter((name) => rest.includes(name)),
              },
            },
          },
        },
      };
  return {
    operationId: operationName(endpoint, endpoints),
    summary: endpoint.summary,
    tags: [endpoint.action.name.split('.')[0]],
    'x-action': endpoint.action.name,
    'x-audit': endpoint.audit,
    parameters,
    ...body,
    responses: {
      '200': endpoint.method === 'POST' && endpoint.file ? fileResponse : viewResponse,
      default: {
        description: 'A problem from the listed vocabulary. Hidden and absent are both 404, byte for byte.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

/** OpenAPI 3.1 of the JSON face, generated from the endpoint values alone. */
export function describeApi(endpoints: readonly Endpoint[], version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const endpoint of [...endpoints].sort((a, b) => a.path.localeCompare(b.path))) {
    const path = `/api/v1${endpoint.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint, endpoints) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rinnalla',
      version,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      description: 'The same operations as the pages, by the same rules. Sign in for a bearer token.',
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    paths,
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } }, schemas: { Problem: errorSchema } },
  };
}
