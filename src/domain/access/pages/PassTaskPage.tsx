import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, Paragraph, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import type { Listed } from '../../organisation/index.ts';
import { accessTexts } from '../access.texts.ts';
import type { SinceBar } from '../bar.ts';
import { sinceWords } from './BarsPage.tsx';
import { NetworkForm } from './NetworkForm.tsx';

interface PassTaskForm {
  readonly head: CaseHead;
  readonly task: SinceBar;
  readonly namesakes: readonly Listed[];
  readonly workers: readonly { readonly id: string; readonly name: string }[];
}

/** To whom of the same organisation the task goes; the asker sees the new name, not why. */
export function PassTaskPage(form: PassTaskForm, ui: Ui, state: FormState): JSX.Element {
  const { head, task, namesakes, workers } = form;
  const t = accessTexts(ui.language);
  const f = boundFields({
    ui,
    texts: accessTexts,
    state,
    under: 'pass',
    reasons: { 'not-in-sight': 'workerId', 'not named for this class': 'workerId' },
  });
  return (
    <NetworkForm
      ui={ui}
      head={head}
      title={t('pass.title')}
      lede={t('pass.lede')}
      errors={f.errors}
      submit={t('pass.do')}
      back={{ slug: `/t/${head.id}/estot`, label: t('bars.title') }}
      before={<Paragraph>{sinceWords(ui, task, namesakes).filter(Boolean).join(' · ')}</Paragraph>}
    >
      {f.select(
        'workerId',
        [
          { value: '', label: t('pass.workerId.nobody') },
          ...workers.map(({ id, name }) => ({ value: id, label: name })),
        ],
        { optional: true, chosen: true, first: '' },
      )}
    </NetworkForm>
  );
}
