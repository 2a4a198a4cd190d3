import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { ButtonGroup, ButtonLink, boundFields, href, Notice, Stack, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import { longestWord } from '../disclosure.ts';
import { ActButton } from './ActButton.tsx';
import { CompilationForm } from './CompilationForm.tsx';
import { ReadersOf } from './ReadersOf.tsx';
import { Stopped } from './Stopped.tsx';
import { type Going, type Hindrance, hindranceTo, OwnersSeen, OwnPart, WhatGoes, WhatOneReads } from './WhatGoes.tsx';

interface Sending extends Going {
  readonly head: CaseHead;
  readonly readers: readonly string[];
  /** A consent on which the receiver can be invited now. */
  readonly inviteOn: string | null;
}

/** What stands in the way of sending now, if anything. */
function hindrance(sending: Sending): Hindrance | 'receiver' | undefined {
  const stop = hindranceTo(sending);
  return stop === 'over' || stop === 'shut' || sending.compilation.receiverOnCase ? stop : 'receiver';
}

/**
 * The receiver is not on the case: the file is sealed to its key, or it is invited on a consent of hers, or she is asked for one. What is begun, or needs
 * nothing new, comes first.
 */
function BringIn({ ui, head, compilation, inviteOn }: Sending & { ui: Ui }): JSX.Element {
  const t = disclosureTexts(ui.language);
  const slug = inviteOn === null ? 'lupa/uusi' : `lupa/${inviteOn}/kutsu?toId=${compilation.toId}`;
  const invites = inviteOn !== null && compilation.key === null;
  const invite = (
    <ButtonLink
      href={href(ui, `/t/${head.id}/${slug}`)}
      kind={invites ? 'primary' : 'secondary'}
      hidden={compilation.to}
    >
      {t(inviteOn === null ? 'open.consent' : 'send.invite')}
    </ButtonLink>
  );
  const seal = (
    <ActButton
      ui={ui}
      caseId={head.id}
      compilation={compilation}
      act={compilation.key ? 'seal' : 'key'}
      kind={invites ? 'secondary' : 'primary'}
    />
  );
  return (
    <>
      <ButtonGroup>{invites ? invite : seal}</ButtonGroup>
      <ButtonGroup>{invites ? seal : invite}</ButtonGroup>
    </>
  );
}

/** A key has been named: to seal is the way that was chosen, and to send is the other. */
const Keyed = ({ ui, head, compilation }: Sending & { ui: Ui }): JSX.Element => (
  <>
    <Notice>{disclosureTexts(ui.language)('send.keyed')}</Notice>
    <p>
      <ActButton ui={ui} caseId={head.id} compilation={compilation} act="seal" kind="secondary" />
    </p>
  </>
);

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
            {stop ? <Stopped ui={ui} caseId={head.id} stop={stop} compilation={compilation} /> : null}
            {!stop && compilation.key ? <Keyed ui={ui} {...sending} /> : null}
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
          <WhatOneReads ui={ui} {...sending} />
        </>
      )}
    </CompilationForm>
  );
}
