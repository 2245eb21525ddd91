'use client';

import { useRincian } from '@/components/form/konteks';
import { Tautan } from '@/components/ui';

/** The way to what was decided meanwhile, beside the message that it was. */
export function KeputusanTerbaru() {
  const jalur = useRincian<{ jalur?: string }>()?.jalur;
  return jalur ? (
    <p>
      <Tautan href={jalur}>Lihat keputusannya</Tautan>
    </p>
  ) : null;
}
