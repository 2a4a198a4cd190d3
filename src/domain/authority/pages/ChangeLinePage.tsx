import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typed } from '../../../platform/http/form-errors.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { ConflictView, TextField, Tick, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { Former } from '../../line/index.ts';
import type { ReaderRow } from '../../reader/index.ts';
import type { FormerVersion } from '../../room/index.ts';
import { authorityTexts } from '../authority.texts.ts';
import { classOf, type LineView } from '../authority.ts';
import { BeforeSending, BeforeTyping, DayAlone, Days, lineErrors, Words } from './LineFields.tsx';

export function ChangeLinePage(
  form: { head: CaseHead; line: LineView; former: readonly FormerVersion[]; readers: readonly ReaderRow[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = authorityTexts(ui.language);
  const errors = lineErrors(ui.language, state);
  const { head, line } = form;
  const day = (value: unknown) =>
    typeof value === 'string' ? t('line.not-before', { day: formatDate(ui.language, value) }) : '';
  const fields = { ui, state, errors, line };
  return (
    <CaseForm
      ui={ui}
      head={head}
      current={line.kind === 'ask' ? 'summary' : 'telling'}
      title={t('change.title')}
      lede={t(`kind.${line.kind}`)}
      errors={errors}
      before={
        <>
          {state.problem?.code === 'changed' ? (
            <ConflictView
              ui={ui}
              id="ristiriita"
              yours={{ text: typed(state, 'text') ?? typed(state, 'fromOn') ?? '' }}
              theirs={{ text: line.text ?? day(line.fromOn) }}
            />
          ) : null}
          <Former ui={ui} rows={form.former} was={(was) => (line.kind === 'not-before' ? day(was.from_on) : '')} />
        </>
      }
      submit={t('change.do')}
      hidden={{ version: line.version }}
      wayBack={{ slug: `/t/${head.id}${line.kind === 'ask' ? '' : '/viranomaiselle'}`, label: t('write.cancel') }}
    >
      <BeforeTyping ui={ui} readers={form.readers} of={classOf(line.kind)} />
      {line.kind === 'not-before' ? (
        <DayAlone {...fields} />
      ) : (
        <>
          <Words {...fields} asks={line.kind === 'ask'} />
          <Days {...fields} />
          <TextField
            ui={ui}
            name="reason"
            label={t('field.reason')}
            hint={t('field.reason.hint')}
            error={errors.of('reason')}
            value={typed(state, 'reason', '')}
          />
        </>
      )}
      <Tick ui={ui} name="ended" label={t('field.ended')} checked={typed(state, 'ended') !== undefined} />
      <Tick ui={ui} name="mistaken" label={t('field.mistaken')} checked={typed(state, 'mistaken') !== undefined} />
      <BeforeSending ui={ui} />
    </CaseForm>
  );
}
