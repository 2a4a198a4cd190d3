import { ctdcCodes } from './code-lists.ts';
import { type ConceptKey, saysUnknown } from './columns.ts';
import { ctdcFields, optionOf } from './ctdc-variables.ts';
import { ageBands, yesNo } from './plain-values.ts';
import { optionsIn, type PublicList, publicLists } from './public-codes.ts';
import { areFlags, flagWord } from './read-flags.ts';
import type { InThreeLanguages } from './records.ts';
import { bareSpelling, byBareSpelling, type Option } from './scheme.ts';

const ofField = (name: string): readonly Option[] => ctdcFields.find((field) => field.name === name)?.options ?? [];
const ofQuestion = (name: string): readonly Option[] => (ctdcCodes[name] ?? []).map((words) => optionOf(words));

/** Lists in which the values of a column may be found, by what it is about. */
const lists: Partial<Record<ConceptKey, readonly (readonly Option[])[]>> = {
  age: [ageBands, ofField('majorityStatus')],
  gender: [ofField('gender'), optionsIn.sex],
  exploitation: [ofQuestion('typeOfExploitation'), ofQuestion('sectorOfLabour'), ofQuestion('sectorOfSex')],
  control: [ofQuestion('meansOfControl')],
  relationship: [ofQuestion('recruiterRelation')],
  citizenship: [optionsIn.countries],
  place: [optionsIn.countries],
  language: [optionsIn.languages],
};

const unknownLabel = ofQuestion('recruiterRelation').find(({ code }) => code === 'Unknown')?.label;

/** A public list, or words in three languages for the values of a column and the values that mean the same. */
export type KnownValues =
  | { readonly list: PublicList }
  | {
      readonly values: Record<string, string>;
      readonly valueLabels: Record<string, InThreeLanguages>;
    };

/** What the values of a column are called when a list has every one of them; undefined when there is no such list. */
export function knownValues(concept: ConceptKey | undefined, values: readonly string[]): KnownValues | undefined {
  const told = values.filter((value) => !saysUnknown(value));
  if (told.length === 0) return undefined;
  const flags = areFlags(told) && !told.some((value) => flagWord(value) === 'nothing');
  const known = concept ? (lists[concept] ?? []) : [];
  for (const options of flags ? [...known, yesNo] : known) {
    const found = byBareSpelling(options, ({ code, label, also = [], spellings = [] }) => [
      code,
      ...Object.values(label),
      ...also,
      ...spellings,
    ]);
    const optionFor = (value: string) =>
      found.get(bareSpelling(value)) ??
      (options === yesNo ? yesNo.find(({ code }) => code === flagWord(value)) : undefined);
    if (!told.every((value) => optionFor(value))) continue;
    const list = publicLists.find((name) => optionsIn[name] === options);
    if (list) return { list };
    const named = values.map((value) => [value, optionFor(value)?.code ?? value] as const);
    const labels = values.map((value) => {
      const option = optionFor(value);
      const label = option?.label ?? unknownLabel ?? { fi: value, sv: value, en: value };
      return [option?.code ?? value, label] as const;
    });
    return { values: Object.fromEntries(named), valueLabels: Object.fromEntries(labels) };
  }
  return undefined;
}
