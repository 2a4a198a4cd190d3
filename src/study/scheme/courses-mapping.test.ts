import { expect, test } from 'vitest';
import { readMapping } from './read-mapping.ts';

test('the mapping of exported courses is read whole', async () => {
  const { mapping } = await readMapping('docs/examples/courses.mapping.json');
  expect(mapping.columns).toContain('days_under_other_names');
});
