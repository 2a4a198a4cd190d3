import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import { ButtonLink, Card, CardBody, DataTable, Hidden, href, Link, type Ui } from '../../../platform/ui/index.ts';
import { Figure } from '../../../platform/ui/picture/index.ts';
import { organisationTexts } from '../../organisation/index.ts';
import { type OwnBeside, PracticesLink } from '../../practice/index.ts';
import { offeredRow } from '../../service/index.ts';
import type { Cover } from '../cover.ts';
import { placeStates, type SectorPlace } from '../place-fields.ts';
import type { Offers } from '../read-offers.ts';
import { sectorTexts } from '../sector.texts.ts';
import { type Slot, slots, tally } from '../sector.ts';
import { Ring } from './Ring.tsx';

const nameOf = (ui: Ui, place: SectorPlace): string => {
  const t = sectorTexts(ui.language);
  const name = [place.helper, place.label].filter(Boolean).join(', ') || organisationTexts(ui.language)('unnamed');
  return place.state === 'active' ? name : t(`told.${place.state}`, { name });
};

/**
 * What a place says. Beside much else it says one thing: who is recorded as helping, otherwise what follows by itself instead of what was recorded as
 * missing or invited; the table has all.
 */
function saidIn({ places, covers }: Slot, brief: boolean): Pick<Slot, 'places' | 'covers'> {
  if (!brief || covers.length === 0) return { places, covers };
  if (places.some(({ state }) => state === 'active')) return { places, covers: [] };
  return { places: places.filter(({ state }) => state === 'not-wanted'), covers: covers.slice(0, 1) };
}

/** Who helps or has been asked, and from what that follows. */
function coverText(ui: Ui, { from, state, name, day }: Cover): string {
  const t = sectorTexts(ui.language);
  const values = { name: name ?? t('cover.unnamed'), day: day === null ? '' : formatDate(ui.language, day) };
  const said = t(from === 'referral' ? `cover.referral.${state}` : `cover.${from}`, values);
  return day === null || from === 'appointment' ? said : `${said}, ${t(`cover.day`, values)}`;
}

