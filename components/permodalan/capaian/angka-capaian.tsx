import { Angka, KisiAngka } from '@/components/ui';
import { DISEMBUNYIKAN } from '@/lib/dasbor/perlindungan/rules';
import { persen } from '@/lib/dasbor/rules';
import { bagianDitawari, kalimatMasa, tulisLama } from '@/lib/permodalan/capaian/rules';
import type { DataCapaian } from '@/lib/permodalan/capaian/types';
import { formatAngka, formatPersen, formatRupiahSingkat, formatWaktu } from '@/lib/platform/format';

const KARENA_SEDIKIT = 'ada, tetapi terlalu sedikit untuk ditampilkan';

/** The figures on top, each with its denominator and its time. */
export function AngkaCapaian({ data }: { data: DataCapaian }) {
  const {
    semua,
    belumDiperiksa: belum,
    pengajuan,
    keputusan,
    pencairan,
    kelompokPalingSedikit: batas,
  } = data;
  const kecil = semua.orang > 0 && semua.orang < batas;
  const tulis = (isi: string) => (kecil ? `kurang dari ${batas}` : isi);
  const belumKecil = belum.orang > 0 && belum.orang < batas;
  const { diputuskan, tutup } = bagianDitawari(data);
  const bagian = tutup ? null : persen(pengajuan.ditawarkan, diputuskan);
  return (
    <KisiAngka>
      <Angka
        label="Pemilik usaha yang mendapat modal"
        nilai={semua.orang === 0 ? null : tulis(formatAngka(semua.orang))}
        keterangan={`${kalimatMasa(data)}, dari ${formatAngka(data.usahaTerdata)} UMKM terdata. Per ${formatWaktu(data.pada)}.`}
      />
      <Angka
        label="Nilai modal"
        nilai={kecil ? DISEMBUNYIKAN : semua.orang === 0 ? null : formatRupiahSingkat(semua.nilai)}
        keterangan={kecil ? KARENA_SEDIKIT : `dalam ${formatAngka(semua.pencairan)} pencairan`}
      />
      <Angka
        label="Tercatat, belum diperiksa"
        nilai={
          belumKecil ? DISEMBUNYIKAN : belum.orang === 0 ? null : formatRupiahSingkat(belum.nilai)
        }
        keterangan={
          belumKecil
            ? `${KARENA_SEDIKIT}; tidak ikut angka lain`
            : `${formatAngka(belum.pencairan)} catatan dari ${formatAngka(belum.orang)} pemilik usaha; tidak ikut angka lain`
        }
      />
      <Angka
        label="Pengajuan ke koperasi yang ditawari modal"
        nilai={bagian !== null ? formatPersen(bagian, 1) : diputuskan > 0 ? DISEMBUNYIKAN : null}
        keterangan={
          bagian === null
            ? diputuskan > 0
              ? `yang ditawari atau yang ditolak kurang dari ${batas}`
              : 'belum ada yang diputuskan'
            : `${formatAngka(pengajuan.ditawarkan)} dari ${formatAngka(diputuskan)} yang diputuskan; ${formatAngka(pengajuan.diajukan)} diajukan`
        }
      />
      <Angka
        label="Lama sampai diputuskan"
        nilai={tulisLama(keputusan, batas)}
        keterangan={`nilai tengah dari ${formatAngka(keputusan.jumlah)} keputusan koperasi di portal ini`}
      />
      <Angka
        label="Lama dari keputusan sampai dicairkan"
        nilai={tulisLama(pencairan, batas)}
        keterangan={`nilai tengah dari ${formatAngka(pencairan.jumlah)} pencairan koperasi di portal ini`}
      />
    </KisiAngka>
  );
}
