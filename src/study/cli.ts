/** The command, and what another command makes a report with. */

export { checkHtcdsCommand } from './command/check-htcds-command.ts';
export { recordForms } from './command/forms.ts';
export { type Output, progressOn } from './command/progress.ts';
export { studyCommand } from './command/study-command.ts';
export { checkOutput, writeReport } from './command/write-report.ts';
export { problemTexts } from './problem.texts.ts';
export { reproductionOf } from './report/reproduction.ts';
