import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Texts } from '../../platform/i18n/texts.ts';
import type { Fields, Ui } from '../../platform/ui/index.ts';
import { CaseForm, type CaseFormProps, type CaseHead } from '../case/index.ts';
import { type ReaderRow, Readers } from '../reader/index.ts';
import { Former } from './Former.tsx';
import type { lineTexts } from './line.texts.ts';
import type { FormerVersion } from './line-table.ts';

type Way = 'record' | 'correct';

interface LinePageProps extends Pick<CaseFormProps, 'current' | 'before'> {
  ui: Ui;
  /** Title and button of both forms; `record.lede` and `correct.lede` where something is to be said. */
  texts: Texts<`${Way}.${'title' | 'do'}` | 'cancel', never>;
  fields: Pick<Fields<typeof lineTexts>, 'errors' | 'text' | 'tick'>;
  form: {
    readonly head: CaseHead;
    readonly readers: readonly ReaderRow[];
    readonly line: { readonly version: number } | undefined;
    readonly former: readonly FormerVersion[];
  };
  /** Where the way back leads, below the case. */
  back: string;
  /** Whose readers are told above the fields; left out where the form tells of several. */
  informationClass?: string;
  lede?: string | undefined;
  /** A former version's clear columns in words. */
  was: (columns: FormerVersion['was']) => string;
  /** Whether a correction must be given a reason; `none` where it has none and is no mistake. */
  reason: 'required' | 'optional' | 'none';
  children: Child;
}

/** The one page of a kind of line, new or corrected: who will read it, its fields; of a correction the history and the reason too. */
export function LinePage({ ui, texts, fields: f, form, was, reason, children, ...rest }: LinePageProps): JSX.Element {
  const t = texts(ui.language);
  const { head, line, readers, former } = form;
  const way: Way = line ? 'correct' : 'record';
  return (
    <CaseForm
      ui={ui}
      head={head}
      current={rest.current}
      title={t(`${way}.title`)}
      lede={rest.lede ?? texts.find(ui.language, `${way}.lede`)}
      errors={f.errors}
      before={
        <>
          {rest.before}
          <Former ui={ui} rows={former} was={was} />
        </>
      }
      submit={t(`${way}.do`)}
      hidden={line && { version: line.version }}
      wayBack={{ slug: `/t/${head.id}${rest.back}`, label: t('cancel') }}
    >
      {rest.informationClass && <Readers ui={ui} readers={readers} informationClass={rest.informationClass} only />}
      {children}
      {line && reason !== 'none' && (
        <>
          {f.text('reason', { optional: reason === 'optional' })}
          {f.tick('mistaken')}
        </>
      )}
    </CaseForm>
  );
}
