import type { JSX } from 'hono/jsx/jsx-runtime';
import { ShownWhen, type Ui, WhoReadsThis } from '../../../platform/ui/index.ts';
import { isInvestigation } from '../../organisation/index.ts';
import { roomTexts } from '../../room/index.ts';
import { readerTexts } from '../reader.texts.ts';
import type { ReaderRow } from '../reader.ts';

interface Organisation {
  organisation: string;
  people: string[];
}

function group(rows: readonly ReaderRow[]): Organisation[] {
  const byName = new Map<string, Organisation>();
  for (const { organisation, worker } of rows) {
    const found = byName.get(organisation) ?? { organisation, people: [] };
    found.people.push(worker);
    byName.set(organisation, found);
  }
  return [...byName.values()];
}

/** Who will read what is written in a class, by name of organisation and person; before the text, with the warning that goes with police. */
export function Readers({
  ui,
  readers,
  informationClass,
  only,
}: {
  ui: Ui;
  readers: readonly ReaderRow[];
  informationClass: string;
  only?: boolean;
}): JSX.Element {
  const t = readerTexts(ui.language);
  const mine = readers.filter((row) => row.class === informationClass);
  const warn = informationClass === 'justice' || mine.some((row) => isInvestigation(row.kind));
  const title = only ? t('title') : t('title.class', { class: roomTexts(ui.language)(informationClass as 'account') });
  return (
    <WhoReadsThis
      ui={ui}
      id={`lukijat-${informationClass}`}
      title={title}
      readers={group(mine)}
      warning={warn ? t('suspect') : undefined}
    />
  );
}

/** The readers of every class that can be chosen; with the script only the chosen one's. */
export function ReadersByClass({
  ui,
  readers,
  classes,
}: {
  ui: Ui;
  readers: readonly ReaderRow[];
  classes: readonly string[];
}): JSX.Element {
  return (
    <>
      {classes.map((informationClass) => (
        <ShownWhen when={`class=${informationClass}`}>
          <Readers ui={ui} readers={readers} informationClass={informationClass} />
        </ShownWhen>
      ))}
    </>
  );
}
