import { Kosong, Tabel } from '@/components/ui';
import type { TabelLaporan } from '@/lib/koperasi/laporan/types';

/** Verified figures, book years side by side, the latest first. */
export function TabelLaporanTahunan({ tabel }: { tabel: TabelLaporan }) {
  if (tabel.tahun.length === 0) {
    return (
      <Kosong judul="Belum ada laporan yang terverifikasi" level={3}>
        Angkanya tampil di sini setelah petugas memverifikasi laporannya.
      </Kosong>
    );
  }
  return (
    <Tabel
      keterangan="Angka terverifikasi per tahun buku"
      sembunyikanKeterangan
      kolom={[
        { kunci: 'label', label: 'Angka' },
        ...tabel.tahun.map((tahun) => ({
          kunci: String(tahun),
          label: String(tahun),
          rata: 'kanan' as const,
        })),
      ]}
      baris={tabel.baris.map(({ nama, label, nilai }) => ({
        id: nama,
        sel: {
          label,
          ...Object.fromEntries(
            tabel.tahun.map((tahun, letak) => [String(tahun), nilai[letak] || undefined]),
          ),
        },
      }))}
    />
  );
}
