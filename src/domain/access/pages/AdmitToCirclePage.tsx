import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, Notice, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { type Organisation, organisationLines } from '../../organisation/index.ts';
import { accessTexts } from '../access.texts.ts';
import { NetworkForm } from './NetworkForm.tsx';
import { type WorkerOf, workersByPart } from './workers-by-part.ts';

interface AdmitForm {
  readonly head: CaseHead;
  readonly organisationId: string;
  readonly organisation: string;
  readonly workers: readonly WorkerOf[];
  readonly organisations: readonly Organisation[];
}

/** Somebody whom the viewer sees on the case, or organisation and name of anybody else. */
export function AdmitToCirclePage(form: AdmitForm, ui: Ui, state: FormState): JSX.Element {
  const { head, organisationId, organisation, workers, organisations } = form;
  const t = accessTexts(ui.language);
  const f = boundFields({
    ui,
    texts: accessTexts,
    state,
    under: 'admit',
    reasons: { organisation: 'ofId' },
  });
  return (
    <NetworkForm
      ui={ui}
      head={head}
      title={t('admit.title')}
      lede={t('admit.lede', { organisation })}
      errors={f.errors}
      submit={t('admit.do')}
      back={{ slug: `/t/${head.id}/osuus/${organisationId}/piiri`, label: t('circle.title') }}
      before={<Notice>{t('admit.same')}</Notice>}
    >
      {workers.length === 0
        ? null
        : f.select('workerId', workersByPart(ui.language, workers, organisations), { optional: true })}
      {f.select('ofId', organisationLines(ui.language, organisations), { optional: true })}
      {f.text('name', { optional: true })}
    </NetworkForm>
  );
}
