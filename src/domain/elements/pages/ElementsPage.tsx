import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, Inset, Notice, Paragraph, Stack, type Ui } from '../../../platform/ui/index.ts';
import { DutyException } from '../../law/index.ts';
import { WholeFrame } from '../../whole/index.ts';
import { elementsTexts } from '../elements.texts.ts';
import { Differing } from './Differing.tsx';
import { ElementCards } from './ElementCards.tsx';
import { EntryList } from './EntryList.tsx';
import { EntryMatrix } from './EntryMatrix.tsx';
import { Offences } from './Offences.tsx';
import { Provisions } from './Provisions.tsx';
import { type ElementsView, type Sight, sightOf } from './sight.ts';
import { Together } from './Together.tsx';

/** A short list of entries with a word on what it is. */
function Aside({
  sight,
  id,
  ids,
}: {
  sight: Sight;
  id: 'background' | 'beside';
  ids: readonly string[];
}): JSX.Element | null {
  const t = elementsTexts(sight.ui.language);
  if (ids.length === 0) return null;
  return (
    <Card id={id} title={t(`${id}.title`)} tone="quiet">
      <CardBody>
        <Paragraph>{t(`${id}.lede`)}</Paragraph>
        <EntryList sight={sight} ids={ids} />
      </CardBody>
    </Card>
  );
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
            {t('decides.text')}
          </Notice>
          <Inset>
            {t('lede')} {t('stays')}
          </Inset>
          <DutyException ui={ui} caseId={head.id} />
          <Together seen={seen} law={law} sight={sight} />
          <EntryMatrix seen={seen} law={law} sight={sight} />
          <Differing sight={sight} groups={seen.differing} />
          <ElementCards seen={seen} law={law} sight={sight} />
          <Aside sight={sight} id="background" ids={seen.background} />
          <Aside sight={sight} id="beside" ids={seen.beside} />
          <Offences
            sight={sight}
            id="lahella"
            title={t('near.title')}
            lede={t('near.lede')}
            law={[...law.graver, ...law.near]}
            seen={[...seen.graver, ...seen.near]}
          />
          {seen.european.some(({ touchedBy }) => touchedBy.length > 0) ? (
            <Offences
              sight={sight}
              id="eu"
              title={t('european.title')}
              of="form"
              lede={t('european.lede')}
              law={law.european}
              seen={seen.european}
            />
          ) : null}
          <Provisions sight={sight} />
        </Stack>
      </div>
    </WholeFrame>
  );
}
