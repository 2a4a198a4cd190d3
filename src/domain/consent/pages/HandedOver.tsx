import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import { Card, Rows, type Ui } from '../../../platform/ui/index.ts';
import { consentTexts } from '../consent.texts.ts';
import type { ConsentSheet } from '../consent-sheet.ts';
import { classChips } from './consent-words.ts';

/** What has been handed over on a consent and what of it would end with it. Nothing when there are none. */
export function HandedOver({ ui, sheet }: { ui: Ui; sheet: ConsentSheet }): JSX.Element | null {
  const t = consentTexts(ui.language);
  if (sheet.handedOver.length === 0) return null;
  return (
    <Card id="luovutettu" title={t('handed-over')}>
      <Rows
        rows={sheet.handedOver.map((item) => ({
          title: item.to,
          icon: { name: item.waits ? ('clock' as const) : ('swap' as const) },
          facts: [
            ...classChips(ui.language, item.classes).map(({ label }) => label),
            formatDate(ui.language, dayOf(new Date(item.since))),
          ],
          text: t(item.waits ? `handed-over.waits.${item.is}` : 'handed-over.gone'),
        }))}
      />
    </Card>
  );
}
