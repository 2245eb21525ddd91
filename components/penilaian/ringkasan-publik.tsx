import { LencanaKategori } from '@/components/koperasi/lencana-kategori';
import { Tabel } from '@/components/ui';
import { LABEL_PREDIKAT } from '@/lib/penilaian/rules';
import type { PenilaianPublikDto } from '@/lib/penilaian/types';
import { formatTanggal } from '@/lib/platform/format';

/** Approved assessments for everybody: category, predikat, book year, date. */
export function RingkasanPenilaianPublik({ riwayat }: { riwayat: PenilaianPublikDto[] }) {
  if (riwayat.length === 0) {
    return (
      <p>
        Koperasi ini belum dinilai. Belum dinilai bukan berarti tidak sehat: dinas belum memeriksa
        kesehatannya.
      </p>
    );
  }
  return (
    <Tabel
      keterangan="Hasil penilaian kesehatan yang disetujui dinas"
      kolom={[
        { kunci: 'tahun', label: 'Tahun buku' },
        { kunci: 'kategori', label: 'Kategori' },
        { kunci: 'predikat', label: 'Predikat resmi' },
        { kunci: 'tanggal', label: 'Disetujui' },
      ]}
      baris={riwayat.map((satu) => ({
        id: String(satu.tahunBuku),
        sel: {
          tahun: String(satu.tahunBuku),
          kategori: <LencanaKategori kategori={satu.kategori} />,
          predikat: LABEL_PREDIKAT[satu.predikat],
          tanggal: formatTanggal(satu.tanggal),
        },
      }))}
    />
  );
}
