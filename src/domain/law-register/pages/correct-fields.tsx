import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import { units } from '../../../platform/time/finnish-days/index.ts';
import {
  Beside,
  DateField,
  type Fields,
  Fieldset,
  Select,
  TextArea,
  TextField,
  Tick,
  type Ui,
} from '../../../platform/ui/index.ts';
import { amountsOf, mostPending, type Standing, stages, timesOf } from '../../law/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';
import { pendingField, pendingNames, places } from '../typed-correction.ts';

/** The form of a correction, by the names of its fields. */
export type Bound = Fields<typeof lawRegisterTexts>;

/** A field for each time that the row gives, by how long it is now: the rules that count by it follow. */
export function Times({ ui, row, f }: { ui: Ui; row: Standing; f: Bound }): JSX.Element | null {
  const t = lawRegisterTexts(ui.language);
  const times = timesOf(ui.language, row);
  if (times.length === 0) return null;
  const [amounts, chosen] = [f.values('times', []), f.values('timeUnits', [])];
  return (
    <Fieldset ui={ui} id="ajat" label={t('correct.times')} hint={t('correct.times.hint')}>
      {times.map((now, place) => (
        <Beside>
          <TextField
            ui={ui}
            name="times"
            id={place === 0 ? 'times' : `times-${place}`}
            label={t('field.times', { now })}
            value={amounts[place]}
            inputMode="numeric"
            width="short"
            error={place === 0 ? f.errors.of('times') : undefined}
          />
          <Select
            ui={ui}
            name="timeUnits"
            id={`timeUnits-${place}`}
            label={t('field.timeUnits')}
            chosen
            value={chosen[place]}
            options={units.map((unit) => ({ value: unit, label: t(`unit.${unit}`) }))}
          />
        </Beside>
      ))}
    </Fieldset>
  );
}

/** A field for each amount that the row gives, by how much it is now. */
export function Euros({ ui, row, f }: { ui: Ui; row: Standing; f: Bound }): JSX.Element | null {
  const t = lawRegisterTexts(ui.language);
  const amounts = amountsOf(ui.language, row);
  if (amounts.length === 0) return null;
  const typed = f.values('euros', []);
  return (
    <Fieldset ui={ui} id="eurot" label={t('facts.amounts')} hint={t('correct.times.hint')}>
      {amounts.map((now, place) => (
        <TextField
          ui={ui}
          name="euros"
          id={place === 0 ? 'euros' : `euros-${place}`}
          label={t('field.euros', { now })}
          value={typed[place]}
          inputMode="numeric"
          width="short"
          error={place === 0 ? f.errors.of('euros') : undefined}
        />
      ))}
    </Fieldset>
  );
}

/** Each change to come with a box to take it out, and room for one more. */
export function PendingChanges({ ui, row, f }: { ui: Ui; row: Standing; f: Bound }): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const all = row.pending;
  const kept = Object.fromEntries(pendingNames.map((name) => [name, f.values(name, [])])) as Record<
    (typeof pendingNames)[number],
    readonly string[]
  >;
  const gone = f.values('gone', []);
  const drawn = Math.min(mostPending, Math.max(all.length + 1, kept.paper.length));
  const own = (name: (typeof pendingNames)[number], at: number) => ({
    ui,
    name,
    id: pendingField(name, at),
    label: t(`field.${name}`),
    value: kept[name][at] ?? '',
    error: f.errors.of(pendingField(name, at)),
    optional: true,
  });
  return (
    <>
      {places.slice(0, drawn).map((place, at) => (
        <Fieldset
          ui={ui}
          id={`vireilla-${place}`}
          label={at < all.length ? t('correct.pending', { n: at + 1 }) : t('correct.pending.more')}
          hint={t('correct.pending.hint')}
        >
          <TextField {...own('paper', at)} hint={t('field.paper.hint')} width="half" />
          <Select
            {...own('stage', at)}
            options={stages.map((stage) => ({ value: stage, label: capital(t(`stage.${stage}`)) }))}
          />
          <DateField {...own('seenOn', at)} />
          <DateField {...own('comesOn', at)} />
          <TextArea {...own('pendingFi', at)} rows={3} />
          <TextArea {...own('pendingSv', at)} rows={3} />
          <TextArea {...own('pendingEn', at)} rows={3} />
          {at < all.length ? (
            <Tick
              ui={ui}
              name="gone"
              id={`gone-${place}`}
              value={place}
              label={t('field.gone')}
              checked={gone.includes(place)}
            />
          ) : null}
        </Fieldset>
      ))}
    </>
  );
}
