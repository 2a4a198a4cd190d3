import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, Notice, type Ui } from '../../../platform/ui/index.ts';
import { organisationChoices } from '../../organisation/index.ts';
import { safetyTexts } from '../safety.texts.ts';
import { placeKinds } from '../safety.ts';
import type { AddPlaceForm } from '../safety.view.ts';
import { SafetyForm } from './SafetyForm.tsx';

export function AddPlacePage(form: AddPlaceForm, ui: Ui, state: FormState): JSX.Element {
  const t = safetyTexts(ui.language);
  const { head, candidates, organisations, workerId } = form;
  const f = boundFields({ ui, texts: safetyTexts, state, under: 'adding' });
  const nobody = candidates.length === 0;
  return (
    <SafetyForm
      ui={ui}
      head={head}
      tab={t('adding.tab')}
      title={t('adding.title')}
      lede={t('adding.lede')}
      errors={f.errors}
      before={nobody ? <Notice tone="warning">{t('adding.none')}</Notice> : undefined}
      submit={nobody ? undefined : t('adding.do')}
    >
      {f.checks(
        'circle',
        candidates.map(({ id, name, organisation }) => ({
          value: id,
          label: t('adding.candidate', { name, organisation }),
        })),
        { first: candidates.some(({ id }) => id === workerId) ? [workerId] : [] },
      )}
      {f.radio('kind', placeKinds, { words: 'place' })}
      {f.select(
        'organisationId',
        [{ value: '', label: t('adding.organisationId.none') }, ...organisationChoices(ui.language, organisations)],
        { optional: true, chosen: true, first: '' },
      )}
      {f.area('text', { rows: 4, limit: 1000 })}
    </SafetyForm>
  );
}
