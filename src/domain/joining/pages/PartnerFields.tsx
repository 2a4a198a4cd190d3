import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type FormErrors, typed } from '../../../platform/http/form-errors.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { RadioGroup, Tick, type Ui } from '../../../platform/ui/index.ts';
import { joiningTexts } from '../joining.texts.ts';
import type { Partner } from '../joining.ts';

interface PartnerFieldsProps {
  ui: Ui;
  name: 'toId' | 'fromId';
  label: string;
  partners: readonly Partner[];
  errors: FormErrors;
  state: FormState;
}

/** At which organisation the other case is, of those that her consents name. */
export function PartnerChoice({ ui, name, label, partners, errors, state }: PartnerFieldsProps): JSX.Element {
  const t = joiningTexts(ui.language);
  const only = partners.length === 1 ? partners[0]?.organisationId : undefined;
  return (
    <RadioGroup
      ui={ui}
      name={name}
      label={label}
      hint={t('offer.to.hint')}
      error={errors.of(name)}
      value={typed(state, name, only)}
      options={partners.map((one) => ({
        value: one.organisationId,
        label: one.organisation,
        hint: t('offer.until', { day: formatDate(ui.language, one.endsOn) }),
      }))}
    />
  );
}

/** Her wish is asked for on either side, and about just this. */
export function HerWish({ ui, errors, state }: Pick<PartnerFieldsProps, 'ui' | 'errors' | 'state'>): JSX.Element {
  const t = joiningTexts(ui.language);
  return (
    <Tick
      ui={ui}
      name="herWish"
      label={t('offer.wish')}
      hint={t('offer.wish.hint')}
      error={errors.of('herWish')}
      checked={typed(state, 'herWish') !== undefined}
    />
  );
}
