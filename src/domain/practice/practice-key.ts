import { z } from 'zod';

/** The key of a practice, as its address has it. */
export const practiceKey = () =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .max(60);
