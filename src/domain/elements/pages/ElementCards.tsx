import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, Details, Paragraph } from '../../../platform/ui/index.ts';
import { elementsTexts } from '../elements.texts.ts';
import type { ElementSeen, ElementsSeen } from '../elements.ts';
import type { Element, Law } from '../law/law.ts';
import { noMeansAsked } from '../law/law-in-force.ts';
import { HeadedEntries } from './EntryList.tsx';
import { LawLine } from './LawLine.tsx';
import { Against, Questions } from './Prompts.tsx';
import { elementName, type Sight } from './sight.ts';

function ElementCard({
  sight,
  element,
  seen,
  name,
}: {
  sight: Sight;
  element: Element;
  seen: ElementSeen;
  name: string;
}): JSX.Element {
  const t = elementsTexts(sight.ui.language);
  const child = seen.required ? [] : [noMeansAsked];
  return (
    <Card id={`osatekija-${element.key}`} title={name}>
      <CardBody>
        <Paragraph>{sight.say(element.what)}</Paragraph>
        <HeadedEntries sight={sight} heading={t('not-asked.recorded')} ids={seen.notAsked} />
        <HeadedEntries sight={sight} heading={t('unwilling.recorded')} ids={seen.unwilling} />
        <HeadedEntries sight={sight} heading={t('against.recorded')} ids={seen.against} />
        <Against sight={sight} words={element.against} />
        <Details summary={t('questions')}>
          <p>{t('questions.hint')}</p>
          <Questions sight={sight} seen={seen.parts} parts={element.parts} />
        </Details>
        <LawLine sight={sight} keys={[...child, ...element.parts.flatMap((part) => part.laws)]} />
      </CardBody>
    </Card>
  );
}

/** For each element: what it is, what was not asked, what would speak against, and on which provision it rests. */
export function ElementCards({ seen, law, sight }: { seen: ElementsSeen; law: Law; sight: Sight }): JSX.Element {
  return (
    <>
      {law.elements.map((element, index) => {
        const own = seen.elements[index] as ElementSeen;
        const name = elementName(sight, element, seen, own.required);
        return <ElementCard sight={sight} element={element} seen={own} name={name} />;
      })}
    </>
  );
}
