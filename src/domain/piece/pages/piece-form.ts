import type { FormState } from '../../../platform/http/endpoint.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import { boundFields, type Ui } from '../../../platform/ui/index.ts';
import { recordTexts } from '../record.texts.ts';

/** The fields of a form about the whole. `from` is what it begins with, a time as EDTF. */
export function pieceForm(ui: Ui, state: FormState, from: Readonly<Record<string, unknown>>) {
  const f = boundFields({ ui, texts: recordTexts, state, from });
  return {
    ...f,
    ui,
    t: recordTexts(ui.language),
    /** Options of a code list, where they stand in a group or beside others. */
    options: (prefix: string, codes: readonly string[], group?: string) =>
      codes.map((code) => ({
        value: code,
        label: capital(recordTexts.find(ui.language, `${prefix}.${code}`) ?? ''),
        group,
      })),
  };
}
export type PieceForm = ReturnType<typeof pieceForm>;
