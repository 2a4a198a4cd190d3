import type { JSX } from 'hono/jsx/jsx-runtime';
import { CheckboxGroup, Details, type Ui } from '../../../platform/ui/index.ts';
import { isInvestigation, type Organisation, organisationTexts } from '../../organisation/index.ts';
import { consentTexts } from '../consent.texts.ts';
import type { ConsentForm } from '../consent-sheet.ts';

interface OrganisationChoiceProps {
  ui: Ui;
  form: ConsentForm;
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  organisations: readonly Organisation[];
  values: readonly string[];
}

/** What must be known of an organisation before it is named. */
function hintOf(ui: Ui, { kind }: Organisation, onCase: boolean): string {
  const t = consentTexts(ui.language);
  const limit =
    kind === 'shelter'
      ? t('to.shelter')
      : isInvestigation(kind)
        ? t('to.justice')
        : kind === 'counsel'
          ? t('to.counsel')
          : '';
  return [organisationTexts(ui.language)(`kind.${kind}`), onCase ? t('on-case') : '', limit]
    .filter(Boolean)
    .join(' · ');
}

/** Organisations by name: those on the case in sight, the rest of the directory folded until it is needed. */
export function OrganisationChoice({
  ui,
  form,
  name,
  label,
  hint,
  error,
  organisations,
  values,
}: OrganisationChoiceProps): JSX.Element {
  const t = consentTexts(ui.language);
  const here = new Set(
    form.head.parts.filter(({ leftAt }) => leftAt === null).map(({ organisationId }) => organisationId),
  );
  const option = (one: Organisation) => ({ value: one.id, label: one.name, hint: hintOf(ui, one, here.has(one.id)) });
  const onCase = organisations.filter(({ id }) => here.has(id));
  const others = organisations.filter(({ id }) => !here.has(id));
  const shared = { ui, name, values };
  if (onCase.length === 0)
    return <CheckboxGroup {...shared} label={label} hint={hint} error={error} options={others.map(option)} />;
  return (
    <>
      <CheckboxGroup {...shared} label={label} hint={hint} error={error} options={onCase.map(option)} />
      {others.length === 0 ? null : (
        <Details summary={t('others')} open={others.some(({ id }) => values.includes(id))}>
          <CheckboxGroup {...shared} id={`${name}-muut`} label={t('others')} options={others.map(option)} />
        </Details>
      )}
    </>
  );
}
