import { proveSmall } from './prove.ts';

proveSmall({
  facts: ['a shelter has a part, hidden by its kind', 'an organisation has a part, hidden because she lives there'],
  acts: /\/(grants|referral-drafts|consents|places|tasks|meetings)$/,
  pairs: 1000,
});
