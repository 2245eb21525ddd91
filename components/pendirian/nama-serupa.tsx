import { Tabel, Tautan } from '@/components/ui';
import type { NamaSerupa } from '@/lib/pendirian/nama/reads';

/** Koperasi and foundings whose names are like the one that is proposed. */
export function DaftarNamaSerupa({ serupa }: { serupa: NamaSerupa[] }) {
  return (
    <Tabel
      keterangan="Nama yang mirip"
      kolom={[
        { kunci: 'nama', label: 'Nama' },
        { kunci: 'wilayah', label: 'Wilayah' },
        { kunci: 'sebab', label: 'Yang mirip' },
      ]}
      baris={serupa.map((satu) => ({
        id: satu.kode,
        sel: {
          nama: satu.href ? <Tautan href={satu.href}>{satu.nama}</Tautan> : satu.nama,
          wilayah: satu.wilayah,
          sebab: satu.sebab,
        },
      }))}
    />
  );
}
