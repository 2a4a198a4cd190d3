import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, Details, Folds } from '../../../platform/ui/index.ts';
import { elementsTexts } from '../elements.texts.ts';
import type { ElementSeen, ElementsSeen } from '../elements.ts';
import type { Element, Law } from '../law/law.ts';
import { noMeansAsked } from '../law/law-in-force.ts';
import { HeadedEntries } from './EntryList.tsx';
import { LawLine } from './LawLine.tsx';
import { Against, Questions } from './Prompts.tsx';
import { elementName, type Sight } from './sight.ts';

function Inside({ sight, element, seen }: { sight: Sight; element: Element; seen: ElementSeen }): JSX.Element {
  const t = elementsTexts(sight.ui.language);
  const child = seen.required ? [] : [noMeansAsked];
  return (
    <>
      <HeadedEntries sight={sight} heading={t('not-asked.recorded')} ids={seen.notAsked} />
      <HeadedEntries sight={sight} heading={t('unwilling.recorded')} ids={seen.unwilling} />
      <HeadedEntries sight={sight} heading={t('against.recorded')} ids={seen.against} />
      <Against sight={sight} words={element.against} />
      <Details summary={t('questions')}>
        <p>{t('questions.hint')}</p>
        <Questions sight={sight} seen={seen.parts} parts={element.parts} />
      </Details>
      <LawLine sight={sight} keys={[...child, ...element.parts.flatMap((part) => part.laws)]} />
    </>
  );
}

/** For each element: what it is, and opened, what was not asked, what would speak against, and on which provision it rests. */
export function ElementCards({ seen, law, sight }: { seen: ElementsSeen; law: Law; sight: Sight }): JSX.Element {
  return (
    <Card id="osatekijat" title={elementsTexts(sight.ui.language)('each.title')}>
      <Folds
        line
        rows={law.elements.map((element, index) => {
          const own = seen.elements[index] as ElementSeen;
          return {
            id: `osatekija-${element.key}`,
            title: elementName(sight, element, seen, own.required),
            lead: null,
            text: sight.say(element.what),
            open: false,
            children: <Inside sight={sight} element={element} seen={own} />,
          };
        })}
      />
    </Card>
  );
}
