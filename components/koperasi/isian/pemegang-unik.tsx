'use client';

import { useRincian } from '@/components/form/konteks';
import { Tautan } from '@/components/ui/tautan';

/** The koperasi that already has what was typed, to look at; nothing until a form was refused for it. */
export function PemegangUnik() {
  const pemegang = useRincian<{ pemegang?: { id: string; nama: string } }>()?.pemegang;
  return pemegang ? (
    <p>
      <Tautan href={`/portal/koperasi/${pemegang.id}`}>Buka {pemegang.nama}</Tautan>
    </p>
  ) : null;
}
