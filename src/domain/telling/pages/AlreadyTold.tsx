import type { JSX } from 'hono/jsx/jsx-runtime';
import { Details, href, Link, type Ui } from '../../../platform/ui/index.ts';
import { tellingTexts } from '../telling.texts.ts';
import type { TellingView, WishView } from '../telling-fields.ts';
import { whenTold } from './told-words.ts';

/** A reminder above a form that asks about what happened: what has been told already, and what she does not want to be asked. */
export function AlreadyTold({
  ui,
  caseId,
  tellings,
  wishes,
}: {
  ui: Ui;
  caseId: string;
  tellings: readonly TellingView[];
  wishes: readonly WishView[];
}): JSX.Element {
  const t = tellingTexts(ui.language);
  const notAsked = wishes.filter(({ kind, register }) => kind === 'do-not-ask' && register === 'coordination');
  const told = tellings.filter(({ register }) => register === 'coordination');
  return (
    <Details summary={t('slot.title')} open={told.length + notAsked.length > 0}>
      {notAsked.map((wish) => (
        <p>
          <strong>{t('kind.do-not-ask')}:</strong> {wish.text}
        </p>
      ))}
      {told.length > 0 ? (
        <ul class="govuk-list govuk-list--bullet">
          {told.slice(0, 12).map((telling) => (
            <li>
              {t(`topic.${telling.topic}`)}: {t(`heard.${telling.heardBy}`)}, {whenTold(ui.language, telling)},{' '}
              {t(`held.${telling.heldAt}`)}
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('slot.none')}</p>
      )}
      <p>
        <Link href={href(ui, `/t/${caseId}/kerrottu`)}>{t('slot.more')}</Link>
      </p>
    </Details>
  );
}
