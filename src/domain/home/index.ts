import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { chooseNoteCase } from './choose-note-case.ts';
import { homeTexts } from './home.texts.ts';
import { viewWaiting } from './view-waiting.ts';
import { viewWork } from './view-work.ts';

export const homeEndpoints = endpointsOf(homeTexts, [viewWork, viewWaiting, chooseNoteCase]);
