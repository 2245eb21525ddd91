import { Angka, KisiAngka } from '@/components/ui';
import { DISEMBUNYIKAN, lindungi, tulisJumlah } from '@/lib/dasbor/perlindungan/rules';
import { hitungKoperasi, jumlahkanUsaha, persen } from '@/lib/dasbor/rules';
import type { DataDasbor } from '@/lib/dasbor/types';
import { alamatPublik } from '@/lib/koperasi/publik/rules';
import { formatAngka, formatPersen, formatWaktu } from '@/lib/platform/format';

/** The figures on top, each with its denominator and its moment. */
export function AngkaUtama({ data }: { data: DataDasbor }) {
  const usaha = jumlahkanUsaha(data.usaha);
  const batas = data.kelompokPalingSedikit;
  const koperasi = hitungKoperasi(data.koperasi);
  const kkmp = hitungKoperasi(data.koperasi, (k) => k.kkmp);
  const sehat = hitungKoperasi(data.koperasi, (k) => k.kategori === 'SEHAT');
  const dinilai = koperasi - hitungKoperasi(data.koperasi, (k) => k.kategori === 'BELUM_DINILAI');
  const per = `Per ${formatWaktu(data.pada)}.`;
  const bagian = (n: number, dari: number) => {
    if (lindungi(n, batas) === 'TERSEMBUNYI') return DISEMBUNYIKAN;
    const hasil = persen(n, dari);
    return hasil === null ? null : formatPersen(hasil, 1);
  };
  const tulis = (n: number) => tulisJumlah(lindungi(n, batas));
  return (
    <KisiAngka>
      <Angka
        label="Koperasi terdaftar"
        nilai={koperasi === 0 ? null : formatAngka(koperasi)}
        keterangan={`${formatAngka(kkmp)} di antaranya Koperasi Kelurahan Merah Putih. Termasuk yang tidak aktif. ${per}`}
        href={alamatPublik({ status: 'semua' })}
      />
      <Angka
        label="Koperasi sehat"
        nilai={dinilai === 0 ? null : formatAngka(sehat)}
        keterangan={`dari ${formatAngka(dinilai)} koperasi yang sudah dinilai, termasuk yang tidak aktif. ${per}`}
        pembanding={`${formatAngka(koperasi - dinilai)} belum dinilai`}
        href={alamatPublik({ status: 'semua', kategori: 'SEHAT' })}
      />
      <Angka
        label="UMKM terdata"
        nilai={usaha.jumlah === 0 ? null : tulis(usaha.jumlah)}
        keterangan={`${tulis(usaha.terverifikasi)} sudah diverifikasi. Tidak termasuk yang tidak aktif. ${per}`}
      />
      <Angka
        label="UMKM yang pemiliknya anggota koperasi"
        nilai={bagian(usaha.anggota, usaha.jumlah)}
        keterangan={`${tulis(usaha.anggota)} dari ${tulis(usaha.jumlah)} UMKM. ${per}`}
      />
      <Angka
        label="UMKM milik perempuan"
        nilai={bagian(usaha.perempuan, usaha.kelaminDiketahui)}
        keterangan={`${tulis(usaha.perempuan)} dari ${tulis(usaha.kelaminDiketahui)} UMKM yang jenis kelamin pemiliknya diketahui. ${per}`}
      />
      <Angka
        label="UMKM kriya"
        nilai={usaha.jumlah === 0 ? null : tulis(usaha.kriya)}
        keterangan={`dari ${tulis(usaha.jumlah)} UMKM. ${per}`}
      />
    </KisiAngka>
  );
}
