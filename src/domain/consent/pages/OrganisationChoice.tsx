import type { JSX } from 'hono/jsx/jsx-runtime';
import { Details, type Fields, type Ui } from '../../../platform/ui/index.ts';
import { isInvestigation, namesApart, type Organisation, organisationTexts } from '../../organisation/index.ts';
import { consentTexts } from '../consent.texts.ts';
import type { ConsentForm } from '../consent-sheet.ts';

interface OrganisationChoiceProps {
  ui: Ui;
  form: ConsentForm;
  f: Fields<typeof consentTexts>;
  name: 'toIds' | 'ownerIds' | 'organisationIds';
  /** Otherwise than by the name of the field. */
  said?: { readonly label: string; readonly hint: string };
  organisations: readonly Organisation[];
  /** Chosen to begin with. */
  first?: readonly string[];
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
export function OrganisationChoice(props: OrganisationChoiceProps): JSX.Element {
  const { ui, form, f, name, said, organisations, first = [] } = props;
  const t = consentTexts(ui.language);
  const here = new Set(
    form.head.parts.filter(({ leftAt }) => leftAt === null).map(({ organisationId }) => organisationId),
  );
  const nameOf = namesApart(ui.language, organisations);
  const options = (shown: readonly Organisation[]) =>
    shown.map((item) => ({ value: item.id, label: nameOf(item), hint: hintOf(ui, item, here.has(item.id)) }));
  const onCase = organisations.filter(({ id }) => here.has(id));
  const others = organisations.filter(({ id }) => !here.has(id));
  if (onCase.length === 0) return f.checks(name, options(others), { ...said, first });
  const chosen = f.values(name, first);
  return (
    <>
      {f.checks(name, options(onCase), { ...said, first })}
      {others.length === 0 ? null : (
        <Details summary={t('others')} open={others.some(({ id }) => chosen.includes(id))}>
          {f.checks(name, options(others), { ...f.more(name), label: t('others'), first })}
        </Details>
      )}
    </>
  );
}
