import { events } from '../platform/log/events.ts';
import { table } from './routes.ts';

/** The events that the program writes into its log. */
export function logEventsPage(): string {
  const rows = Object.entries(events)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { level, security, says }]) => [`\`${code}\``, level, security ? 'yes' : '', says]);
  return `# Log events

Each line of the log is JSON: \`time\`, \`level\`, \`event\`, and a few details (number and pattern of the request, status, milliseconds, check,
login, task, mode, what a backup is of, a sentence of the start, fault). No line holds a name, an address, an id of a case or a word that somebody typed; who did what stands in the use
log. Generated from the list of events; \`npm run docs\` writes it anew.

${table(['event', 'level', 'security', 'when, and what to do'], rows)}
`;
}
