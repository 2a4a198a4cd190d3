import type { JSX } from 'hono/jsx/jsx-runtime';
import { Icon, type Ui } from '../../../platform/ui/index.ts';
import { warningTexts } from '../warning.texts.ts';

/** The emergency number, beside whatever is sent. It is no link: nothing dials by itself. */
export function Call112({ ui, after }: { ui: Ui; after?: boolean }): JSX.Element {
  const t = warningTexts(ui.language);
  return (
    <section class="rn-112" aria-labelledby="hata">
      <Icon name="phone" tone="lake" />
      <div>
        <h2 class="rn-h2" id="hata">
          {t(after ? '112.receipt' : '112.title')} <b>112</b>
        </h2>
        <p>{t(after ? '112.receipt.text' : '112.text')}</p>
      </div>
    </section>
  );
}
