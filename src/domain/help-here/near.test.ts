import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Domain, domains } from '../need/index.ts';
import { readable } from '../service/index.ts';
import { helpNear, oneCode, type PublicService, servicesNear, speaks } from './near.ts';

const service = (name: string, more: Partial<PublicService> = {}): PublicService => ({
  ...{ provider: 'Saarni ry', words: { fi: { name } }, needs: ['safety'], regions: ['02'], languages: ['fi'] },
  ...{ whoPays: 'free', nameless: 'not-told', said: (language) => readable({}, language) },
  ...more,
});
const names = (services: readonly PublicService[]) => services.map(({ words }) => words.fi?.name);

test('who helps in the language stands before who has an interpreter in the region, and before who does not say', () => {
  const all = [
    service('Hiljainen', { languages: [] }),
    service('Tulkin kanssa'),
    service('Suoraan', { languages: ['fi', 'ar'] }),
    service('Tulkit', { needs: ['interpreting'], languages: ['so'], regions: ['everywhere'] }),
    service('Muualla', { languages: ['ar'], regions: ['03'] }),
  ];
  expect(names(servicesNear(all, { region: '02', language: 'ar' }))).toEqual(['Suoraan', 'Hiljainen']);
  const somali = servicesNear(all, { region: '02', language: 'so' });
  expect(somali.map(({ words, heard }) => [words.fi?.name, heard])).toEqual([
    ['Tulkit', 'direct'],
    ['Hiljainen', 'interpreter'],
    ['Tulkin kanssa', 'interpreter'],
    ['Suoraan', 'interpreter'],
  ]);
  // Of another region an interpreter is of no use, and where no region is chosen nobody of one is shown.
  expect(names(servicesNear(all, {}))).toEqual(['Tulkit']);
});

test('who is known to need no name stands before who does not say, and who asks for one is not put before anybody', () => {
  const all = [service('A'), service('B', { nameless: 'no' }), service('C', { nameless: 'yes' })];
  expect(names(servicesNear(all, { region: '02' }))).toEqual(['C', 'A', 'B']);
});

test('a number without languages may be asked in any, one with languages in those alone; dari has one code', () => {
  expect(speaks({ languages: [], interpreted: [] }, 'ar')).toBe(true);
  expect(speaks({ languages: ['fi'], interpreted: ['fa-AF'] }, 'prs')).toBe(true);
  expect(speaks({ languages: ['fi'], interpreted: [] }, 'ar')).toBe(false);
  expect(speaks({ languages: ['fi'], interpreted: [] }, undefined)).toBe(true);
  expect(oneCode('fa-AF')).toBe('prs');
});

const some = fc.array(
  fc.record({
    name: fc.string({ minLength: 1, maxLength: 8 }),
    needs: fc.uniqueArray(fc.constantFrom<Domain>(...domains), { maxLength: 4 }),
    regions: fc.uniqueArray(fc.constantFrom('02', '03', 'everywhere'), { minLength: 1 }),
    languages: fc.uniqueArray(fc.constantFrom('fi', 'ar', 'so'), { maxLength: 3 }),
  }),
  { maxLength: 40 },
);
const chosen = fc.record({
  region: fc.constantFrom(undefined, '02', '03'),
  language: fc.constantFrom(undefined, 'fi', 'ar', 'so'),
  need: fc.constantFrom(undefined, ...domains),
});

test('each service that is shown is told whole once, before it is named again, and what is not shown is counted', () => {
  fc.assert(
    fc.property(some, chosen, (drawn, wanted) => {
      const services = drawn.map(({ name, ...more }) => service(name, more));
      const { total, groups } = helpNear(services, wanted);
      const whole = new Set<unknown>();
      for (const { services: shown } of groups)
        for (const each of shown) {
          expect(whole.has(each.service)).toBe(!each.whole);
          whole.add(each.service);
        }
      for (const { need, services: shown, more } of groups) {
        const fitting = servicesNear(services, wanted).filter(({ needs }) =>
          need === undefined ? needs.length === 0 : needs.includes(need),
        );
        expect(shown.length + more).toBe(fitting.length);
        expect(shown.length).toBeGreaterThan(0);
      }
      expect(whole.size).toBeLessThanOrEqual(total);
      if (groups.every(({ more }) => more === 0)) expect(whole.size).toBe(total);
    }),
  );
});
