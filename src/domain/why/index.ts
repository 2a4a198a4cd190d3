import { askWhy } from './ask-why.ts';

export const whyEndpoints = [askWhy];
