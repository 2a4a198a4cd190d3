import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatWeekday } from '../../../platform/time/format.ts';
import { Icon, type Ui } from '../../../platform/ui/index.ts';
import type { SafeContactBrief } from '../contact-of-cases.ts';
import { safetyTexts } from '../safety.texts.ts';
import { inSentence, safeContactFlags } from './SafeContact.tsx';
import { channelIcons, listChannels } from './words.ts';

const tones = { ok: 'moss', check: 'amber', warn: 'berry' } as const;

/** How somebody may be contacted, in a few lines: the ways that are open now or later, what is forbidden, whether a message may be left, and that it is to be checked first. */
export function SafeContactLines({ ui, view }: { ui: Ui; view: SafeContactBrief }): JSX.Element {
  const t = safetyTexts(ui.language);
  const forbidden = view.channels.filter(({ decision }) => decision === 'forbidden').map(({ channel }) => channel);
  const [first] = forbidden;
  return (
    <>
      {safeContactFlags(ui, view).map(({ icon, tone, text }) => (
        <li>
          <Icon name={icon} tone={tones[tone]} />
          <span>{text}</span>
        </li>
      ))}
      {first ? (
        <li>
          <Icon name={first === 'call' ? 'phone-off' : channelIcons[first]} tone="berry" />
          <span>
            <strong class="rn-strong">
              {t('lines.forbidden', { ways: inSentence(ui.language, listChannels(ui.language, forbidden)) })}
            </strong>
          </span>
        </li>
      ) : null}
      {view.messageAllowed === false ? (
        <li>
          <Icon name="ban" tone="berry" />
          <span>{t('safe.message.no')}</span>
        </li>
      ) : null}
      {view.checked?.stale ? (
        <li>
          <Icon name="clock" tone="amber" />
          <span>{t('rules.stale', { day: formatWeekday(ui.language, view.checked.on), by: view.checked.by })}</span>
        </li>
      ) : null}
    </>
  );
}
