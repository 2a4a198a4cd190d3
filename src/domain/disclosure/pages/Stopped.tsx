import type { JSX } from 'hono/jsx/jsx-runtime';
import { Notice, type Ui } from '../../../platform/ui/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import type { Act } from '../next-acts.ts';
import { ActButton } from './ActButton.tsx';
import type { Going, Hindrance } from './WhatGoes.tsx';

interface StoppedProps {
  ui: Ui;
  caseId: string;
  stop: Hindrance | 'key' | 'receiver';
  compilation: Going['compilation'];
}

/** What of one's own leads on from there, if anything does. */
function wayOn(stop: StoppedProps['stop'], { seal, contributes, draft, stale }: Going['compilation']): Act | undefined {
  if (seal) return 'sealed';
  if (stop === 'key') return 'key';
  if (stop === 'stale') return stale ? 'take-back' : undefined;
  if (stop === 'nothing' && contributes) return draft ? 'check' : 'choose';
  return undefined;
}

/** What stands in the way, and the page that leads on from there. */
export function Stopped({ ui, caseId, stop, compilation }: StoppedProps): JSX.Element {
  const act = wayOn(stop, compilation);
  return (
    <>
      <Notice tone="warning">{disclosureTexts(ui.language)(`send.stop.${stop}`, { to: compilation.to })}</Notice>
      {act ? (
        <p>
          <ActButton ui={ui} caseId={caseId} compilation={compilation} act={act} />
        </p>
      ) : null}
    </>
  );
}
