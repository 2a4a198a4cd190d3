import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventCodes, exploitationCodes, meansCodes } from '../piece/index.ts';
import { type FactPattern, factPatterns } from './elements.fixtures.ts';
import type { ElementsSeen, Recorded, RecordedLink, Recordings } from './elements.ts';
import { law } from './law/law-in-force.ts';
import { seeElements } from './see-elements.ts';

/** A row of the table: `a event recruited means:false-promises`. */
function readPiece(row: string): Recorded {
  const [id = '', sort = '', code = '', ...rest] = row.split(' ');
  const told = new Map<string | undefined, string | undefined>(
    rest.map((item) => {
      const [word, value] = item.split(':');
      return [word, value];
    }),
  );
  return {
    id,
    sort,
    code,
    answer: told.get('answer') ?? 'answered',
    status: told.get('status') ?? null,
    means: told.get('means')?.split(',') ?? [],
    also: told.get('also')?.split(',') ?? [],
    phases: told.get('phase')?.split(',') ?? [],
    direction: told.has('risk') ? 'risk' : told.has('protective') ? 'protective' : null,
    asChild: told.get('child') ?? null,
    from: null,
    until: null,
    mistaken: told.has('mistaken'),
  };
}

function readLink(row: string): RecordedLink {
  const [id = '', , fromId = '', code = '', toId = ''] = row.split(' ');
  return { id, fromId, toId, code, mistaken: false };
}

const isLink = (row: string) => row.split(' ')[1] === 'link';

const see = ({ recorded }: Pick<FactPattern, 'recorded'>) =>
  seeElements(recorded.filter((row) => !isLink(row)).map(readPiece), recorded.filter(isLink).map(readLink), law);

/** The recordings of an element in the words of the table. */
function inWords({ touchedBy, against, notAsked, unwilling }: Recordings): string {
  const beside = [
    ['against', against],
    ['not asked', notAsked],
    ['unwilling', unwilling],
  ] as const;
  const said = beside.filter(([, rows]) => rows.length > 0).map(([word, rows]) => `/ ${word} ${rows.join(' ')}`);
  return [...(touchedBy.length > 0 ? [touchedBy.join(' ')] : []), ...said].join(' ') || '–';
}

const element = (seen: ElementsSeen, key: string) => seen.elements.find((element) => element.key === key) as Recordings;

describe('what is recorded touches what the table says', () => {
  test.each(factPatterns.map((pattern) => [pattern.name, pattern] as const))('%s', (_, pattern) => {
    const seen = see(pattern);
    expect({
      act: inWords(element(seen, 'act')),
      means: inWords(element(seen, 'means')),
      purpose: inWords(element(seen, 'purpose')),
      together: seen.together?.join(' ') ?? '–',
      child: seen.child,
      meansRequired: seen.elements[1]?.required,
    }).toEqual({
      act: pattern.act,
      means: pattern.means,
      purpose: pattern.purpose,
      together: pattern.together,
      child: pattern.child ?? 'none',
      meansRequired: pattern.child !== 'all' && pattern.child !== 'some',
    });
    if (pattern.differing) expect(seen.differing.map((pair) => pair.join(' '))).toEqual(pattern.differing);
    if (pattern.european) {
      const touched = seen.european.filter((item) => item.touchedBy.length > 0);
      expect(Object.fromEntries(touched.map((item) => [item.key, item.touchedBy.join(' ')]))).toEqual(pattern.european);
    }
    if (pattern.near) {
      const touched = [...seen.graver, ...seen.near].filter((item) => item.touchedBy.length > 0);
      expect(Object.fromEntries(touched.map((item) => [item.key, item.touchedBy.join(' ')]))).toEqual(pattern.near);
    }
  });
});

test('the table has at least sixty patterns, each of its own', () => {
  expect(new Set(factPatterns.map((factPattern) => factPattern.name)).size).toBe(factPatterns.length);
  expect(factPatterns.length).toBeGreaterThanOrEqual(60);
});

const piece = fc.oneof(
  fc.tuple(fc.constant('event'), fc.constantFrom(...eventCodes)),
  fc.tuple(fc.constant('control'), fc.constantFrom(...meansCodes)),
  fc.tuple(fc.constant('exploitation'), fc.constantFrom(...exploitationCodes)),
  fc.tuple(fc.constant('actor'), fc.constantFrom('recruiter', 'controller', 'buyer', 'partner')),
);
const recorded = fc
  .record({
    id: fc.uuid(),
    what: piece,
    answer: fc.constantFrom('answered', 'answered', 'answered', 'not-asked', 'did-not-answer'),
    negative: fc.boolean(),
    means: fc.subarray([...meansCodes], { maxLength: 3 }),
    phases: fc.subarray(['before', 'during', 'now']),
    asChild: fc.constantFrom('yes', 'no', 'not-known', null),
    mistaken: fc.boolean(),
  })
  .map(({ what: [sort, code], negative, means, asChild, ...rest }): Recorded => {
    const negation = sort === 'control' ? 'not-observed' : sort === 'exploitation' ? 'not' : null;
    return {
      ...rest,
      sort,
      code,
      status: negative ? negation : null,
      means: sort === 'event' ? means : [],
      also: [],
      direction: null,
      asChild: sort === 'exploitation' ? asChild : null,
      from: null,
      until: null,
    };
  });
const many = fc.uniqueArray(recorded, { maxLength: 14, selector: (item) => item.id });

test('one more piece never takes away what is touched, for elements and offences alike', () => {
  fc.assert(
    fc.property(many, recorded, (pieces, more) => {
      const all = (seen: ElementsSeen) => [...seen.elements, ...seen.graver, ...seen.near];
      const [before, after] = [all(seeElements(pieces, [], law)), all(seeElements([...pieces, more], [], law))];
      before.forEach((item, index) => {
        expect(after[index]?.touchedBy).toEqual(expect.arrayContaining([...item.touchedBy]));
      });
    }),
  );
});

test('the order of the pieces does not matter', () => {
  fc.assert(
    fc.property(
      many.chain((pieces) => fc.tuple(fc.constant(pieces), fc.shuffledSubarray(pieces, { minLength: pieces.length }))),
      ([pieces, shuffled]) => {
        expect(seeElements(shuffled, [], law)).toEqual(seeElements(pieces, [], law));
      },
    ),
  );
});

test('where exploitation of a child is recorded, the means are not required', () => {
  fc.assert(
    fc.property(many, fc.uuid(), (pieces, id) => {
      const child = readPiece(`${id} exploitation labour status:possible child:yes`);
      const means = seeElements([...pieces, child], [], law).elements.find((element) => element.key === 'means');
      expect(means?.required).toBe(false);
    }),
  );
});

test('everything together is named only when each required element is touched', () => {
  fc.assert(
    fc.property(many, (pieces) => {
      const { elements, together } = seeElements(pieces, [], law);
      const open = elements.some((element) => element.required && element.touchedBy.length === 0);
      expect(together === null).toBe(open);
    }),
  );
});

test('nothing in the view is a number, a share or a verdict', () => {
  const walk = (value: unknown): unknown[] =>
    value !== null && typeof value === 'object' ? Object.values(value).flatMap(walk) : [value];
  for (const pattern of factPatterns)
    for (const item of walk(see(pattern))) expect(['string', 'boolean', 'object']).toContain(typeof item);
});
