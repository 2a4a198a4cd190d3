import { compact, isObject, type Json, textAt } from '../document/json.ts';
import { isUuid, nameId } from '../document/name-id.ts';
import { firstOf, idText, localised, mainOf } from './ptv-texts.ts';
import type { ImportProblem, Item } from './read-file.ts';

/** The HSDS id of something of PTV. */
export const hsdsId = (kind: string, id: string): string =>
  isUuid(id) ? id.toLowerCase() : nameId(`ptv ${kind} ${id}`);

/** Organisations by their PTV id, each with its own name. Parents that lead back to themselves are said, once. */
export function organisationsOf(items: readonly Item[], problems: ImportProblem[]): ReadonlyMap<string, Json> {
  const parents = new Map<string, string>();
  const made = new Map<string, Json>();
  const places = new Map<string, string>();
  for (const { item, place } of items) {
    const id = idText(item.id);
    if (id === undefined) continue;
    const parent = idText(firstOf(item, 'parentOrganizationId', 'parentOrganization'));
    if (parent !== undefined) parents.set(id, parent);
    places.set(id, place);
    const name = mainOf(localised(firstOf(item, 'organizationNames', 'name'), 'Name'))?.text;
    if (name === undefined) problems.push({ code: 'no-name', place });
    const description = mainOf(
      localised(firstOf(item, 'organizationDescriptions', 'description'), 'Description'),
    )?.text;
    made.set(
      id,
      compact({
        id: hsdsId('organisation', id),
        name: name ?? id,
        description: description ?? name ?? id,
        parent_organization_id: parent === undefined ? undefined : hsdsId('organisation', parent),
      }),
    );
  }
  const said = new Set<string>();
  for (const start of parents.keys()) {
    const way = new Set<string>();
    for (let at: string | undefined = start; at !== undefined && !said.has(at); at = parents.get(at)) {
      if (way.has(at)) {
        problems.push({ code: 'cyclic-organisation', place: places.get(at) ?? '', value: String(made.get(at)?.name) });
        // A cycle has no top: the entry stands without its parent.
        made.set(at, compact({ ...made.get(at), parent_organization_id: undefined }));
        break;
      }
      way.add(at);
    }
    for (const item of way) said.add(item);
  }
  return made;
}

/** Who is responsible for a service: id and, in v11, the name at hand. */
export function responsibleOf(item: Json): { id: string; name: string | undefined }[] {
  const list = Array.isArray(item.organizations) ? item.organizations.filter(isObject) : [];
  const responsible = list.filter((item) => item.roleType === undefined || item.roleType === 'Responsible');
  const found = (responsible.length > 0 ? responsible : list).flatMap((item) => {
    const organisation = isObject(item.organization) ? item.organization : item;
    const id = idText(organisation.id);
    return id === undefined ? [] : [{ id, name: textAt(organisation, 'name') }];
  });
  const older = isObject(item.serviceToOrganization) ? item.serviceToOrganization : {};
  const ids = [older.responsibleOrganization, older.producerOrganization, item.organizationId, item.organization];
  return [
    ...found,
    ...ids
      .flat()
      .flatMap((item) => idText(item) ?? [])
      .map((id) => ({ id, name: undefined })),
  ];
}
