export { mountHelpHere } from './help-here-routes.ts';
