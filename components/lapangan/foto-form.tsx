import { FormulirBiasa, IsianBerkas, PilihanRadio, TombolKirim } from '@/components/form';
import { Ikon } from '@/components/ui/ikon';
import { alamatTercatat, HAL_FOTO, LABEL_HAL_FOTO } from '@/lib/lapangan/rules';
import { type CatatanBerfoto, JagaFoto } from './kotak/jaga-foto';

/** One photo of the place or the product; the phone offers its camera. */
export function FotoForm({
  kunciFoto,
  tolakan,
  gabung,
  ...catatan
}: CatatanBerfoto & {
  kunciFoto: string;
  /** Why the last photo was refused. */
  tolakan: string | null;
  /** It goes to a business that was known already. */
  gabung: boolean;
}) {
  const { id: usahaId, kunci: kunciKirim } = catatan;
  const kembali = encodeURIComponent(alamatTercatat(usahaId, gabung ? kunciKirim : undefined));
  return (
    <FormulirBiasa
      action={`/api/berkas/lapangan?kembali=${kembali}`}
      multipart
      tersembunyi={{ kunciKirim, kunciFoto }}
      nilaiAwal={{ hal: 'TEMPAT' }}
      keadaan={tolakan ? { galat: { berkas: [tolakan] } } : {}}
    >
      <PilihanRadio
        nama="hal"
        label="Foto apa?"
        pilihan={HAL_FOTO.map((nilai) => ({ nilai, label: LABEL_HAL_FOTO[nilai] }))}
        mendatar
      />
      <IsianBerkas
        nama="berkas"
        label="Pilih atau ambil foto"
        petunjuk="JPEG atau PNG, paling besar 5 MB."
        terima="image/jpeg,image/png"
        kamera
      />
      <TombolKirim varian="kedua" ikon={<Ikon nama="unggah" />}>
        Unggah foto
      </TombolKirim>
      <JagaFoto {...catatan} />
    </FormulirBiasa>
  );
}
