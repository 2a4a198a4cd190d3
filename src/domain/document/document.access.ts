import { action } from '../../platform/acting/action.ts';
import { documentClasses } from './document-fields.ts';

const some = (classes: readonly string[]): boolean => documentClasses.some((one) => classes.includes(one));

/** Documents lie in rooms of the class that was chosen for each: whoever reads one such room has the list. */
export const viewDocumentsAction = action('document.view', 'case', ({ case: standing }) => some(standing.reads));
/** A document is taken into a room of the own organisation, in a class for which one is named. */
export const writeDocumentAction = action('document.write', 'case', ({ case: standing }) => some(standing.writes));
