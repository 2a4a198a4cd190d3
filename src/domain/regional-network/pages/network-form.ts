import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, type Ui } from '../../../platform/ui/index.ts';
import { regionalNetworkTexts } from '../regional-network.texts.ts';

/** The fields of a form of this slice. */
export const networkForm = (ui: Ui, state: FormState, from?: object) =>
  boundFields({ ui, texts: regionalNetworkTexts, state, from });
