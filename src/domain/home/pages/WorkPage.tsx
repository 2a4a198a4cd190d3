import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate, formatLongWeekday, formatWeekday, minuteOfDay } from '../../../platform/time/format.ts';
import {
  Actions,
  AttentionCard,
  ButtonLink,
  Card,
  CaseCode,
  Columns,
  EmptyState,
  href,
  Link,
  Page,
  PageHead,
  Rows,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { type InjuredPage, InjuredParties } from '../../authority/index.ts';
import type { CaseRow } from '../../case/index.ts';
import { homeTexts } from '../home.texts.ts';
import { type Attention, greetingOf, type PromiseView, waitingSlug } from '../home.ts';
import type { NearStep } from '../near-step.ts';
import { attentionRow } from './attention-row.tsx';
import { caseRows } from './case-rows.tsx';
import { NearSteps } from './NearSteps.tsx';
import { Promises } from './Promises.tsx';
import { Today, type TodayView } from './Today.tsx';

interface WorkView {
  readonly today: string;
  /** Changes when a warning comes or has been dealt with: the open page asks for itself again. */
  readonly mark: string;
  readonly meets: TodayView;
  readonly attention: readonly Attention[];
  readonly moreAttention: boolean;
  /** How many rows the page of all that waits has, and how many the worker has put off. */
  readonly waiting: number;
  readonly putOff: number;
  readonly promises: readonly PromiseView[];
  readonly steps: { readonly rows: readonly NearStep[]; readonly more: boolean };
  readonly cases: readonly CaseRow[];
  readonly moreCases: boolean;
  readonly roles: readonly string[];
  /** Of an investigator or prosecutor: her injured parties instead of cases. */
  readonly injured: InjuredPage | null;
}

function Lede({ ui, view }: { ui: Ui; view: WorkView }): JSX.Element {
  const t = homeTexts(ui.language);
  const next = view.cases.find(({ nextOn }) => nextOn !== null && nextOn >= view.today);
  return (
    <>
      {t('lede', { weekday: formatLongWeekday(ui.language, ui.now), day: formatDate(ui.language, ui.now) })}
      {next?.nextOn ? (
        <>
          {' '}
          {t('lede.next', { day: formatWeekday(ui.language, next.nextOn) })} <CaseCode code={next.code} />
        </>
      ) : null}
    </>
  );
}

function AttentionPart({ ui, view }: { ui: Ui; view: WorkView }): JSX.Element {
  const t = homeTexts(ui.language);
  const rows = view.attention.map((item) => attentionRow(ui, view.today, item));
  return (
    <div>
      {rows.length === 0 ? (
        <EmptyState title={t('calm')}>{t(ui.allowed.has('case.open') ? 'calm.more' : 'calm.other')}</EmptyState>
      ) : (
        <AttentionCard ui={ui} id="huomiota" rows={rows} />
      )}
      {view.waiting > rows.length || view.putOff > 0 ? (
        <p class="rn-source">
          {view.waiting > rows.length ? (
            <>
              <Link href={href(ui, waitingSlug)}>{t('waiting.all', { n: view.waiting })}</Link>{' '}
            </>
          ) : null}
          {view.putOff > 0 ? (
            <Link href={href(ui, `${waitingSlug}?show=put-off`)}>{t('waiting.show.put-off', { n: view.putOff })}</Link>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}

function CasesPart({ ui, view }: { ui: Ui; view: WorkView }): JSX.Element {
  const t = homeTexts(ui.language);
  const mayOpen = ui.allowed.has('case.open');
  if (view.cases.length === 0) {
    return mayOpen ? (
      <EmptyState title={t('cases.empty')} action={<Link href={href(ui, '/t/uusi')}>{t('actions.case')}</Link>}>
        {t('cases.empty.open')}
      </EmptyState>
    ) : (
      <EmptyState title={t('cases.other')}>{t('cases.empty.other')}</EmptyState>
    );
  }
  const foot = view.moreCases ? <Link href={href(ui, '/t')}>{t('cases.all')}</Link> : undefined;
  return (
    <Card id="tapaukset" title={t('cases')} aside={t('cases.order')} foot={foot}>
      <Rows rows={caseRows(ui, view.today, view.cases)} />
    </Card>
  );
}

/** Buttons for what begins work; nothing for a role that has none. */
function Begin({ ui }: { ui: Ui }): JSX.Element | null {
  const t = homeTexts(ui.language);
  const [note, open, consult] = ['work.choose-note-case', 'case.open', 'consultation.ask'].map((item) =>
    ui.allowed.has(item),
  );
  if (!note && !open && !consult) return null;
  return (
    <Actions label={t('actions')}>
      {note ? (
        <ButtonLink href={href(ui, '/merkinta')} icon="pencil" shortcut="n">
          {t('actions.note')}
        </ButtonLink>
      ) : null}
      {open ? (
        <ButtonLink href={href(ui, '/t/uusi')} kind="secondary" icon="plus">
          {t('actions.case')}
        </ButtonLink>
      ) : null}
      {consult ? (
        <>
          <ButtonLink href={href(ui, '/k/uusi')} kind="secondary" icon="bubble">
            {t('actions.consult')}
          </ButtonLink>
          <Link href={href(ui, '/k')}>{t('actions.consultations')}</Link>
        </>
      ) : null}
    </Actions>
  );
}

/** What somebody may have to do beside cases, each with its page. */
export const duties = [
  { key: 'intake', action: 'intake.view', slug: '/saapuneet', icon: 'inbox' },
  { key: 'offers', action: 'referral.offers', slug: '/ohjaukset', icon: 'swap' },
  { key: 'consultations', action: 'consultation.receive', slug: '/saapuneet/k', icon: 'bubble' },
  { key: 'log', action: 'log.view-organisation', slug: '/loki', icon: 'eye' },
  { key: 'workers', action: 'worker.end-account', slug: '/minun/tyontekijat', icon: 'people' },
  { key: 'law', action: 'law.view', slug: '/lakirekisteri', icon: 'scales' },
  { key: 'helplines', action: 'helpline.keep', slug: '/auttavat-puhelimet', icon: 'phone' },
  { key: 'versions', action: 'version.view', slug: '/minun/paivitys', icon: 'clock' },
] as const;

/** Duties that are no case work, for those who have them. */
function Duties({ ui }: { ui: Ui }): JSX.Element | null {
  const t = homeTexts(ui.language);
  const mine = duties.filter(({ action }) => ui.allowed.has(action));
  if (mine.length === 0) return null;
  const rows = mine.map(({ key, slug, icon }) => ({
    icon: { name: icon },
    title: <Link href={href(ui, slug)}>{t(`duties.${key}`)}</Link>,
  }));
  return (
    <Card id="tehtavat" title={t('duties')}>
      <Rows rows={rows} />
    </Card>
  );
}

/** The first page: what needs attention first, then what can be begun and the own cases. Without cases, the other duties. */
export function WorkPage(view: WorkView, ui: Ui): JSX.Element {
  const t = homeTexts(ui.language);
  const watch = href(ui, `/tyo/elossa?m=${view.mark}`);
  const name = ui.worker?.name.split(' ')[0] ?? '';
  const [mine, promised] = [true, false].map((own) => (
    <Promises ui={ui} today={view.today} promises={view.promises} mine={own} />
  ));
  const steps = <NearSteps ui={ui} today={view.today} steps={view.steps} />;
  const [attention, cases, others] = [
    <AttentionPart ui={ui} view={view} />,
    <CasesPart ui={ui} view={view} />,
    <Duties ui={ui} />,
  ];
  if (view.injured)
    return (
      <Page ui={ui} title={t('tab')} current="work" watch={watch}>
        <PageHead
          title={t(`greeting.${greetingOf(minuteOfDay(ui.now))}`, { name })}
          lede={<Lede ui={ui} view={view} />}
        />
        <Today ui={ui} today={view.meets} />
        <Stack narrow>
          {view.attention.length > 0 || view.putOff > 0 ? attention : null}
          <InjuredParties ui={ui} page={view.injured} />
          {mine}
          {promised}
          <Begin ui={ui} />
          {others}
        </Stack>
      </Page>
    );
  return (
    <Page ui={ui} title={t('tab')} current="work" watch={watch}>
      <PageHead
        title={t(`greeting.${greetingOf(minuteOfDay(ui.now))}`, { name })}
        lede={<Lede ui={ui} view={view} />}
      />
      <Today ui={ui} today={view.meets} />
      {ui.allowed.has('case.open') ? (
        <Columns
          side={
            <>
              <Begin ui={ui} />
              {promised}
              {cases}
              {others}
            </>
          }
        >
          {attention}
          {steps}
          {mine}
        </Columns>
      ) : (
        <Stack narrow>
          {attention}
          {steps}
          {mine}
          <Begin ui={ui} />
          {promised}
          {cases}
          {others}
        </Stack>
      )}
    </Page>
  );
}
