import { formatDate } from '../../../platform/time/format.ts';
import { DataTable, Facts, type Fold, Mark } from '../../../platform/ui/index.ts';
import { lookOf, markWords, type Provision, placeWords } from '../../law/index.ts';
import { elementsTexts } from '../elements.texts.ts';
import type { Sight } from './sight.ts';

function validity({ validFrom, validUntil }: Provision, { ui }: Sight): string {
  const t = elementsTexts(ui.language);
  const day = (value: string) => formatDate(ui.language, value);
  if (validUntil) return t('law.valid.until', { from: validFrom ? day(validFrom) : '', until: day(validUntil) });
  return validFrom ? t('law.valid.from', { day: day(validFrom) }) : t('law.valid.open');
}

/** Every provision behind the page: what was read of it, when, and who decides. Names without a check say so. */
export function provisionsFold(sight: Sight): Fold {
  const t = elementsTexts(sight.ui.language);
  const rows = [...sight.provisions.values()];
  return {
    id: 'saannokset',
    title: t('law.title'),
    lead: null,
    text: t('law.lede'),
    open: false,
    children: (
      <DataTable
        ui={sight.ui}
        caption={t('law.caption')}
        captionHidden
        columns={(['provision', 'mark', 'checked', 'valid', 'decides', 'source'] as const).map((key) => ({
          label: t(`law.${key}`),
        }))}
        rows={rows.map((row) => [
          <>
            {placeWords(sight.ui.language, row)}
            <Facts facts={[row.name ? sight.say(row.name) : '', row.term === 'verify' ? t('law.name-open') : '']} />
          </>,
          <Mark {...lookOf(row)} word={markWords(sight.ui.language, row)} />,
          formatDate(sight.ui.language, row.lookedOn),
          validity(row, sight),
          row.decides.map((decide) => t(`decider.${decide}`)).join(', '),
          sight.say(row.source),
        ])}
        stacks
      />
    ),
  };
}
