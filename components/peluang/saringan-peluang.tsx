import { Pilihan } from '@/components/form';
import { type Keping, Saringan } from '@/components/ui';
import { PilihKecamatan } from '@/components/wilayah/pilih-kelurahan';
import { labelNomor, SEKTOR_USAHA } from '@/lib/koperasi/acuan';
import { alamatPeluang, JALUR_PELUANG } from '@/lib/peluang/gugus/rules';
import type { SaringPeluang } from '@/lib/peluang/schema';
import { KECAMATAN } from '@/lib/wilayah/data';

/** Filters of the list of groups; both stand in the address. */
export function SaringanPeluang({ saring }: { saring: SaringPeluang }) {
  const { kecamatan, sektor } = saring;
  const nama = KECAMATAN.find((satu) => satu.kode === kecamatan)?.nama ?? kecamatan;
  const keping: Keping[] = [
    ...(kecamatan
      ? [{ label: `Kecamatan: ${nama}`, hapusHref: alamatPeluang(saring, { kecamatan: null }) }]
      : []),
    ...(sektor
      ? [
          {
            label: `Bidang: ${labelNomor(SEKTOR_USAHA, sektor)}`,
            hapusHref: alamatPeluang(saring, { sektor: null }),
          },
        ]
      : []),
  ];
  return (
    <Saringan
      action={JALUR_PELUANG}
      keping={keping}
      hapusSemuaHref={keping.length > 1 ? alamatPeluang() : undefined}
    >
      <PilihKecamatan nama="kecamatan" nilaiAwal={kecamatan ?? ''} />
      <Pilihan
        nama="sektor"
        label="Bidang usaha"
        kosong="Semua bidang"
        pilihan={SEKTOR_USAHA.map(({ nomor, label }) => ({ nilai: String(nomor), label }))}
        nilaiAwal={sektor?.toString() ?? ''}
      />
    </Saringan>
  );
}
