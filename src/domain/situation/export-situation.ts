import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { csvFile } from '../../platform/export/csv.ts';
import { change } from '../../platform/http/endpoint.ts';
import { Problem } from '../../platform/http/problem.ts';
import { measureKeys } from './measures.ts';
import { shownAs } from './pages/said.tsx';
import { placeName } from './regions.ts';
import { viewSituationAction } from './situation.access.ts';
import { situationTexts } from './situation.texts.ts';
import { numbersByPlace, readBase } from './situation.view.ts';

/** Every number of regions that is shown, as a table: what is not shown has no number, and never a nought. */
export const exportSituation = change({
  path: '/situation/export',
  slug: '/tilannekuva/vienti',
  summary: 'The figures of regions of the latest release as a CSV file.',
  input: z.object({}),
  action: viewSituationAction,
  subject: () => onOwn,
  audit: 'SituationExported',
  async run({ tx, trail }) {
    const { figures } = await readBase(tx, trail);
    if (!figures) throw new Problem('not-found');
    return { regions: numbersByPlace(figures) };
  },
  file({ regions }, language) {
    const t = situationTexts(language);
    const head = [
      t('column.place'),
      t('column.what'),
      t('column.period'),
      ...[t('column.people'), t('column.share'), t('column.least'), t('column.most')],
    ];
    const percent = (share: number) => Math.round(share * 1000) / 10;
    const rows = regions.flatMap(({ place, people, periods, shares }) => {
      const name = placeName(language, place);
      const counted = [{ period: t('period.all'), people }, ...periods].map((each) => [
        ...[name, t('show.people'), each.period, each.people?.n ?? null, null],
        ...[each.people?.low ?? null, each.people?.high ?? null],
      ]);
      const shared = measureKeys.flatMap((key) => {
        const share = shares[key];
        if (share === undefined) return [];
        return [
          [
            ...[name, shownAs(language, key), t('period.all'), share?.of ?? null],
            ...(share ? [percent(share.share), percent(share.low), percent(share.high)] : [null, null, null]),
          ],
        ];
      });
      return [...counted, ...shared];
    });
    return {
      name: 'alueet.csv',
      type: 'text/csv; charset=utf-8',
      bytes: new TextEncoder().encode(csvFile([head, ...rows], language)),
    };
  },
});
