import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, Notice, Stack, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import { may } from '../disclosure.ts';
import type { CompilationView, ProgressRow } from '../disclosure-view.ts';
import { CompilationForm } from './CompilationForm.tsx';
import { KeyCard } from './KeyMark.tsx';

interface Naming {
  readonly head: CaseHead;
  readonly compilation: CompilationView;
  readonly progress: readonly ProgressRow[];
}

/** Whose key it is: pasted, with the name of the unit and of the person with whom its mark will be compared. Nothing leaves yet. */
export function NameKeyPage({ head, compilation, progress }: Naming, ui: Ui, state: FormState): JSX.Element {
  const t = disclosureTexts(ui.language);
  const f = boundFields({
    ui,
    texts: disclosureTexts,
    state,
    under: 'key',
    from: compilation.key,
  });
  const stop = !may('key', compilation.state) ? 'over' : compilation.stands ? undefined : 'shut';
  const others = progress.filter((row) => row.state === 'released' && row.organisation !== compilation.from);
  return (
    <CompilationForm
      ui={ui}
      head={head}
      title={t('key.title', { to: compilation.to })}
      lede={t('key.lede')}
      errors={f.errors}
      submit={stop ? undefined : t('key.do')}
      before={
        <Stack narrow>
          {stop ? <Notice tone="warning">{t(`send.stop.${stop}`)}</Notice> : null}
          {!stop && compilation.key ? <KeyCard ui={ui} keyed={compilation.key} more={t('key.again')} /> : null}
          {!stop && others.length > 0 ? (
            <Notice tone="warning">
              {t('key.others', { names: others.map(({ organisation }) => organisation).join(', ') })}
            </Notice>
          ) : null}
        </Stack>
      }
    >
      {stop ? null : (
        <>
          {f.area('key', { rows: 3 })}
          {f.text('unit', { values: { to: compilation.to } })}
          {f.text('person')}
        </>
      )}
    </CompilationForm>
  );
}
