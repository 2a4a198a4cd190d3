import type { Language } from '../../../platform/i18n/texts.ts';
import type { Option } from '../../../platform/ui/index.ts';
import type { PartView } from '../../case/index.ts';
import { organisationOptions } from '../../organisation/index.ts';

/** The organisations that have a part, to choose from. */
export const partOptions = (language: Language, parts: readonly PartView[]): Option[] =>
  organisationOptions(
    language,
    parts.map(({ organisationId, organisation, kind }) => ({ id: organisationId, name: organisation, kind })),
  );
