import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Day, dayOf, daysBetween, formatWeekday } from '../time/format.ts';
import { Card } from './Card.tsx';
import { Due } from './Due.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { Heading, type Level } from './Text.tsx';
import { uiTexts } from './ui.texts.ts';
import type { Ui } from './ui.ts';

export interface SafeContactCardProps {
  ui: Ui;
  id: string;
  level?: 2 | 3 | undefined;
  title: string;
  /** What is allowed, in words; may carry a control such as "Avaa numero". */
  allowed: readonly { text: Child; icon?: IconName | undefined; control?: Child }[];
  /** What is forbidden, in words alone: there is no place for a control. */
  forbidden: readonly { text: string }[];
  /** In which language, and by which interpreter. */
  tongue?: string | undefined;
  /** When it was last checked and by whom; stale when it has to be checked again before contact. */
  checked?: { day: Day; by: string; stale: boolean } | undefined;
  foot?: Child;
}

function Checked({ ui, checked }: Pick<SafeContactCardProps, 'ui' | 'checked'>): JSX.Element {
  const t = uiTexts(ui.language);
  if (!checked) return <Due state="soon" text={t('contact.unchecked')} />;
  const day = formatWeekday(ui.language, checked.day);
  const days = Math.max(0, daysBetween(checked.day, dayOf(ui.now)));
  return (
    <>
      <Due
        state={checked.stale ? 'soon' : 'done'}
        text={t(checked.stale ? 'contact.stale' : 'contact.checked', { day })}
      />{' '}
      <span class="rn-muted">{t('contact.age', { days, name: checked.by })}</span>
    </>
  );
}

/** How she may be reached, first on every page of a case. */
export function SafeContactCard({
  ui,
  id,
  level = 2,
  title,
  allowed,
  forbidden,
  tongue,
  checked,
  foot,
}: SafeContactCardProps): JSX.Element {
  const t = uiTexts(ui.language);
  const inner = (level + 1) as Level;
  return (
    <Card id={id} title={title} level={level} tone="contact" aside={<Checked ui={ui} checked={checked} />} foot={foot}>
      <div class="rn-safe__cols">
        <div>
          <Heading level={inner} class="rn-safe__h">
            {t('contact.allowed')}
          </Heading>
          {allowed.length === 0 ? (
            <p class="rn-safe__none">{t('contact.none-allowed')}</p>
          ) : (
            <ul class="rn-yes">
              {allowed.map(({ text, icon, control }) => (
                <li>
                  <Icon name={icon ?? 'check'} />
                  <div>
                    {text}
                    {control ? <div class="rn-noprint">{control}</div> : null}
                  </div>
                </li>
              ))}
            </ul>
          )}
        </div>
        <div>
          <Heading level={inner} class="rn-safe__h">
            {t('contact.forbidden')}
          </Heading>
          {forbidden.length === 0 ? (
            <p class="rn-safe__none">{t('contact.none-forbidden')}</p>
          ) : (
            <ul class="rn-no">
              {forbidden.map(({ text }) => (
                <li>
                  <Icon name="cross" />
                  <span>{text}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
        {tongue ? (
          <p class="rn-safe__tongue">
            <Icon name="languages" />
            <span>{tongue}</span>
          </p>
        ) : null}
      </div>
    </Card>
  );
}
