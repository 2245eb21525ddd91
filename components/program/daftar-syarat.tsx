import { Lencana } from '@/components/ui';
import type { KeadaanSyarat, SyaratPeserta } from '@/lib/program/syarat/rules';

const RUPA: Record<
  KeadaanSyarat,
  { nada: 'hijau' | 'kuning' | 'merah'; ikon: 'centang' | 'mata' | 'silang'; label: string }
> = {
  TERPENUHI: { nada: 'hijau', ikon: 'centang', label: 'Terpenuhi' },
  PERLU_DIPERIKSA: { nada: 'kuning', ikon: 'mata', label: 'Perlu diperiksa' },
  TIDAK: { nada: 'merah', ikon: 'silang', label: 'Tidak terpenuhi' },
};

/** Conditions of a programme with what the portal knows about each. */
export function DaftarSyarat({
  syarat,
  diperiksa,
}: {
  syarat: SyaratPeserta[];
  /** An officer has looked at what the portal cannot tell. */
  diperiksa?: boolean;
}) {
  return (
    <ul className="grid gap-3">
      {syarat.map(({ kode, kalimat, keadaan }) => {
        const lihat = keadaan === 'PERLU_DIPERIKSA' && diperiksa;
        const { label, ...rupa } = lihat
          ? { ...RUPA.TERPENUHI, label: 'Sudah diperiksa petugas' }
          : RUPA[keadaan];
        return (
          <li key={kode} className="flex flex-wrap items-center justify-between gap-2">
            <span>{kalimat}</span>
            <Lencana {...rupa}>{label}</Lencana>
          </li>
        );
      })}
    </ul>
  );
}
