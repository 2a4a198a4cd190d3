import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { listNetworks } from './list-networks.ts';
import { regionalNetworkTexts } from './regional-network.texts.ts';
import { viewNetwork } from './view-network.ts';

export { networkKeys } from './networks.ts';

export const regionalNetworkEndpoints = endpointsOf(regionalNetworkTexts, [listNetworks, viewNetwork]);
