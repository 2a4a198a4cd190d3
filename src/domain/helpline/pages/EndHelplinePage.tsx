import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, FormCard, FormPage, href, Link, type Ui, versionSeen } from '../../../platform/ui/index.ts';
import { helplineTexts } from '../helpline.texts.ts';
import type { KeptLine } from '../helpline.view.ts';

/** Confirms that a line leaves the public page. */
export function EndHelplinePage(line: KeptLine, ui: Ui, state: FormState): JSX.Element {
  const t = helplineTexts(ui.language);
  const f = boundFields({ ui, texts: helplineTexts, state, from: {} });
  const { name } = line.words[ui.language];
  return (
    <FormPage
      ui={ui}
      current="network"
      tab={t('end.do')}
      title={t('end.title', { name })}
      lede={t('end.lede')}
      errors={f.errors.all}
    >
      <FormCard
        ui={ui}
        action={href(ui, `/auttavat-puhelimet/${line.key}/poista`)}
        hidden={{ version: versionSeen(state, line.version) }}
        submit={t('end.do')}
        ends
        back={<Link href={href(ui, '/auttavat-puhelimet')}>{t('back')}</Link>}
      />
    </FormPage>
  );
}
