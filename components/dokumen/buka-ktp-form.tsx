import { AreaTeks, Formulir, TombolKirim } from '@/components/form';
import { Ikon } from '@/components/ui/ikon';
import { bukaKtpAction } from '@/lib/dokumen/ktp/actions';

/** Asks for the reason before somebody else's KTP is handed out. */
export function BukaKtpForm({
  dokumenId,
  kembali,
  nilaiAwal,
}: {
  dokumenId: string;
  kembali: string | null;
  nilaiAwal: Record<string, string | string[]>;
}) {
  return (
    <Formulir
      aksi={bukaKtpAction}
      nilaiAwal={nilaiAwal}
      tersembunyi={{ dokumenId, ...(kembali ? { kembali } : {}) }}
    >
      <AreaTeks
        nama="alasan"
        label="Alasan membuka KTP"
        petunjuk="Dapat dibaca pemilik data dan inspektorat. Misalnya: mencocokkan nama dan alamat dengan isian pendaftaran."
        baris={3}
        maxLength={300}
      />
      <TombolKirim ikon={<Ikon nama="mata" />}>Minta KTP</TombolKirim>
    </Formulir>
  );
}
