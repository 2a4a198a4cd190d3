import type { CaseStory } from '../script.ts';
import { kanerva } from './kanerva.ts';
import { koivu } from './koivu.ts';

/** Every case of the story. */
export const cases: readonly CaseStory[] = [koivu, kanerva];
