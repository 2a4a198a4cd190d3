import { texts } from '../../platform/i18n/texts.ts';
import { en } from './regional-network.en.ts';
import { fi } from './regional-network.fi.ts';
import { sv } from './regional-network.sv.ts';

export const regionalNetworkTexts = texts({ fi, sv, en });
