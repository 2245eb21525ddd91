import { Pilihan } from '@/components/form';
import { pilihanAcuan } from '@/components/koperasi/isian/pilihan';
import { type Keping, Saringan } from '@/components/ui';
import { alamatCocok, jalurCocok } from '@/lib/kecocokan/usaha/rules';
import type { SaringCocok } from '@/lib/kecocokan/usaha/schema';
import { JENIS_KOPERASI, labelAcuan } from '@/lib/koperasi/acuan';
import { KATEGORI_KESEHATAN, LABEL_KATEGORI } from '@/lib/koperasi/kategori/rules';

/** Search and filters of the ranking; all of them stand in the address. */
export function SaringanCocok({ usahaId, saring }: { usahaId: string; saring: SaringCocok }) {
  const { jenis, kategori, disarankan } = saring;
  const semua: [keyof SaringCocok, string | undefined][] = [
    ['jenis', jenis && `Jenis: ${labelAcuan(JENIS_KOPERASI, jenis)}`],
    ['kategori', kategori && `Kesehatan: ${LABEL_KATEGORI[kategori]}`],
    ['disarankan', disarankan && 'Hanya yang disarankan'],
  ];
  const keping = semua.flatMap(([kunci, label]): Keping[] =>
    label ? [{ label, hapusHref: alamatCocok(usahaId, saring, { [kunci]: null }) }] : [],
  );
  return (
    <Saringan
      action={jalurCocok(usahaId)}
      cari={{ nama: 'cari', label: 'Cari nama koperasi atau kelurahan', nilai: saring.cari }}
      keping={keping}
      hapusSemuaHref={keping.length > 1 ? alamatCocok(usahaId, { cari: saring.cari }) : undefined}
    >
      <Pilihan
        nama="jenis"
        label="Jenis"
        kosong="Semua jenis"
        pilihan={pilihanAcuan(JENIS_KOPERASI)}
        nilaiAwal={jenis ?? ''}
      />
      <Pilihan
        nama="kategori"
        label="Kategori kesehatan"
        kosong="Semua kategori"
        pilihan={KATEGORI_KESEHATAN.map((nilai) => ({ nilai, label: LABEL_KATEGORI[nilai] }))}
        nilaiAwal={kategori ?? ''}
      />
      <Pilihan
        nama="disarankan"
        label="Saran"
        kosong="Semua koperasi"
        pilihan={[{ nilai: 'ya', label: 'Hanya yang disarankan' }]}
        nilaiAwal={disarankan ?? ''}
      />
    </Saringan>
  );
}
