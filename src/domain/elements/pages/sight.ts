import { href, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import type { Provision, Words } from '../../law/index.ts';
import { elementsTexts } from '../elements.texts.ts';
import type { ElementsSeen } from '../elements.ts';
import type { Entries } from '../entry.ts';
import type { Element, Law } from '../law/law.ts';
import { type Named, nameEntries } from './naming.ts';

export interface ElementsView {
  readonly head: CaseHead;
  readonly seen: ElementsSeen;
  readonly entries: Entries;
  readonly law: Law;
  /** Every entry, however many, instead of the first ones. */
  readonly all: boolean;
}

/** What the parts of the page share: names of entries and provisions in the language of the page. */
export interface Sight {
  readonly ui: Ui;
  readonly named: ReadonlyMap<string, Named>;
  readonly provisions: ReadonlyMap<string, Provision>;
  readonly say: (words: Words) => string;
  readonly at: (slug: string) => string;
  readonly all: boolean;
}

/** An element by its name, and whether it is asked for: of all that is recorded, or of what did not happen to a child. */
export function elementName(
  sight: Sight,
  element: Element,
  seen: Pick<ElementsSeen, 'child'>,
  required: boolean,
): string {
  const name = sight.say(element.name);
  if (required) return name;
  return elementsTexts(sight.ui.language)(seen.child === 'some' ? 'means.partly' : 'means.free', { name });
}

export const sightOf = ({ head, entries, law, all }: ElementsView, ui: Ui): Sight => ({
  ui,
  named: nameEntries(entries, ui.language),
  provisions: new Map(law.provisions.map((provision) => [provision.key, provision])),
  say: (words) => words[ui.language],
  at: (slug) => href(ui, `/t/${head.id}/kokonaisuus/${slug}`),
  all,
});
