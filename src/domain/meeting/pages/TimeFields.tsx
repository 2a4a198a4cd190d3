import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type FormErrors, typed } from '../../../platform/http/form-errors.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { typedTime } from '../../../platform/time/moment.ts';
import { DateField, TextField, type Ui } from '../../../platform/ui/index.ts';
import { meetingTexts } from '../meeting.texts.ts';

/** A day and two clock times. */
export function TimeFields({
  ui,
  state,
  errors,
  standing,
}: {
  ui: Ui;
  state: FormState;
  errors: FormErrors;
  standing?: { readonly startsAt: string; readonly endsAt: string } | undefined;
}): JSX.Element {
  const t = meetingTexts(ui.language);
  const time = (moment: string | undefined) => (moment === undefined ? '' : typedTime(new Date(moment)));
  return (
    <>
      <DateField
        ui={ui}
        name="day"
        label={t('field.day')}
        error={errors.of('day')}
        value={typed(state, 'day', standing ? formatDate('fi', new Date(standing.startsAt)) : '')}
      />
      <TextField
        ui={ui}
        name="from"
        label={t('field.from')}
        hint={t('field.time.hint')}
        error={errors.of('from')}
        width="short"
        value={typed(state, 'from', time(standing?.startsAt))}
      />
      <TextField
        ui={ui}
        name="until"
        label={t('field.until')}
        error={errors.of('until')}
        width="short"
        value={typed(state, 'until', time(standing?.endsAt))}
      />
    </>
  );
}
