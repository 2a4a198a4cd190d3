import type { Subject } from '../seed/seed.ts';

export const operations = ['list', 'timeline', 'note'] as const;
export type Operation = (typeof operations)[number];
export type Face = 'json' | 'html';

/** Requests of one operation on one face, with the status that they must get. */
export interface Asked {
  readonly requests: readonly Buffer[];
  readonly expected: number;
}

const text = 'Soitti ja kertoi, että aika lääkärille on saatu. Sovittiin tapaaminen ensi viikolle, tulkki varataan. '
  .repeat(3)
  .trim();
const today = () => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

/** A whole request as it goes over the wire. */
export function wire(method: string, path: string, headers: Readonly<Record<string, string>>, body?: string): Buffer {
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const lines = Object.entries({ host: '127.0.0.1', ...headers, ...length }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body ?? ''}`);
}

/** The JSON face; the floors answer on the same paths. */
export function askJson(
  { token, read, written }: Pick<Subject, 'token' | 'read' | 'written'>,
  operation: Operation,
): Asked {
  const headers = { authorization: `Bearer ${token}` };
  if (operation === 'list') return { requests: [wire('GET', '/api/v1/cases', headers)], expected: 200 };
  if (operation === 'timeline')
    return { requests: read.map((id) => wire('GET', `/api/v1/cases/${id}/timeline`, headers)), expected: 200 };
  const body = JSON.stringify({ class: 'support', happenedOn: today(), text });
  return {
    requests: written.map((id) =>
      wire('POST', `/api/v1/cases/${id}/notes`, { ...headers, 'content-type': 'application/json' }, body),
    ),
    expected: 200,
  };
}

/** The form of a note, from which the token of the session is read as a browser would send it back. */
export const askForm = ({ token, written }: Subject): Buffer =>
  wire('GET', `/fi/t/${written[0]}/merkinta`, { cookie: `rinnalla=${token}` });

export function csrfOf(page: string): string {
  const found = /name="csrf" value="([\w-]+)"/.exec(page)?.[1];
  if (!found) throw new Error('The form of a note has no token.');
  return found;
}

/** The HTML face: pages, and a form that is sent and answered with the way to the timeline. */
export function askHtml({ token, read, written }: Subject, operation: Operation, csrf: string): Asked {
  const headers = { cookie: `rinnalla=${token}`, 'sec-fetch-site': 'same-origin' };
  if (operation === 'list') return { requests: [wire('GET', '/fi/t', headers)], expected: 200 };
  if (operation === 'timeline')
    return { requests: read.map((id) => wire('GET', `/fi/t/${id}/aikajana`, headers)), expected: 200 };
  const body = new URLSearchParams({ csrf, class: 'support', happenedOn: today(), text }).toString();
  return {
    requests: written.map((id) =>
      wire('POST', `/fi/t/${id}/merkinta`, { ...headers, 'content-type': 'application/x-www-form-urlencoded' }, body),
    ),
    expected: 303,
  };
}

/** Says what is wrong with an answer, or nothing: a fast error page must not count as speed. */
export function wrongAnswer(operation: Operation, face: Face, answer: string): string | undefined {
  const count = (pattern: RegExp) => [...answer.matchAll(pattern)].length;
  const cases = face === 'json' ? count(/"codeWord"/g) : count(/<th scope="row"/g);
  // Each once: what happened last stands above the list too.
  const texts = face === 'json' ? /"text":"(\d+)\. Tavattiin/g : /class="moj-timeline__description">(\d+)\. Tavattiin/g;
  const entries = new Set([...answer.matchAll(texts)].map(([, number]) => number)).size;
  if (operation === 'list' && cases !== 20 && cases !== 25) return `the list shows ${cases} cases`;
  if (operation === 'timeline' && entries !== 50) return `the timeline shows ${entries} notes that were opened`;
  return undefined;
}
