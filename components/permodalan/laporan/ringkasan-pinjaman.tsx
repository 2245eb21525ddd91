import { Angka, KisiAngka, Kosong, Lencana, Tabel } from '@/components/ui';
import { namaBulan } from '@/lib/permodalan/laporan/rules';
import type {
  KeadaanBulan,
  KelompokPinjaman,
  StatusPinjamanKoperasi,
} from '@/lib/permodalan/laporan/types';
import { LABEL_KOLEKTIBILITAS } from '@/lib/permodalan/rules';
import { formatAngka, formatRupiah, formatTanggal } from '@/lib/platform/format';

/** Running loans of one koperasi in figures. */
export function RingkasanPinjaman({
  kelompok,
  menurutStatus,
}: {
  kelompok: KelompokPinjaman[];
  /** All that were ever paid out. */
  menurutStatus: StatusPinjamanKoperasi[];
}) {
  const jumlah = menurutStatus.reduce((semua, satu) => semua + satu.jumlah, 0);
  const lunas = menurutStatus.find(({ status }) => status === 'LUNAS');
  const hapus = menurutStatus.find(({ status }) => status === 'DIHAPUSBUKUKAN');
  const berjalan = kelompok.reduce((semua, satu) => semua + satu.jumlah, 0);
  const sisa = kelompok.reduce((semua, satu) => semua + satu.sisaPokok, 0n);
  return (
    <KisiAngka>
      <Angka
        label="Pinjaman berjalan"
        nilai={formatAngka(berjalan)}
        keterangan={`dari ${formatAngka(jumlah)} yang pernah dicairkan lewat portal ini`}
      />
      <Angka
        label="Sisa pokok"
        nilai={berjalan === 0 ? null : formatRupiah(sisa)}
        keterangan="menurut laporan terakhir tiap pinjaman"
      />
      {kelompok.map((satu) => (
        <Angka
          key={satu.kolektibilitas ?? 'belum'}
          label={
            satu.kolektibilitas === null
              ? 'Belum dilaporkan'
              : LABEL_KOLEKTIBILITAS[satu.kolektibilitas]
          }
          nilai={formatAngka(satu.jumlah)}
          keterangan={`sisa pokok ${formatRupiah(satu.sisaPokok)}`}
        />
      ))}
      <Angka
        label="Lunas"
        nilai={formatAngka(lunas?.jumlah ?? 0)}
        keterangan={`dari ${formatAngka(jumlah)} yang pernah dicairkan`}
      />
      <Angka
        label="Dihapusbukukan"
        nilai={formatAngka(hapus?.jumlah ?? 0)}
        keterangan={`sisa pokok waktu dihapus ${formatRupiah(hapus?.sisaPokok ?? 0n)}`}
      />
    </KisiAngka>
  );
}

/** Month by month: how many loans had to be reported, and how many were. */
export function BulanLaporan({
  koperasiId,
  bulan,
  bolehLapor,
}: {
  koperasiId: string;
  bulan: (KeadaanBulan & {
    tenggat: string;
    /** The day from which a month can be reported, while that is still to come. */
    mulai: string | null;
    terlambat: boolean;
  })[];
  bolehLapor: boolean;
}) {
  return (
    <Tabel
      keterangan="Laporan bulanan"
      sembunyikanKeterangan
      kolom={[
        { kunci: 'bulan', label: 'Bulan' },
        { kunci: 'wajib', label: 'Pinjaman', rata: 'kanan' },
        { kunci: 'terlapor', label: 'Dilaporkan', rata: 'kanan' },
        { kunci: 'tenggat', label: 'Paling lambat' },
        { kunci: 'keadaan', label: 'Keadaan' },
      ]}
      baris={bulan.map((satu) => ({
        id: satu.bulan,
        href: `/portal/koperasi/${koperasiId}/pinjaman/${satu.bulan}`,
        sel: {
          bulan: namaBulan(satu.bulan),
          wajib: formatAngka(satu.wajib),
          terlapor: formatAngka(satu.terlapor),
          tenggat: formatTanggal(satu.tenggat),
          keadaan:
            satu.mulai !== null ? (
              `Dapat dilaporkan mulai ${formatTanggal(satu.mulai)}`
            ) : satu.terlapor >= satu.wajib ? (
              <Lencana nada="hijau" ikon="centang">
                Lengkap
              </Lencana>
            ) : satu.terlambat ? (
              <Lencana nada="merah" ikon="seru">
                Terlambat
              </Lencana>
            ) : (
              <Lencana nada="kuning" ikon="jam">
                Belum lengkap
              </Lencana>
            ),
        },
      }))}
      kosong={
        <Kosong judul="Belum ada pinjaman yang perlu dilaporkan" level={3}>
          <p>
            {bolehLapor
              ? 'Pinjaman muncul di sini setelah Anda mencatat pencairannya.'
              : 'Koperasi ini belum mencairkan modal lewat portal.'}
          </p>
        </Kosong>
      }
    />
  );
}
