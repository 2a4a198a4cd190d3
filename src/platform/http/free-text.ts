import type { z } from 'zod';
import type { Acting } from '../acting/acting.ts';
import type { Vault } from '../crypto/vault.ts';
import type { ReadTx } from '../db/tx.ts';
import type { Language } from '../i18n/texts.ts';
import { type Names, namesOf } from './fields.ts';
import type { FieldProblem } from './problem.ts';

/** Words that were typed into one field, and how they are looked through for names. */
export interface Typed {
  readonly field: string;
  readonly texts: readonly string[];
  readonly names: Exclude<Names, 'any' | 'set-form'>;
}

/**
 * What the product says of words that people type and read. Every change goes through `refused` before its work, every text that is
 * opened for somebody through `drawing`: no endpoint calls them, so that none forgets.
 */
export interface WordRules {
  /** What may not be put down as it was typed, field by field. */
  refused(tx: ReadTx, acting: Acting, typed: readonly Typed[]): Promise<readonly FieldProblem[]>;
  /** The same for one who has no account and knows none of these places. */
  refusedOf(names: readonly string[], typed: readonly Typed[]): readonly FieldProblem[];
  /** The vault as this worker, or anybody who does not know these shelters, may read from it, in the language of the page. */
  drawing(vault: Vault, reader: Pick<Acting, 'unseenShelters'>, language: Language): Vault;
}

interface Def {
  readonly in?: z.core.$ZodType;
  readonly out?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly items?: readonly z.core.$ZodType[];
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
}

/** The schemas that a schema is made of, one step down. */
export function partsOf(schema: z.core.$ZodType): z.core.$ZodType[] {
  const def = schema._zod.def as Def;
  const parts = [def.in, def.out, def.innerType, def.element, def.valueType];
  return [...parts, ...(def.options ?? []), ...(def.items ?? []), ...Object.values(def.shape ?? {})].filter(
    (part) => part !== undefined,
  );
}

function namesWithin(schema: z.core.$ZodType): Names | undefined {
  const own = namesOf(schema);
  if (own) return own;
  for (const part of partsOf(schema)) {
    const found = namesWithin(part);
    if (found) return found;
  }
  return undefined;
}

type TextField = readonly [field: string, names: Exclude<Names, 'set-form'>];

const fields = new WeakMap<z.ZodObject, readonly TextField[]>();

/** The fields of a schema into which people write in their own words. */
export function textFields(schema: z.ZodObject): readonly TextField[] {
  const found = fields.get(schema);
  if (found) return found;
  const made = Object.entries(schema.shape).flatMap(([field, part]) => {
    const names = namesWithin(part);
    return names && names !== 'set-form' ? [[field, names] as const] : [];
  });
  fields.set(schema, made);
  return made;
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** What was typed in own words, read by the schema: whoever adds a field adds it here too. */
export function typedWords(schema: z.ZodObject, input: Readonly<Record<string, unknown>>): Typed[] {
  return textFields(schema).flatMap(([field, names]) => {
    if (names === 'any') return [];
    const texts = textsIn(input[field]);
    return texts.length > 0 ? [{ field, texts, names }] : [];
  });
}
