import { excerpts } from './differ.ts';
import type { Compared } from './pair.ts';
import { type Asked, organisations, workers } from './words.ts';

/** One difference with the story that led to it. */
export interface Finding {
  readonly fact: string;
  /** Which part of the proof has found it. */
  readonly by: string;
  readonly family: string;
  readonly place: string;
  readonly story: readonly Asked[];
  readonly statuses: readonly [number, number];
  readonly excerpts: readonly [string, string];
}

const named = new Map<string, string>([
  ...Object.values(organisations).map(({ id, name }) => [id, name] as const),
  ...Object.values(workers).map(({ id, name }) => [id, name] as const),
]);
const withNames = (text: string) =>
  text.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => named.get(id) ?? id);

/** An address without the ids in it: one family of requests. */
export const familyOf = ({ method, path: to }: Pick<Asked, 'method' | 'path'>): string =>
  `${method} ${to
    .replace(/\?.*$/, '')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/\/(cases|t)\/[0-9a-z]{6}(?=\/|$)/, '/$1/:case')
    .replace(/[\w-]{43}/, ':secret')}`;

/** What the head of a case tells stands on all its pages: one cause. */
const ofEveryPage = /^(head|allowed|case)\b/;

export function findingsOf(
  fact: string,
  by: string,
  { asked, answers, places }: Compared,
  before: readonly Asked[],
): Finding[] {
  const [a, b] = answers;
  return places.map((place) => ({
    fact,
    by,
    family: ofEveryPage.test(place) ? everyPage : familyOf(asked),
    place,
    story: [...before, asked],
    statuses: [a.status, b.status],
    excerpts: excerpts(a, b),
  }));
}

const everyPage = 'every page of the case';

/** One cause: the fact, the kind of address, and the place in the answer. */
export const causeOf = ({ fact, family, place }: Finding): string => `${fact} | ${family} | ${place}`;

const askerOf = ({ fact, story }: Finding) => `${fact} | ${story.at(-1)!.as}`;

/** A page whose head is known to differ for who asks is drawn otherwise for that alone, as far as one can tell. */
function withoutDrawn(findings: readonly Finding[]): readonly Finding[] {
  const heads = new Set(findings.filter(({ family }) => family === everyPage).map(askerOf));
  return findings.map((finding) =>
    finding.place.startsWith('page “') && heads.has(askerOf(finding))
      ? { ...finding, family: everyPage, place: 'as it is drawn' }
      : finding,
  );
}

export interface Cause {
  readonly shortest: Finding;
  readonly times: number;
  readonly who: readonly string[];
}

/** The differences by cause, the most frequent first, each with its shortest story. */
export function causesOf(findings: readonly Finding[]): ReadonlyMap<string, Cause> {
  const causes = new Map<string, Cause>();
  for (const finding of withoutDrawn(findings)) {
    const key = causeOf(finding);
    const before = causes.get(key);
    const who = finding.story.at(-1)!.as;
    causes.set(key, {
      shortest: before && before.shortest.story.length <= finding.story.length ? before.shortest : finding,
      times: (before?.times ?? 0) + 1,
      who: [...new Set([...(before?.who ?? []), who])],
    });
  }
  return new Map([...causes].sort(([, a], [, b]) => b.times - a.times));
}

function told({ as, method, path: to, body, form }: Asked): string {
  const { name } = workers[as];
  const said = body && Object.keys(body).length > 0 ? ` ${withNames(JSON.stringify(body)).slice(0, 400)}` : '';
  return `${name}: ${method} ${withNames(to)}${form ? ' (form)' : ''}${said}`;
}

/** A cause as a story that a person can read. */
export function tellCause(key: string, { shortest, times, who }: Cause): string {
  const { story, statuses, excerpts: pieces, by } = shortest;
  return [
    `### ${key}`,
    `${times} times, by ${by}; asked by ${who.join(', ')}; ${statuses.join(' or ')}`,
    ...story.map((asked, n) => `${n + 1}. ${told(asked)}`),
    `- without the fact: ${withNames(pieces[0])}`,
    `- with it:          ${withNames(pieces[1])}`,
    '',
  ].join('\n');
}
