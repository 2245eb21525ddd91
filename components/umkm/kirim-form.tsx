import { Formulir, KotakCentang, TombolKirim } from '@/components/form';
import { kirimPendaftaranAction } from '@/lib/umkm/actions';

/** The last step: what is declared, what is agreed to, and the button that sends. */
export function KirimForm({
  kunciKirim,
  dibaca,
  sidik,
  teks,
  nilaiAwal,
}: {
  kunciKirim: string;
  /** Version of the draft on the page. */
  dibaca: string;
  /** Of the doubts on the page; empty when there are none. */
  sidik: string;
  nilaiAwal: Record<string, string | string[]>;
  teks: { setuju: string; dihubungi: string; direktori: string };
}) {
  return (
    <Formulir aksi={kirimPendaftaranAction} tersembunyi={{ kunciKirim }} nilaiAwal={nilaiAwal}>
      {sidik === '' ? null : (
        <KotakCentang
          // Other doubts are another question, not ticked yet.
          key={sidik}
          nama="konfirmasiPeringatan"
          nilai={sidik}
          label="Saya sudah memeriksa, datanya memang benar"
        />
      )}
      <KotakCentang
        nama="benar"
        nilai={dibaca}
        label="Data yang saya isi benar, dan KTP yang saya unggah milik saya."
      />
      <KotakCentang nama="setuju" label={teks.setuju} />
      <KotakCentang
        nama="dihubungi"
        label={teks.dihubungi}
        petunjuk="Boleh tidak dipilih. Pendaftaran tetap diproses."
      />
      <KotakCentang
        nama="direktori"
        label={teks.direktori}
        petunjuk="Boleh tidak dipilih. Pendaftaran tetap diproses."
      />
      <TombolKirim>Kirim pendaftaran</TombolKirim>
    </Formulir>
  );
}
