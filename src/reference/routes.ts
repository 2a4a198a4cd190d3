import { knownEvents } from '../platform/audit/event-words.ts';
import type { Endpoint } from '../platform/http/endpoint.ts';

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** Every endpoint with its two faces, its action and its name in the access log. */
export function routesPage(endpoints: readonly Endpoint[]): string {
  const rows = endpoints.map((endpoint) => [
    endpoint.method,
    `\`/api/v1${endpoint.path}\``,
    endpoint.slug ? `\`/{fi,sv,en}${endpoint.slug}\`` : '–',
    endpoint.action.name,
    endpoint.audit,
    endpoint.summary,
  ]);
  return `# Routes\n\nGenerated from the endpoint values; \`npm run docs\` writes it anew.\n\n${table(['method', 'JSON face', 'HTML face', 'action', 'access log', 'what'], rows)}\n`;
}

/** The names that the access log knows. */
export function auditEventsPage(endpoints: readonly Endpoint[], sentence: (name: string) => string): string {
  const rows = [...knownEvents()].sort().map((name) => [
    name,
    sentence(name),
    endpoints
      .filter((endpoint) => endpoint.audit === name)
      .map((endpoint) => endpoint.action.name)
      .join(', ') || '–',
  ]);
  return `# Audit events\n\nEvery row of the access log has one of these names. Generated; \`npm run docs\` writes it anew.\n\n${table(['name', 'in the log (fi)', 'action'], rows)}\n`;
}
