import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors } from '../../../platform/http/form-errors.ts';
import { Notice, Paragraph, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import type { Listed } from '../../organisation/index.ts';
import { accessTexts } from '../access.texts.ts';
import type { BarView } from '../bar.ts';
import { barredName } from './BarsPage.tsx';
import { NetworkForm } from './NetworkForm.tsx';

interface LiftForm {
  readonly head: CaseHead;
  readonly bar: BarView;
  readonly namesakes: readonly Listed[];
}

export function LiftBarPage({ head, bar, namesakes }: LiftForm, ui: Ui, state: FormState): JSX.Element {
  const t = accessTexts(ui.language);
  const asked = bar.lifting === 'asked';
  return (
    <NetworkForm
      ui={ui}
      head={head}
      title={t('lift.title')}
      lede={t('lift.lede')}
      errors={formErrors(accessTexts, ui.language, state)}
      back={{ slug: `/t/${head.id}/estot`, label: t('bars.title') }}
      submit={asked ? undefined : t(bar.lifting === 'to-confirm' ? 'lift.confirm' : 'lift.ask')}
      before={
        <>
          <Paragraph>
            <strong class="rn-strong">{barredName(ui, bar, namesakes)}</strong>
          </Paragraph>
          {asked ? <Notice>{t('lift.asked')}</Notice> : null}
        </>
      }
    />
  );
}
