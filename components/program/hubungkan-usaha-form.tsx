import { Formulir, PilihanRadio, TombolKirim } from '@/components/form';
import { Kartu } from '@/components/ui';
import { hubungkanUsahaAction } from '@/lib/program/peserta/usaha/actions';

/**
 * Linking the business that somebody began during the programme. The form stays once one is linked, so that
 * one who was too late reads why.
 */
export function HubungkanUsahaForm({
  pesertaId,
  usaha,
}: {
  pesertaId: string;
  /** The verified businesses of the person; none once one is linked. */
  usaha: readonly { id: string; nama: string; nomor: string }[];
}) {
  return (
    <Formulir id="hubungkan" aksi={hubungkanUsahaAction} tersembunyi={{ pesertaId }}>
      {usaha.length > 0 ? (
        <Kartu judul="Hubungkan usaha">
          <div className="grid gap-4">
            <p>
              Waktu mendaftar orang ini belum punya usaha, sekarang sudah. Sesudah dihubungkan,
              usahanya ikut diukur.
            </p>
            <PilihanRadio
              nama="usahaId"
              label="Usaha yang ikut program"
              nilaiAwal={usaha.length === 1 ? usaha[0]?.id : undefined}
              pilihan={usaha.map(({ id, nama, nomor }) => ({
                nilai: id,
                label: nama,
                petunjuk: nomor,
              }))}
            />
            <TombolKirim varian="kedua">Hubungkan usaha</TombolKirim>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}
