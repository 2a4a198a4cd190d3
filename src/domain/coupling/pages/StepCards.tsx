import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Ui } from '../../../platform/ui/index.ts';
import { couplingTexts } from '../coupling.texts.ts';
import { sides } from '../coupling.ts';
import type { StepSupport } from '../coupling.view.ts';
import { SupportList } from './SupportList.tsx';

interface Props {
  readonly ui: Ui;
  readonly caseId: string;
  readonly step: StepSupport;
}

/** What stands behind a step: the two sides alongside. */
export function BothSides({ ui, caseId, step }: Props): JSX.Element {
  const t = couplingTexts(ui.language);
  return (
    <div class="rn-alongside">
      {sides.map((side) => {
        const items = step.behind.filter((item) => item.side === side);
        return (
          <section class={`rn-alongside__${side}`} aria-labelledby={`${side}-${step.stepId}`}>
            <h3 id={`${side}-${step.stepId}`}>{t(`side.${side}`)}</h3>
            {items.length > 0 ? (
              <SupportList ui={ui} caseId={caseId} step={step} items={items} />
            ) : (
              <p class="rn-muted">{t(`side.${side}.empty`)}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}

/** What a step that has been should start; or what to arrange in time for afterwards. */
export function Starts({ ui, caseId, step }: Props): JSX.Element {
  const t = couplingTexts(ui.language);
  return (
    <>
      <p class="rn-muted">{t(step.starts.length > 0 ? 'starts.note' : 'starts.none')}</p>
      <SupportList ui={ui} caseId={caseId} step={step} items={step.starts} />
    </>
  );
}
