import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors } from '../../../platform/http/form-errors.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { CaseForm } from '../../case/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import { Part } from './Part.tsx';
import type { Release } from './ReleasePartPage.tsx';

/** The own part comes back while it has not been sent. */
export function TakeBackPage({ head, compilation, part, own }: Release, ui: Ui, state: FormState): JSX.Element {
  const t = disclosureTexts(ui.language);
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="network"
      title={t('take-back.title', { to: compilation.to })}
      lede={t('take-back.lede')}
      errors={formErrors(disclosureTexts, ui.language, state)}
      submit={t('take-back.do')}
      wayBack={{ slug: `/t/${head.id}/kooste`, label: t('back') }}
      before={<Part ui={ui} organisation={own} lines={part.lines} id="oma-osa" />}
    />
  );
}
