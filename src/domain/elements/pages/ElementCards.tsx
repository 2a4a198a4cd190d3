import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, Paragraph } from '../../../platform/ui/index.ts';
import { elementsTexts } from '../elements.texts.ts';
import type { ElementSeen, ElementsSeen } from '../elements.ts';
import type { Element, Law } from '../law/law.ts';
import { HeadedEntries } from './EntryList.tsx';
import { LawLine } from './LawLine.tsx';
import { Prompts } from './Prompts.tsx';
import type { Sight } from './sight.ts';

function ElementCard({ sight, element, seen }: { sight: Sight; element: Element; seen: ElementSeen }): JSX.Element {
  const t = elementsTexts(sight.ui.language);
  const name = sight.say(element.name);
  const child = seen.required ? [] : ['rl-25-3-2'];
  return (
    <Card id={`osatekija-${element.key}`} title={seen.required ? name : t('means.free', { name })}>
      <CardBody>
        <Paragraph>{sight.say(element.what)}</Paragraph>
        <HeadedEntries sight={sight} heading={t('touched.by')} ids={seen.touchedBy} />
        {seen.touchedBy.length === 0 ? <p class="rn-muted">{t('touched.none')}</p> : null}
        <Prompts sight={sight} seen={seen} parts={element.parts} against={element.against} />
        <LawLine sight={sight} keys={[...child, ...element.parts.flatMap((part) => part.laws)]} />
      </CardBody>
    </Card>
  );
}

export function ElementCards({ seen, law, sight }: { seen: ElementsSeen; law: Law; sight: Sight }): JSX.Element {
  return (
    <>
      {law.elements.map((element, index) => (
        <ElementCard sight={sight} element={element} seen={seen.elements[index] as ElementSeen} />
      ))}
    </>
  );
}
