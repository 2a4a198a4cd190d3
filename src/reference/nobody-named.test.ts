import { expect, test } from 'vitest';
import { shippedLines } from '../domain/helpline/index.ts';
import { endpoints } from '../endpoints.ts';
import { namesOf } from '../platform/http/fields.ts';
import { partsOf, textFields } from '../platform/http/free-text.ts';
import { findIdentity } from '../platform/identity/looks-like-identity.ts';

/** What is written of the law, of how time is counted by it, of numbers to call, of words that lead to services, of practices, recommendations, regional networks and trainings: it names nobody, and most of it everybody reads. */
const changes = endpoints.filter(
  ({ method, path }) =>
    method === 'POST' &&
    /^\/(?:law|deadline-rules|helplines|services\/words|practices|recommendations|networks|trainings)(?:\/|$)/.test(
      path,
    ),
);

/** The same person in three ways, as they came to stand on everybody's pages. */
const telling = ['Elina Vuori 131052-308T', 'Soita 040 123 4567', 'elina@vuori.example'];
/** Without a word beside it, as a field of a set form might take it. */
const bare = ['131052-308T', '040 123 4567', 'elina@vuori.example'];

const fieldsOf = changes.flatMap(({ path, input }) =>
  Object.entries(input.shape).map(([field, schema]) => ({ place: `${path} ${field}`, schema })),
);
type Field = (typeof fieldsOf)[number];
const taken = ({ schema }: Field, said: readonly string[]): string[] =>
  said.filter((text) => [text, [text]].some((value) => schema.safeParse(value).success));

test('every field of the register, its proposals, the rules of time, helplines, words that lead to services, recommendations, networks and trainings refuses what tells who somebody is', () => {
  expect(changes.length).toBeGreaterThan(10);
  const words = changes.flatMap(({ path, input }) => textFields(input).map(([field]) => `${path} ${field}`));
  expect(words.length).toBeGreaterThan(35);
  // It is for nothing else that they are refused.
  const plain = fieldsOf.filter(({ place }) => words.includes(place) && !/ (?:sections|amendedBy)$/.test(place));
  for (const field of plain)
    expect([field.place, taken(field, ['Luettu Finlexistä']).length]).toEqual([field.place, 1]);
  expect(
    fieldsOf.filter((field) => !isNumber(field) && !isContact(field) && taken(field, [...telling, ...bare]).length > 0),
  ).toEqual([]);
});

const isSetForm = (schema: Field['schema']): boolean =>
  namesOf(schema) === 'set-form' || partsOf(schema).some((part) => isSetForm(part as Field['schema']));
/** A field that is read as telephone numbers: its schema says that it is of a set form, and takes no word. */
const isNumber = (field: Field): boolean =>
  isSetForm(field.schema) &&
  taken(field, ['Soita', 'Soita 0800 000 111']).length === 0 &&
  taken(field, ['0800 000 111']).length > 0;

/** Where an organisation says whom to ask: a number or an address alone, which the practice shows as such. */
const isContact = ({ place }: Field): boolean => /^\/practices(?:\/:practiceKey\/change)? contact$/.test(place);

test('a number is taken where the schema reads numbers alone: the helpline’s own, and an organisation’s', () => {
  const numbers = fieldsOf.filter((field) => isNumber(field) && !isContact(field));
  expect(numbers.map(({ place }) => place.replace(/^.* /, ''))).toEqual(['numbers', 'numbers', 'number']);
  for (const field of numbers) expect(taken(field, [...telling, '131052-308T', 'elina@vuori.example'])).toEqual([]);
});

test('no shipped word of a helpline looks like what tells who somebody is: a correction sends the words that stay, too', () => {
  const words = shippedLines.flatMap((line) => [
    line.source,
    ...Object.values(line.words).flatMap(({ name, about }) => [name, about]),
  ]);
  expect(words.filter((text) => findIdentity(text))).toEqual([]);
});
