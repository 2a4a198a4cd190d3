import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Ui, WhoReadsThis } from '../../../platform/ui/index.ts';
import { readerTexts } from '../../reader/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';

/** Who will read it, by name as far as the viewer may know, and that the suspect normally will. */
export function ReadersOf({ ui, to, readers }: { ui: Ui; to: string; readers: readonly string[] }): JSX.Element {
  const t = disclosureTexts(ui.language);
  return (
    <WhoReadsThis
      ui={ui}
      id="lukijat"
      readers={[{ organisation: to, people: readers }]}
      warning={readerTexts(ui.language)('suspect')}
    >
      <p class="rn-small rn-muted">{t(readers.length > 0 ? 'readers.named' : 'readers.unnamed')}</p>
    </WhoReadsThis>
  );
}
