export { ownStudyCommand } from './own-study-command.ts';
