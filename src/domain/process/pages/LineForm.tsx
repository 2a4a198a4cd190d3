import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../platform/http/form-errors.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { Former } from '../../line/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import type { FormerVersion } from '../../room/index.ts';
import type { ProcessClass } from '../codes.ts';
import { courseTexts } from '../course.texts.ts';
import { Correction } from './Correction.tsx';

interface Props {
  ui: Ui;
  state: FormState;
  errors: FormErrors;
  form: { readonly head: CaseHead; readonly readers: readonly ReaderRow[] };
  informationClass: ProcessClass;
  title: string;
  lede?: string | undefined;
  submit: string;
  hidden?: Record<string, string>;
  /** The line that is corrected, its former versions, and how one of them reads in short. */
  corrects?: {
    readonly version: number;
    readonly former: readonly FormerVersion[];
    readonly clear: (was: FormerVersion['was']) => string;
    /** No reason is asked for. */
    readonly freely?: boolean;
  };
  children: Child;
}

/** The frame of a new or corrected line of a course: who will read it, its fields, and of a correction the history and the reason. */
export function LineForm({ ui, state, errors, form, corrects, hidden, children, ...words }: Props): JSX.Element {
  const { head, readers } = form;
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="process"
      title={words.title}
      lede={words.lede}
      errors={errors}
      before={corrects && <Former ui={ui} rows={corrects.former} was={corrects.clear} />}
      submit={words.submit}
      hidden={corrects ? { version: corrects.version } : hidden}
      wayBack={{ slug: `/t/${head.id}/prosessi`, label: courseTexts(ui.language)('cancel') }}
    >
      <Readers ui={ui} readers={readers} informationClass={words.informationClass} only />
      {children}
      {corrects && <Correction ui={ui} state={state} errors={errors} optional={corrects.freely ?? false} />}
    </CaseForm>
  );
}
