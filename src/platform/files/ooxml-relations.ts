import { FileRefused, type Removed } from './kinds.ts';
import { attributeOf, elementsOf, mayLead, type Parts, rewrite, withAttribute } from './office-parts.ts';

const relations = elementsOf('(?:\\w+:)?Relationship');

/** What a relation may lead to, by the last word of its type: parts that are drawn, and never a file that another program opens. */
const running =
  /^(vbaProject|wordVbaData|activeXControl\w*|control|ctrlProp|attachedToolbars|keyMapCustomizations|xlMacrosheet|xlIntlMacrosheet|dialogsheet|webextension\w*)$/i;
const fetching =
  /^(aFChunk|oleObject|package|subDocument|frame|externalLink\w*|connections|queryTable|mailMerge\w*|recipientData|volatileDependencies|attachedTemplate|video|audio|media)$/i;

/** Links to pages on the web stay; whatever else lies outside, as a template that is fetched when the document is opened, does not. */
export function checkRelations(xml: string): void {
  for (const [relation] of xml.matchAll(relations)) {
    const kind = /[^/]*$/.exec(attributeOf(relation, 'Type') ?? '')?.[0] ?? '';
    if (running.test(kind)) throw new FileRefused('file-macro');
    if (fetching.test(kind)) throw new FileRefused('file-embedded');
    const mode = attributeOf(relation, 'TargetMode') ?? 'Internal';
    if (mode !== 'Internal' && kind !== 'hyperlink') throw new FileRefused('file-embedded');
  }
}

/** A link to a disk, or to a server within an office, leads nowhere from now on: its address tells of whoever made it. */
export const withoutOwnPlaces = (xml: string): string =>
  xml.replace(relations, (relation) =>
    attributeOf(relation, 'TargetMode') === undefined || mayLead(attributeOf(relation, 'Target') ?? '')
      ? relation
      : withAttribute(relation, 'Target', 'about:blank'),
  );

/** Where a relation leads within the package, from the part whose relations these are. */
function targetOf(relationsPart: string, target: string): string {
  const base = `/${relationsPart.replace(/_rels\/[^/]*$/, '')}`;
  return decodeURI(new URL(target, `http://package${base}`).pathname).slice(1);
}

/** Leaves parts out, with what leads to them. */
export function leaveOut(parts: Parts, gone: ReadonlySet<string>, removed: Removed): void {
  if (gone.size === 0) return;
  for (const name of gone) parts.delete(name);
  removed.add('other');
  for (const name of [...parts.keys()].filter((each) => each.endsWith('.rels'))) {
    const of = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
    if (of !== name && gone.has(of)) parts.delete(name);
    else
      rewrite(parts, name, removed, 'other', (xml) =>
        xml.replace(relations, (relation) => {
          const target = attributeOf(relation, 'Target');
          const isWithin = target !== undefined && attributeOf(relation, 'TargetMode') === undefined;
          return isWithin && gone.has(targetOf(name, target)) ? '' : relation;
        }),
      );
  }
  rewrite(parts, '[Content_Types].xml', removed, 'other', (xml) =>
    xml.replace(elementsOf('(?:\\w+:)?Override'), (element) =>
      gone.has((attributeOf(element, 'PartName') ?? '').slice(1)) ? '' : element,
    ),
  );
}
