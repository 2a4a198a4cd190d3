import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, href, Link, Notice, Stack, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import type { CompilationView, PartView } from '../disclosure-view.ts';
import { partDocument } from '../document/document.ts';
import { CompilationForm } from './CompilationForm.tsx';
import { DocumentSheet } from './DocumentSheet.tsx';
import { KeyCard } from './KeyMark.tsx';
import { LookFirst } from './LookFirst.tsx';
import { ReadersOf } from './ReadersOf.tsx';

export interface Release {
  readonly head: CaseHead;
  readonly compilation: CompilationView;
  readonly part: PartView;
  readonly readers: readonly string[];
  readonly own: string;
}

/** Exactly what will be read, by whom, and one tick that it has been read through. */
export function ReleasePartPage(
  { head, compilation, part, readers, own }: Release,
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = disclosureTexts(ui.language);
  const f = boundFields({ ui, texts: disclosureTexts, state, under: 'release' });
  const choose = `/t/${head.id}/kooste/${compilation.id}/valitse`;
  const shown = <DocumentSheet ui={ui} document={partDocument(part.lines, own, ui.language)} />;
  const frame = {
    ui,
    head,
    title: t('release.title', { to: compilation.to }),
    lede: t('release.lede'),
    errors: f.errors,
  };
  if (part.state !== 'draft')
    return (
      <CompilationForm
        {...frame}
        wide
        before={
          <div class="rn-before">
            <Notice>{t(`release.${part.state}`)}</Notice>
            {shown}
          </div>
        }
      />
    );
  const unchecked = part.lines.unchecked ?? [];
  if (unchecked.length > 0)
    return (
      <CompilationForm
        {...frame}
        wide
        wayBack={{ slug: choose, label: t('release.back') }}
        before={
          <div class="rn-stack rn-before">
            <Stack narrow>
              <LookFirst ui={ui} part={part} revise={`/t/${head.id}/kooste/${compilation.id}/korjaa`} />
            </Stack>
            {shown}
          </div>
        }
      />
    );
  return (
    <CompilationForm
      {...frame}
      wide
      submit={t('release.do')}
      wayBack={{ slug: choose, label: t('release.back') }}
      hidden={{ partId: part.id, ...(compilation.key && { mark: compilation.key.mark }) }}
      before={
        <div class="rn-stack rn-before">
          <Stack narrow>
            <ReadersOf ui={ui} to={compilation.to} readers={readers} />
            {compilation.key ? (
              <KeyCard ui={ui} keyed={compilation.key} more={t(compilation.gathers ? 'key.own' : 'key.see')} />
            ) : null}
            {compilation.contributes ? null : <Notice tone="warning">{t('choose.not-now')}</Notice>}
          </Stack>
          {shown}
          <p class="govuk-body">
            <Link href={href(ui, choose)}>{t('release.change')}</Link>
          </p>
        </div>
      }
    >
      {f.tick('checked')}
    </CompilationForm>
  );
}
