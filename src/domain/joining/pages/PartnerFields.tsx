import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import type { Fields, Ui } from '../../../platform/ui/index.ts';
import { organisationOf } from '../../case/index.ts';
import { namesApart } from '../../organisation/index.ts';
import { joiningTexts } from '../joining.texts.ts';
import type { Partner } from '../joining.ts';

interface PartnerChoiceProps {
  ui: Ui;
  f: Fields<typeof joiningTexts>;
  name: 'toId' | 'fromId';
  partners: readonly Partner[];
}

/** At which organisation the other case is, of those that her consents name. */
export function PartnerChoice({ ui, f, name, partners }: PartnerChoiceProps): JSX.Element {
  const t = joiningTexts(ui.language);
  const nameOf = namesApart(ui.language, partners.map(organisationOf));
  const options = partners.map((partner) => ({
    value: partner.organisationId,
    label: nameOf(organisationOf(partner)),
    hint: t('offer.until', { day: formatDate(ui.language, partner.endsOn) }),
  }));
  const only = options.length === 1 ? options[0]?.value : undefined;
  return f.radio(name, options, { hint: t('field.toId.hint'), first: only });
}
