import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { type Organisation, organisationLines } from '../../organisation/index.ts';
import { accessTexts } from '../access.texts.ts';
import { barReasons } from '../access.ts';
import { NetworkForm } from './NetworkForm.tsx';
import { type WorkerOf, workersByPart } from './workers-by-part.ts';

interface SetBarForm {
  head: CaseHead;
  workers: readonly WorkerOf[];
  organisations: readonly Organisation[];
}

/** A worker or an organisation, and why; only the reason's code is kept. */
export function SetBarPage({ head, workers, organisations }: SetBarForm, ui: Ui, state: FormState): JSX.Element {
  const t = accessTexts(ui.language);
  const reasons = { worker: 'workerId', 'worker or organisation': 'workerId' };
  const f = boundFields({ ui, texts: accessTexts, state, under: 'bar', reasons });
  return (
    <NetworkForm
      ui={ui}
      head={head}
      title={t('bar.title')}
      lede={t('bar.lede')}
      errors={f.errors}
      submit={t('bar.do')}
      back={{ slug: `/t/${head.id}/estot`, label: t('bars.title') }}
    >
      {f.select('workerId', workersByPart(ui.language, workers, organisations), { optional: true })}
      {f.select('organisationId', organisationLines(ui.language, organisations), { optional: true })}
      {f.radio('reason', barReasons, { words: 'bar.reason', capitals: true })}
    </NetworkForm>
  );
}
