import { Formulir, Isian, IsianUang, Kelompok, TombolKirim } from '@/components/form';
import { Tautan } from '@/components/ui';
import { simpanLaporanAction } from '@/lib/koperasi/laporan/actions';
import { LABEL_LAPORAN as LABEL } from '@/lib/koperasi/laporan/rules';

const ORANG = [
  'anggotaLaki',
  'anggotaPerempuan',
  'karyawanLaki',
  'karyawanPerempuan',
  'manajerLaki',
  'manajerPerempuan',
] as const;
const UANG = [
  ['modalSendiri', 'Simpanan pokok, simpanan wajib, cadangan, dan hibah.'],
  ['modalLuar', 'Pinjaman dari anggota, bank, atau pihak lain.'],
  ['aset', 'Semua harta koperasi pada akhir tahun buku.'],
  ['volumeUsaha', 'Nilai seluruh penjualan atau pinjaman yang disalurkan setahun.'],
  ['shu', 'Setelah pajak. Beri tanda minus bila rugi.'],
] as const;

/** Figures of one book year. */
export function LaporanForm({
  koperasiId,
  tahunBuku,
  versi,
  nilai,
}: {
  koperasiId: string;
  tahunBuku: number;
  versi: string;
  nilai: Record<string, string | string[]>;
}) {
  return (
    <Formulir
      aksi={simpanLaporanAction}
      nilaiAwal={nilai}
      tersembunyi={{ koperasiId, tahunBuku: String(tahunBuku), versi }}
      labelGalat={LABEL}
    >
      <Kelompok judul="Rapat Anggota Tahunan (RAT)">
        <Isian
          nama="tanggalRat"
          label={LABEL.tanggalRat}
          petunjuk={`RAT yang membahas tahun buku ${tahunBuku}. Kosongkan bila belum diadakan.`}
          tipe="date"
          lebar="pendek"
          opsional
        />
      </Kelompok>
      <Kelompok
        judul="Orang"
        petunjuk={`Pada akhir tahun buku ${tahunBuku}. Kosongkan yang belum diketahui.`}
        kolom={2}
      >
        {ORANG.map((nama) => (
          <Isian
            key={nama}
            nama={nama}
            label={LABEL[nama]}
            inputMode="numeric"
            lebar="pendek"
            akhiran="orang"
            opsional
            autoComplete="off"
          />
        ))}
      </Kelompok>
      <Kelompok judul="Keuangan" petunjuk="Dalam rupiah penuh. Kosongkan yang belum diketahui.">
        {UANG.map(([nama, petunjuk]) => (
          <IsianUang key={nama} nama={nama} label={LABEL[nama]} petunjuk={petunjuk} opsional />
        ))}
      </Kelompok>
      <div className="flex flex-wrap items-center gap-4">
        <TombolKirim>Simpan laporan</TombolKirim>
        <Tautan href={`/portal/koperasi/${koperasiId}/laporan`}>Batal</Tautan>
      </div>
    </Formulir>
  );
}
