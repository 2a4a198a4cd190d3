import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Texts } from '../../platform/i18n/texts.ts';
import type { Fields, Ui } from '../../platform/ui/index.ts';
import { CaseForm, type CaseFormProps, type CaseHead } from '../case/index.ts';
import { Former, type FormerColumns, type FormerVersion } from '../kept/index.ts';
import { type ReaderRow, Readers } from '../reader/index.ts';
import type { lineTexts } from './line.texts.ts';

type Way = 'record' | 'correct';

interface LinePageProps<Under extends string> extends Pick<CaseFormProps, 'current' | 'before' | 'hidden'> {
  ui: Ui;
  /** Title and button of both forms, and the lede of those that have one. */
  texts: Texts<`${NoInfer<Under>}${Way}.${'title' | 'do'}` | 'cancel', never>;
  /** Before the names of these texts, where a slice has several kinds: `wish.`. */
  under?: Under;
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
  /** In place of those of the texts. */
  title?: string | undefined;
  lede?: string | undefined;
  /** A former version's clear columns in words. */
  was: (columns: FormerColumns) => string | undefined;
  /** Whether a correction must be given a reason; `none` where it has none and is no mistake. */
  reason: 'required' | 'optional' | 'none';
  children: Child;
}

/** The one page of a kind of line, new or corrected: who will read it, its fields; of a correction the history and the reason too. */
export function LinePage<const Under extends string = ''>({
  ui,
  texts,
  under,
  fields: f,
  form,
  was,
  reason,
  children,
  ...rest
}: LinePageProps<Under>): JSX.Element {
  const { head, line, readers, former } = form;
  const way: Way = line ? 'correct' : 'record';
  const say = (name: string) => texts.find(ui.language, `${under ?? ''}${way}.${name}`);
  return (
    <CaseForm
      ui={ui}
      head={head}
      current={rest.current}
      title={rest.title ?? say('title') ?? ''}
      lede={rest.lede ?? say('lede')}
      errors={f.errors}
      before={
        <>
          {rest.before}
          <Former ui={ui} rows={former} was={was} />
        </>
      }
      submit={say('do')}
      hidden={line ? { ...rest.hidden, version: line.version } : rest.hidden}
      wayBack={{ slug: `/t/${head.id}${rest.back}`, label: texts(ui.language)('cancel') }}
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
