import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Ui } from '../../../platform/ui/index.ts';
import { cutAtHoles } from '../check-lines.ts';
import { disclosureTexts } from '../disclosure.texts.ts';

/** A text of a draft: where something was taken out, the kind of it in a dashed hole. */
export function WithHoles({ ui, text }: { ui: Ui; text: string }): JSX.Element {
  const t = disclosureTexts(ui.language);
  return (
    <>
      {cutAtHoles(text).map((part) =>
        typeof part === 'string' ? part : <span class="rn-hole">{t(`found.${part.kind}`)}</span>,
      )}
    </>
  );
}
