import type { Language } from '../../platform/i18n/texts.ts';
import type { Option } from '../../platform/ui/index.ts';
import { organisationTexts } from './organisation.texts.ts';
import type { Organisation } from './organisation.ts';

/** An organisation as the directory has it. */
export type Listed = Pick<Organisation, 'id' | 'name' | 'region'> & { readonly kind: string };

/**
 * The name of each organisation of a choice, with what tells it from another of the same name there: its region, else its kind, else both. By what the
 * directory tells every worker, so that it says nothing of a case.
 */
export function namesApart(
  language: Language,
  organisations: readonly Listed[],
): (organisation: Pick<Listed, 'id' | 'name'>) => string {
  const kindOf = ({ kind }: Listed) => organisationTexts.find(language, `kind.${kind}`) ?? kind;
  // Nearly every name stands once, and a list of all organisations is long.
  const byName = Map.groupBy(organisations, ({ name }) => name);
  return ({ id, name }) => {
    const named = byName.get(name) ?? [];
    const found = named.find((listed) => listed.id === id);
    const alike = named.filter((listed) => listed.id !== id);
    if (!found || alike.length === 0) return name;
    if (alike.every(({ region }) => region !== found.region)) return `${name} (${found.region})`;
    if (alike.every(({ kind }) => kind !== found.kind)) return `${name} (${kindOf(found)})`;
    return `${name} (${kindOf(found)}, ${found.region})`;
  };
}

/** The same of one that may not be told: nothing where it has no name. */
export const nameApart = <Name extends string | null>(
  language: Language,
  namesakes: readonly Listed[],
  id: string | null,
  name: Name,
): Name | string => (id && name ? namesApart(language, namesakes)({ id, name }) : name);

/** Organisations to choose from. Of a list that is shown in parts, `all` is the whole. */
export function organisationChoices(
  language: Language,
  organisations: readonly Listed[],
  all: readonly Listed[] = organisations,
): Option[] {
  const nameOf = namesApart(language, all);
  return organisations.map((organisation) => ({ value: organisation.id, label: nameOf(organisation) }));
}

/** The same in one line each with the word for its kind, and its region where that is alike too. */
export function organisationLines(language: Language, organisations: readonly Listed[]): Option[] {
  const byName = Map.groupBy(organisations, ({ name }) => name);
  return organisations.map(({ id, name, kind, region }) => {
    const isAlone = !byName.get(name)?.some((other) => other.id !== id && other.kind === kind);
    const words = [name, organisationTexts.find(language, `kind.${kind}`), ...(isAlone ? [] : [region])];
    return { value: id, label: words.join(', ') };
  });
}

/** The same, each with the word for its kind beneath. */
export const organisationOptions = (language: Language, organisations: readonly Listed[]): Option[] =>
  organisationChoices(language, organisations).map((option, nth) => ({
    ...option,
    hint: organisationTexts.find(language, `kind.${organisations[nth]?.kind}`),
  }));
