import type { fi } from './exception.fi.ts';

export const sv: Record<keyof typeof fi, string> = {
  'exception.child':
    'Undantag: om klienten är under 18 eller har barn kan lagen ålägga dig att göra en barnskyddsanmälan ({read_lsl_25}) och en anmälan till polisen ({read_lsl_25_3}), även om klienten inte vill det.',
  'exception.grave':
    'Den som känner till ett grovt brott som är på väg måste berätta om det medan det ännu kan förhindras ({read_rl_15_10}).',
  'exception.more': 'Barn: vad som ska göras',
};
