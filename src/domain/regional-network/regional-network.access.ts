import { action } from '../../platform/acting/action.ts';

/** Networks are open to everybody who is signed in: they tell of no case and no person. */
export const viewNetworkAction = action('regional-network.view', 'own', () => true);

/** Which organisation keeps a network here, the administrator of the deployment says; she sees no case. */
export const hostNetworkAction = action('regional-network.host', 'own', ({ roles }) => roles.includes('system-admin'));

/** An organisation joins, says who answers there and leaves by its own admin. */
export const joinNetworkAction = action('regional-network.join', 'own', ({ roles }) =>
  roles.includes('organisation-admin'),
);

/** Who keeps networks at all; which ones, the database says. */
export const keepNetworkAction = action('regional-network.keep', 'own', ({ roles }) =>
  roles.some((role) => role === 'organisation-admin' || role === 'network-coordinator'),
);
