import { IkonDasar, type NamaIkonDasar } from '@/components/ui/ikon-dasar';
import { type Nada, RangkaLencana } from '@/components/ui/rangka-lencana';
import { LABEL_KATEGORI } from '@/lib/koperasi/kategori/rules';
import type { KategoriKesehatan } from '@/lib/platform/db/generated/enums';

const RUPA: Record<KategoriKesehatan, { nada: Nada; ikon: NamaIkonDasar }> = {
  SEHAT: { nada: 'hijau', ikon: 'centang' },
  CUKUP_SEHAT: { nada: 'kuning', ikon: 'garis' },
  TIDAK_SEHAT: { nada: 'merah', ikon: 'seru' },
  BELUM_DINILAI: { nada: 'netral', ikon: 'belum' },
};

/** Health category in icon, word and colour, with the book year it rests on. */
export function LencanaKategori({
  kategori,
  tahunBuku,
}: {
  kategori: KategoriKesehatan;
  tahunBuku?: number | null;
}) {
  const { nada, ikon } = RUPA[kategori];
  return (
    <RangkaLencana nada={nada} ikon={<IkonDasar nama={ikon} ukuran={16} />}>
      {LABEL_KATEGORI[kategori]}
      {tahunBuku && kategori !== 'BELUM_DINILAI' ? `, tahun buku ${tahunBuku}` : ''}
    </RangkaLencana>
  );
}
