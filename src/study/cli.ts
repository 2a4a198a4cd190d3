export { studyCommand } from './command/study-command.ts';
