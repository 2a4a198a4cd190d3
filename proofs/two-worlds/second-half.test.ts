import { proveHalf } from './prove.ts';

proveHalf(1);
