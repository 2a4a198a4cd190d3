import { expect, test } from 'vitest';
import { figuresOf } from '../study-release/index.ts';
import { flowOf, peopleAt } from './flow.ts';
import { layOut, size } from './pages/flow-layout.ts';
import { areaPlaces, placeNamed } from './regions.ts';
import { inventedRelease, time } from './situation.fixtures.ts';
import { flowAround } from './situation.view.ts';
import { type Told, toldOf, toldOfAll } from './told.ts';

const released = async () => {
  const figures = figuresOf(await inventedRelease(), time);
  if (!figures) throw new Error('no figures');
  return { ...figures, studyId: 'x', madeOn: '2026-12-01' };
};

test('everybody goes through four steps, and each ribbon is as wide as its people', async () => {
  const figures = await released();
  const flow = flowOf(toldOfAll(figures), figures.k)!;
  expect(flow.columns.map(({ nodes }) => nodes.reduce((sum, { n }) => sum + n, 0))).toEqual(
    flow.columns.map(() => flow.people),
  );
  expect(flow.people).toBe(figures.country.people);
  expect(peopleAt(flow, 'began', 'began')).toBeGreaterThan(0);
  const tall = 60;
  const { nodes, ribbons, bottom } = layOut(flow, { order: (_, answer) => answer.length, words: () => tall });
  for (const [nth, { fact, answer, n, height, y }] of nodes.entries()) {
    expect(height / n).toBeCloseTo((nodes[0]?.height as number) / (nodes[0]?.n as number), 6);
    // Nothing stands below the picture, and words of one answer stand above those of the next.
    expect(y + Math.max(height, tall)).toBeLessThanOrEqual(bottom + 0.01);
    const next = nodes[nth + 1];
    if (next?.fact === fact) expect(next.y).toBeGreaterThanOrEqual(y + Math.max(height + size.gap, tall) - 0.01);
    if (fact !== 'channel')
      expect(
        ribbons.filter(({ to }) => to.fact === fact && to.answer === answer).reduce((sum, ribbon) => sum + ribbon.n, 0),
      ).toBe(n);
  }
});

test('where a region is too small its collaborative area is told, and where that is too, everybody', async () => {
  const figures = await released();
  expect(flowAround(figures, placeNamed('08'))?.of?.key).toBe('08');
  // North Karelia has nine people; with the others of Eastern Finland there are enough.
  expect(flowAround(figures, placeNamed('14'))?.of?.key).toBe('area-2');
  expect(flowAround(figures, placeNamed('91'))?.of).toBeNull();
  // Of each area the numbers are the sums of its counties.
  const east = areaPlaces.find(({ name }) => name === '2')!;
  const sum = ['12', '13', '14', '15'].reduce((n, code) => n + (toldOf(figures, placeNamed(code))?.people ?? 0), 0);
  expect(toldOf(figures, east)?.people).toBe(sum);
});

test('no picture where a number of it is not shown, or a step was not counted', async () => {
  const figures = await released();
  const all = toldOfAll(figures);
  const without = (by: Told['by']): Told => ({ ...all, by });
  const { 'began identified': _, ...others } = all.by;
  expect(flowOf(without(others), 5)).toBeUndefined();
  const hidden = { ...all.by['began identified'], 'began identified': null };
  expect(flowOf(without({ ...all.by, 'began identified': hidden }), 5)).toBeUndefined();
  expect(flowOf(undefined, 5)).toBeUndefined();
});
