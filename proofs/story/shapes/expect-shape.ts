import { expect } from 'vitest';
import { readList, words } from './read-list.ts';
import type { Shape, Told } from './shape.ts';

/** Pages that tell a story, below that of its case; the timeline as a list first. */
export const telling = [
  '/aikajana',
  '/aikajana?nakyma=kaistat',
  '/aikajana?nakyma=jaksot',
  '/kokonaisuus',
  '/kokonaisuus?view=list',
  '/kokonaisuus/hallinta',
  '/prosessi',
] as const;

/** What is said to be before or after another is recorded when the other is there. */
export const inTurn = ({ told }: Shape): readonly Told[] =>
  told.toSorted((a, b) => Number(Boolean(a.anchor)) - Number(Boolean(b.anchor)));

/** From the text of the timeline alone the order of the main events is right. */
export function expectOrder({ order }: Shape, list: string): void {
  const read = readList(list)
    .map(({ what }) => what)
    .filter((what) => order.includes(what))
    .toReversed();
  expect(read).toEqual(order);
}

/** Each time is said as it was told. */
export function expectSaid({ told }: Shape, list: string): void {
  const said = new Map(readList(list).map(({ what, when }) => [what, when]));
  expect(told.map(({ what }) => [what, said.get(what)])).toEqual(told.map(({ what, says }) => [what, says]));
}

/** No page says more precisely than was told. */
export function expectNoMore({ never }: Shape, pages: readonly string[]): void {
  for (const page of pages)
    for (const each of never)
      expect(words(page).match(new RegExp(`.{0,60}(?:${each.source}).{0,20}`))?.[0]).toBeUndefined();
}
