import { AreaTeks, Isian, Kelompok, Pilihan, TombolKirim } from '@/components/form';
import { Langkah } from '@/components/ui';
import type { CatatanButirDto } from '@/lib/penilaian/types';
import { formatDesimal } from '@/lib/platform/format';
import { CatatanButir } from './hasil-penilaian';

export const LANGKAH_PENILAIAN = ['Nilai aspek', 'Kertas kerja', 'Periksa dan ajukan'];

/**
 * Where one is in the preparation of an assessment.
 *
 * @param terlampir whether a worksheet is attached; the last step can be opened without one
 */
export const LangkahPenilaian = (
  letak: { sekarang: 0 | 1 } | { sekarang: 2; terlampir: boolean },
) => (
  <Langkah
    langkah={LANGKAH_PENILAIAN}
    sekarang={letak.sekarang}
    selesai={letak.sekarang === 2 ? [true, letak.terlampir] : undefined}
  />
);

/** Fields of the first step: book year, the four aspects with their weights, a note. */
export function IsianPenilaian({
  tahun,
  aspek,
  tombol,
  catatan = [],
}: {
  tahun: { nilai: string; label: string }[];
  aspek: { kode: string; nama: string; label: string; bobot: string }[];
  tombol: string;
  /** Notes of the kepala bidang on single aspects and indicators. */
  catatan?: readonly CatatanButirDto[];
}) {
  return (
    <>
      <Pilihan
        nama="tahunBuku"
        label="Tahun buku"
        petunjuk="Hanya tahun buku yang sudah berakhir."
        lebar="penuh"
        pilihan={tahun}
      />
      <Kelompok
        judul="Hasil setiap aspek"
        petunjuk="Salin persentase dari kertas kerja, 0 sampai 100, dengan paling banyak enam angka di belakang koma. Jangan dibulatkan."
        kolom={2}
      >
        {aspek.map((satu) => (
          <Isian
            key={satu.nama}
            nama={satu.nama}
            label={`${satu.label} (bobot ${formatDesimal(satu.bobot)} %)`}
            petunjuk={
              catatan.some(({ aspek: milik }) => milik === satu.kode) ? (
                <CatatanButir catatan={catatan} kode={satu.kode} />
              ) : undefined
            }
            inputMode="decimal"
            autoComplete="off"
            lebar="sedang"
            akhiran="%"
            spellCheck={false}
          />
        ))}
      </Kelompok>
      <AreaTeks
        nama="catatan"
        label="Catatan untuk kepala bidang"
        petunjuk="Misalnya cara data diperoleh atau hal yang perlu diperhatikan. Catatan ini tidak tampil untuk umum dan tidak terlihat koperasi."
        opsional
      />
      <TombolKirim>{tombol}</TombolKirim>
    </>
  );
}
