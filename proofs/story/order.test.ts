import { test } from 'vitest';
import { sayBefore, widen } from '../../src/platform/time/uncertain/story.fixtures.ts';

test('widening a time evenly on both sides never reorders one of 100,000 stories', () => widen(100_000));
test('what is said to be before another is before it in 100,000 stories', () => sayBefore(100_000));
