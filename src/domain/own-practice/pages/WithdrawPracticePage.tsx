import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, FormCard, FormPage, href, Link, type Ui, versionSeen } from '../../../platform/ui/index.ts';
import { type OwnToChange, wordsIn } from '../../practice/index.ts';
import { ownPracticeTexts } from '../own-practice.texts.ts';

/** Confirms that a practice leaves the library. */
export function WithdrawPracticePage(practice: OwnToChange, ui: Ui, state: FormState): JSX.Element {
  const t = ownPracticeTexts(ui.language);
  const f = boundFields({ ui, texts: ownPracticeTexts, state, from: {} });
  const at = `/kaytannot/${practice.key}`;
  return (
    <FormPage
      ui={ui}
      current="network"
      tab={t('withdraw.do')}
      title={t('withdraw.title', { title: wordsIn(practice, ui.language).words.title })}
      lede={t('withdraw.lede')}
      errors={f.errors.all}
    >
      <FormCard
        ui={ui}
        action={href(ui, `${at}/peru`)}
        hidden={{ version: versionSeen(state, practice.version) }}
        submit={t('withdraw.do')}
        ends
        back={<Link href={href(ui, at)}>{t('back.one')}</Link>}
      />
    </FormPage>
  );
}
