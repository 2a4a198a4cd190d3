import { compact, isObject, type Json, objectAt, objectsAt, textAt } from '../document/json.ts';
import { isUuid, nameId } from '../document/name-id.ts';
import {
  type ImportProblem,
  type Item,
  itemsOf,
  once,
  type ReadFile,
  type ReadResult,
  type ReadService,
} from './read-file.ts';

export const statuses = ['active', 'inactive', 'defunct', 'temporarily closed'];

/** The rows of a table of the tabular form, by the id that they belong to. */
function rowsBy(tables: Json, table: string, key: string): Map<string, Json[]> {
  return Map.groupBy(objectsAt(tables, `${table}.csv`), (row) => textAt(row, key) ?? '') as Map<string, Json[]>;
}

/** Tables that hang on a service by `service_id`; an attribute hangs by `link_id`. */
const ofService = {
  phones: 'phones',
  schedules: 'schedules',
  service_areas: 'service_areas',
  languages: 'languages',
  funding: 'funding',
  cost_options: 'cost_options',
  required_documents: 'required_documents',
  contacts: 'contacts',
} as const;

/** Puts the tables of the tabular form together: each service with what hangs on it. */
function joined(tables: Json, name: string): Item[] {
  const byId = (table: string) => new Map(objectsAt(tables, `${table}.csv`).map((row) => [textAt(row, 'id'), row]));
  const [organizations, programs, locations] = [byId('organizations'), byId('programs'), byId('locations')];
  const hanging = Object.entries(ofService).map(([key, table]) => [key, rowsBy(tables, table, 'service_id')] as const);
  const places = rowsBy(tables, 'service_at_locations', 'service_id');
  const places2 = rowsBy(tables, 'service_at_location', 'service_id');
  const addresses = rowsBy(tables, 'addresses', 'location_id');
  const attributes = rowsBy(tables, 'attributes', 'link_id');
  return objectsAt(tables, 'services.csv').map((row, at) => {
    const id = textAt(row, 'id') ?? '';
    const { organization_id: organizationId, program_id: programId, ...rest } = row;
    const atLocations = [...(places.get(id) ?? []), ...(places2.get(id) ?? [])].map((place) => {
      const location = locations.get(textAt(place, 'location_id'));
      if (!location) return place;
      return { ...place, location: compact({ ...location, addresses: addresses.get(textAt(location, 'id') ?? '') }) };
    });
    return {
      place: `${name} › services.csv › ${at + 1}`,
      item: compact({
        ...rest,
        organization: organizations.get(textAt(row, 'organization_id')),
        organization_id: organizations.has(textAt(row, 'organization_id')) ? undefined : organizationId,
        program: programs.get(textAt(row, 'program_id')),
        program_id: programs.has(textAt(row, 'program_id')) ? undefined : programId,
        ...Object.fromEntries(hanging.map(([key, rows]) => [key, rows.get(id)])),
        service_at_locations: atLocations,
        attributes: attributes.get(id),
      }),
    };
  });
}

/** An organisation with its services becomes services with their organisation. */
function servicesOf({ item, place }: Item): Item[] {
  if (!Array.isArray(item.services)) return [{ item, place }];
  const { services: _, ...organization } = item;
  return objectsAt(item, 'services').map((service, at) => ({
    place: `${place} › services › ${at + 1}`,
    item: isObject(service.organization) ? service : { ...service, organization },
  }));
}

function readOne({ item, place }: Item, problems: ImportProblem[]): ReadService | undefined {
  const name = textAt(item, 'name') ?? textAt(item, 'alternate_name');
  if (name === undefined) {
    problems.push({ code: 'no-name', place, left: true });
    return undefined;
  }
  const status = textAt(item, 'status');
  if (status !== undefined && !statuses.includes(status))
    problems.push({ code: 'unknown-value', place: `${place} › status`, value: status });
  const organization = textAt(objectAt(item, 'organization'), 'name');
  if (organization === undefined) problems.push({ code: 'no-organisation', place, value: name });
  const id = textAt(item, 'id');
  if (id === undefined) {
    problems.push({ code: 'no-id', place, value: name });
    const made = nameId(`hsds ${organization ?? ''} ${name}`);
    return { externalId: made, document: { id: made, ...item }, place };
  }
  if (!isUuid(id)) problems.push({ code: 'id-not-uuid', place, value: id });
  return { externalId: id, document: item, place };
}

/** Reads HSDS 3.0: a service, an organisation, a list of either, a page of them, or the tables. Documents are kept as they are. */
export function readHsds(files: readonly ReadFile[]): ReadResult {
  const problems: ImportProblem[] = [];
  const items = files.flatMap((file) => {
    if (isObject(file.content) && 'services.csv' in file.content) return joined(file.content, file.name);
    return itemsOf(file, problems).flatMap(servicesOf);
  });
  const services = items.flatMap((item) => readOne(item, problems) ?? []);
  return { services: once(services, problems), problems };
}
