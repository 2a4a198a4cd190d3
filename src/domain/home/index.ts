import { chooseNoteCase } from './choose-note-case.ts';
import { viewWork } from './view-work.ts';

export const homeEndpoints = [viewWork, chooseNoteCase];
