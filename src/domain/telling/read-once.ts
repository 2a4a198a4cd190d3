import type { Context } from '../../platform/http/endpoint.ts';
import { ofClass } from '../line/index.ts';
import type { TellOnce } from './pages/TellOnceCard.tsx';
import { tellingTable, wishTable } from './telling-line.ts';

/** Wishes and tellings of the case of the request, of the register that the network shares. The trail is told. */
export async function readOnce({
  tx,
  vault,
  trail,
  acting,
}: Pick<Context<unknown, 'case'>, 'tx' | 'vault' | 'trail' | 'acting'>): Promise<TellOnce> {
  const shared = ofClass('coordination');
  const [wishes, tellings] = await Promise.all([
    wishTable.read(tx, vault, trail, acting.case.id, shared),
    tellingTable.read(tx, vault, trail, acting.case.id, shared),
  ]);
  return { wishes, tellings };
}
