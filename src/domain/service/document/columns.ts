import { languageOf } from '../../../platform/i18n/language-of.ts';
import { domains } from '../../need/index.ts';
import { countyOfMunicipality, countyOfName } from '../../organisation/index.ts';
import { everywhere } from '../fit.ts';
import { countyByName, isCounty } from '../region/region.ts';
import { type Columns, groups, type Nameless, namelessAnswers, type Payer, payers, type Words } from '../service.ts';
import { type OwnAttribute, ownAttributes } from './attribute.ts';
import { guessGroups, guessNeeds, guessPayer } from './guess.ts';
import { type Json, objectAt, objectsAt, textAt } from './json.ts';

const valuesAfter = (attributes: readonly OwnAttribute[], beginning: string, allowed: readonly string[]): string[] => [
  ...new Set(
    attributes
      .filter(({ code }) => code.startsWith(beginning))
      .map(({ code }) => code.slice(beginning.length))
      .filter((item) => allowed.includes(item)),
  ),
];

/** Terms of the taxonomies of others: their names are words for the service. */
const termNames = (document: Json): string[] =>
  objectsAt(document, 'attributes').flatMap((item) => {
    const term = objectAt(item, 'taxonomy_term');
    return term.taxonomy === 'rinnalla' ? [] : [textAt(term, 'name') ?? ''];
  });

function wordsOfDocument(document: Json, attributes: readonly OwnAttribute[]): Record<string, Words> {
  const fields = ['description', 'eligibility_description', 'application_process'];
  const text = fields.map((key) => textAt(document, key) ?? '').join('\n');
  const name = textAt(document, 'name') ?? textAt(document, 'alternate_name') ?? '';
  const main = attributes.find(({ code }) => code === 'main-language')?.value ?? languageOf(`${name} ${text}`) ?? 'fi';
  const own = (language: string, code: string) =>
    attributes
      .filter((attribute) => attribute.code === code && attribute.language === language)
      .flatMap(({ value }) => value ?? []);
  const words: Record<string, Words> = {};
  const said = attributes.flatMap(({ language }) => language ?? []);
  for (const language of new Set([main, ...said])) {
    const isMain = language === main;
    const texts = attributes.filter(
      (attribute) => attribute.code.startsWith('text:') && attribute.code !== 'text:name',
    );
    words[language] = {
      name: own(language, 'text:name')[0] ?? (isMain ? name : undefined),
      text: [isMain ? text : '', ...texts.filter((text) => text.language === language).map(({ value }) => value ?? '')]
        .join('\n')
        .trim(),
      keywords: [
        ...own(language, 'keyword'),
        ...(isMain ? [textAt(document, 'alternate_name') ?? '', ...termNames(document)] : []),
      ]
        .join('; ')
        .replace(/^[; ]+/, ''),
    };
  }
  return words;
}

/** Where a service area lies: everything, a county or a municipality, by number or by name. */
function regionOfArea(area: Json): string | undefined {
  const [type, code = ''] = (textAt(area, 'extent') ?? '').split(':');
  if (type === 'nationwide') return everywhere;
  if (type === 'county' && isCounty(code)) return code;
  const name = textAt(area, 'name') ?? '';
  return (type === 'municipality' ? countyOfMunicipality(code) : undefined) ?? countyByName(name) ?? countyOfName(name);
}

function regionsOf(document: Json, attributes: readonly OwnAttribute[]): string[] {
  const told = attributes.filter(({ code }) => code.startsWith('region:')).map(({ code }) => code.slice(7));
  const areas = objectsAt(document, 'service_areas').map(regionOfArea);
  const cities = objectsAt(document, 'service_at_locations').flatMap((item) =>
    objectsAt(objectAt(item, 'location'), 'addresses').map((address) => countyOfName(textAt(address, 'city') ?? '')),
  );
  const regions = told.length > 0 ? told : areas.some(Boolean) ? areas : cities;
  return [...new Set(regions.filter((region) => region !== undefined))].sort();
}

const numbered = (value: string | undefined): number | null =>
  value !== undefined && /^\d{1,4}$/.test(value) && Number(value) <= 3650 ? Number(value) : null;

function payerOf(document: Json, attributes: readonly OwnAttribute[]): Payer {
  const told = valuesAfter(attributes, 'who-pays:', payers)[0] as Payer | undefined;
  if (told) return told;
  const fees = [textAt(document, 'fees_description'), textAt(document, 'fees')].filter(Boolean).join(' ');
  return fees === '' ? 'not-known' : guessPayer(fees);
}

/** As it says itself: by a word of its own, or among those whom it serves. What was only guessed tells nothing of it. */
function namelessOf(attributes: readonly OwnAttribute[]): Nameless {
  const [told] = valuesAfter(attributes, 'nameless:', namelessAnswers);
  if (told) return told as Nameless;
  return attributes.some(({ code }) => code === 'serves:anonymous') ? 'yes' : 'not-told';
}

/** Everything that is searched and filtered by. Told in our own terms, or guessed from the texts. */
export function columnsOf(document: Json): Columns {
  const attributes = ownAttributes(document);
  const words = wordsOfDocument(document, attributes);
  const organization = objectAt(document, 'organization');
  const told = attributes.some(({ code }) => code.startsWith('need:'));
  const each = Object.values(words);
  const names = each.map(({ name = '', keywords = '' }) => `${name} ${keywords}`).join(' ');
  const all = `${names} ${each.map(({ text = '' }) => text).join(' ')}`;
  const languages = objectsAt(document, 'languages').flatMap(
    (item) => textAt(item, 'code') ?? textAt(item, 'name') ?? [],
  );
  const waiting = (code: string) => attributes.find((attribute) => attribute.code === code)?.value;
  const days = numbered(waiting('waiting-days'));
  const toldOn = waiting('waiting-told-on') ?? '';
  const known = days !== null && /^\d{4}-\d\d-\d\d$/.test(toldOn);
  return {
    provider: (textAt(organization, 'name') ?? '–').slice(0, 300),
    words,
    needs: told ? valuesAfter(attributes, 'need:', domains) : guessNeeds(names),
    regions: regionsOf(document, attributes),
    languages: [...new Set(languages.map((language) => language.toLowerCase().slice(0, 20)))].sort(),
    serves: told ? valuesAfter(attributes, 'serves:', groups) : guessGroups(all),
    whoPays: payerOf(document, attributes),
    nameless: namelessOf(attributes),
    classified: told ? 'told' : 'guessed',
    waitingDays: known ? days : null,
    waitingToldOn: known ? toldOn : null,
  };
}
