import { compact, isObject, type Json, textAt } from '../document/json.ts';
import { nameId } from '../document/name-id.ts';
import { hsdsId } from './ptv-organisations.ts';
import { firstOf, idText, localised, mainOf } from './ptv-texts.ts';

const objects = (value: unknown): Json[] =>
  Array.isArray(value) ? value.filter(isObject) : isObject(value) ? [value] : [];

/** A channel with the services that it says it serves. */
export interface Channel {
  readonly id: string;
  readonly item: Json;
  readonly services: readonly string[];
}

export function channelOf(item: Json): Channel | undefined {
  const id = idText(item.id);
  if (id === undefined) return undefined;
  const services = (Array.isArray(item.services) ? item.services : []).flatMap((item) => {
    if (!isObject(item)) return idText(item) ?? [];
    return idText(item.id) ?? idText(isObject(item.service) ? item.service.id : undefined) ?? [];
  });
  return { id, item, services };
}

export const phonesOf = (owner: string, value: unknown): Json[] =>
  objects(value).flatMap((item) => {
    const number = [textAt(item, 'prefixNumber'), textAt(item, 'number') ?? textAt(item, 'phone')]
      .filter(Boolean)
      .join(' ');
    if (number === '') return [];
    const description =
      textAt(item, 'additionalInformation') ??
      textAt(item, 'phoneNumberDescription') ??
      textAt(item, 'chargeDescription');
    return [compact({ id: nameId(`phone ${owner} ${number}`), number, type: 'voice', description })];
  });

export const emailOf = (value: unknown): string | undefined =>
  objects(value)
    .map((item) => textAt(item, 'value') ?? textAt(item, 'address'))
    .find((address) => address !== undefined && /^[^\s@]+@[^\s@]+$/.test(address));

/** Only addresses of the web: anything else in a link could run. */
export const webOf = (value: unknown): string | undefined =>
  objects(value)
    .map((item) => textAt(item, 'url'))
    .find((url) => url !== undefined && /^https?:\/\/[^\s]+$/i.test(url) && URL.canParse(url));

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const dayCode = (value: unknown): string | undefined =>
  days[dayNames.indexOf(String(value))] ?? days[Number(value) - 1] ?? undefined;
const clock = (value: string | undefined): string | undefined => value?.match(/^\d\d:\d\d/)?.[0];

/** Opening hours of v11 (`serviceHours`) and of the older form (`openingTimes`); unknown days are left to the description. */
export function schedulesOf(owner: string, item: Json): Json[] {
  const older = objects(item.openingTimes).map((item, at) => ({ hours: item, id: nameId(`hours ${owner} o${at}`) }));
  const newer = objects(item.serviceHours).flatMap((hours, nth) => {
    const times = objects(hours.openingHour ?? hours.openingTimes);
    const description = mainOf(localised(hours.additionalInformation))?.text;
    const shown = times.length > 0 ? times : description ? [{}] : [];
    return shown.map((item, at) => ({ hours: { ...item, description }, id: nameId(`hours ${owner} ${nth} ${at}`) }));
  });
  return [...older, ...newer].map(({ hours, id }: { hours: Json; id: string }) => {
    const listed = Array.isArray(hours.dayOfWeek)
      ? hours.dayOfWeek
      : hours.dayFrom === undefined
        ? []
        : [hours.dayFrom];
    return compact({
      id,
      freq: 'WEEKLY',
      byday: listed.map(dayCode).filter(Boolean).join(',') || undefined,
      opens_at: clock(textAt(hours, 'opens') ?? textAt(hours, 'from')),
      closes_at: clock(textAt(hours, 'closes') ?? textAt(hours, 'to')),
      description: textAt(hours, 'description') ?? textAt(hours, 'openingHoursException'),
    });
  });
}

/** Municipality as number and name: `{ code, name }` in v11, `491 Mikkeli` or `Mikkeli 491` in the older form. */
export function municipalityOf(value: unknown): { code: string | undefined; name: string | undefined } {
  if (isObject(value)) return { code: idText(value.code), name: mainOf(localised(value.name))?.text };
  const text = typeof value === 'string' ? value : '';
  const code = /\b(\d{1,3})\b/.exec(text)?.[1];
  return { code, name: text.replace(/\d+/g, '').trim() || undefined };
}

function addressOf(owner: string, value: Json, at: number): Json | undefined {
  const street = isObject(value.streetAddress) ? value.streetAddress : value;
  const line = [mainOf(localised(street.street ?? street.streetAddress))?.text, textAt(street, 'streetNumber')]
    .filter(Boolean)
    .join(' ');
  const municipality = municipalityOf(street.municipality);
  const city = municipality.name ?? mainOf(localised(street.postOffice ?? street.postalDistrict))?.text;
  if (line === '' && city === undefined) return undefined;
  return {
    id: nameId(`address ${owner} ${at}`),
    address_1: line === '' ? (city ?? '') : line,
    city: city ?? '',
    state_province: '',
    postal_code: textAt(street, 'postalCode') ?? '',
    country: textAt(value, 'country') ?? 'FI',
    address_type: 'physical',
  };
}

/** A service location as a place where the service is given, or undefined when the channel is no place. */
export function placeOf(serviceId: string, { id, item }: Channel): Json | undefined {
  const addresses = [...objects(item.addresses), ...objects(item.visitAddress)].flatMap(
    (item, at) => addressOf(id, item, at) ?? [],
  );
  const name = mainOf(localised(firstOf(item, 'serviceChannelNames', 'name'), 'Name'))?.text;
  if (addresses.length === 0) return undefined;
  const description = mainOf(
    localised(firstOf(item, 'serviceChannelDescriptions', 'shortDescription'), 'Summary'),
  )?.text;
  const phones = phonesOf(id, firstOf(item, 'phoneNumbers', 'phone'));
  return compact({
    id: nameId(`service at location ${serviceId} ${id}`),
    phones,
    schedules: schedulesOf(`${serviceId} ${id}`, item),
    location: compact({ id: hsdsId('channel', id), location_type: 'physical', name, description, addresses }),
  });
}
