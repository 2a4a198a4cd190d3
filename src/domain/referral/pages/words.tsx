import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, daysBetween, formatDate, formatHours } from '../../../platform/time/format.ts';
import { Rows, StatusTag, type Ui } from '../../../platform/ui/index.ts';
import { needTexts } from '../../need/index.ts';
import { classIcons, roomTexts } from '../../room/index.ts';
import { tellingTexts } from '../../telling/index.ts';
import { referralTexts } from '../referral.texts.ts';
import type { Line, ReferralState, Urgency } from '../referral.ts';

const tones: Record<ReferralState, 'active' | 'soon' | 'ended' | 'stopped' | 'plain'> = {
  sent: 'plain',
  received: 'plain',
  'needs-more': 'soon',
  accepted: 'active',
  declined: 'stopped',
  'first-contact': 'active',
  ended: 'ended',
  withdrawn: 'stopped',
};

export const stateTag = (ui: Ui, state: ReferralState): JSX.Element => (
  <StatusTag state={tones[state]} text={referralTexts(ui.language)(`state.${state}`)} />
);

export const urgencyTag = (ui: Ui, urgency: Urgency): JSX.Element => (
  <StatusTag
    state={urgency === 'normal' ? 'plain' : 'soon'}
    icon={urgency === 'normal' ? 'dash' : 'clock'}
    text={referralTexts(ui.language)(`urgency.${urgency}`)}
  />
);

export const daysSince = (at: string, now: Date): number => Math.max(0, daysBetween(dayOf(new Date(at)), dayOf(now)));

export const waitedText = (ui: Ui, at: string, now: Date): string =>
  referralTexts(ui.language)('waited', { days: daysSince(at, now) });

/** One line in words: what it is, and what it says. */
export function lineTitle(ui: Ui, { kind, codes }: Line): string {
  const t = referralTexts(ui.language);
  if (kind === 'wish') return t('line.wish', { what: tellingTexts(ui.language)(`kind.${codes.wish}` as 'kind.other') });
  if (kind === 'note') return t('line.note');
  if (kind !== 'rule')
    return t(`line.${kind}`, { what: needTexts(ui.language)(`domain.${codes.domain}` as 'domain.safety') });
  const channel = t(`channel.${codes.channel}` as 'channel.call');
  return t(codes.allowed ? 'line.rule.allowed' : 'line.rule.forbidden', { channel });
}

const weekdays = (ui: Ui, days: string): string =>
  days === '' || days === '1,2,3,4,5,6,7'
    ? ''
    : days
        .split(',')
        .map((item) => referralTexts(ui.language)(`day.${item}` as 'day.1'))
        .join(', ');

export function lineText(ui: Ui, { kind, codes, text }: Line): string {
  const t = referralTexts(ui.language);
  if (kind === 'need')
    return [needTexts(ui.language)(`urgency.${codes.urgency}` as 'urgency.now'), text].filter(Boolean).join('. ');
  if (kind !== 'rule' || !codes.allowed) return text;
  return [
    weekdays(ui, String(codes.days ?? '')),
    codes.from ? formatHours(ui.language, String(codes.from), String(codes.until)) : '',
    t(`who.${codes.who}` as 'who.anyone'),
    t(codes.message ? 'rule.message' : 'rule.no-message'),
    text,
  ]
    .filter(Boolean)
    .join('. ');
}

/** What has been shared, line by line. */
export function Lines({ ui, lines }: { ui: Ui; lines: readonly Line[] }): JSX.Element {
  return (
    <Rows
      rows={lines.map((line) => ({
        title: lineTitle(ui, line),
        text: lineText(ui, line),
        facts: [roomTexts(ui.language)(line.class), formatDate(ui.language, line.on)],
        icon: { name: classIcons[line.class] },
      }))}
    />
  );
}
