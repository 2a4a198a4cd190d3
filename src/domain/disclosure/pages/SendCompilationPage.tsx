import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { ButtonGroup, ButtonLink, boundFields, href, Notice, Stack, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import { longestWord } from '../disclosure.ts';
import { CompilationForm } from './CompilationForm.tsx';
import { ReadersOf } from './ReadersOf.tsx';
import { type Going, hindranceTo, OwnersSeen, OwnPart, sealingOf, WhatGoes } from './WhatGoes.tsx';

interface Sending extends Going {
  readonly head: CaseHead;
  readonly readers: readonly string[];
  /** A consent on which the receiver can be invited now. */
  readonly inviteOn: string | null;
}

/** What stands in the way of sending now, if anything. */
function hindrance(sending: Sending): ReturnType<typeof hindranceTo> | 'receiver' {
  const stop = hindranceTo(sending);
  return stop === 'over' || stop === 'shut' || sending.compilation.receiverOnCase ? stop : 'receiver';
}

/** The receiver is not on the case: it is invited on a consent of hers, or she is asked for one; or the file is sealed to its key. */
function BringIn({ ui, head, compilation, inviteOn }: Sending & { ui: Ui }): JSX.Element {
  const t = disclosureTexts(ui.language);
  const slug = inviteOn === null ? 'lupa/uusi' : `lupa/${inviteOn}/kutsu?toId=${compilation.toId}`;
  return (
    <ButtonGroup>
      <ButtonLink href={href(ui, `/t/${head.id}/${slug}`)} hidden={compilation.to}>
        {t(inviteOn === null ? 'open.consent' : 'send.invite')}
      </ButtonLink>
      <ButtonLink href={href(ui, sealingOf(head.id, compilation))} kind="secondary" hidden={compilation.to}>
        {t('do.seal')}
      </ButtonLink>
    </ButtonGroup>
  );
}

/** The last look: whose parts go, the own part word for word, who reads it; then a typed word, and it is gone for good. */
export function SendCompilationPage(sending: Sending, ui: Ui, state: FormState): JSX.Element {
  const { head, compilation, progress, readers } = sending;
  const t = disclosureTexts(ui.language);
  const f = boundFields({ ui, texts: disclosureTexts, state, under: 'send' });
  const stop = hindrance(sending);
  return (
    <CompilationForm
      ui={ui}
      wide
      head={head}
      title={t('send.title', { to: compilation.to })}
      lede={t('send.lede')}
      errors={f.errors}
      submit={stop ? undefined : t('send.do', { to: compilation.to })}
      ends
      before={
        <div class="rn-stack rn-before">
          <Stack narrow>
            {stop ? <Notice tone="warning">{t(`send.stop.${stop}`, { to: compilation.to })}</Notice> : null}
            {stop === 'receiver' ? <BringIn ui={ui} {...sending} /> : null}
            <ReadersOf ui={ui} to={compilation.to} readers={readers} />
            <WhatGoes ui={ui} {...sending} />
          </Stack>
          <OwnPart ui={ui} {...sending} />
        </div>
      }
    >
      {stop ? null : (
        <>
          <OwnersSeen progress={progress} />
          {f.area('word', { values: { to: compilation.to }, rows: 4, limit: longestWord })}
        </>
      )}
    </CompilationForm>
  );
}
