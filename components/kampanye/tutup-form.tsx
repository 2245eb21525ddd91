import { Formulir, TombolKirim } from '@/components/form';
import { tutupKampanyeAction } from '@/lib/kampanye/actions';

/** Closes a campaign. */
export function TutupForm({ id, versi }: { id: string; versi: number }) {
  return (
    <Formulir id="tutup" aksi={tutupKampanyeAction} tersembunyi={{ id, versi: String(versi) }}>
      <p>
        Setelah ditutup tidak ada lagi undangan yang dikirim dan tidak ada jawaban yang diterima.
        Jawaban dan hasilnya tetap tersimpan.
      </p>
      <div>
        <TombolKirim varian="bahaya">Tutup kampanye</TombolKirim>
      </div>
    </Formulir>
  );
}
