'use client';

import { useRincian } from '@/components/form/konteks';
import { Pemberitahuan } from '@/components/ui/pemberitahuan';
import { Tautan } from '@/components/ui/tautan';
import type { PetunjukTercatat } from '@/lib/program/peserta/daftar/rules';

/** Where the person of a refused form is registered instead; nothing until there is such a refusal. */
export function PetunjukOrangTercatat() {
  const petunjuk = useRincian<PetunjukTercatat>();
  if (!petunjuk) return null;
  return (
    <Pemberitahuan nada="info" judul="Orang ini sudah tercatat dan punya usaha">
      <Tautan href={petunjuk.href}>{petunjuk.label}</Tautan>
    </Pemberitahuan>
  );
}
