import type { Bentrok, PeringatanIsian } from './form-state';

/**
 * What a command answers. An expected refusal is a value with a closed set of reasons; only faults of
 * the program throw. A refusal rolls the whole transaction back.
 */
export type Hasil<T, R extends string> = { ok: true; nilai: T } | Penolakan<R>;

export interface Penolakan<R extends string> {
  ok: false;
  alasan: R;
  /** Messages for single fields, by field name. */
  galat?: Record<string, string[]>;
  /** Doubts the user may confirm and send again. */
  peringatan?: PeringatanIsian[];
  /** Filled when somebody else saved the record first. */
  bentrok?: Bentrok;
  /** What the page shows beside the message; plain values. */
  rincian?: unknown;
}

export function berhasil<T>(nilai: T): { ok: true; nilai: T } {
  return { ok: true, nilai };
}

export function tolak<R extends string>(
  alasan: R,
  rincian: Omit<Penolakan<R>, 'ok' | 'alasan'> = {},
): Penolakan<R> {
  return { ok: false, alasan, ...rincian };
}
