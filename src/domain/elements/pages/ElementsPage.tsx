import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, type Fold, Folds, Notice, Stack, type Ui } from '../../../platform/ui/index.ts';
import { DutyException } from '../../law/index.ts';
import { WholeFrame } from '../../whole/index.ts';
import { elementsTexts } from '../elements.texts.ts';
import { Differing } from './Differing.tsx';
import { ElementCards } from './ElementCards.tsx';
import { EntryList } from './EntryList.tsx';
import { EntryMatrix } from './EntryMatrix.tsx';
import { offencesFold } from './offences-fold.tsx';
import { provisionsFold } from './provisions-fold.tsx';
import { type ElementsView, type Sight, sightOf } from './sight.ts';
import { Together } from './Together.tsx';

/** A short list of entries with a word on what it is; nothing where there are none. */
function asideFold(sight: Sight, id: 'background' | 'beside', ids: readonly string[]): Fold[] {
  const t = elementsTexts(sight.ui.language);
  if (ids.length === 0) return [];
  return [
    {
      id,
      title: t(`${id}.title`),
      lead: ids.length,
      text: t(`${id}.lede`),
      open: false,
      children: <EntryList sight={sight} ids={ids} />,
    },
  ];
}

/** What stands beside the elements: each a row that opens. */
function besides({ seen, law }: ElementsView, sight: Sight): Fold[] {
  const t = elementsTexts(sight.ui.language);
  const isEuropean = seen.european.some(({ touchedBy }) => touchedBy.length > 0);
  return [
    ...asideFold(sight, 'background', seen.background),
    ...asideFold(sight, 'beside', seen.beside),
    offencesFold({
      sight,
      id: 'lahella',
      title: t('near.title'),
      lede: t('near.lede'),
      law: [...law.graver, ...law.near],
      seen: [...seen.graver, ...seen.near],
    }),
    ...(isEuropean
      ? [
          offencesFold({
            sight,
            id: 'eu',
            title: t('european.title'),
            of: 'form',
            lede: t('european.lede'),
            law: law.european,
            seen: seen.european,
          }),
        ]
      : []),
    provisionsFold(sight),
  ];
}

/** Elements beside entries. On paper there is one sentence: the view is for whoever looks at it and nobody else. */
export function ElementsPage(view: ElementsView, ui: Ui): JSX.Element {
  const t = elementsTexts(ui.language);
  const { head, seen, law } = view;
  const sight = sightOf(view, ui);
  return (
    <WholeFrame ui={ui} head={head} tab="elements" title={t('title')}>
      <p class="rn-print-only rn-never-printed">{t('print')}</p>
      <div class="rn-noprint">
        <Stack>
          <Notice tone="warning" title={t('decides.title')}>
            {t('decides.text')} {t('lede')} {t('stays')}
          </Notice>
          <DutyException ui={ui} caseId={head.id} />
          <Together seen={seen} law={law} sight={sight} />
          <EntryMatrix seen={seen} law={law} sight={sight} />
          <Differing sight={sight} groups={seen.differing} />
          <ElementCards seen={seen} law={law} sight={sight} />
          <Card id="muut" title={t('besides.title')}>
            <Folds rows={besides(view, sight)} line />
          </Card>
        </Stack>
      </div>
    </WholeFrame>
  );
}
