import { z } from 'zod';
import { Problem } from '../../platform/http/problem.ts';
import { networkOf, type RegionalNetwork } from './networks.ts';

/** The key of a network, as its address has it. */
export const networkKey = () =>
  z
    .string()
    .regex(/^[a-z]+(?:-[a-z]+)*$/, 'id')
    .max(40, 'id');

/** @throws Problem `not-found` where there is no such network */
export function getNetwork(key: string | undefined): RegionalNetwork {
  const network = networkOf(key);
  if (!network) throw new Problem('not-found');
  return network;
}
