import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatNumber } from '../../../platform/time/format.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { Figure } from '../../../platform/ui/picture/index.ts';
import { Picture } from '../../../study/drawn.ts';
import { counties, type OnTile, reportWords, type Tile, tilesOn, tonesOf } from '../../../study/index.ts';
import { soonDays } from '../../own-study/index.ts';
import { type Place, placeName } from '../regions.ts';
import { situationTexts } from '../situation.texts.ts';
import { addressOf, type Looked, saidOf } from './looked.ts';
import { noShare, percentOf, rangeOf, shareRange, shareSentence } from './said.tsx';

/** Equal quarters of a share. */
const quarters = [0, 1, 2, 3] as const;
const quarterOf = (share: number) => quarters.findLast((at) => percentOf(share) > at * 25) ?? 0;

function tilesIn(ui: Ui, view: Looked): { said: Map<string, OnTile>; legend: { tone: Tile['tone']; label: string }[] } {
  const { language } = ui;
  const t = situationTexts(language);
  const words = reportWords(language);
  const shown = view.regions.map((region) => ({ region, said: saidOf(view, region) }));
  const numbers = shown.flatMap(({ said }) => (said.people ? [said.people.n] : []));
  const { toneOf, legend } = tonesOf(numbers, words);
  const entries = shown.map(({ region: { place }, said }) => {
    const link = addressOf(ui, view, { region: place.key });
    const chosen = place.key === view.chosen;
    const tile: OnTile = said.people
      ? {
          text: said.people.n === 0 ? rangeOf(language, said.people) : formatNumber(language, said.people.n),
          interval: said.people.n === 0 ? undefined : rangeOf(language, said.people),
          tone: toneOf(said.people.n),
        }
      : said.share
        ? {
            text: t('map.percent', { percent: percentOf(said.share.share) }),
            interval: shareRange(language, said.share),
            tone: quarterOf(said.share.share),
          }
        : { text: t('map.hidden'), tone: undefined };
    return [place.key, { ...tile, link, chosen }] as const;
  });
  const used = quarters.filter((tone) => entries.some(([, tile]) => tile.tone === tone));
  const hidden = entries.some(([, { tone }]) => tone === undefined);
  return {
    said: new Map(entries),
    legend: [
      ...(view.show === 'people'
        ? legend
        : used.map((tone) => ({
            tone,
            label: t('map.share', { from: tone * 25 + (tone === 0 ? 0 : 1), to: (tone + 1) * 25 }),
          }))),
      ...(hidden ? [{ tone: undefined, label: t('not-shown') }] : []),
    ],
  };
}

/** Regions that have no place on the map, in rows of tiles below it. */
const perRow = 5;
const othersBelow = (ui: Ui, places: readonly Place[], said: ReadonlyMap<string, OnTile>, from: number): Tile[] =>
  places.map((place, at) => ({
    lines: linesOf(placeName(ui.language, place)),
    column: at % perRow,
    row: from + Math.floor(at / perRow),
    ...(said.get(place.key) ?? { text: '', tone: undefined }),
  }));

/** A name in at most three lines of a tile. */
const lineLength = 11;
function linesOf(name: string): string[] {
  const parts = name.split(/(?<=[ -])/).flatMap((word) => word.match(new RegExp(`.{1,${lineLength}}`, 'gu')) ?? []);
  return parts.map((part, at) => (at + 1 < parts.length && !/[ -]$/.test(part) ? `${part}-` : part.trim())).slice(0, 3);
}

/** The sentence above the map. */
export function mapTitle(ui: Ui, view: Looked): string {
  const t = situationTexts(ui.language);
  if (view.show === 'people') {
    const shown = view.regions.filter((region) => saidOf(view, region).people !== null).length;
    return t('map.people', { shown, all: view.regions.length });
  }
  const share = view.country.shares[view.show];
  return share ? shareSentence(ui.language, view.show, share) : `${noShare(ui.language, view.show)} ${t('not-shown')}`;
}

/** The tile map, or two where the deployment has regions of its own. */
export function MapFigure({ ui, view }: { ui: Ui; view: Looked }): JSX.Element {
  const t = situationTexts(ui.language);
  const title = mapTitle(ui, view);
  const { said, legend } = tilesIn(ui, view);
  const onMap = tilesOn({ regions: counties }, said, reportWords(ui.language));
  const others = view.regions.map(({ place }) => place).filter(({ kind }) => kind === 'region');
  const draw = (id: string, tiles: Tile[], alternative: string, shown: typeof legend) => (
    <div class="rn-reported">
      <Picture
        picture={{ kind: 'tiles', alternative, tiles, legend: shown, columns: perRow }}
        id={id}
        width="100%"
        lineLength={34}
      />
    </div>
  );
  return (
    <Figure
      ui={ui}
      id="kartta"
      title={title}
      label={t('map.label')}
      picture={
        <>
          {draw('kartta-kuva', onMap, t('map.picture', { title }), legend)}
          {others.length > 0 ? (
            <>
              <p class="rn-source">{t('map.others')}</p>
              {draw('muut-kuva', othersBelow(ui, others, said, 0), `${t('map.others')}.`, [])}
            </>
          ) : null}
        </>
      }
      source={
        view.show === 'people'
          ? t('map.source', { k: view.release.k })
          : `${view.show === 'soon' ? `${t('soon.source', { days: soonDays })} ` : ''}${t('map.source.shares')}`
      }
    />
  );
}
