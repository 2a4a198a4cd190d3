import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { ButtonLink, boundFields, Card, CardBody, href, Notice, Stack, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import { longestWord } from '../disclosure.ts';
import type { CompilationView, PartView, ProgressRow } from '../disclosure-view.ts';
import { partDocument } from '../document/document.ts';
import { CompilationForm } from './CompilationForm.tsx';
import { DocumentSheet } from './DocumentSheet.tsx';
import { ReadersOf } from './ReadersOf.tsx';

interface Sending {
  readonly head: CaseHead;
  readonly compilation: CompilationView;
  readonly progress: readonly ProgressRow[];
  readonly part: PartView | undefined;
  readonly readers: readonly string[];
  readonly own: string;
  /** A consent on which the receiver can be invited now. */
  readonly inviteOn: string | null;
}

/** What stands in the way of sending now, if anything. */
function hindrance({ compilation, progress }: Sending): 'over' | 'shut' | 'receiver' | 'stale' | 'nothing' | undefined {
  const released = progress.filter(({ state }) => state === 'released');
  if (compilation.state !== 'open' && compilation.state !== 'released') return 'over';
  if (!compilation.stands) return 'shut';
  if (!compilation.receiverOnCase) return 'receiver';
  if (released.some(({ stale }) => stale)) return 'stale';
  return released.length === 0 ? 'nothing' : undefined;
}

/** The receiver is not on the case: it is invited on a consent of hers, or she is asked for one. */
function BringIn({ ui, head, compilation, inviteOn }: Sending & { ui: Ui }): JSX.Element {
  const t = disclosureTexts(ui.language);
  const slug = inviteOn === null ? 'lupa/uusi' : `lupa/${inviteOn}/kutsu?toId=${compilation.toId}`;
  return (
    <p>
      <ButtonLink href={href(ui, `/t/${head.id}/${slug}`)} hidden={compilation.to}>
        {t(inviteOn === null ? 'open.consent' : 'send.invite')}
      </ButtonLink>
    </p>
  );
}

/** The last look: whose parts go, the own part word for word, who reads it; then a typed word, and it is gone for good. */
export function SendCompilationPage(sending: Sending, ui: Ui, state: FormState): JSX.Element {
  const { head, compilation, progress, part, readers, own } = sending;
  const t = disclosureTexts(ui.language);
  const f = boundFields({ ui, texts: disclosureTexts, state, under: 'send' });
  const released = progress.filter((item) => item.state === 'released');
  const waiting = progress.filter((item) => item.state === 'open' && item.organisationId !== own);
  const stop = hindrance(sending);
  const ownName = progress.find(({ organisationId }) => organisationId === own)?.organisation ?? '';
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
            {released.length === 0 ? null : (
              <Card id="osat" title={t('send.parts')}>
                <CardBody>
                  <ul class="govuk-list govuk-list--bullet">
                    {released.map((item) => (
                      <li>
                        {item.organisation}
                        {item.stale ? `: ${t('progress.stale')}` : ''}
                      </li>
                    ))}
                  </ul>
                  <p class="govuk-body">{t('send.sealed')}</p>
                  {waiting.length === 0 ? null : (
                    <p class="govuk-body">
                      {t('send.waiting', { names: waiting.map((item) => item.organisation).join(', ') })}
                    </p>
                  )}
                </CardBody>
              </Card>
            )}
          </Stack>
          {part ? <DocumentSheet ui={ui} document={partDocument(part.lines, ownName, ui.language)} /> : null}
        </div>
      }
    >
      {stop ? null : (
        <>
          {released.map((item) => (
            <input type="hidden" name="owners" value={item.organisationId} />
          ))}
          {f.area('word', { values: { to: compilation.to }, rows: 4, limit: longestWord })}
        </>
      )}
    </CompilationForm>
  );
}
