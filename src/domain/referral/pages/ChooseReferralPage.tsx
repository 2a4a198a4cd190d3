import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typed } from '../../../platform/http/form-errors.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { formatDate } from '../../../platform/time/format.ts';
import {
  ButtonLink,
  boundFields,
  href,
  IdentityWarning,
  Link,
  Notice,
  Paragraph,
  type Ui,
} from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { hintWords, type Standing } from '../../home-municipality/index.ts';
import { classesFor, namesApart, type Organisation } from '../../organisation/index.ts';
import { roomTexts } from '../../room/index.ts';
import { readable, type ServiceDetail } from '../../service/index.ts';
import { whenUnseen } from '../../warning/index.ts';
import { referralTexts } from '../referral.texts.ts';
import { classesAsked, firstChoice, longestAsked, referralSectors, urgencies } from '../referral.ts';
import type { Basis } from '../referral-view.ts';
import { ReferralForm } from './ReferralForm.tsx';

interface ChooseForm {
  head: CaseHead;
  organisations: readonly Organisation[];
  bases: readonly Basis[];
  own: string;
  /** The service of the directory from which one came. */
  service: ServiceDetail | undefined;
  /** What is recorded of the home municipality, as far as the sender reads it. */
  standing: Standing;
}

/** The service by its name. That of a shelter is left out: it would name the place. */
function serviceWords(
  language: Language,
  service: ServiceDetail | undefined,
  to: Organisation | undefined,
): string | undefined {
  if (!service || !to || to.kind === 'shelter' || service.organisationId !== to.id) return undefined;
  return referralTexts(language)('choose.service', { service: readable(service.document, language).name });
}

/** What is known of what is chosen, in an address. */
interface Wanted {
  ui: Ui;
  caseId: string;
  to: Organisation;
  sector: string | undefined;
  service: string | undefined;
}

/** Who is not on the case as far as the sender sees, and is not the sender's to invite: the wish to the lead, filled in. One answer for every receiver. */
function Wished({ ui, caseId, to, sector, service }: Wanted): JSX.Element {
  const t = referralTexts(ui.language);
  const known = referralSectors.find((one) => one === sector);
  const purpose = [known && `${t('choose.purpose', { sector: t(`sector.${known}`) })}.`, service]
    .filter(Boolean)
    .join(' ');
  const wish = new URLSearchParams({ toId: to.id, ...(purpose && { purpose }) }).toString();
  return (
    <Notice title={t('choose.wish', { to: to.name })}>
      <Paragraph>{t('choose.wish.more')}</Paragraph>
      <ButtonLink href={href(ui, `/t/${caseId}/toive?${wish}`)} small>
        {t('choose.wish.do')}
      </ButtonLink>
    </Notice>
  );
}

/** The chosen receiver is named in no consent yet: the way to record one, filled in as far as it is known, which comes back here. */
function Unnamed({
  ui,
  caseId,
  to,
  sector,
  serviceId,
}: Omit<Wanted, 'service'> & { serviceId: string | undefined }): JSX.Element {
  const t = referralTexts(ui.language);
  const known = referralSectors.find((one) => one === sector);
  const asked = new URLSearchParams([
    ['toIds', to.id],
    ...classesAsked(known, classesFor(to.kind)).map((one) => ['classes', one] as [string, string]),
    ...(known ? [['purpose', t('choose.purpose', { sector: t(`sector.${known}`) })] as [string, string]] : []),
    [
      'goesOn',
      `/ohjaus/uusi?${new URLSearchParams({ ...(known && { sector: known }), toId: to.id, ...(serviceId && { serviceId }) }).toString()}`,
    ],
  ]);
  return (
    <Notice title={t('choose.unnamed', { to: to.name })}>
      <Paragraph>{t('choose.unnamed.more')}</Paragraph>
      <ButtonLink href={href(ui, `/t/${caseId}/lupa/uusi?${asked.toString()}`)} small>
        {t('choose.record-consent')}
      </ButtonLink>
    </Notice>
  );
}