/** Services that could fill the place, each with why it suits and a way to ask for it. */
function Fitting({
  ui,
  caseId,
  slot,
  offers,
}: Omit<CellProps, 'ownPractices' | 'brief' | 'wishes'>): JSX.Element | null {
  const t = sectorTexts(ui.language);
  const found = offers[slot.sector] ?? [];
  if (found.length === 0) return null;
  return (
    <ul class="rn-slot__offers rn-noprint" aria-label={t('fitting', { sector: t(`sector.${slot.sector}`) })}>
      {found.map((service) => {
        const { title, text } = offeredRow(ui, service);
        return (
          <li>
            {title}
            <span class="rn-slot__wish">
              {service.provider}
              {text ? <> · {text}</> : null}
            </span>
            {ui.allowed.has('referral.send') && service.organisationId ? (
              <Link
                href={href(
                  ui,
                  `/t/${caseId}/ohjaus/uusi?sector=${slot.sector}&toId=${service.organisationId}&serviceId=${service.id}`,
                )}
                hidden={service.provider}
              >
                {t('ask')}
              </Link>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

interface CellProps {
  ui: Ui;
  /** Beside much else: what could fill a place is folded. */
  brief: boolean;
  /** What was wished of those who help already stands there, too. */
  wishes: boolean;
  caseId: string;
  slot: Slot;
  offers: Offers;
  ownPractices: OwnBeside | undefined;
}

/** What could fill a place that is missing: services with a way to ask, and what others do in such a place. */
function WaysOn({ ui, caseId, slot, offers, ownPractices }: Omit<CellProps, 'brief' | 'wishes'>): JSX.Element {
  const t = sectorTexts(ui.language);
  const sector = t(`sector.${slot.sector}`).toLowerCase();
  return (
    <>
      <Fitting ui={ui} caseId={caseId} slot={slot} offers={offers} />
      <p class="rn-small rn-noprint">
        <Link href={href(ui, `/palvelut?sector=${slot.sector}&region=own`)} hidden={sector}>
          {t('services')}
        </Link>
      </p>
      <PracticesLink ui={ui} at={{ sector: slot.sector }} hidden={sector} own={ownPractices} />
    </>
  );
}

/** One place of the picture: sector, who or what, her wish, and where something is missing a way to ask for it. */
function SlotCell({ ui, caseId, slot, offers, ownPractices, brief, wishes }: CellProps): JSX.Element {
  const t = sectorTexts(ui.language);
  const sector = t(`sector.${slot.sector}`);
  const empty = slot.state === 'missing' || slot.state === 'not-recorded';
  const said = saidIn(slot, brief);
  // What was recorded as missing can be asked for while somebody helps already: with that, or with something else.
  const hasGap = slot.places.some(({ state }) => state === 'missing');
  return (
    <li class={`rn-slot rn-slot--${slot.state}${brief ? ' rn-slot--brief' : ''}`} id={`sektori-${slot.sector}`}>
      <Ring state={slot.state} />
      <div>
        <p class="rn-slot__sector">{sector}</p>
        {slot.places.length + slot.covers.length === 0 ? <p class="rn-muted">{t('state.not-recorded')}</p> : null}
        {said.covers.map((cover) => (
          // The first page of a case names who; from what it follows stands in the table there.
          <p>{wishes ? coverText(ui, cover) : (cover.name ?? t('cover.unnamed'))}</p>
        ))}
        {said.places.map((place) => (
          <p>
            {place.state === 'missing' && slot.state !== 'missing'
              ? t('told.missing.covered', { name: place.label ?? place.helper ?? '' })
              : nameOf(ui, place)}
            {place.wish && (wishes || place.state !== 'active') ? (
              <span class="rn-slot__wish">{t('wish', { wish: place.wish })}</span>
            ) : null}
          </p>
        ))}
        {hasGap && !brief ? <WaysOn {...{ ui, caseId, slot, offers, ownPractices }} /> : null}
      </div>
      {empty && slot.state === 'missing' && ui.allowed.has('referral.send') ? (
        <ButtonLink
          href={href(ui, `/t/${caseId}/ohjaus/uusi?sector=${slot.sector}`)}
          small
          kind="secondary"
          hidden={sector.toLowerCase()}
        >
          {t('ask')}
        </ButtonLink>
      ) : empty && ui.allowed.has('sector.record') && slot.state === 'not-recorded' ? (
        <p class="rn-small rn-noprint">
          <Link href={href(ui, `/t/${caseId}/suunnitelma/auttaja?sector=${slot.sector}`)} hidden={sector.toLowerCase()}>
            {t('record')}
          </Link>
        </p>
      ) : null}
      {hasGap && brief ? (
        <details class="rn-slot__ways rn-noprint">
          <summary>
            {t('ways')}
            <Hidden>, {sector.toLowerCase()}</Hidden>
          </summary>
          <WaysOn {...{ ui, caseId, slot, offers, ownPractices }} />
        </details>
      ) : null}
    </li>
  );
}

function Twin({ ui, caseId, all }: { ui: Ui; caseId: string; all: readonly Slot[] }): JSX.Element {
  const t = sectorTexts(ui.language);
  const may = ui.allowed.has('sector.record');
  const rows = all.flatMap((slot) => {
    const sector = t(`sector.${slot.sector}`);
    const rest = ['', '', ...(may ? [''] : [])];
    if (slot.places.length + slot.covers.length === 0) return [[sector, t('state.not-recorded'), '', ...rest]];
    const following = slot.covers.map((cover) => [sector, t(`state.${cover.state}`), coverText(ui, cover), ...rest]);
    return [
      ...following,
      ...slot.places.map((place) => [
        t(`sector.${slot.sector}`),
        place.state === 'missing' && slot.state !== 'missing' ? t('state.covered') : t(`state.${place.state}`),
        [place.helper, place.label].filter(Boolean).join(', '),
        place.lastContactOn ? formatDate(ui.language, place.lastContactOn) : '',
        t('by', { author: place.author ?? t('author.unknown'), organisation: place.organisation }),
        ...(may
          ? [
              place.own ? (
                <Link
                  href={href(ui, `/t/${caseId}/suunnitelma/auttaja/${place.id}`)}
                  hidden={t(`sector.${slot.sector}`)}
                >
                  {t('change')}
                </Link>
              ) : (
                ''
              ),
            ]
          : []),
      ]),
    ];
  });
  return (
    <DataTable
      ui={ui}
      caption={t('title')}
      captionHidden
      columns={[
        { label: t('col.sector') },
        { label: t('col.state') },
        { label: t('col.who') },
        { label: t('col.contact') },
        { label: t('col.by') },
        ...(may ? [{ label: t('change'), hidden: true }] : []),
      ]}
      rows={rows}
    />
  );
}

/** Who helps and who is missing: eight places that never move, and the same as a table. */
export function WhoHelps({
  ui,
  caseId,
  places,
  covers = [],
  offers = {},
  ownPractices,
  brief = false,
  wishes = !brief,
}: {
  ui: Ui;
  caseId: string;
  places: readonly SectorPlace[];
  /** What parts, referrals and appointments say by themselves; absent on paper for others. */
  covers?: readonly Cover[] | undefined;
  offers?: Offers | undefined;
  /** Practices of organisations, by where they are shown; absent on paper. */
  ownPractices?: OwnBeside | undefined;
  /** Beside much else, as on the first page of a case. */
  brief?: boolean;
  wishes?: boolean;
}): JSX.Element {
  const t = sectorTexts(ui.language);
  const all = slots(places, covers);
  const sentence = t('sentence', { ...tally(all) });
  return (
    <Card
      id="kuka-auttaa"
      title={brief ? sentence : t('title')}
      aside={
        ui.allowed.has('sector.record') ? (
          <Link href={href(ui, `/t/${caseId}/suunnitelma/auttaja`)}>{t('add')}</Link>
        ) : undefined
      }
    >
      <CardBody>
        <Figure
          ui={ui}
          id="kuka-auttaa-kuva"
          level={3}
          title={sentence}
          titleSaid={brief}
          label={t('title')}
          picture={
            <ol class={brief ? 'rn-slots rn-slots--brief' : 'rn-slots'}>
              {all.map((slot) => (
                <SlotCell {...{ ui, caseId, slot, offers, ownPractices, brief, wishes }} />
              ))}
            </ol>
          }
          small={brief}
          legend={placeStates.map((state) => ({ mark: <Ring state={state} />, text: t(`state.${state}`) }))}
          twin={{ children: <Twin ui={ui} caseId={caseId} all={all} /> }}
          source={t('source')}
        />
      </CardBody>
    </Card>
  );
}
