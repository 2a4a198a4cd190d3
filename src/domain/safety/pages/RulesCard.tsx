import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, daysBetween, formatDate } from '../../../platform/time/format.ts';
import { Card, href, type Row, Rows, type Ui } from '../../../platform/ui/index.ts';
import type { RuleView } from '../rule-view.ts';
import { safetyTexts } from '../safety.texts.ts';
import { type Channel, channels, staleAfterDays } from '../safety.ts';
import type { SafetyView } from '../safety.view.ts';
import { messageText, ruleFacts } from './rule-facts.ts';
import { conditionsText } from './words.ts';

function ruleRow(ui: Ui, view: SafetyView, rule: RuleView): Row {
  const t = safetyTexts(ui.language);
  const state = t(rule.conditions.allowed ? 'rules.allowed' : 'rules.forbidden');
  const limits = rule.conditions.allowed ? conditionsText(ui.language, rule.conditions) : '';
  const channel = t(`channel.${rule.channel}`);
  const stale = daysBetween(rule.checkedOn, dayOf(ui.now)) > staleAfterDays;
  const checked = { day: formatDate(ui.language, rule.checkedOn), by: rule.checkedBy ?? rule.organisation };
  const told = [...messageText(ui, rule), ...ruleFacts(ui, rule).map(({ term, detail }) => `${term}: ${detail}`)];
  return {
    icon: rule.conditions.allowed ? { name: 'check', tone: 'moss' } : { name: 'cross', tone: 'berry' },
    title: `${channel}: ${state}${limits === '' ? '' : `, ${limits}`}`,
    facts: [
      rule.organisation,
      stale ? <strong class="rn-strong rn-i-amber">{t('rules.stale', checked)}</strong> : t('rules.checked', checked),
      rule.handedFrom ? t('handed-from', { organisation: rule.handedFrom }) : '',
    ],
    text: told.length > 0 ? told.join('\n') : undefined,
    action:
      rule.own && ui.allowed.has('contact-rule.set')
        ? {
            href: href(ui, `/t/${view.head.id}/turva/yhteys/${rule.channel}`),
            label: t('rules.change'),
            hidden: channel.toLowerCase(),
          }
        : undefined,
  };
}

function missingRow(ui: Ui, view: SafetyView, channel: Channel): Row {
  const t = safetyTexts(ui.language);
  const name = t(`channel.${channel}`);
  return {
    icon: { name: 'dash', tone: 'muted' },
    title: `${name}: ${t('rules.not-set')}`,
    facts: [t('rules.own')],
    action: {
      href: href(ui, `/t/${view.head.id}/turva/yhteys/${channel}`),
      label: t('rules.set'),
      hidden: name.toLowerCase(),
    },
  };
}

/** Every rule in sight, channel by channel; for one who may write, also the channels without a rule of the own organisation. */
export function RulesCard({ ui, view }: { ui: Ui; view: SafetyView }): JSX.Element | null {
  const t = safetyTexts(ui.language);
  const maySet = ui.allowed.has('contact-rule.set');
  if (view.rules.length === 0 && !maySet) return null;
  const rows = channels.flatMap((channel) => {
    const rules = view.rules.filter((rule) => rule.channel === channel);
    const drawn = rules.map((rule) => ruleRow(ui, view, rule));
    return maySet && !rules.some(({ own }) => own) ? [...drawn, missingRow(ui, view, channel)] : drawn;
  });
  return (
    <Card id="saannot" title={t('rules.title')}>
      <Rows rows={rows} />
    </Card>
  );
}
