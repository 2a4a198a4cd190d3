import { z } from 'zod';
import { asText, choice, day, mustTick, optionalText, text } from '../../platform/http/fields.ts';
import { capacities, copies, forms, givers, interpreters, longestPurpose } from './consent.ts';
import { spokenLanguages } from './language-names.ts';

/** What both kinds of consent ask (domain knowledge, section 3.2): given freely, in words she understood, for a time. */
export const factFields = {
  purpose: text(longestPurpose),
  exclusions: optionalText(longestPurpose),
  giver: choice(givers),
  capacity: choice(capacities),
  language: choice(spokenLanguages),
  interpreter: choice(interpreters),
  explainedBy: optionalText(120),
  limitsTold: mustTick(),
  refusalTold: mustTick(),
  form: choice(forms),
  copyGiven: choice(copies),
  startsOn: day(),
  endsOn: day(),
  reviewOn: day(),
};

/** Where the work goes on once the consent is recorded, below the case: to the referral for which it was asked. No other page is led to. */
export const goesOn = () =>
  asText(z.string().regex(/^\/ohjaus\/uusi\?[\w=&-]{1,120}$/, 'choose'), 'set-form').optional();
