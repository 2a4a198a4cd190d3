/** An HSDS document, as it came. Nothing in it is certain: every look goes through these. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const objectAt = (of: Json, key: string): Json => (isObject(of[key]) ? of[key] : {});

/** The objects of a list; whatever else stands in it is passed over. */
export const objectsAt = (of: Json, key: string): readonly Json[] =>
  Array.isArray(of[key]) ? (of[key] as unknown[]).filter(isObject) : [];

/** Text, or undefined when there is none or only spaces; numbers become text. */
export const textAt = (of: Json, key: string): string | undefined => {
  const value = of[key];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

/** Leaves out what is undefined and empty lists: an optional field that is absent, not null. */
export const compact = (value: Readonly<Record<string, unknown>>): Json =>
  Object.fromEntries(
    Object.entries(value).filter(([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0)),
  );
