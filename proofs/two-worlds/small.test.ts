import { proveSmall } from './prove.ts';

proveSmall({
  facts: [
    'a shelter has a part, hidden by its kind',
    'an organisation has a part, hidden because she lives there',
    'an open part that no network consent names',
    'a part that some have known is hidden',
    'a worker stands in the safety circle of a hidden part',
    'a bar on a worker of another organisation',
    'a bar on an organisation on the case',
    'a consent of others',
    'a location row',
    'a draft of a colleague',
  ],
  acts: /\/(grants|consents|places|tasks|meetings|members)$/,
  pairs: 4000,
});
