import { z } from 'zod';

export const mintaHitungUlangSchema = z.strictObject({});
