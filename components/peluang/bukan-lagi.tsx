import { Lencana, Tautan } from '@/components/ui';
import { JALUR_PUBLIK } from '@/lib/koperasi/publik/rules';
import { kalimatLetak, TERLALU_SEDIKIT } from '@/lib/peluang/bukan-lagi/rules';
import type { PeluangDto } from '@/lib/peluang/types';

/** A group that is no opportunity any more: the koperasi that fits it now, and how far it is. */
export function BukanLagi({ isi: { koperasi } }: { isi: NonNullable<PeluangDto['bukanLagi']> }) {
  return (
    <span className="block">
      <Lencana nada="netral">Bukan peluang lagi</Lencana>
      <span className="teks-lembut block">
        {koperasi ? (
          <>
            Kini ada koperasi sebidang:{' '}
            <Tautan href={`${JALUR_PUBLIK}/${koperasi.id}`}>{koperasi.nama}</Tautan>
            {kalimatLetak(koperasi.meter)}.
          </>
        ) : (
          `${TERLALU_SEDIKIT}.`
        )}
      </span>
    </span>
  );
}
