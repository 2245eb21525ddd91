import { Angka, KisiAngka } from '@/components/ui';
import { tulisJumlah } from '@/lib/dasbor/perlindungan/rules';
import { ALAMAT_SEHAT_TERBUKA } from '@/lib/peluang/gugus/rules';
import type { DataPeluang } from '@/lib/peluang/types';
import { formatAngka } from '@/lib/platform/format';
import { formatJarak } from '@/lib/wilayah/rules';

/** Four figures: who is without a koperasi, where there is room, where one is missing. */
export function AngkaPeluang({ data }: { data: DataPeluang }) {
  const { jumlah } = data;
  return (
    <KisiAngka>
      <Angka
        label="UMKM tanpa koperasi"
        nilai={tulisJumlah(jumlah.tanpa)}
        keterangan={`dari ${tulisJumlah(jumlah.usaha)} UMKM, tidak termasuk yang tidak aktif`}
      />
      <Angka
        label="Tanpa koperasi sebidang"
        nilai={tulisJumlah(jumlah.tanpaSebidang)}
        keterangan={`dari yang tanpa koperasi: tidak ada koperasi sebidang yang disarankan dalam ${formatJarak(data.jangkauanMeter)}`}
      />
      <Angka
        label="Koperasi sehat yang terbuka"
        nilai={formatAngka(jumlah.koperasiTerbuka)}
        keterangan="sehat atau cukup sehat, menerima anggota, dan dapat diajukan di portal"
        href={ALAMAT_SEHAT_TERBUKA}
      />
      <Angka
        label="Peluang koperasi baru"
        nilai={formatAngka(jumlah.peluang)}
        keterangan={`kelompok paling sedikit ${data.pendiri} UMKM sebidang yang berdekatan`}
        pembanding={
          jumlah.bukanLagi > 0
            ? `${formatAngka(jumlah.bukanLagi)} kelompok lain bukan peluang lagi, tetapi kampanye atau pendiriannya masih berjalan`
            : undefined
        }
        href="#peluang"
      />
    </KisiAngka>
  );
}
