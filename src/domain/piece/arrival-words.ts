import { type Language, languages } from '../../platform/i18n/texts.ts';
import type { Anchor } from './piece.ts';

type Arrival = Extract<Anchor, 'before-arrival' | 'after-arrival'>;

/** How somebody says in each language that something was before or after the coming to Finland, in small letters. */
const ways: Readonly<Record<Language, Readonly<Record<Arrival, RegExp>>>> = {
  fi: {
    'before-arrival':
      /^ennen (?:kuin (?:hän|asiakas) (?:tuli|saapui)(?: suomeen)?|(?:suomeen )?(?:tuloa|tuloaan|saapumista|saapumistaan))$/,
    'after-arrival':
      /^(?:(?:suomeen )?(?:(?:tulon|tulonsa|saapumisen|saapumisensa) jälkeen|tultuaan|saavuttuaan)|(?:sen )?jälkeen kun (?:hän|asiakas) (?:tuli|saapui)(?: suomeen)?)$/,
  },
  sv: {
    'before-arrival':
      /^(?:innan (?:hen|hon|han|personen|klienten) (?:kom|anlände)|före ankomsten)(?: (?:till|i) finland)?$/,
    'after-arrival':
      /^efter (?:ankomsten|att (?:hen|hon|han|personen|klienten) (?:hade )?(?:kom|kommit|anlände|anlänt))(?: (?:till|i) finland)?$/,
  },
  en: {
    'before-arrival':
      /^before (?:(?:they|he|she|the person|the client) (?:came|arrived)|(?:the )?arrival|arriving|coming)(?: (?:to|in) finland)?$/,
    'after-arrival':
      /^after (?:(?:they|he|she|the person|the client) (?:came|arrived)|(?:the )?arrival|arriving|coming)(?: (?:to|in) finland)?$/,
  },
};

/** "Ennen kuin hän tuli", "före ankomsten till Finland", "after arriving": a time that is told from the arrival alone. Nothing of any other. */
export function arrivalIn(when: string): Arrival | undefined {
  const words = when.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[.!]$/, '');
  for (const language of languages)
    for (const how of ['before-arrival', 'after-arrival'] as const) if (ways[language][how].test(words)) return how;
  return undefined;
}
