import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import { Card, Rows, type Ui } from '../../../platform/ui/index.ts';
import { accessTexts } from '../access.texts.ts';
import type { NetworkView } from '../network.ts';

/** How the lead has passed, or was to pass; what was said with it stays with the leads of both sides. */
export function PastHandOvers({ ui, view }: { ui: Ui; view: NetworkView }): JSX.Element | null {
  const t = accessTexts(ui.language);
  if (view.pastHandOvers.length === 0) return null;
  const day = (at: string) => formatDate(ui.language, dayOf(new Date(at)));
  return (
    <Card id="vastuun-siirrot" title={t('hand-overs')}>
      <Rows
        rows={view.pastHandOvers.map((pastHandOver) => ({
          title: t('hand-overs.row', { from: pastHandOver.from, to: pastHandOver.to }),
          facts: [
            t('hand-over.offered', { day: day(pastHandOver.offeredAt) }),
            t(`hand-overs.${pastHandOver.state}`, { day: day(pastHandOver.answeredAt) }),
            pastHandOver.state === 'accepted'
              ? pastHandOver.parts.length > 0
                ? t('hand-overs.went', {
                    parts: pastHandOver.parts.map((part) => t(`hand-overs.part.${part}`)).join(', '),
                  })
                : t('hand-overs.went-nothing')
              : '',
          ],
          icon: { name: 'swap', tone: 'muted' },
          ...(pastHandOver.note === null ? {} : { text: t('hand-overs.note', { note: pastHandOver.note }) }),
        }))}
      />
    </Card>
  );
}
