import fc from 'fast-check';
import { expect, it } from 'vitest';
import { everywhere, type Fitted, fitOf, type Sought } from './fit.ts';
import { ServiceIndex } from './search/service-index.ts';
import { groups, namelessAnswers, payers } from './service.ts';

const needs = ['housing', 'money', 'health'] as const;
const regions = ['02', '07', everywhere] as const;
const languages = ['fi', 'ar', 'so'] as const;
const today = '2026-12-01';
const fresh = '2026-11-20';

const service = fc.record({
  needs: fc.subarray([...needs]),
  regions: fc.subarray([...regions]),
  languages: fc.subarray([...languages]),
  serves: fc.subarray([...groups]),
  whoPays: fc.constantFrom(...payers),
  nameless: fc.constantFrom(...namelessAnswers),
  classified: fc.constantFrom('told', 'guessed'),
  waitingDays: fc.option(fc.nat(90)),
  waitingToldOn: fc.constantFrom(fresh, '2026-01-01', null),
}) satisfies fc.Arbitrary<Fitted>;

const sought: fc.Arbitrary<Sought> = fc.record({
  needs: fc.subarray([...needs], { minLength: 1 }),
  region: fc.option(fc.constantFrom('02', '07'), { nil: undefined }),
  language: fc.option(fc.constantFrom(...languages), { nil: undefined }),
  serves: fc.subarray([...groups]),
  today: fc.constant(today),
});

/** One thing more that suits what is sought. */
const better: Readonly<Record<string, (service: Fitted, sought: Sought) => Fitted>> = {
  'answers every need': (service, { needs }) => ({ ...service, needs: [...new Set([...service.needs, ...needs])] }),
  'says itself what it is for': (service) => ({ ...service, classified: 'told' }),
  'is in the own area': (service, { region }) =>
    region === undefined ? service : { ...service, regions: [...service.regions, region] },
  'helps in the whole country': (service) => ({ ...service, regions: [...service.regions, everywhere] }),
  'speaks the language': (service, { language }) =>
    language === undefined ? service : { ...service, languages: [...service.languages, language] },
  'suits whom it is sought for': (service, { serves }) => ({ ...service, serves: [...service.serves, ...serves] }),
  'costs nothing': (service) => ({ ...service, whoPays: 'free' }),
  'asks no name': (service) => ({ ...service, nameless: 'yes' }),
  'helps at once': (service) => ({ ...service, waitingDays: 0, waitingToldOn: fresh }),
};

it.each(Object.entries(better))('a service that %s never ranks lower', (_, improve) => {
  fc.assert(
    fc.property(service, sought, (item, wanted) => {
      expect(fitOf(improve(item, wanted), wanted).points).toBeGreaterThanOrEqual(fitOf(item, wanted).points);
    }),
  );
});

it('a longer wait never ranks higher', () => {
  fc.assert(
    fc.property(service, sought, fc.nat(90), fc.nat(90), (item, wanted, one, other) => {
      const [short, long] = [Math.min(one, other), Math.max(one, other)];
      const after = (waitingDays: number) => fitOf({ ...item, waitingDays, waitingToldOn: fresh }, wanted).points;
      expect(after(short)).toBeGreaterThanOrEqual(after(long));
    }),
  );
});

it('what was asked for outweighs all that nobody asked for', () => {
  fc.assert(
    fc.property(service, (item) => {
      const wanted: Sought = { needs: ['health'], region: '02', language: 'ar', serves: [], today };
      const plain: Fitted = { ...item, needs: ['health'], classified: 'told', regions: [everywhere] };
      const speaks = fitOf(
        { ...plain, languages: ['ar'], whoPays: 'public-fee', nameless: 'no', waitingDays: 80, waitingToldOn: fresh },
        wanted,
      );
      expect(speaks.points).toBeGreaterThanOrEqual(
        fitOf({ ...plain, languages: ['fi'], regions: ['02'], whoPays: 'free', nameless: 'yes' }, wanted).points,
      );
    }),
  );
});

it('says why it suits and what does not, and says no thing both ways', () => {
  const wanted: Sought = { needs: ['health'], region: '02', language: 'ar', serves: ['children'], today };
  const plain: Fitted = {
    ...{ needs: ['health'], regions: ['02'], languages: ['fi'], serves: [], whoPays: 'client-fee', nameless: 'no' },
    ...{ classified: 'guessed', waitingDays: 40, waitingToldOn: fresh },
  };
  expect(fitOf(plain, wanted)).toMatchObject({
    fits: [{ code: 'focus' }, { code: 'own-area' }],
    lacks: [
      { code: 'guessed' },
      { code: 'language-other' },
      { code: 'serves-not-told', group: 'children' },
      { code: 'paid', payer: 'client-fee' },
      { code: 'name-asked' },
      { code: 'waits', days: 40 },
    ],
  });
  expect(fitOf({ ...plain, waitingToldOn: '2026-01-01' }, wanted).lacks).not.toContainEqual({
    code: 'waits',
    days: 40,
  });
  fc.assert(
    fc.property(service, sought, (item, wanted) => {
      const { fits, lacks } = fitOf(item, wanted);
      const codes = [...fits, ...lacks].map((reason) => JSON.stringify(reason));
      expect(new Set(codes).size).toBe(codes.length);
      // What is not known of whom it is sought for is held against nobody.
      if (wanted.language === undefined) expect(codes.filter((code) => code.includes('language'))).toEqual([]);
    }),
  );
});

it('suggests the best first, by name where they suit alike, whatever the order in which they came', () => {
  fc.assert(
    fc.property(fc.array(service, { maxLength: 12 }), sought, fc.nat(), (items, wanted, turn) => {
      const named = items.map((item, nth) => ({
        ...item,
        ...{ id: `s${nth}`, version: 1, name: `Palvelu ${String.fromCharCode(97 + nth)}`, open: true },
        ...{ names: '', keywords: '', text: '' },
      }));
      const indexOf = (all: typeof named) => {
        const index = new ServiceIndex();
        for (const each of all) index.put(each);
        return index;
      };
      const { needs, region } = wanted;
      const begin = turn % Math.max(1, named.length);
      const suggested = indexOf(named).suggest({ needs, region }, wanted, 5);
      expect(indexOf([...named.slice(begin), ...named.slice(0, begin)]).suggest({ needs, region }, wanted, 5)).toEqual(
        suggested,
      );
      const points = suggested.map(({ fit }) => fit.points);
      expect(points).toEqual(points.toSorted((a, b) => b - a));
      for (const { id } of suggested) {
        const item = named.find((each) => each.id === id);
        expect(item?.needs.some((need) => needs.includes(need))).toBe(true);
      }
    }),
  );
});
