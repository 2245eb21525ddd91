import type { ReactNode } from 'react';
import { Kartu, Pemberitahuan, Tabel } from '@/components/ui';
import type { asalKoperasi, BarisPerubahan } from '@/lib/penilaian/lembar/buku-kerja/rules';
import type { HasilLembarDto } from '@/lib/penilaian/lembar/types';
import { formatAngka } from '@/lib/platform/format';
import { kataHasil } from './hasil-lembar';

/** What a workbook would change, before it is taken over. */
export function PratinjauBukuKerja({
  pratinjau: { baris, tahunBerbeda, asal, koperasiBuku, versiBerbeda, hasil },
  koperasi,
  children,
}: {
  pratinjau: {
    baris: readonly BarisPerubahan[];
    tahunBerbeda: boolean;
    asal: ReturnType<typeof asalKoperasi>;
    koperasiBuku: string;
    versiBerbeda: boolean;
    hasil: HasilLembarDto;
  };
  /** Name of the one that is assessed. */
  koperasi: string;
  /** The form that takes it over. */
  children: ReactNode;
}) {
  if (asal === 'LAIN') {
    return (
      <Pemberitahuan nada="galat" judul="Buku kerja ini milik koperasi lain">
        Buku kerja ini milik {koperasiBuku}, sedangkan yang dinilai di sini {koperasi}. Unduh buku
        kerja dari lembar kerja ini, isi, lalu unggah.
      </Pemberitahuan>
    );
  }
  if (tahunBerbeda) {
    return (
      <Pemberitahuan nada="galat" judul="Buku kerja ini untuk tahun buku lain">
        Unduh buku kerja dari lembar kerja ini, isi, lalu unggah.
      </Pemberitahuan>
    );
  }
  if (baris.length === 0) {
    return (
      <Pemberitahuan nada="info" judul="Tidak ada perubahan">
        Isi buku kerja ini sama dengan lembar kerja.
      </Pemberitahuan>
    );
  }
  return (
    <Kartu judul={`${formatAngka(baris.length)} perubahan`}>
      <div className="grid gap-4">
        {versiBerbeda ? (
          <Pemberitahuan nada="peringatan" judul="Buku kerja ini dibuat dari versi aturan lain">
            Yang tidak dikenal lembar kerja ini dilewati.
          </Pemberitahuan>
        ) : null}
        <p>Setelah diambil: {kataHasil(hasil)}.</p>
        <Tabel
          keterangan="Yang berubah"
          sembunyikanKeterangan
          kolom={[
            { kunci: 'label', label: 'Isian' },
            { kunci: 'kini', label: 'Sekarang' },
            { kunci: 'nanti', label: 'Dari buku kerja' },
          ]}
          baris={baris.map((satu) => ({
            id: satu.kunci,
            sel: {
              label: satu.label,
              kini: satu.kini || 'kosong',
              nanti: satu.nanti || 'dikosongkan',
            },
          }))}
        />
        {children}
      </div>
    </Kartu>
  );
}
