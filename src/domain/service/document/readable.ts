import { nameIn } from '../service.ts';
import { type OwnAttribute, ownAttributes } from './attribute.ts';
import { columnsOf } from './columns.ts';
import { type Json, objectAt, objectsAt, textAt } from './json.ts';

export interface Phone {
  readonly number: string;
  readonly note: string | null;
}

export interface Place {
  readonly name: string | null;
  readonly address: string | null;
  readonly phones: readonly Phone[];
  readonly opening: readonly string[];
}

/** One service in the words of a page, in its language or the nearest that there is. */
export interface Readable {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly summary: string | null;
  readonly description: string | null;
  readonly eligibility: string | null;
  readonly access: string | null;
  readonly fees: string | null;
  readonly opening: readonly string[];
  readonly waitText: string | null;
  readonly phones: readonly Phone[];
  readonly email: string | null;
  readonly url: string | null;
  readonly areas: readonly string[];
  readonly places: readonly Place[];
}

/** Times of a schedule as they are shown; days stay codes (MO … SU), which the page says in words. */
const openingOf = (json: Json): string => {
  const days = textAt(json, 'byday') ?? '';
  const [from, until] = [textAt(json, 'opens_at')?.slice(0, 5), textAt(json, 'closes_at')?.slice(0, 5)];
  const time = from ? `${from}–${until ?? ''}` : '';
  return [days, time, textAt(json, 'description') ?? ''].filter(Boolean).join(' ');
};

const openings = (of: Json): string[] => objectsAt(of, 'schedules').map(openingOf).filter(Boolean);

const phonesOf = (of: Json): Phone[] =>
  objectsAt(of, 'phones').flatMap((item) => {
    const number = textAt(item, 'number');
    return number === undefined ? [] : [{ number, note: textAt(item, 'description') ?? null }];
  });

function placeOf(json: Json): Place {
  const location = objectAt(json, 'location');
  const [address] = objectsAt(location, 'addresses');
  const line = address
    ? [
        textAt(address, 'address_1'),
        [textAt(address, 'postal_code'), textAt(address, 'city')].filter(Boolean).join(' '),
      ]
        .filter(Boolean)
        .join(', ')
    : '';
  return {
    name: textAt(location, 'name') ?? null,
    address: line === '' ? null : line,
    phones: [...phonesOf(json), ...phonesOf(location)],
    opening: [...openings(json), ...openings(location)],
  };
}

/** Only a web address that a browser may be sent to. */
const webAddress = (value: string | undefined): string | null =>
  value !== undefined && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : null;

const said = (attributes: readonly OwnAttribute[], language: string, code: string): string | undefined =>
  attributes.find((attribute) => attribute.code === `text:${code}` && attribute.language === language)?.value;

export function readable(document: Json, language: string): Readable {
  const attributes = ownAttributes(document);
  const { words } = columnsOf(document);
  const main = attributes.find(({ code }) => code === 'main-language')?.value ?? Object.keys(words)[0] ?? 'fi';
  const say = (code: string, field?: string): string | null => {
    const own = said(attributes, language, code);
    return own ?? (field ? textAt(document, field) : undefined) ?? said(attributes, main, code) ?? null;
  };
  const opening = said(attributes, language, 'opening') ?? said(attributes, main, 'opening');
  const name = nameIn(words, language);
  const email = textAt(document, 'email');
  return {
    name,
    otherNames: Object.values(words).flatMap((word) => (word.name && word.name !== name ? [word.name] : [])),
    summary: say('summary'),
    description: say('description', 'description'),
    eligibility: say('eligibility', 'eligibility_description'),
    access: say('access', 'application_process'),
    fees: say('fees', 'fees_description'),
    opening: opening === undefined ? openings(document) : [opening],
    waitText: textAt(document, 'wait_time') ?? null,
    phones: phonesOf(document),
    email: email !== undefined && /^[^\s@<>]+@[^\s@<>]+$/.test(email) ? email : null,
    url: webAddress(textAt(document, 'url')),
    areas: objectsAt(document, 'service_areas').flatMap((item) => textAt(item, 'name') ?? []),
    places: objectsAt(document, 'service_at_locations').map(placeOf),
  };
}
