import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, Details, Heading, Paragraph } from '../../../platform/ui/index.ts';
import { elementsTexts } from '../elements.texts.ts';
import type { OffenceSeen } from '../elements.ts';
import type { Offence } from '../law/law.ts';
import { HeadedEntries } from './EntryList.tsx';
import { LawLine } from './LawLine.tsx';
import { Prompts } from './Prompts.tsx';
import type { Sight } from './sight.ts';

type Pair = readonly [Offence, OffenceSeen];

const recorded = ([, seen]: Pair) =>
  seen.touchedBy.length + seen.against.length + seen.notAsked.length + seen.unwilling.length > 0;

function One({ sight, pair: [offence, seen] }: { sight: Sight; pair: Pair }): JSX.Element {
  const t = elementsTexts(sight.ui.language);
  return (
    <section aria-labelledby={`rikos-${offence.key}`}>
      <Heading level={3} id={`rikos-${offence.key}`} class="rn-card__h">
        {sight.say(offence.name)}
      </Heading>
      <LawLine sight={sight} keys={offence.laws} />
      <HeadedEntries sight={sight} heading={t('touched.by')} ids={seen.touchedBy} />
      <Prompts sight={sight} seen={seen} parts={offence.parts} against={offence.against} />
    </section>
  );
}

/** Offences in the same way as the elements. Those on which nothing is recorded are named, not argued. */
export function Offences({
  sight,
  id,
  title,
  lede,
  law,
  seen,
}: {
  sight: Sight;
  id: string;
  title: string;
  lede?: string;
  law: readonly Offence[];
  seen: readonly OffenceSeen[];
}): JSX.Element {
  const t = elementsTexts(sight.ui.language);
  const pairs = law.map((offence, index): Pair => [offence, seen[index] as OffenceSeen]);
  const quiet = pairs.filter((pair) => !recorded(pair));
  return (
    <Card id={id} title={title}>
      <CardBody>
        {lede ? <Paragraph>{lede}</Paragraph> : null}
        {pairs.filter(recorded).map((pair) => (
          <One sight={sight} pair={pair} />
        ))}
        {quiet.length > 0 ? (
          <Details summary={t('near.quiet')}>
            {quiet.map(([offence]) => (
              <>
                <p class="rn-strong">{sight.say(offence.name)}</p>
                <LawLine sight={sight} keys={offence.laws} />
              </>
            ))}
          </Details>
        ) : null}
      </CardBody>
    </Card>
  );
}
