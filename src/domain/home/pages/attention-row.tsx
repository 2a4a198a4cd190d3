import type { Child } from 'hono/jsx';
import { quoted } from '../../../platform/i18n/quoted.ts';
import { type Day, dayOf, daysBetween, formatDate, formatNear, formatWeekday } from '../../../platform/time/format.ts';
import { CaseCode, DueBy, href, type IconName, Link, type Row, type Ui } from '../../../platform/ui/index.ts';
import { caseCode } from '../../case/index.ts';
import { RuleLaw, shippedRules } from '../../deadline/index.ts';
import { MeetingAnswerButtons, meetingSlug, OtherTime, whenText } from '../../meeting/index.ts';
import { type InformationClass, roomTexts } from '../../room/index.ts';
import { homeTexts } from '../home.texts.ts';
import type { Attention, AttentionKind } from '../home.ts';

const icons: Record<AttentionKind, IconName> = {
  warning: 'warning',
  'warning-to-pass': 'warning',
  'warning-told': 'warning',
  'warning-waits': 'clock',
  'warning-acknowledged': 'check',
  'invite-wish': 'person-plus',
  'names-asked': 'paper',
  'contact-old': 'phone',
  'contact-ends': 'phone',
  'consent-ends': 'clock',
  'consent-review': 'clock',
  'grant-request': 'key',
  'hand-over': 'swap',
  'hand-over-question': 'swap',
  'cases-joined': 'people',
  'join-ended': 'people',
  'compilation-asked': 'paper',
  'compilation-stale': 'paper',
  'compilation-received': 'inbox',
  invitation: 'inbox',
  consultation: 'inbox',
  'consultation-answered': 'bubble',
  'referral-offer': 'inbox',
  'referral-asked': 'bubble',
  'referral-declined': 'swap',
  'referral-waits': 'clock',
  'referral-accepted': 'check',
  'first-contact': 'people',
  'consent-ended': 'lock',
  'named-lead': 'person-plus',
  'named-backup': 'person-plus',
  'named-member': 'person-plus',
  'meeting-asked': 'calendar',
  'meeting-other-time': 'clock',
  'meeting-cannot': 'people',
  'draft-left': 'pencil',
  deadline: 'calendar',
  'process-news': 'scales',
  'no-news': 'bubble',
  stalled: 'clock',
  'bar-since': 'ban',
  'team-lead-appointed': 'people',
  'helpline-check': 'phone',
  'helplines-unkept': 'phone',
  'practice-review': 'paper',
  'stance-due': 'clock',
  'training-ends': 'clock',
  'law-waits': 'scales',
  'law-answered': 'scales',
  'study-asked': 'chart',
  'study-answered': 'chart',
};

const slugOf = ({ kind, caseId, id, address }: Attention): string => {
  switch (kind) {
    case 'invitation':
      return '/saapuneet';
    case 'consultation':
      return `/saapuneet/k/${id}`;
    case 'consultation-answered':
      return `/k/${id}`;
    case 'warning':
      return `/t/${caseId}/varoitukset#vastuuhenkilolle`;
    case 'warning-to-pass':
      return `/t/${caseId}/varoitukset/${id}`;
    case 'warning-told':
      return `/t/${caseId}/varoitukset#valitetyt`;
    case 'warning-waits':
    case 'warning-acknowledged':
      return `/t/${caseId}/varoita/${id}`;
    case 'invite-wish':
      return `/t/${caseId}/toive/${id}`;
    case 'names-asked':
      return `/t/${caseId}/loki/nimet/${id}`;
    case 'grant-request':
      return `/t/${caseId}/pyynto/${id}`;
    case 'hand-over':
      return `/t/${caseId}/vastuu/${id}`;
    case 'hand-over-question':
      return `/t/${caseId}/vastuu/kysymys/${id}`;
    case 'cases-joined':
    case 'join-ended':
      return `/t/${caseId}/verkosto#yhteydet`;
    case 'compilation-asked':
      return `/t/${caseId}/kooste/${id}/valitse`;
    case 'compilation-stale':
      return `/t/${caseId}/kooste/${id}/peru`;
    case 'compilation-received':
      return `/t/${caseId}/kooste/${id}/lue`;
    case 'consent-ended':
    case 'consent-ends':
    case 'consent-review':
      return `/t/${caseId}/lupa/${id}`;
    case 'referral-offer':
      return `/ohjaukset/${id}`;
    case 'referral-asked':
      return `/t/${caseId}/ohjaukset/${id}/vastaa`;
    case 'meeting-asked':
    case 'meeting-other-time':
    case 'meeting-cannot':
      return meetingSlug(caseId ?? '', id ?? '');
    case 'draft-left':
      return address ?? '/tyo';
    case 'named-lead':
    case 'named-backup':
    case 'named-member':
      return `/t/${caseId}`;
    case 'first-contact':
      return `/t/${caseId}/ohjaukset#saatu-${id}`;
    case 'referral-accepted':
    case 'referral-declined':
    case 'referral-waits':
      return `/t/${caseId}/ohjaukset`;
    case 'deadline':
      return `/t/${caseId}/maaraajat`;
    case 'process-news':
    case 'no-news':
      return `/t/${caseId}/prosessi/uutta`;
    case 'stalled':
      return `/t/${caseId}/prosessi/uutta/${id}/kysymys`;
    case 'bar-since':
      return `/t/${caseId}/estot`;
    case 'team-lead-appointed':
      return '/loki';
    case 'helpline-check':
      return `/auttavat-puhelimet/${id}/tarkista`;
    case 'practice-review':
      return `/kaytannot/${id}/tarkista`;
    case 'helplines-unkept':
      return '/auttavat-puhelimet';
    case 'stance-due':
      return `/suositukset/${id}#oma`;
    case 'training-ends':
      return `/oma-osaaminen/koulutus/${id}/muuta`;
    case 'study-asked':
      return `/tutkimukset/${id}/vastaa`;
    case 'study-answered':
      return `/tutkimukset/${id}`;
    case 'law-waits':
    case 'law-answered':
      return '/lakirekisteri/ehdotukset';
    case 'contact-old':
    case 'contact-ends':
      return `/t/${caseId}/turva`;
  }
};

