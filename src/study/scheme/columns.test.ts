import { describe, expect, it } from 'vitest';
import { conceptOf, saysUnknown, themeOf } from './columns.ts';

describe('columns are recognised by name', () => {
  it.each([
    ['Age at exploitation', 'age', 'vulnerability'],
    ['vic_AgeWhenTrafficked', 'age', 'vulnerability'],
    ['prs_Citizenship', 'citizenship', 'vulnerability'],
    ['Sukupuoli', 'gender', 'vulnerability'],
    ['First responder', 'referrer', 'help'],
    ['First responder type', 'referrerType', 'help'],
    ['vic_MethodsOfControl', 'control', 'control'],
    ['meansOfControlThreats', 'control', 'control'],
    ['cas_ReferredOrganisation', 'referredTo', 'network'],
    ['Rikosilmoitus', 'report', 'process'],
    ['Exploitation type', 'exploitation', 'exploitation'],
    ['typeOfLabourAgriculture', 'exploitation', 'exploitation'],
    ['vic_TraffickinStatusDecisionMakingOrg', 'statusMaker', undefined],
  ] as const)('%s', (name, concept, theme) => {
    expect(conceptOf(name)).toBe(concept);
    expect(themeOf(concept)).toBe(theme);
  });

  it('and nothing is guessed', () => {
    for (const name of ['', 'x', 'Manager', 'gender_of_child_2', 'Note']) expect(conceptOf(name)).toBeUndefined();
  });

  it('knows values that say that nothing is known', () => {
    for (const value of ['Unknown', 'Not specified or unknown', 'Ei tietoa', 'Uppgift saknas', '-99'])
      expect(saysUnknown(value)).toBe(true);
    for (const value of ['None', '99', 'Other', '0', '']) expect(saysUnknown(value)).toBe(false);
  });
});
