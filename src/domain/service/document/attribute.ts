import { compact, type Json, objectAt, objectsAt, textAt } from './json.ts';
import { nameId } from './name-id.ts';

/** What HSDS has no field for stands in its attributes, as terms of our own taxonomy: needs, whom it serves, translations. */
export const taxonomy = 'rinnalla';

export interface OwnAttribute {
  /** `need:housing`, `waiting-days`, `text:description` … */
  readonly code: string;
  readonly value?: string | undefined;
  readonly language?: string | undefined;
}

/** One attribute in the form of HSDS 3.0. */
export const attributeOf = (serviceId: string, { code, value, language }: OwnAttribute): Json =>
  compact({
    id: nameId(`attribute ${serviceId} ${code} ${language ?? ''} ${value ?? ''}`),
    link_id: serviceId,
    link_entity: 'service',
    link_type: taxonomy,
    value,
    taxonomy_term: compact({
      id: nameId(`term ${code} ${language ?? ''}`),
      code,
      name: code,
      description: code,
      taxonomy,
      language,
    }),
  });

/** The attributes of our own taxonomy in a document. */
export const ownAttributes = (document: Json): OwnAttribute[] =>
  objectsAt(document, 'attributes').flatMap((item) => {
    const term = objectAt(item, 'taxonomy_term');
    const code = textAt(term, 'code');
    if (term.taxonomy !== taxonomy || code === undefined) return [];
    return [{ code, value: textAt(item, 'value'), language: textAt(term, 'language') }];
  });

/** The document with these instead of the own attributes whose codes begin alike; attributes of others stay as they are. */
export function withAttributes(document: Json, beginnings: readonly string[], added: readonly OwnAttribute[]): Json {
  const replaced = (json: Json) => {
    const term = objectAt(json, 'taxonomy_term');
    const code = textAt(term, 'code') ?? '';
    return term.taxonomy === taxonomy && beginnings.some((begin) => code.startsWith(begin));
  };
  const id = String(document.id);
  const kept = objectsAt(document, 'attributes').filter((item) => !replaced(item));
  return { ...document, attributes: [...kept, ...added.map((item) => attributeOf(id, item))] };
}