/** A day by its weekday; one of another year with its year, for "Tue 1 Jan" alone would be taken for the next. */
const dayWords = ({ language, now }: Ui, day: Day): string =>
  day.slice(0, 4) === dayOf(now).slice(0, 4) ? formatWeekday(language, day) : formatDate(language, day);

function titleOf(ui: Ui, { kind, day, class: ofClass, codeWord, rule, meeting }: Attention, late: boolean): string {
  const t = homeTexts(ui.language);
  const values = {
    day: dayWords(ui, day),
    word: codeWord,
    rule: shippedRules.find(({ key }) => key === rule)?.name[ui.language] ?? '',
    when: meeting ? whenText(ui.language, meeting.startsAt, meeting.endsAt) : '',
    class: ofClass ? roomTexts(ui.language)(ofClass as InformationClass) : '',
  };
  if (kind === 'contact-ends' || kind === 'consent-review')
    return t(late ? `${kind}.title.late` : `${kind}.title`, values);
  return t(`${kind}.title`, values);
}

function factOf(ui: Ui, today: string, { kind, day, urgency, meeting }: Attention): string {
  const t = homeTexts(ui.language);
  const values = {
    day: dayWords(ui, day),
    n: Math.abs(daysBetween(today, day)),
    organisation: meeting?.organisation ?? '',
  };
  if (kind === 'deadline') return t(day < today ? 'deadline.fact.late' : 'deadline.fact', values);
  return kind === 'invitation' || kind === 'consultation' || kind === 'referral-offer'
    ? t(`${kind}.${urgency ?? 'normal'}`, values)
    : t(`${kind}.fact`, values);
}

/** How much of each kind waits in the register of the law; kinds of which nothing does are left out. */
function waitsOf(ui: Ui, { waits }: Attention): Child[] {
  const t = homeTexts(ui.language);
  return (['proposals', 'past', 'come'] as const).flatMap((of) =>
    waits && waits[of] > 0 ? [t(`law-waits.${of}`, { n: waits[of] })] : [],
  );
}

/** What a warning is about, to the minute: until when it is to be acknowledged and by how much that is late, and when it came. */
function momentsOf(ui: Ui, { kind, at, dueAt }: Attention): Child[] {
  const near = (moment: string) => ({ time: formatNear(ui.language, new Date(moment), ui.now) });
  const due = dueAt && homeTexts.find(ui.language, `${kind}.due`, near(dueAt));
  return [
    due && dueAt ? <DueBy ui={ui} at={new Date(dueAt)} text={due} /> : null,
    at ? homeTexts.find(ui.language, `${kind}.fact`, near(at)) : null,
  ];
}

/** A warning stands out at once, a good answer too. */
function toneOf(kind: AttentionKind, late: boolean) {
  if (kind === 'warning-acknowledged') return 'moss';
  return late || kind === 'warning' || kind === 'warning-waits' ? 'berry' : 'amber';
}

/** What is answered in the row itself. */
function answeredHere(ui: Ui, { kind, id, caseId, meeting }: Attention, code: string): Pick<Row, 'control' | 'beside'> {
  if (kind !== 'meeting-asked' || !meeting || id === null || caseId === null) return {};
  const props = { ui, meeting: { caseId, id, version: meeting.version }, of: code };
  return { control: <MeetingAnswerButtons {...props} />, beside: <OtherTime {...props} /> };
}

/** One row of what needs attention: which case, what, why, one link or what answers it. */
export function attentionRow(ui: Ui, today: string, attention: Attention, ofCase = false): Row {
  const late = attention.due < today;
  const code = attention.caseId ? caseCode(attention.caseId) : undefined;
  return {
    icon: { name: icons[attention.kind], tone: toneOf(attention.kind, late) },
    ...answeredHere(ui, attention, code ?? ''),
    title: (
      <>
        {code && !ofCase ? (
          <>
            <CaseCode code={code} />{' '}
          </>
        ) : null}
        {attention.meeting ? (
          <Link href={href(ui, slugOf(attention))}>{titleOf(ui, attention, late)}</Link>
        ) : (
          titleOf(ui, attention, late)
        )}
      </>
    ),
    facts: [
      ...(attention.at ? momentsOf(ui, attention) : [factOf(ui, today, attention)]),
      attention.words === undefined ? null : homeTexts(ui.language)('draft-left.words', { n: attention.words }),
      ...waitsOf(ui, attention),
      attention.rule && attention.law ? <RuleLaw ui={ui} ruleKey={attention.rule} law={attention.law} /> : null,
    ],
    action: {
      href: href(ui, slugOf(attention)),
      label: homeTexts(ui.language)(`${attention.kind}.do`),
      hidden: code ?? (attention.codeWord ? quoted(ui.language, attention.codeWord) : titleOf(ui, attention, late)),
    },
  };
}
