import type { FormState } from '../../../platform/http/endpoint.ts';
import type { ReceivedView, Receiver } from '../consultation.ts';

export interface OneReceived {
  readonly now: string;
  readonly consultation: ReceivedView;
  readonly routes: readonly Receiver[];
}

/** Which of the forms came back, and with what. */
export interface Returned {
  readonly form: 'take' | 'answer' | 'route' | 'close';
  readonly state: FormState;
}
