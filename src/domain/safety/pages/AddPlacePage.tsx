import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  Button,
  ButtonGroup,
  CheckboxGroup,
  ErrorSummary,
  Form,
  href,
  Link,
  Notice,
  PageHead,
  RadioGroup,
  Select,
  Stack,
  TextArea,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame } from '../../case/index.ts';
import { safetyTexts } from '../safety.texts.ts';
import { placeKinds } from '../safety.ts';
import type { AddPlaceForm } from '../safety.view.ts';
import { formWords } from './form-state.ts';

export function AddPlacePage(form: AddPlaceForm, ui: Ui, state: FormState): JSX.Element {
  const t = safetyTexts(ui.language);
  const { errors, error, value, values } = formWords(ui.language, state, (field) =>
    t(`problem.${field}` as 'problem.kind'),
  );
  const { head, candidates, organisations } = form;
  const back = <Link href={href(ui, `/t/${head.id}/turva`)}>{t('opening.back')}</Link>;
  return (
    <CaseFrame ui={ui} head={head} current="safety" title={t('adding.tab')} hasErrors={state.problem !== undefined}>
      <ErrorSummary ui={ui} errors={errors} />
      <PageHead title={t('adding.title')} lede={t('adding.lede')} />
      <Stack narrow>
        {candidates.length === 0 ? (
          <>
            <Notice tone="warning">{t('adding.none')}</Notice>
            <p class="govuk-body">{back}</p>
          </>
        ) : (
          <Form ui={ui} action={href(ui, `/t/${head.id}/turva/paikka/uusi`)}>
            <CheckboxGroup
              ui={ui}
              name="circle"
              label={t('adding.circle')}
              hint={t('adding.circle.hint')}
              error={error('circle')}
              values={values('circle', candidates.some(({ id }) => id === form.workerId) ? [form.workerId] : [])}
              options={candidates.map(({ id, name, organisation }) => ({
                value: id,
                label: t('adding.candidate', { name, organisation }),
              }))}
            />
            <RadioGroup
              ui={ui}
              name="kind"
              label={t('adding.kind')}
              error={error('kind')}
              value={value('kind') || undefined}
              options={placeKinds.map((kind) => ({ value: kind, label: t(`place.${kind}`) }))}
            />
            <Select
              ui={ui}
              name="organisationId"
              label={t('adding.organisation')}
              hint={t('adding.organisation.hint')}
              error={error('organisationId')}
              optional
              chosen
              value={value('organisationId')}
              options={[
                { value: '', label: t('adding.organisation.none') },
                ...organisations.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <TextArea
              ui={ui}
              name="text"
              rows={4}
              label={t('adding.text')}
              hint={t('adding.text.hint')}
              error={error('text')}
              value={value('text')}
              limit={1000}
            />
            <ButtonGroup>
              <Button>{t('adding.do')}</Button>
              {back}
            </ButtonGroup>
          </Form>
        )}
      </Stack>
    </CaseFrame>
  );
}
