import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typedList } from '../../../platform/http/form-errors.ts';
import {
  Button,
  ButtonGroup,
  Card,
  CardBody,
  CheckboxGroup,
  Details,
  ErrorSummary,
  Form,
  href,
  Inset,
  Link,
  PageHead,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame } from '../../case/index.ts';
import { organisationTexts } from '../../organisation/index.ts';
import { classIcons, type GrantableClass, grantableClasses, roomTexts } from '../../room/index.ts';
import { consentTexts } from '../consent.texts.ts';
import { mayOwn, mayReceive, refusedLines } from '../consent.ts';
import type { ConsentForm } from '../consent-sheet.ts';
import { FactFields, factLabels } from './FactFields.tsx';
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
          classes: classes.map((one) => rooms(one)).join(', '),
        }),
      )
      .join(' ') || undefined
  );
}

/** Whose, to whom, which classes; then the facts. Filled in with her. */
export function RecordConsentPage(form: ConsentForm, ui: Ui, state: FormState): JSX.Element {
  const [t, rooms, kinds] = [consentTexts(ui.language), roomTexts(ui.language), organisationTexts(ui.language)];
  const errors = formErrors(consentTexts, ui.language, state, {
    labels: factLabels(ui.language),
    own: { classes: refusedClasses(ui, form, state) },
    reasons: { hidden: 'toIds', organisations: 'toIds', classes: 'classes', time: 'endsOn' },
  });
  const receivers = form.others.filter(({ kind }) => mayReceive(kind) && (kind !== 'shelter' || form.mayNameShelter));
  const owners = form.others.filter(({ kind }) => mayOwn(kind) && (kind !== 'shelter' || form.mayNameShelter));
  const ownerIds = typedList(state, 'ownerIds', [form.own.id]);
  return (
    <CaseFrame ui={ui} head={form.head} current="network" title={t('record.title')} hasErrors={errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={errors.all} />
      <PageHead title={t('record.title')} lede={t('record.lede')} />
      <Inset>
        <Link href={href(ui, `/t/${form.head.id}/lupa/verkosto`)}>{t('record.network-instead')}</Link>
        <br />
        <Link href={href(ui, `/t/${form.head.id}/lupa/luovutus`)}>{t('record.disclosure-instead')}</Link>
      </Inset>
      <Form ui={ui} action={href(ui, `/t/${form.head.id}/lupa/uusi`)}>
        <Stack>
          <Card id="kenelle" title={t('part.who')}>
            <CardBody>
              <OrganisationChoice
                ui={ui}
                form={form}
                name="toIds"
                label={t('to')}
                hint={t('to.hint')}
                error={errors.of('toIds')}
                organisations={receivers}
                values={typedList(state, 'toIds')}
              />
              <CheckboxGroup
                ui={ui}
                name="classes"
                label={t('classes')}
                hint={t('classes.hint')}
                error={errors.of('classes')}
                values={typedList(state, 'classes')}
                options={grantableClasses.map((one) => ({
                  value: one,
                  label: rooms(one),
                  hint: rooms(`${one}.hint`),
                  icon: classIcons[one],
                }))}
              />
              <CheckboxGroup
                ui={ui}
                name="ownerIds"
                label={t('owner')}
                hint={t('owner.hint')}
                error={errors.of('ownerIds')}
                values={ownerIds}
                options={[{ value: form.own.id, label: form.own.name, hint: t('owner.own') }]}
              />
              <Details summary={t('owner.others')} open={owners.some(({ id }) => ownerIds.includes(id))}>
                <CheckboxGroup
                  ui={ui}
                  name="ownerIds"
                  id="ownerIds-muut"
                  label={t('owner.others')}
                  values={ownerIds}
                  options={owners.map(({ id, name, kind }) => ({
                    value: id,
                    label: name,
                    hint: kinds(`kind.${kind}`),
                  }))}
                />
              </Details>
            </CardBody>
          </Card>
          <FactFields ui={ui} form={form} state={state} errors={errors} />
        </Stack>
        <ButtonGroup>
          <Button>{t('record.do')}</Button>
          <Link href={href(ui, `/t/${form.head.id}/verkosto`)}>{t('back')}</Link>
        </ButtonGroup>
      </Form>
    </CaseFrame>
  );
}
