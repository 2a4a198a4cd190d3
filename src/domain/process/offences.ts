import type { Language } from '../../platform/i18n/texts.ts';
import type { ProvisionKey } from '../law/index.ts';

interface Offence {
  readonly name: Readonly<Record<Language, string>>;
  readonly law: ProvisionKey;
  /** Trafficking itself: from here on the whole is investigated under its own name. */
  readonly trafficking?: true;
}

/**
 * Names of offences as data, each with its provision in the register of the law. A name in another language is to be verified where
 * the glossary says so. A name that was announced and not seen in force, or that no source confirms, says so itself: on pages and in files.
 */
export const offences: Readonly<Record<string, Offence>> = {
  trafficking: {
    name: { fi: 'ihmiskauppa', sv: 'människohandel', en: 'human trafficking' },
    law: 'rl-25-3-1',
    trafficking: true,
  },
  'aggravated-trafficking': {
    name: { fi: 'törkeä ihmiskauppa', sv: 'grov människohandel', en: 'aggravated human trafficking' },
    law: 'rl-25-3a',
    trafficking: true,
  },
  pandering: {
    name: { fi: 'paritus', sv: 'koppleri', en: 'pandering' },
    law: 'rl-20-pandering',
  },
  'aggravated-pandering': {
    name: { fi: 'törkeä paritus', sv: 'grovt koppleri', en: 'aggravated pandering' },
    law: 'rl-20-aggravated-pandering',
  },
  'work-discrimination': {
    name: {
      fi: 'kiskonnantapainen työsyrjintä',
      sv: 'ockerliknande diskriminering i arbetslivet',
      en: 'extortionate work discrimination',
    },
    law: 'rl-47-3a',
  },
  'extortion-at-work': {
    name: {
      fi: 'kiskonta työelämässä (vireillä)',
      sv: 'ocker i arbetslivet (under beredning)',
      en: 'extortion at work (pending)',
    },
    law: 'rl-47-3a',
  },
  'aggravated-extortion-at-work': {
    name: {
      fi: 'törkeä kiskonta työelämässä (vireillä)',
      sv: 'grovt ocker i arbetslivet (under beredning)',
      en: 'aggravated extortion at work (pending)',
    },
    law: 'rl-47-3a',
  },
  'buying-sex': {
    name: {
      fi: 'seksin ostaminen ihmiskaupan tai parituksen uhrilta (nimi vahvistamatta)',
      sv: 'köp av sex av ett offer för människohandel eller koppleri (namnet inte bekräftat)',
      en: 'buying sex from a victim of trafficking or pandering (name not confirmed)',
    },
    law: 'rl-20-buying',
  },
  coercion: {
    name: { fi: 'pakottaminen', sv: 'olaga tvång', en: 'coercion' },
    law: 'rl-25-8',
  },
  threat: {
    name: { fi: 'laiton uhkaus', sv: 'olaga hot', en: 'unlawful threat' },
    law: 'rl-25-7',
  },
  'deprivation-of-liberty': {
    name: { fi: 'vapaudenriisto', sv: 'frihetsberövande', en: 'deprivation of personal liberty' },
    law: 'rl-25-1',
  },
  'aggravated-deprivation-of-liberty': {
    name: {
      fi: 'törkeä vapaudenriisto',
      sv: 'grovt frihetsberövande',
      en: 'aggravated deprivation of personal liberty',
    },
    law: 'rl-25-2',
  },
  usury: { name: { fi: 'kiskonta', sv: 'ocker', en: 'usury' }, law: 'rl-36-6' },
  'aggravated-usury': {
    name: { fi: 'törkeä kiskonta', sv: 'grovt ocker', en: 'aggravated usury' },
    law: 'rl-36-7',
  },
  'illegal-entry': {
    name: {
      fi: 'laittoman maahantulon järjestäminen',
      sv: 'ordnande av olaglig inresa',
      en: 'facilitation of illegal entry',
    },
    law: 'rl-17-8',
  },
  'sexual-offence': {
    name: { fi: 'seksuaalirikos', sv: 'sexualbrott', en: 'sexual offence' },
    law: 'rl-open',
  },
  'violent-offence': {
    name: { fi: 'väkivaltarikos', sv: 'våldsbrott', en: 'violent offence' },
    law: 'rl-open',
  },
  other: {
    name: { fi: 'muu nimike', sv: 'annan brottsbenämning', en: 'another name' },
    law: 'rl-open',
  },
};

export const offenceCodes = Object.keys(offences) as [string, ...string[]];
export const isTrafficking = (code: string): boolean => offences[code]?.trafficking ?? false;
