import type { FormState } from '../../../platform/http/endpoint.ts';
import { whenProblem } from '../../../platform/time/uncertain/index.ts';
import { boundFields, type Ui } from '../../../platform/ui/index.ts';
import type { ParentFound } from '../../line/index.ts';
import { courseTexts } from '../course.texts.ts';
import type { ProcessView } from '../process.ts';
import { processName } from './words.ts';

/** The bound fields of a form of this slice. */
export function courseFields(ui: Ui, state: FormState, from?: object) {
  const when = state.problem?.fields.find(({ field }) => field === 'when')?.reason;
  const own = when === undefined || when === 'future' ? undefined : whenProblem(ui.language, when);
  return boundFields({
    ...{ ui, texts: courseTexts, state, from },
    own: { when: own },
    reasons: { 'not on the case': 'workerId' },
  });
}

export type CourseFields = ReturnType<typeof courseFields>;

type Course = ParentFound & Pick<ProcessView, 'kind' | 'label'>;

/** What the page of every line of a course has: whose readers, and whose course it is, before what is to be said of a new line. */
export function onCourse(
  ui: Ui,
  { line, parent }: { readonly line: object | undefined; readonly parent: Course | undefined },
  ofNew: string,
) {
  const name = parent ? processName(ui.language, parent) : '';
  return {
    texts: courseTexts,
    current: 'process',
    back: '/prosessi',
    informationClass: parent?.class ?? '',
    lede: line ? name : `${name}. ${ofNew}`,
  } as const;
}
