import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typed } from '../../../platform/http/form-errors.ts';
import { ConflictView, TextArea, Tick, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { tellingTexts } from '../telling.texts.ts';
import type { EarlierRow } from '../telling.ts';
import { longestWish, type WishView } from '../telling.ts';
import { Earlier } from './Earlier.tsx';
import { tellingErrors } from './telling-errors.ts';

export function ChangeWishPage(
  form: { head: CaseHead; wish: WishView; earlier: readonly EarlierRow[]; readers: readonly ReaderRow[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = tellingTexts(ui.language);
  const errors = tellingErrors(ui.language, state);
  const { head, wish } = form;
  const mine = typed(state, 'text', wish.text);
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="telling"
      title={t('wish.change.title')}
      lede={t(`kind.${wish.kind}`)}
      errors={errors}
      before={
        <>
          {state.problem?.code === 'changed' ? (
            <ConflictView ui={ui} id="ristiriita" yours={{ text: mine ?? '' }} theirs={{ text: wish.text }} />
          ) : null}
          <Earlier ui={ui} rows={form.earlier} />
        </>
      }
      submit={t('wish.change.do')}
      hidden={{ version: wish.version }}
      wayBack={{ slug: `/t/${head.id}/kerrottu`, label: t('record.cancel') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass={wish.register} only />
      <TextArea
        ui={ui}
        name="text"
        label={t('field.text')}
        hint={t('field.text.hint', { most: longestWish })}
        error={errors.of('text')}
        rows={3}
        value={mine}
      />
      <Tick ui={ui} name="ended" label={t('wish.ended')} checked={typed(state, 'ended') !== undefined} />
    </CaseForm>
  );
}
