import type { JSX } from 'hono/jsx/jsx-runtime';
import { languages } from '../../../platform/i18n/texts.ts';
import { Details, Inset, type Ui } from '../../../platform/ui/index.ts';
import { wellbeingTexts } from '../wellbeing.texts.ts';

/** What is read to her before she answers, in easy language: who may ask for it. All three languages, her own is not known here. */
export function ReadFirst({ ui }: { ui: Ui }): JSX.Element {
  const t = wellbeingTexts(ui.language);
  return (
    <Inset>
      <p>
        <strong class="rn-strong">{t('read.title')}</strong>
      </p>
      <p>{t('read.text')}</p>
      <Details summary={t('read.others')}>
        {languages
          .filter((language) => language !== ui.language)
          .map((language) => (
            <p lang={language}>{wellbeingTexts(language)('read.text')}</p>
          ))}
      </Details>
    </Inset>
  );
}
