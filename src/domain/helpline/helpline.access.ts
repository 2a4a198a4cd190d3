import { action } from '../../platform/acting/action.ts';

/** What stands here, with its sources and who keeps it, is for everybody who is signed in. */
export const listHelplinesAction = action('helpline.list', 'own', () => true);

/** Numbers that people in danger call are the administrator's to change; she sees no case. */
export const keepHelplineAction = action('helpline.keep', 'own', ({ roles }) => roles.includes('system-admin'));

/** Who was named owner of a line notes its check too: which line that is, the work itself asks. */
export const checkHelplineAction = action('helpline.check', 'own', () => true);
