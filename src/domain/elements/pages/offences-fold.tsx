import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { DataTable, Details, type Fold } from '../../../platform/ui/index.ts';
import { elementsTexts } from '../elements.texts.ts';
import type { OffenceSeen } from '../elements.ts';
import type { Offence } from '../law/law.ts';
import { EntryLinks } from './EntryList.tsx';
import { LawLine } from './LawLine.tsx';
import { Against, Questions } from './Prompts.tsx';
import type { Sight } from './sight.ts';

type Pair = readonly [Offence, OffenceSeen];

const recorded = ([, seen]: Pair) =>
  seen.touchedBy.length + seen.against.length + seen.notAsked.length + seen.unwilling.length > 0;

/** What is recorded without touching: against, not asked, unwilling, each with its word. */
function Otherwise({ sight, seen }: { sight: Sight; seen: OffenceSeen }): JSX.Element {
  const t = elementsTexts(sight.ui.language);
  const lists = [
    ['near.against', seen.against],
    ['near.not-asked', seen.notAsked],
    ['near.unwilling', seen.unwilling],
  ] as const;
  return (
    <>
      {lists
        .filter(([, ids]) => ids.length > 0)
        .map(([key, ids]) => (
          <div>
            {t(key)} <EntryLinks sight={sight} ids={ids} />
          </div>
        ))}
    </>
  );
}

const row = (sight: Sight, [offence, seen]: Pair): Child[] => [
  sight.say(offence.name),
  seen.touchedBy.length > 0 ? (
    <EntryLinks sight={sight} ids={seen.touchedBy} />
  ) : (
    <span class="rn-muted">{elementsTexts(sight.ui.language)('touched.none')}</span>
  ),
  <Otherwise sight={sight} seen={seen} />,
  <LawLine sight={sight} keys={offence.laws} bare />,
];

/** Offences in the same way as the elements: which entries touch each. Those on which nothing is recorded are named, not argued. */
export function offencesFold({
  sight,
  id,
  title,
  lede,
  law,
  seen,
  of = 'offence',
}: {
  sight: Sight;
  id: string;
  title: string;
  lede: string;
  law: readonly Offence[];
  seen: readonly OffenceSeen[];
  /** What the rows are. */
  of?: 'offence' | 'form';
}): Fold {
  const t = elementsTexts(sight.ui.language);
  const pairs = law.map((offence, index): Pair => [offence, seen[index] as OffenceSeen]);
  const [open, quiet] = [pairs.filter(recorded), pairs.filter((pair) => !recorded(pair))];
  const columns = ([of, 'touched', 'otherwise', 'rests'] as const).map((key) => ({ label: t(`near.${key}`) }));
  return {
    id,
    title,
    lead: null,
    text: lede,
    open: false,
    children: (
      <>
        {open.length > 0 ? (
          <DataTable
            ui={sight.ui}
            caption={title}
            captionHidden
            columns={columns}
            rows={open.map((pair) => row(sight, pair))}
            stacks
          />
        ) : null}
        <Details summary={t('near.think')}>
          <p>{t('questions.hint')}</p>
          {open.map(([offence, offenceWords]) => (
            <>
              <p class="rn-strong">{sight.say(offence.name)}</p>
              <Questions sight={sight} seen={offenceWords.parts} parts={offence.parts} />
              <Against sight={sight} words={offence.against} />
            </>
          ))}
        </Details>
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
      </>
    ),
  };
}
