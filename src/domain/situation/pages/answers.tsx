import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatNumber } from '../../../platform/time/format.ts';
import { CardBody, DataTable, type Ui } from '../../../platform/ui/index.ts';
import { Figure } from '../../../platform/ui/picture/index.ts';
import { Picture } from '../../../study/drawn.ts';
import { labelOf, soonDays, valueLabelOf } from '../../own-study/index.ts';
import type { PlaceTold } from '../place-told.ts';
import { situationTexts } from '../situation.texts.ts';
import type { Ranged } from '../told.ts';
import { NotShown, rangeOf, shareSentence } from './said.tsx';

interface Barred {
  readonly label: string;
  readonly people: Ranged | null;
  readonly text: string;
}

/** Bars with their numbers; a hidden one is short and hatched, whatever it hides. */
const Bars = ({ id, alternative, rows }: { id: string; alternative: string; rows: readonly Barred[] }): JSX.Element => (
  <div class="rn-reported">
    <Picture
      picture={{
        kind: 'bars',
        alternative,
        bars: rows.map(({ label, people, text }) => ({ label, value: people?.n ?? null, text, tone: 'value' })),
      }}
      id={id}
      width="100%"
      lineLength={36}
    />
  </div>
);

const numberOf = ({ language }: Ui, people: Ranged | null): string =>
  people === null
    ? situationTexts(language)('not-shown')
    : people.n === 0
      ? rangeOf(language, people)
      : formatNumber(language, people.n);

/** Whether help began soon; of an older release how soon it did, in the bands in which that was counted. */
export function SoonFigure({ ui, told }: { ui: Ui; told: PlaceTold }): JSX.Element {
  const { language } = ui;
  const t = situationTexts(language);
  const [measure, fact, answers] = told.soon
    ? (['soon', 'soon', told.soon] as const)
    : (['waits', 'wait-service', told.waits ?? []] as const);
  const days = { days: soonDays };
  const rows = answers.map(({ answer, people }) => ({
    label: valueLabelOf(fact, answer)[language],
    people,
    text:
      people && people.n > 0
        ? t('bar', { n: numberOf(ui, people), range: rangeOf(language, people) })
        : numberOf(ui, people),
  }));
  const share = told.shares[measure];
  return (
    <div class="rn-card">
      <CardBody>
        <Figure
          ui={ui}
          id="odotus"
          title={share ? shareSentence(language, measure, share) : t(`${measure}.title.none`, days)}
          label={t('waits.label')}
          picture={<Bars id="odotus-kuva" alternative={t(`${measure}.picture`, days)} rows={rows} />}
          twin={{
            children: (
              <DataTable
                ui={ui}
                caption={t('waits.label')}
                captionHidden
                columns={[
                  { label: t('waits.column') },
                  { label: t('column.people'), numeric: true },
                  { label: t('column.range'), numeric: true },
                ]}
                rows={rows.map(({ label, people }, at) => [
                  label,
                  people ? numberOf(ui, people) : <NotShown ui={ui} id={`odotus-${at}`} />,
                  people ? rangeOf(language, people) : '',
                ])}
              />
            ),
          }}
          source={t(`${measure}.source`, days)}
        />
      </CardBody>
    </div>
  );
}

/** How many of those who have had a need have it unmet, need by need. */
export function NeedsFigure({ ui, needs }: { ui: Ui; needs: PlaceTold['needs'] }): JSX.Element {
  const t = situationTexts(ui.language);
  const rows = needs.map(({ need, answers }) => {
    const of = (answer: string) => answers.find((each) => each.answer === answer)?.people ?? null;
    const [unmet, met] = [of('unmet'), of('met')];
    const had = unmet && met ? unmet.n + met.n : null;
    return {
      label: labelOf(need)[ui.language],
      people: unmet,
      had,
      text:
        unmet && had
          ? t('needs.bar', { n: numberOf(ui, unmet), of: formatNumber(ui.language, had) })
          : numberOf(ui, unmet),
    };
  });
  const most = rows.toSorted((a, b) => (b.people?.n ?? -1) - (a.people?.n ?? -1));
  const [first] = most;
  const title = first?.people
    ? first.people.n > 0
      ? t('needs.title', { need: first.label })
      : t('needs.title.all')
    : t('needs.title.none');
  return (
    <div class="rn-card">
      <CardBody>
        <Figure
          ui={ui}
          id="tarpeet"
          title={title}
          label={t('needs.label')}
          picture={<Bars id="tarpeet-kuva" alternative={t('needs.picture')} rows={most} />}
          twin={{
            children: (
              <DataTable
                ui={ui}
                caption={t('needs.label')}
                captionHidden
                columns={[
                  { label: t('needs.column') },
                  { label: t('needs.unmet'), numeric: true },
                  { label: t('needs.had'), numeric: true },
                ]}
                rows={most.map(({ label, people, had }, at) => [
                  label,
                  people ? numberOf(ui, people) : <NotShown ui={ui} id={`tarve-${at}`} />,
                  had === null ? '' : formatNumber(ui.language, had),
                ])}
              />
            ),
          }}
          source={t('needs.source')}
        />
      </CardBody>
    </div>
  );
}
