import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  Card,
  CardBody,
  DataTable,
  Facts,
  Icon,
  type IconName,
  Link,
  Paragraph,
  type Tone,
} from '../../../platform/ui/index.ts';
import { elementsTexts } from '../elements.texts.ts';
import type { ElementSeen, ElementsSeen, PartSeen } from '../elements.ts';
import type { Element, Law } from '../law/law.ts';
import { elementName, type Sight } from './sight.ts';

/** So many rows are read at a glance; the page with all of them is one press away. */
const firstRows = 8;

const lists = ['touchedBy', 'against', 'notAsked', 'unwilling'] as const;
const looks: Record<(typeof lists)[number], { icon: IconName; tone: Tone }> = {
  touchedBy: { icon: 'check', tone: 'lake' },
  against: { icon: 'swap', tone: 'muted' },
  notAsked: { icon: 'three-dots', tone: 'muted' },
  unwilling: { icon: 'bubble', tone: 'muted' },
};
const words = { against: 'stance.against', notAsked: 'stance.not-asked', unwilling: 'stance.unwilling' } as const;

function Cell({
  sight,
  id,
  element,
  seen,
}: {
  sight: Sight;
  id: string;
  element: Element;
  seen: ElementSeen;
}): JSX.Element {
  const t = elementsTexts(sight.ui.language);
  const list = lists.find((list) => seen[list].includes(id));
  if (!list) return <span class="rn-muted rn-untouched">{t('cell.none')}</span>;
  const of = (part: PartSeen) => part[list].includes(id);
  const parts = element.parts
    .filter((_, index) => of(seen.parts[index] as PartSeen))
    .map((part) => sight.say(part.name))
    .join(', ');
  return (
    <span class="rn-touched">
      <Icon name={looks[list].icon} tone={looks[list].tone} small />{' '}
      <span>{list === 'touchedBy' ? parts : t(words[list], { parts })}</span>
    </span>
  );
}

/** Rows are entries, columns are elements: what each entry touches, in words. Entries that concern no element stand elsewhere. */
export function EntryMatrix({ seen, law, sight }: { seen: ElementsSeen; law: Law; sight: Sight }): JSX.Element | null {
  const t = elementsTexts(sight.ui.language);
  const concerned = new Set(seen.elements.flatMap((element) => lists.flatMap((list) => element[list])));
  const rows: Child[][] = [...sight.named]
    .filter(([id]) => concerned.has(id))
    .map(([id, { title, slug, facts }]) => [
      <>
        <Link href={sight.at(slug)}>{title}</Link>
        <Facts facts={facts} />
      </>,
      ...law.elements.map((element, index) => (
        <Cell sight={sight} id={id} element={element} seen={seen.elements[index] as ElementSeen} />
      )),
    ]);
  if (rows.length === 0) return null;
  const columns = [
    { label: t('col.entry') },
    ...law.elements.map((element, index) => ({
      label: elementName(sight, element, seen, seen.elements[index]?.required ?? false),
    })),
  ];
  const shown = sight.all ? rows : rows.slice(0, firstRows);
  return (
    <Card id="kirjaukset" title={t('matrix.title')}>
      <CardBody>
        <DataTable ui={sight.ui} caption={t('matrix.caption')} captionHidden columns={columns} rows={shown} stacks />
        {shown.length < rows.length ? (
          <Paragraph>
            <Link href={sight.at('osatekijat?all=true')}>{t('entries.left', { n: rows.length - shown.length })}</Link>
          </Paragraph>
        ) : null}
        <p class="rn-source">{t('matrix.source')}</p>
      </CardBody>
    </Card>
  );
}
