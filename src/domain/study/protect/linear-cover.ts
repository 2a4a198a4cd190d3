import type { Cover } from './hide.ts';

export async function linearCover(_cover: Cover, _cell: number): Promise<boolean> {
  return false;
}
