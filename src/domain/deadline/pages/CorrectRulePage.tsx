import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { units } from '../../../platform/time/finnish-days/index.ts';
import { formatDate } from '../../../platform/time/format.ts';
import {
  Button,
  ButtonGroup,
  DateField,
  ErrorSummary,
  Form,
  href,
  Link,
  Page,
  PageHead,
  RadioGroup,
  Select,
  Stack,
  TextArea,
  TextField,
  Tick,
  type Ui,
} from '../../../platform/ui/index.ts';
import { deadlineTexts } from '../deadline.texts.ts';
import { marks, type Rule } from '../deadline.ts';
import { nameOf } from './rule-words.ts';

interface CorrectForm {
  readonly rule: Rule;
  readonly today: string;
}

const asTyped = (day: string | null): string => (day === null ? '' : formatDate('fi', day));

export function CorrectRulePage({ rule, today }: CorrectForm, ui: Ui, state: FormState): JSX.Element {
  const t = deadlineTexts(ui.language);
  const errors = formErrors(deadlineTexts, ui.language, state);
  const date = (name: 'checkedOn' | 'validFrom' | 'validUntil', first: string, optional: boolean) => (
    <DateField
      ui={ui}
      name={name}
      label={t(`field.${name}`)}
      optional={optional}
      error={errors.of(name)}
      value={typed(state, name, first)}
    />
  );
  return (
    <Page ui={ui} title={t('correct.title')} current="work" hasErrors={errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={errors.all} />
      <PageHead title={t('correct.title')} lede={t('correct.lede', { name: nameOf(ui.language, rule) })} />
      <Stack narrow>
        <div class="rn-card">
          <div class="rn-card__body">
            <Form ui={ui} action={href(ui, `/maaraajat/${rule.key}`)} hidden={{ version: rule.version }}>
              <TextField
                ui={ui}
                name="amount"
                label={t('field.amount')}
                inputMode="numeric"
                width="date"
                error={errors.of('amount')}
                value={typed(state, 'amount', String(rule.length?.amount ?? ''))}
              />
              <Select
                ui={ui}
                name="unit"
                label={t('field.unit')}
                error={errors.of('unit')}
                value={typed(state, 'unit', rule.length?.unit)}
                options={units.map((one) => ({ value: one, label: t(`unit.${one}`) }))}
              />
              {rule.kind === 'act' ? (
                <Tick
                  ui={ui}
                  name="moves"
                  label={t('field.moves')}
                  error={errors.of('moves')}
                  checked={typed(state, 'moves', rule.moves ? 'on' : undefined) !== undefined}
                />
              ) : null}
              <TextField
                ui={ui}
                name="place"
                label={t('field.place')}
                width="half"
                error={errors.of('place')}
                value={typed(state, 'place', rule.place)}
              />
              <RadioGroup
                ui={ui}
                name="mark"
                label={t('field.mark')}
                error={errors.of('mark')}
                value={typed(state, 'mark', rule.mark)}
                options={marks.map((one) => ({ value: one, label: t(`mark.${one}`) }))}
              />
              {date('checkedOn', asTyped(today), false)}
              {date('validFrom', asTyped(rule.validFrom), true)}
              {date('validUntil', asTyped(rule.validUntil), true)}
              <TextArea
                ui={ui}
                name="why"
                label={t('field.why')}
                hint={t('field.why.hint')}
                rows={2}
                error={errors.of('why')}
                value={typed(state, 'why', '')}
              />
              <ButtonGroup>
                <Button>{t('correct.do')}</Button>
                <Link href={href(ui, '/maaraajat')}>{t('back')}</Link>
              </ButtonGroup>
            </Form>
          </div>
        </div>
      </Stack>
    </Page>
  );
}
