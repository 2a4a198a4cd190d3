import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Texts } from '../../platform/i18n/texts.ts';
import { formatMoment } from '../../platform/time/format.ts';
import { Details, type Fields, type Ui } from '../../platform/ui/index.ts';
import { CaseForm, type CaseFormProps } from '../case/index.ts';
import { Readers, writingTexts } from '../reader/index.ts';
import type { FormerVersion } from './kept.ts';
import type { LineForm } from './line-kind.ts';

/** The clear columns of a former version that hold one value, as text; what was empty is left out. */
export type FormerColumns = Readonly<Record<string, string>>;
type Was = (columns: FormerColumns) => string | undefined;

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);
const columnsOf = ({ was }: FormerVersion): FormerColumns =>
  Object.fromEntries(Object.entries(was).flatMap(([name, value]) => (isScalar(value) ? [[name, String(value)]] : [])));

/** The former versions of a line, the newest first. */
function Former({ ui, rows, was }: { ui: Ui; rows: readonly FormerVersion[]; was: Was }): JSX.Element {
  const t = writingTexts(ui.language);
  return (
    <Details summary={t('former')}>
      {rows.map((row) => {
        const said = was(columnsOf(row));
        return (
          <>
            <p class="rn-small rn-muted">
              {t('former.version', {
                version: row.version,
                moment: formatMoment(ui.language, new Date(row.writtenAt)),
                author: row.author ?? t('author.unknown'),
              })}
            </p>
            {said !== undefined && <p>{said}</p>}
            {Object.values(row.text).map((text) => text !== null && <p class="rn-pre">{text}</p>)}
            {row.reason !== null && <p class="rn-small">{t('former.reason', { reason: row.reason })}</p>}
          </>
        );
      })}
    </Details>
  );
}

type Way = 'record' | 'correct';

interface LinePageProps<Under extends string> extends Pick<CaseFormProps, 'current' | 'before' | 'hidden'> {
  ui: Ui;
  /** Title and button of both forms, and the lede of those that have one. */
  texts: Texts<`${NoInfer<Under>}${Way}.${'title' | 'do'}` | 'cancel', never>;
  /** Before the names of these texts, where a slice has several kinds: `wish.`. */
  under?: Under;
  fields: Pick<Fields<typeof writingTexts>, 'errors' | 'text' | 'tick'>;
  form: Pick<LineForm<never>, 'head' | 'readers' | 'former'> & {
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
  was: Was;
  /** Whether a correction must be given a reason; `none` where it has none and is no mistake. */
  reason: 'required' | 'optional' | 'none';
  children: Child;
}

/** The one page of a kind of line, new or corrected: who will read it, its fields; of a correction the history and the reason too. */
export function LinePage<const Under extends string = ''>(props: LinePageProps<Under>): JSX.Element {
  const { ui, texts, under = '', fields: f, form, was, reason, informationClass } = props;
  const { head, line, readers, former } = form;
  const say = (name: string) => texts.find(ui.language, `${under}${line ? 'correct' : 'record'}.${name}`);
  return (
    <CaseForm
      {...{ ui, head, current: props.current }}
      title={props.title ?? say('title') ?? ''}
      lede={props.lede ?? say('lede')}
      errors={f.errors}
      before={
        <>
          {props.before}
          {former.length > 0 && <Former ui={ui} rows={former} was={was} />}
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
