import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Ui, WhoReadsThis } from '../../../platform/ui/index.ts';
import type { ReaderView } from '../reader.ts';
import { safetyTexts } from '../safety.texts.ts';

/** Who will read what is written of her contacts: organisations and people by name. */
export function Readers({ ui, rows }: { ui: Ui; rows: readonly ReaderView[] }): JSX.Element {
  const byOrganisation = Map.groupBy(
    rows.filter(({ shown }) => shown),
    ({ organisation }) => organisation ?? '',
  );
  const readers = [...byOrganisation].map(([organisation, of]) => ({
    organisation,
    people: of.flatMap(({ worker }) => (worker === null ? [] : [worker])),
  }));
  return (
    <WhoReadsThis ui={ui} id="lukijat" readers={readers}>
      {rows.some(({ shown }) => !shown) ? <p>{safetyTexts(ui.language)('readers.unnamed')}</p> : null}
    </WhoReadsThis>
  );
}