/** To whom, on which consent, how urgent, what is asked. Who is not in the list has no consent yet. */
export function ChooseReferralPage(
  { head, organisations, bases, own, service, standing }: ChooseForm,
  ui: Ui,
  state: FormState,
): JSX.Element {
  const [t, rooms] = [referralTexts(ui.language), roomTexts(ui.language)];
  const f = boundFields({
    ui,
    texts: referralTexts,
    state,
    under: 'choose',
    labels: ['asked'],
    reasons: { consent: 'basis', 'not-in-sight': 'basis', kind: 'basis', organisations: 'basis' },
  });
  const name = (id: string) => organisations.find((organisation) => organisation.id === id);
  const offered = organisations.filter(({ id }) => bases.some(({ toId }) => toId === id));
  const nameOf = namesApart(ui.language, offered);
  const region = name(own)?.region;
  // From the empty place of who helps: the organisation whose service was chosen there, if a consent names it.
  const first = firstChoice(bases, { toId: typed(state, 'toId'), sector: typed(state, 'sector') });
  const wanted = name(typed(state, 'toId') ?? '');
  const isUnnamed = wanted !== undefined && bases.every(({ toId }) => toId !== wanted.id);
  const isOnCase = head.parts.some((part) => part.organisationId === wanted?.id && part.leftAt === null);
  const sector = typed(state, 'sector');
  const asked = serviceWords(ui.language, service, wanted);
  const consentLink = !isUnnamed ? (
    <Paragraph>
      {t('choose.missing')} <Link href={href(ui, `/t/${head.id}/lupa/uusi`)}>{t('choose.record-consent')}</Link>
    </Paragraph>
  ) : !isOnCase && ui.allowed.has('invite-wish.send') ? (
    <Wished {...{ ui, sector, service: asked }} caseId={head.id} to={wanted} />
  ) : (
    <Unnamed {...{ ui, sector }} caseId={head.id} to={wanted} serviceId={service?.id} />
  );
  const frame = {
    ui,
    head,
    title: t('choose.title'),
    errors: f.errors,
  };
  if (bases.length === 0)
    return (
      <ReferralForm
        {...frame}
        before={
          <div>
            {isUnnamed ? null : <Notice>{t('choose.nobody')}</Notice>}
            {consentLink}
          </div>
        }
      />
    );
  const unseen = whenUnseen({
    ...{ ui, head, state, organisations, errors: f.errors, road: 'referral', text: f.value('asked') },
    toId: f.value('basis')?.split('/')[1],
  });
  return (
    <ReferralForm {...frame} lede={t('choose.lede')} submit={t('choose.do')} before={consentLink} {...unseen}>
      {f.radio(
        'basis',
        bases.map((basis) => ({
          value: `${basis.consentId}/${basis.toId}`,
          label: nameOf({ id: basis.toId, name: name(basis.toId)?.name ?? '' }),
          hint: [
            t(basis.onCase ? 'choose.on-case' : 'choose.joins'),
            t('choose.consent', {
              classes: basis.classes.map((each) => rooms(each)).join(', '),
              day: formatDate(ui.language, basis.endsOn),
            }),
            name(basis.toId)?.region === region ? '' : t('elsewhere', { region: name(basis.toId)?.region ?? '' }),
            hintWords(ui.language, name(basis.toId), standing) ?? '',
            name(basis.toId)?.kind === 'assistance-system' ? t('choose.proposal') : '',
          ]
            .filter(Boolean)
            .join(' '),
        })),
        { first: first && `${first.consentId}/${first.toId}` },
      )}
      {f.radio('sector', referralSectors, { capitals: true })}
      {f.radio('urgency', urgencies, { capitals: true })}
      {f.area('asked', { rows: 5, limit: longestAsked, first: asked })}
      <IdentityWarning fields={['asked']}>{t('identity')}</IdentityWarning>
    </ReferralForm>
  );
}
