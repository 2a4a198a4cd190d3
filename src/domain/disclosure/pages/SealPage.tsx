import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { languages } from '../../../platform/i18n/texts.ts';
import { boundFields, Details, href, Link, Notice, Stack, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { readerTexts } from '../../reader/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import { comparings, longestWord, may } from '../disclosure.ts';
import { CompilationForm } from './CompilationForm.tsx';
import { KeyCard } from './KeyMark.tsx';
import { Stopped } from './Stopped.tsx';
import { type Going, hindranceTo, OwnersSeen, OwnPart, WhatGoes, WhatOneReads } from './WhatGoes.tsx';

interface SealingForm extends Going {
  readonly head: CaseHead;
}

/** First the mark, compared aloud; then whose parts go and the own one word for word; then it is gone for good. */
export function SealPage(sealing: SealingForm, ui: Ui, state: FormState): JSX.Element {
  const { head, compilation, progress } = sealing;
  const t = disclosureTexts(ui.language);
  const f = boundFields({ ui, texts: disclosureTexts, state, under: 'seal' });
  const over = !may('seal', compilation.state);
  const stop = !over && compilation.stands && !compilation.key ? 'key' : hindranceTo(sealing);
  const { key } = compilation;
  return (
    <CompilationForm
      ui={ui}
      wide
      head={head}
      title={t('seal.title', { to: compilation.to })}
      lede={t('seal.lede')}
      errors={f.errors}
      submit={stop ? undefined : t('seal.do')}
      ends
      hidden={{ mark: key?.mark ?? '' }}
      before={
        <div class="rn-stack rn-before">
          <Stack narrow>
            {stop ? <Stopped ui={ui} caseId={head.id} stop={stop} compilation={compilation} /> : null}
            {over || !key ? null : (
              <>
                <KeyCard ui={ui} keyed={key} more={t('seal.compare')} />
                <Details summary={t('seal.how')}>
                  <p class="govuk-body">{t('seal.how.text')}</p>
                </Details>
                <p class="govuk-body">
                  <Link href={href(ui, `/t/${head.id}/kooste/${compilation.id}/avain`)}>{t('seal.other-key')}</Link>
                </p>
              </>
            )}
            {stop ? null : <Notice tone="warning">{readerTexts(ui.language)('suspect')}</Notice>}
            <WhatGoes ui={ui} {...sealing} />
          </Stack>
          <OwnPart ui={ui} {...sealing} />
        </div>
      }
    >
      {stop ? null : (
        <>
          <OwnersSeen progress={progress} />
          {f.radio('compared', comparings, { words: 'compared' })}
          {f.tick('same')}
          {f.area('word', { values: { to: compilation.to }, rows: 4, limit: longestWord })}
          {f.radio('language', languages, { words: 'file.language', first: ui.language })}
          <p class="govuk-body">{t('seal.after')}</p>
          <WhatOneReads ui={ui} {...sealing} />
        </>
      )}
    </CompilationForm>
  );
}
