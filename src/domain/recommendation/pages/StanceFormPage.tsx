import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type Day, formatDate } from '../../../platform/time/format.ts';
import {
  Beside,
  boundFields,
  DateField,
  FieldFold,
  type Fields,
  Fieldset,
  FormCard,
  FormPage,
  href,
  isOvertaken,
  Link,
  Select,
  TextField,
  type Ui,
} from '../../../platform/ui/index.ts';
import { colleagueOptions, type WorkerName } from '../../worker/index.ts';
import { recommendationTexts } from '../recommendation.texts.ts';
import { mostDeeds, type Stance, stanceStates } from '../stance.ts';
import { deedField, deedNames, longestSaid } from '../stance-fields.ts';
import { type StandingItem, type StandingSet, wordsIn } from '../standing.ts';
import { StanceConflict } from './StanceConflict.tsx';
import { setLine } from './set-words.ts';

interface StanceForm {
  readonly item: StandingItem;
  readonly set: StandingSet;
  readonly stands: Stance | undefined;
  readonly colleagues: readonly WorkerName[];
  readonly organisation: string;
  readonly forRegion: boolean;
}

/** A day as it is typed, in every language. */
const typedDay = (day: Day | null): string => (day === null ? '' : formatDate('fi', day));

/** What the fields of what is done begin with: each thing in the same place of its lists. */
const deedLists = ({ deeds }: Stance) => ({
  deed: deeds.map(({ what }) => what),
  deedWho: deeds.map(({ who }) => who ?? ''),
  deedBy: deeds.map(({ by }) => typedDay(by)),
  deedDone: deeds.map(({ done }) => typedDay(done)),
});

/** What is done for it, each thing in a group of its own, and room for two more. */
function DeedFields({
  ui,
  f,
  colleagues,
}: {
  ui: Ui;
  f: Fields<typeof recommendationTexts>;
  colleagues: readonly WorkerName[];
}): JSX.Element {
  const t = recommendationTexts(ui.language);
  const kept = Object.fromEntries(deedNames.map((name) => [name, f.values(name, [])]));
  const drawn = Math.min(mostDeeds, (kept.deed?.findLastIndex((what) => what !== '') ?? -1) + 3);
  const own = (name: (typeof deedNames)[number], at: number) => ({
    ...{ ui, name, id: deedField(name, at), label: t(`field.${name}`), value: kept[name]?.[at] ?? '' },
    ...{ error: f.errors.of(deedField(name, at)), optional: true },
  });
  return (
    <>
      {Array.from({ length: drawn }, (_, at) => (
        <Fieldset ui={ui} id={`toimi-${at + 1}`} label={t('deed.n', { n: at + 1 })}>
          <TextField {...own('deed', at)} />
          <Select {...own('deedWho', at)} options={colleagueOptions(colleagues)} />
          <Beside>
            <DateField {...own('deedBy', at)} />
            <DateField {...own('deedDone', at)} />
          </Beside>
        </Fieldset>
      ))}
    </>
  );
}

/** What the own organisation says of a recommendation. */
export function StanceFormPage(
  { item, set, stands, colleagues, organisation, forRegion }: StanceForm,
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = recommendationTexts(ui.language);
  const f = boundFields({
    ui,
    texts: recommendationTexts,
    state,
    // Its version is no field: what is sent is the one after it.
    from: stands && { ...stands, ...deedLists(stands), version: undefined },
  });
  const { said } = wordsIn(item, ui.language);
  // Whoever has seen what stands goes on from there.
  const isMet = stands !== undefined && isOvertaken(state);
  const next = String((stands?.version ?? 0) + 1);
  return (
    <FormPage
      ui={ui}
      current="situation"
      under="recommendations"
      tab={t(stands ? 'stance.change' : 'stance.take')}
      title={t('stance.title', { organisation })}
      lede={t(forRegion ? 'stance.lede.region' : 'stance.lede')}
      errors={f.errors.all}
    >
      <div class="rn-src">
        <p>{said.says}</p>
        <p>{setLine(ui.language, set)}</p>
      </div>
      {isMet ? <StanceConflict ui={ui} state={state} stands={stands} colleagues={colleagues} /> : null}
      <FormCard
        ui={ui}
        action={href(ui, `/suositukset/${item.key}/kanta`)}
        hidden={{ version: isMet ? next : f.value('version', next) }}
        submit={t('stance.save')}
        back={<Link href={href(ui, `/suositukset/${item.key}`)}>{t('cancel')}</Link>}
      >
        {f.radio('state', stanceStates, { words: 'answer' })}
        {f.area('reason', { rows: 4, limit: longestSaid })}
        {f.select('ownerId', colleagueOptions(colleagues), { optional: true })}
        <Beside>
          {f.day('dueOn', { optional: true })}
          {f.day('reviewOn', { optional: true })}
        </Beside>
        <FieldFold
          id="toimet"
          title={t('fold.deeds')}
          now={stands && stands.deeds.length > 0 ? t('deeds.n', { n: stands.deeds.length }) : undefined}
          open={(stands?.deeds.length ?? 0) > 0 || f.isTouched(...deedNames)}
        >
          <DeedFields ui={ui} f={f} colleagues={colleagues} />
        </FieldFold>
        {f.area('evidence', { rows: 3, limit: longestSaid, optional: true })}
      </FormCard>
    </FormPage>
  );
}
