import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, FormCard, FormPage, href, Link, type Ui, versionSeen } from '../../../platform/ui/index.ts';
import { helplineTexts } from '../helpline.texts.ts';
import { isEmergency } from '../helpline.ts';
import type { KeptLine } from '../helpline.view.ts';
import { sourceWords } from '../source-words.ts';
import { Numbers } from './line-words.tsx';

/** Notes a check: when it was compared with its source, until when that holds, and whether one has called oneself. */
export function CheckHelplinePage(
  { line, today }: { readonly line: KeptLine; readonly today: string },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = helplineTexts(ui.language);
  const f = boundFields({ ui, texts: helplineTexts, state, from: { checkedOn: today } });
  const { name } = line.words[ui.language];
  return (
    <FormPage
      ui={ui}
      current="network"
      tab={t('check.do')}
      title={t('check.title', { name })}
      lede={t('check.lede', { source: sourceWords(ui.language, line.source) })}
      errors={f.errors.all}
    >
      {isEmergency(line) ? null : <Numbers ui={ui} line={line} />}
      <FormCard
        ui={ui}
        action={href(ui, `/auttavat-puhelimet/${line.key}/tarkista`)}
        hidden={{ version: versionSeen(state, line.version) }}
        submit={t('check.save')}
        back={<Link href={href(ui, '/auttavat-puhelimet')}>{t('back')}</Link>}
      >
        {f.day('checkedOn')}
        {f.day('checkBy')}
        {isEmergency(line) ? null : f.tick('rung')}
      </FormCard>
    </FormPage>
  );
}
