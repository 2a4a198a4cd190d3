import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { redrawField, typedList } from '../../../platform/http/form-errors.ts';
import { Button, CheckboxGroup, type Option, Tick } from '../../../platform/ui/index.ts';
import type { OpenCase } from '../same-input.ts';
import type { PieceForm } from './piece-form.ts';

interface CasePickerProps {
  f: PieceForm;
  state: FormState;
  cases: readonly OpenCase[];
  mostListed: number;
}

/** Fewer cases than this are seen at a glance: nothing has to be searched. */
const manyCases = 40;

const titleOf = ({ code, codeWord }: OpenCase): string => `${codeWord} ${code}`;

function isFound({ code, codeWord }: OpenCase, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  return [code, codeWord].some((word) => word.toLowerCase().includes(wanted));
}

/**
 * In which of the own cases: those that the worker leads share one confirmation, each of the others has its own beside it. What is chosen stays in
 * sight whatever is searched for.
 */
export function CasePicker({ f, state, cases, mostListed }: CasePickerProps): JSX.Element {
  const { ui, t } = f;
  const chosen = typedList(state, 'cases').map((id) => id.toLowerCase().replace(/^t-/, ''));
  const confirmed = typedList(state, 'holdsIn');
  const find = f.value('find') ?? '';
  const shown = cases.filter((one) => find === '' || chosen.includes(one.id) || isFound(one, find));
  const led = shown.filter((one) => one.led);
  const others = shown.filter((one) => !one.led);
  const alone = (one: OpenCase): Option => ({
    value: one.id,
    label: titleOf(one),
    more: (
      <Tick
        ui={ui}
        name="holdsIn"
        id={`holdsIn-${one.id}`}
        value={one.id}
        checked={confirmed.includes(one.id)}
        label={t('same.holdsIn', { case: one.codeWord })}
      />
    ),
  });
  const group = (id: string, label: string, options: readonly Option[], hint?: string) =>
    options.length > 0 ? (
      <CheckboxGroup
        ui={ui}
        name="cases"
        id={id}
        label={label}
        hint={hint}
        error={id === 'cases' ? f.errors.of('cases') : undefined}
        values={chosen}
        options={options}
      />
    ) : null;
  const first = led.length > 0 ? 'cases-muut' : 'cases';
  return (
    <>
      {cases.length > manyCases ? (
        <>
          {f.text('find', { optional: true, width: 'half' })}
          <p>
            <Button small kind="secondary" name={redrawField} value="on">
              {t('same.find')}
            </Button>
          </p>
        </>
      ) : null}
      {cases.length >= mostListed ? <p class="rn-small rn-muted">{t('same.most', { most: mostListed })}</p> : null}
      <div class="rn-many">
        {group(
          'cases',
          t('same.led'),
          led.map((one) => ({ value: one.id, label: titleOf(one) })),
        )}
      </div>
      {group(first, t('same.others'), others.map(alone), t('same.others.hint'))}
      {shown.length === 0 ? <p class="govuk-body">{t('same.none')}</p> : null}
    </>
  );
}
