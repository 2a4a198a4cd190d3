import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Acting } from '../acting/acting.ts';
import type { Action } from '../acting/action.ts';
import { type Language, withoutLanguage } from '../i18n/texts.ts';
import type { Divide } from '../jsx/jsx-runtime.ts';
import type { Ui } from '../ui/ui.ts';
import type { Endpoint } from './endpoint.ts';
import { noteProblem } from './note-problem.ts';
import { Problem, problemOf } from './problem.ts';
import type { Engine } from './run-endpoint.ts';
import { formToken, maskedFormToken } from './session.ts';
import { encodingOf } from './squeeze.ts';

/** A form that could not be taken: where it goes, what is sent along unseen, and what was typed, field by field. */
export interface UnsentForm {
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly typed: readonly (readonly [name: string, value: string])[];
  /** Whether it may be sent again as it is; else it can be read and copied. */
  readonly again: boolean;
}

/** What both faces need to know of the product, without knowing the product. */
export interface Faces {
  readonly engine: Engine;
  readonly endpoints: readonly Endpoint[];
  readonly secure: boolean;
  readonly origin: string;
  readonly formSecret: Buffer;
  /** Of the key ring: receipts that people hold outlive a change of the master key. */
  readonly receiptSecret: Buffer;
  readonly evaluation: boolean;
  readonly assets: Ui['assets'];
  readonly now: () => Date;
  navigation(acting: Acting, language: Language): Ui['navigation'];
  problemPage(ui: Ui, problem: Problem, unsent?: UnsentForm): JSX.Element;
  problemText(language: Language, problem: Problem): string;
  /** Where an open page of a case asks whether it may still be shown. */
  watchPath(language: Language, caseId: string, mark: string): string;
  /** What of a text on the page of that path leads somewhere by itself: the law that it cites. */
  cited?(language: Language, path: string): Divide;
  report(error: unknown, request: Request): void;
}

const actions = new WeakMap<Faces['endpoints'], ReadonlyMap<string, readonly Action[]>>();

/** Each action once, by its name, however many endpoints do it. */
function actionsOf(endpoints: Faces['endpoints']): ReadonlyMap<string, readonly Action[]> {
  const found =
    actions.get(endpoints) ?? Map.groupBy(new Set(endpoints.map(({ action }) => action)), ({ name }) => name);
  actions.set(endpoints, found);
  return found;
}

const someAllowed = (named: readonly Action[] | undefined, acting: Acting): boolean =>
  named?.some(
    ({ on, allows }) => (on !== 'case' || acting.case !== undefined) && (allows as (acting: Acting) => boolean)(acting),
  ) ?? false;

/** Names of the actions that this worker may do on this subject now. */
export const allowedActions = ({ endpoints }: Faces, acting: Acting): string[] =>
  [...actionsOf(endpoints)].flatMap(([name, named]) => (someAllowed(named, acting) ? [name] : []));

/** The same for a page, which asks of a few: no other is worked out. */
const allowing = ({ endpoints }: Faces, acting: Acting): Ui['allowed'] => ({
  has: (name) => someAllowed(actionsOf(endpoints).get(name), acting),
});

/** What a page is told of the request that it answers. */
export function makeUi(faces: Faces, request: Request, language: Language, acting?: Acting, token = ''): Ui {
  const url = new URL(request.url);
  return {
    language,
    path: withoutLanguage(url.pathname) + url.search,
    csrf: token ? (encodingOf(request) ? maskedFormToken : formToken)(faces.formSecret, token) : '',
    now: acting?.now ?? faces.now(),
    evaluation: faces.evaluation,
    sessionEnds: acting?.sessionEnds,
    worker: acting ? { name: acting.name, organisation: acting.organisation } : undefined,
    navigation: acting ? faces.navigation(acting, language) : [],
    allowed: acting ? allowing(faces, acting) : new Set(),
    origin: faces.origin,
    assets: faces.assets,
  };
}

/** The problem that an error means; what is none of the listed ones is reported and told as `busy`. */
export function known(faces: Faces, error: unknown, request: Request): Problem {
  const problem = problemOf(error);
  if (problem) {
    noteProblem(problem, request);
    return problem;
  }
  faces.report(error, request);
  return new Problem('busy');
}
