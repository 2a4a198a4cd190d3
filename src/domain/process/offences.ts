import type { Language } from '../../platform/i18n/texts.ts';
import { type Provision, quoted, read, unverified } from './law/provision.ts';

interface Offence {
  readonly name: Readonly<Record<Language, string>>;
  readonly law: Provision;
  /** Trafficking itself: from here on the whole is investigated under its own name. */
  readonly trafficking?: true;
}

/**
 * Names of offences as data. Sections and marks are those of *Osatekijät*: what has not been read is not given a number, and a
 * name in another language is to be verified where the glossary says so.
 */
export const offences: Readonly<Record<string, Offence>> = {
  trafficking: {
    name: { fi: 'ihmiskauppa', sv: 'människohandel', en: 'human trafficking' },
    law: read('criminal', '25:3'),
    trafficking: true,
  },
  'aggravated-trafficking': {
    name: { fi: 'törkeä ihmiskauppa', sv: 'grov människohandel', en: 'aggravated human trafficking' },
    law: read('criminal', '25:3 a'),
    trafficking: true,
  },
  pandering: {
    name: { fi: 'paritus', sv: 'koppleri', en: 'pandering' },
    law: unverified('criminal'),
  },
  'aggravated-pandering': {
    name: { fi: 'törkeä paritus', sv: 'grovt koppleri', en: 'aggravated pandering' },
    law: unverified('criminal'),
  },
  'work-discrimination': {
    name: {
      fi: 'kiskonnantapainen työsyrjintä',
      sv: 'ockerliknande diskriminering i arbetslivet',
      en: 'extortionate work discrimination',
    },
    law: quoted('criminal', '47:3 a'),
  },
  coercion: {
    name: { fi: 'pakottaminen', sv: 'olaga tvång', en: 'coercion' },
    law: quoted('criminal', '25:8'),
  },
  threat: {
    name: { fi: 'laiton uhkaus', sv: 'olaga hot', en: 'unlawful threat' },
    law: quoted('criminal', '25:7'),
  },
  'deprivation-of-liberty': {
    name: { fi: 'vapaudenriisto', sv: 'frihetsberövande', en: 'deprivation of personal liberty' },
    law: quoted('criminal', '25:1'),
  },
  'aggravated-deprivation-of-liberty': {
    name: {
      fi: 'törkeä vapaudenriisto',
      sv: 'grovt frihetsberövande',
      en: 'aggravated deprivation of personal liberty',
    },
    law: unverified('criminal', '25:2'),
  },
  usury: { name: { fi: 'kiskonta', sv: 'ocker', en: 'usury' }, law: quoted('criminal', '36:6') },
  'aggravated-usury': {
    name: { fi: 'törkeä kiskonta', sv: 'grovt ocker', en: 'aggravated usury' },
    law: quoted('criminal', '36:7'),
  },
  'illegal-entry': {
    name: {
      fi: 'laittoman maahantulon järjestäminen',
      sv: 'ordnande av olaglig inresa',
      en: 'facilitation of illegal entry',
    },
    law: unverified('criminal', '17:8'),
  },
  'sexual-offence': {
    name: { fi: 'seksuaalirikos', sv: 'sexualbrott', en: 'sexual offence' },
    law: unverified('criminal'),
  },
  'violent-offence': {
    name: { fi: 'väkivaltarikos', sv: 'våldsbrott', en: 'violent offence' },
    law: unverified('criminal'),
  },
  other: {
    name: { fi: 'muu nimike', sv: 'annan brottsbenämning', en: 'another name' },
    law: unverified('criminal'),
  },
};

export const offenceCodes = Object.keys(offences) as [string, ...string[]];
export const isTrafficking = (code: string): boolean => offences[code]?.trafficking ?? false;
