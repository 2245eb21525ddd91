import { AreaTeks, Formulir, TombolKirim } from '@/components/form';
import { Ikon } from '@/components/ui/ikon';
import { bukaIdentitasAction } from '@/lib/umkm/pembukaan/actions';

/** Asks for the reason before an identity is shown. */
export function BukaIdentitasForm({
  pelakuUsahaId,
  kembali,
  nilaiAwal,
}: {
  pelakuUsahaId: string;
  kembali: string | null;
  nilaiAwal: Record<string, string | string[]>;
}) {
  return (
    <Formulir
      aksi={bukaIdentitasAction}
      nilaiAwal={nilaiAwal}
      tersembunyi={{ pelakuUsahaId, ...(kembali ? { kembali } : {}) }}
    >
      <AreaTeks
        nama="alasan"
        label="Alasan membuka identitas"
        petunjuk="Dapat dibaca pemilik data dan inspektorat. Misalnya: mencocokkan NIK penduduk dengan KTP asli di loket."
        baris={3}
        maxLength={300}
      />
      <TombolKirim ikon={<Ikon nama="mata" />}>Tampilkan satu kali</TombolKirim>
    </Formulir>
  );
}
