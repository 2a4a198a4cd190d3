import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typed, typedList } from '../../../platform/http/form-errors.ts';
import { boundFields, Details, href, Inset, Link, type Ui } from '../../../platform/ui/index.ts';
import { organisationOptions } from '../../organisation/index.ts';
import { classOptions, type GrantableClass, grantableClasses, roomTexts } from '../../room/index.ts';
import { consentTexts } from '../consent.texts.ts';
import { mayOwn, mayReceive, refusedLines } from '../consent.ts';
import type { ConsentForm } from '../consent-sheet.ts';
import { ConsentRecord } from './ConsentRecord.tsx';
import { factNames } from './FactFields.tsx';
import { OrganisationChoice } from './OrganisationChoice.tsx';

/** In one sentence an organisation: which of the chosen classes cannot go there or come from there. */
function refusedClasses(ui: Ui, form: ConsentForm, state: FormState): string | undefined {
  if (!state.problem?.fields.some(({ field, reason }) => field === 'classes' && reason === 'not-grantable'))
    return undefined;
  const [t, rooms] = [consentTexts(ui.language), roomTexts(ui.language)];
  const chosen = (name: string, first: readonly string[] = []) => {
    const ids = typedList(state, name, first);
    return [form.own, ...form.others].filter(({ id }) => ids.includes(id));
  };
  const owners = chosen('ownerIds');
  const lines = refusedLines(
    owners.length > 0 ? owners : [form.own],
    chosen('toIds'),
    typedList(state, 'classes') as GrantableClass[],
  );
  return (
    lines
      .map(({ organisation, side, classes }) =>
        t(`error.classes.${side}`, {
          organisation: organisation.name,
          classes: classes.map((ofClass) => rooms(ofClass)).join(', '),
        }),
      )
      .join(' ') || undefined
  );
}

/** Whose, to whom, which classes; then the facts. Filled in with her. */
export function RecordConsentPage(form: ConsentForm, ui: Ui, state: FormState): JSX.Element {
  const t = consentTexts(ui.language);
  const f = boundFields({
    ui,
    texts: consentTexts,
    state,
    labels: factNames,
    own: { classes: refusedClasses(ui, form, state) },
    reasons: { hidden: 'toIds', organisations: 'toIds', classes: 'classes', time: 'endsOn' },
  });
  const receivers = form.others.filter(({ kind }) => mayReceive(kind));
  const owners = form.others.filter(({ kind }) => mayOwn(kind));
  const first = [form.own.id];
  const ownerIds = f.values('ownerIds', first);
  return (
    <ConsentRecord
      ui={ui}
      form={form}
      f={f}
      title={t('record.title')}
      lede={t('record.lede')}
      before={
        <Inset>
          <Link href={href(ui, `/t/${form.head.id}/lupa/verkosto`)}>{t('record.network-instead')}</Link>
          <br />
          <Link href={href(ui, `/t/${form.head.id}/lupa/luovutus`)}>{t('record.disclosure-instead')}</Link>
        </Inset>
      }
      action="/uusi"
      hidden={{ goesOn: typed(state, 'goesOn') }}
      submit={t('record.do')}
    >
      <OrganisationChoice ui={ui} form={form} f={f} name="toIds" organisations={receivers} />
      {f.checks('classes', classOptions(ui.language, grantableClasses, { hints: true }))}
      {f.checks('ownerIds', [{ value: form.own.id, label: form.own.name, hint: t('owner.own') }], { first })}
      <Details summary={t('owner.others')} open={owners.some(({ id }) => ownerIds.includes(id))}>
        {f.checks('ownerIds', organisationOptions(ui.language, owners), {
          ...f.more('ownerIds'),
          label: t('owner.others'),
          first,
        })}
      </Details>
    </ConsentRecord>
  );
}
