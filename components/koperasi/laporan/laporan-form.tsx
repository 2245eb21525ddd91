import type { ReactNode } from 'react';
import { Formulir, Isian, IsianUang, Kelompok, PilihanRadio, TombolKirim } from '@/components/form';
import { Tautan } from '@/components/ui';
import { simpanLaporanAction } from '@/lib/koperasi/laporan/actions';
import {
  type KunciDitinjau,
  LABEL_LAPORAN as LABEL,
  LABEL_CARA_RAT,
} from '@/lib/koperasi/laporan/rules';
import { CARA_RAT } from '@/lib/koperasi/laporan/schema';

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

/** What a report says of one book year; notes of a petugas stand with their fields. */
export function LaporanForm({
  koperasiId,
  tahunBuku,
  versi,
  nilai,
  catatan,
}: {
  koperasiId: string;
  tahunBuku: number;
  versi: string;
  nilai: Record<string, string | string[]>;
  catatan: Partial<Record<KunciDitinjau, string>>;
}) {
  const petunjuk = (nama: KunciDitinjau, teks?: ReactNode) =>
    catatan[nama] ? (
      <>
        <strong className="font-semibold text-kuning">Catatan petugas: {catatan[nama]}</strong>
        {teks ? <span className="block">{teks}</span> : null}
      </>
    ) : (
      teks
    );
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
          petunjuk={petunjuk(
            'tanggalRat',
            `RAT yang membahas tahun buku ${tahunBuku}. Kosongkan bila belum diadakan.`,
          )}
          tipe="date"
          lebar="pendek"
          opsional
        />
        <PilihanRadio
          nama="caraRat"
          label={LABEL.caraRat}
          petunjuk={petunjuk('caraRat', 'Pilih bila RAT sudah diadakan.')}
          pilihan={CARA_RAT.map((cara) => ({ nilai: cara, label: LABEL_CARA_RAT[cara] }))}
          opsional
        />
      </Kelompok>
      <Kelompok
        judul="Orang"
        petunjuk={`Pada akhir tahun buku ${tahunBuku}. Yang belum diketahui boleh menyusul sebelum diajukan.`}
        kolom={2}
      >
        {ORANG.map((nama) => (
          <Isian
            key={nama}
            nama={nama}
            label={LABEL[nama]}
            petunjuk={petunjuk(nama)}
            inputMode="numeric"
            lebar="pendek"
            akhiran="orang"
            opsional
            autoComplete="off"
          />
        ))}
      </Kelompok>
      <Kelompok
        judul="Keuangan"
        petunjuk="Dalam rupiah penuh. Yang belum diketahui boleh menyusul sebelum diajukan."
      >
        {UANG.map(([nama, teks]) => (
          <IsianUang
            key={nama}
            nama={nama}
            label={LABEL[nama]}
            petunjuk={petunjuk(nama, teks)}
            opsional
          />
        ))}
      </Kelompok>
      <div className="flex flex-wrap items-center gap-4">
        <TombolKirim>Simpan dan lanjutkan ke berkas</TombolKirim>
        <Tautan href={`/portal/koperasi/${koperasiId}/laporan/${tahunBuku}`}>Batal</Tautan>
      </div>
    </Formulir>
  );
}
