import { Tabel } from '@/components/ui';
import type { TahunLaporan } from '@/lib/koperasi/laporan/types';
import { LencanaStatusLaporan } from './status-laporan';

/** Where a book year stands: what counts, and beside it a correction that is under way. */
function Keadaan({ berlaku, berjalan }: TahunLaporan) {
  if (!berlaku && !berjalan) return <span className="teks-lembut">Belum diisi</span>;
  return (
    <span className="inline-flex flex-wrap gap-2">
      {berlaku ? <LencanaStatusLaporan status="TERVERIFIKASI" /> : null}
      {berjalan ? <LencanaStatusLaporan status={berjalan.status} /> : null}
      {berlaku && berjalan ? <span className="teks-lembut">koreksi berjalan</span> : null}
    </span>
  );
}

/** The book years of a koperasi, the latest first; each leads to its report. */
export function DaftarTahunLaporan({
  koperasiId,
  tahun,
}: {
  koperasiId: string;
  tahun: TahunLaporan[];
}) {
  return (
    <Tabel
      keterangan="Tahun buku dan keadaan laporannya"
      sembunyikanKeterangan
      kolom={[
        { kunci: 'tahun', label: 'Tahun buku' },
        { kunci: 'keadaan', label: 'Keadaan laporan' },
        { kunci: 'rat', label: 'RAT yang dihitung' },
      ]}
      baris={tahun.map((satu) => ({
        id: String(satu.tahunBuku),
        href: `/portal/koperasi/${koperasiId}/laporan/${satu.tahunBuku}`,
        sel: {
          tahun: `Tahun buku ${satu.tahunBuku}`,
          keadaan: <Keadaan {...satu} />,
          rat: satu.berlaku ? (satu.berlaku.tanggalRat ?? 'tanpa RAT') : undefined,
        },
      }))}
    />
  );
}
