import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typed } from '../../../platform/http/form-errors.ts';
import { href, Link, RadioGroup, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import type { ReaderRow } from '../../reader/index.ts';
import { authorityTexts } from '../authority.texts.ts';
import { toldKinds } from '../authority.ts';
import { BeforeSending, BeforeTyping, Days, lineErrors, Words } from './LineFields.tsx';

export function WriteLinePage(
  { head, readers }: { head: CaseHead; readers: readonly ReaderRow[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = authorityTexts(ui.language);
  const errors = lineErrors(ui.language, state);
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="telling"
      title={t('write.title')}
      lede={t('write.lede')}
      errors={errors}
      submit={t('write.do')}
      wayBack={{ slug: `/t/${head.id}/viranomaiselle`, label: t('write.cancel') }}
    >
      <BeforeTyping ui={ui} readers={readers} />
      <RadioGroup
        ui={ui}
        name="kind"
        label={t('field.kind')}
        error={errors.of('kind')}
        value={typed(state, 'kind')}
        options={toldKinds.map((one) => ({ value: one, label: t(`kind.${one}`), hint: t(`kind.${one}.hint`) }))}
      />
      {ui.allowed.has('wish.record') ? (
        <p class="rn-small">
          <Link href={href(ui, `/t/${head.id}/kerrottu/toive`)}>{t('write.wish')}</Link>
        </p>
      ) : null}
      <Words ui={ui} state={state} errors={errors} />
      <Days ui={ui} state={state} errors={errors} />
      <BeforeSending ui={ui} />
    </CaseForm>
  );
}
