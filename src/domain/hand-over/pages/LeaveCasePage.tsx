import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, Columns, EdgeCard, EdgeCards, ShortList, type Ui } from '../../../platform/ui/index.ts';
import { NetworkForm } from '../../access/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { handOverTexts } from '../hand-over.texts.ts';
import { actingName, type Ending, type StandingPromise } from '../hand-over.ts';
import { paperFacts } from '../paper.ts';
import { EndsWith, StaysCard } from './Endings.tsx';
import { PaperCard } from './PaperCard.tsx';

interface LeaveForm {
  head: CaseHead;
  ends: readonly Ending[];
  promises: readonly StandingPromise[];
}

/** Before the own organisation leaves: what ends for whom, what stays, and a sheet for her. */
export function LeaveCasePage({ head, ends, promises }: LeaveForm, ui: Ui, state: FormState): JSX.Element {
  const t = handOverTexts(ui.language);
  const f = boundFields({ ui, texts: handOverTexts, state, under: 'leave' });
  const lead = head.parts.find((part) => part.lead && !part.own);
  const facts = paperFacts({
    from: actingName(head.parts.find((part) => part.own)),
    to: actingName(lead),
    leaving: true,
  });
  return (
    <NetworkForm
      ui={ui}
      head={head}
      title={t('leave.title')}
      lede={t('leave.lede')}
      errors={f.errors}
      ends
      wide
      submit={t('leave.do')}
      before={
        <Columns side={<PaperCard ui={ui} facts={facts} slug={`/t/${head.id}/vastuu/lehti`} />}>
          <EdgeCards>
            <EdgeCard id="paattyy" edge="ends" title={t('card.ends')}>
              <ShortList title={t('ends.us')} lines={[t('ends.us.consents'), t('ends.us.calendar')]} />
              <EndsWith ui={ui} ends={ends} />
            </EdgeCard>
            <StaysCard ui={ui} promises={promises} leaving />
          </EdgeCards>
        </Columns>
      }
    >
      {f.tick('sure')}
    </NetworkForm>
  );
}
