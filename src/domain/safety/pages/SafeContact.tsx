import type { JSX } from 'hono/jsx/jsx-runtime';
import { spokenName } from '../../../platform/i18n/spoken.ts';
import { type Language, localeOf } from '../../../platform/i18n/texts.ts';
import {
  Button,
  Form,
  href,
  type IdentityBarProps,
  Link,
  SafeContactCard,
  type SafeContactCardProps,
  type Ui,
} from '../../../platform/ui/index.ts';
import { GuardianNotice } from '../../child/index.ts';
import type { ChannelView, SafeContactView } from '../safe-contact.ts';
import { safetyTexts } from '../safety.texts.ts';
import { channelIcons, channelText, listChannels } from './words.ts';

interface SafeContactProps {
  ui: Ui;
  view: SafeContactView;
  level?: 2 | 3 | undefined;
  /** The page of the rules itself needs no link to them. */
  onSafetyPage?: boolean | undefined;
}

const isUsable = ({ decision }: ChannelView) => decision === 'allowed' || decision === 'not-now';

/** A button for each number that may be opened now; nothing where it may not. */
function OpenButtons({
  ui,
  view,
  channel,
}: {
  ui: Ui;
  view: SafeContactView;
  channel: ChannelView;
}): JSX.Element | null {
  const t = safetyTexts(ui.language);
  if (channel.points.length === 0 || !ui.allowed.has('contact-point.open')) return null;
  return (
    <>
      {channel.points.map((point) => (
        <Form ui={ui} inline action={href(ui, `/t/${view.caseId}/turva/numero/${point.id}`)}>
          <Button small kind="secondary" hidden={`${t(`channel.${channel.channel}`)}, ${point.organisation}`}>
            {t(`open.${channel.channel}`)}
          </Button>
        </Form>
      ))}
    </>
  );
}

function allowedRows(ui: Ui, view: SafeContactView): SafeContactCardProps['allowed'] {
  const t = safetyTexts(ui.language);
  return view.channels.filter(isUsable).map((channel) => {
    const text = channelText(ui.language, channel.channel, channel.conditions);
    if (channel.decision === 'allowed') return { text, control: <OpenButtons ui={ui} view={view} channel={channel} /> };
    const why = channel.obstacle && channel.obstacle !== 'forbidden' ? channel.obstacle : 'unseen';
    return {
      icon: 'clock' as const,
      text: (
        <>
          {text}. <strong class="rn-strong rn-i-amber">{t(`safe.obstacle.${why}`)}</strong>
        </>
      ),
    };
  });
}

function tongueOf(ui: Ui, view: SafeContactView): string {
  const t = safetyTexts(ui.language);
  return [
    ...(view.language ? [t('safe.language', { language: spokenName(ui.language, view.language) })] : []),
    ...(view.interpreter ? [t('safe.interpreter', { wish: view.interpreter })] : []),
  ].join('. ');
}

function forbiddenRows(ui: Ui, view: SafeContactView): SafeContactCardProps['forbidden'] {
  const t = safetyTexts(ui.language);
  const unknown = view.channels.filter(({ decision }) => decision === 'unknown').map(({ channel }) => channel);
  return [
    ...view.channels
      .filter(({ decision }) => decision === 'forbidden')
      .map(({ channel }) => ({ text: t(`channel.${channel}`) })),
    ...(unknown.length === 0
      ? []
      : [
          {
            text: t(view.isLead ? 'safe.unknown.own' : 'safe.unknown', {
              channel: listChannels(ui.language, unknown),
            }),
          },
        ]),
  ];
}

function Foot({ ui, view, onSafetyPage }: SafeContactProps): JSX.Element {
  const t = safetyTexts(ui.language);
  const rules = `${onSafetyPage ? '' : href(ui, `/t/${view.caseId}/turva`)}#saannot`;
  if (!view.seesRules) {
    const set = ui.allowed.has('contact-rule.set') ? <Link href={rules}>{t('safe.set')}</Link> : null;
    return (
      <>
        {t(view.isLead ? 'safe.empty' : 'safe.blind')} {set}
      </>
    );
  }
  const message =
    view.messageAllowed === null ? '' : `${t(view.messageAllowed ? 'safe.message.yes' : 'safe.message.no')} `;
  return (
    <>
      {message}
      <Link href={rules}>{t('safe.more')}</Link>
    </>
  );
}

/** How she may be reached, first on every page of a case. No control stands where contact is forbidden. */
export function SafeContact({ ui, view, level, onSafetyPage }: SafeContactProps): JSX.Element {
  return (
    <>
      <GuardianNotice ui={ui} caseId={view.caseId} danger={view.guardian} />
      <SafeContactCard
        ui={ui}
        id="yhteys"
        level={level}
        title={safetyTexts(ui.language)('safe.title')}
        allowed={allowedRows(ui, view)}
        forbidden={forbiddenRows(ui, view)}
        tongue={tongueOf(ui, view)}
        checked={view.checked ? { day: view.checked.on, by: view.checked.by, stale: view.checked.stale } : undefined}
        foot={<Foot ui={ui} view={view} onSafetyPage={onSafetyPage} />}
      />
    </>
  );
}

/** The language for the identity bar, and that an interpreter is wished for. */
export function languageFacts(
  { language }: Pick<Ui, 'language'>,
  view: Pick<SafeContactView, 'language' | 'interpreter'>,
): IdentityBarProps['facts'] {
  if (!view.language) return [];
  const spoken = spokenName(language, view.language);
  const text = view.interpreter ? safetyTexts(language)('bar.interpreter', { language: spoken }) : spoken;
  return [{ icon: 'languages', text }];
}

/** A channel or several as they stand within a sentence. */
export const inSentence = (language: Language, text: string): string =>
  text.charAt(0).toLocaleLowerCase(localeOf[language]) + text.slice(1);

/** What the identity bar says of safety: that the address is withheld, and how contact goes. */
export const safetyFlags = (
  ui: Pick<Ui, 'language'>,
  view: Pick<SafeContactView, 'channels' | 'checked' | 'nonDisclosureUntil'>,
): IdentityBarProps['flags'] => [
  ...(view.nonDisclosureUntil === null
    ? []
    : [{ icon: 'flag' as const, tone: 'warn' as const, text: safetyTexts(ui.language)('flag.non-disclosure') }]),
  ...safeContactFlags(ui, view),
];

/** The same in one label for the identity bar: the ways that are open now, else when one will be, else that there is none. */
export function safeContactFlags(
  { language }: Pick<Ui, 'language'>,
  view: Pick<SafeContactView, 'channels' | 'checked'>,
): IdentityBarProps['flags'] {
  const t = safetyTexts(language);
  const open = view.channels.filter(({ decision }) => decision === 'allowed');
  const [first] = open.length > 0 ? open : view.channels.filter(isUsable);
  if (!first) return [{ icon: 'phone-off', tone: 'warn', text: t('flag.none') }];
  const text =
    open.length > 1
      ? listChannels(
          language,
          open.map(({ channel }) => channel),
        )
      : channelText(language, first.channel, first.conditions);
  const ways = inSentence(language, text);
  const check = open.length === 0 || view.checked?.stale === true;
  return [
    {
      icon: channelIcons[first.channel],
      tone: check ? 'check' : 'ok',
      text: t(open.length > 0 ? 'flag.allowed' : 'flag.not-now', { ways }),
    },
  ];
}
