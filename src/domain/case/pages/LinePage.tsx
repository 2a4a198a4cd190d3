import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Texts } from '../../../platform/i18n/texts.ts';
import type { Fields, Ui } from '../../../platform/ui/index.ts';
import { type FormerVersion, FormerVersions, Readers, writingTexts } from '../../reader/index.ts';
import type { FormFrame } from '../form-frame.ts';
import { CaseForm, type CaseFormProps } from './CaseForm.tsx';

/** What a clear column of a former version held: a code or a day; empty where nothing was said. */
export type Was = (column: string) => string;
const wasOf =
  ({ was }: FormerVersion): Was =>
  (column) =>
    typeof was[column] === 'string' ? was[column] : '';

interface LinePageProps<Under extends string> extends Pick<CaseFormProps, 'current' | 'before' | 'hidden' | 'file'> {
  ui: Ui;
  /** Title and button of both forms, and the lede of those that have one. */
  texts: Texts<`${NoInfer<Under>}${'record' | 'correct'}.${'title' | 'do'}` | 'cancel', never>;
  /** Before the names of these texts, where a slice has several kinds: `wish.`. */
  under?: Under;
  fields: Pick<Fields<typeof writingTexts>, 'errors' | 'text' | 'tick'>;
  form: Pick<FormFrame, 'head' | 'readers'> & {
    readonly former: readonly FormerVersion[];
    readonly line: { readonly version: number } | undefined;
  };
  /** Where the way back leads, below the case. */
  back: string;
  /** Whose readers are told above the fields; left out where the form tells of several. */
  informationClass?: string;
  /** In place of those of the texts. */
  title?: string | undefined;
  lede?: string | undefined;
  /** A former version's clear columns in words. */
  was: (was: Was) => string | undefined;
  /** Whether a correction must be given a reason; `none` where it has none and is no mistake. */
  reason: 'required' | 'optional' | 'none';
  children: Child;
}

/** The one page of a line that keeps its former versions, new or corrected: who will read it, its fields; of a correction the history and the reason too. */
export function LinePage<const Under extends string = ''>(props: LinePageProps<Under>): JSX.Element {
  const { ui, texts, under = '', fields: f, form, reason, informationClass } = props;
  const { head, line, readers } = form;
  const say = (name: string) => texts.find(ui.language, `${under}${line ? 'correct' : 'record'}.${name}`);
  const former = (row: FormerVersion) => {
    const [was, t] = [props.was(wasOf(row)), writingTexts(ui.language)];
    return (
      <>
        {was !== undefined && <p>{was}</p>}
        {Object.values(row.text).map((text) => text !== null && <p class="rn-pre">{text}</p>)}
        {row.reason !== null && <p class="rn-small">{t('former.reason', { reason: row.reason })}</p>}
      </>
    );
  };
  return (
    <CaseForm
      {...{ ui, head, current: props.current }}
      title={props.title ?? say('title') ?? ''}
      lede={props.lede ?? say('lede')}
      errors={f.errors}
      file={props.file}
      before={
        <>
          {props.before}
          <FormerVersions ui={ui} versions={form.former} said={former} />
        </>
      }
      submit={say('do')}
      hidden={line ? { ...props.hidden, version: line.version } : props.hidden}
      wayBack={{ slug: `/t/${head.id}${props.back}`, label: texts(ui.language)('cancel') }}
    >
      {informationClass && <Readers ui={ui} readers={readers} informationClass={informationClass} only />}
      {props.children}
      {line && reason !== 'none' && (
        <>
          {f.text('reason', { optional: reason === 'optional' })}
          {f.tick('mistaken')}
        </>
      )}
    </CaseForm>
  );
}
