import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './regional-network.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  title: 'IKV networks',
  'list.networks': 'The networks',
  'list.more':
    'Regional networks against human trafficking. Open to everyone who may meet an exploited person in their work.',
  'now.line': 'Call now: {name}, {number}.',
  back: 'All IKV networks',
  'source.title': 'Where this comes from',
  'source.led':
    'According to the source there are six networks, led by the Assistance System since the beginning of {year}.',
  'source.read':
    'The beginnings of the pages were read in stored copies on {day}. They are compared with the source again by {next}.',
  'source.late': 'The comparison with the source is late: it was due by {next}.',
  'source.undated': 'no date was seen',
  'source.counties': 'The source does not say which wellbeing services counties the network covers.',
  'source.other':
    'Victim Support Finland co-ordinates a national network of organisations and researchers of the same name. It is a different network.',
  'source.practices': 'Practices for network co-operation',
  'did.RegionalNetworksListed': 'viewed the list of IKV networks',
  'did.RegionalNetworkViewed': 'viewed the page of an IKV network',
};
