import type { Language } from '../../platform/i18n/texts.ts';
import type { Option } from '../../platform/ui/index.ts';
import { type Listed, namesApart, organisationChoices } from '../organisation/index.ts';
import type { PartView } from './case-head.ts';

type Part = Pick<PartView, 'organisationId' | 'organisation' | 'kind' | 'region'>;

/** The organisation of a part as the directory has it. */
export const organisationOf = ({ organisationId: id, organisation: name, kind, region }: Part): Listed => ({
  ...{ id, name, kind, region },
});

/** Parts of a case to choose from, by organisation. */
export const partChoices = (language: Language, parts: readonly Part[]): Option[] =>
  organisationChoices(language, parts.map(organisationOf));

/** Their workers, under the organisation of each. */
export function workerChoices(
  language: Language,
  parts: readonly PartView[],
): { value: string; label: string; group: string }[] {
  const nameOf = namesApart(language, parts.map(organisationOf));
  return parts.flatMap((part) =>
    part.workers.map(({ id, name }) => ({ value: id, label: name, group: nameOf(organisationOf(part)) })),
  );
}
