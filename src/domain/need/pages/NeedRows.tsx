import type { JSX } from 'hono/jsx/jsx-runtime';
import { Rows, type Ui } from '../../../platform/ui/index.ts';
import { needTexts } from '../need.texts.ts';
import type { NeedView } from '../need-fields.ts';

/** A few needs as rows: area, how soon, whose look, and her words. */
export function NeedRows({ ui, needs }: { ui: Ui; needs: readonly NeedView[] }): JSX.Element {
  const t = needTexts(ui.language);
  return (
    <Rows
      rows={needs.map((need) => ({
        title: t(`domain.${need.domain}`),
        facts: [
          t(`urgency.${need.urgency}`),
          need.answer === 'answered' ? undefined : t(`answer.${need.answer}`),
          need.organisation,
        ],
        text: need.hers ?? need.ours ?? undefined,
      }))}
    />
  );
}
