import { expect, test } from 'vitest';
import { seesWhat } from './access.ts';
import { notInvited } from './not-invited.ts';

const now = new Date('2026-11-24T08:00:00Z');
const part = (organisationId: string, kind: string, more: { own?: boolean; lead?: boolean } = {}) => ({
  organisationId,
  organisation: organisationId,
  kind,
  own: more.own ?? false,
  lead: more.lead ?? false,
});
const grant = (owner_id: string, to_id: string, item: 'contact' | 'coordination' | 'process', valid_from = now) => ({
  owner_id,
  to_id,
  class: item,
  valid_from,
});

test('the picture shows what the own organisation adds, what others see of it, and what they show to it', () => {
  const [own, county, police] = seesWhat({
    parts: [
      part('saarni', 'ngo', { own: true, lead: true }),
      part('county', 'social-services'),
      part('police', 'police'),
    ],
    ownClasses: ['contact', 'support'],
    grants: [
      grant('saarni', 'county', 'contact'),
      grant('county', 'saarni', 'coordination'),
      grant('saarni', 'police', 'process', new Date('2026-12-01T00:00:00Z')),
    ],
    readers: [{ organisation_id: 'county', class: 'account' }],
    now,
  });
  expect(own?.marks).toMatchObject({ contact: ['adds'], support: ['adds'], coordination: ['sees'], account: [] });
  expect(county?.marks).toMatchObject({ contact: ['sees'], coordination: ['adds'], account: ['sees'], health: [] });
  expect(police?.marks).toMatchObject({ contact: ['on-request'], process: [], coordination: [] });
});

test('those whom a consent names and who are neither here nor invited can be invited, on the consent that holds longest', () => {
  const consent = (id: string, endsOn: string, receivers: string[], state = 'valid', kind = 'plain') =>
    ({ id, endsOn, state, kind, receivers: receivers.map((name) => ({ id: name, name, kind: 'ngo' })) }) as never;
  const found = notInvited(
    [
      consent('a', '2027-01-01', ['x', 'y', 'here']),
      consent('b', '2027-05-01', ['x', 'invited']),
      consent('c', '2028-01-01', ['z'], 'withdrawn'),
      consent('d', '2028-01-01', ['w'], 'valid', 'disclosure'),
    ],
    [
      { organisationId: 'here', leftAt: null },
      { organisationId: 'y', leftAt: '2026-01-01' },
    ],
    [{ to_id: 'invited', state: 'open' }],
  );
  expect(found.map(({ consentId, organisationId }) => `${consentId} ${organisationId}`)).toEqual(['b x', 'a y']);
});
