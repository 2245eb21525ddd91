import { KeadaanKelurahan } from '@/components/lapangan/keadaan-kelurahan';
import { TabelKelurahan } from '@/components/lapangan/tabel-kelurahan';
import { Judul, TautanTombol } from '@/components/ui';
import type { KeadaanKelurahan as Keadaan } from '@/lib/lapangan/kelurahan/reads';
import { JALUR_LAPANGAN } from '@/lib/lapangan/rules';

/** Where the account works in the street: one kelurahan in full, several as one row each. */
export function KelurahanSaya({
  kelurahan,
  bolehBacaUmkm,
}: {
  kelurahan: readonly Keadaan[];
  bolehBacaUmkm: boolean;
}) {
  const [pertama] = kelurahan;
  if (!pertama) return null;
  return (
    <div className="beranda-bagian grid grid-cols-1 gap-4">
      {kelurahan.length === 1 ? (
        <KeadaanKelurahan keadaan={pertama} bolehBacaUmkm={bolehBacaUmkm} />
      ) : (
        <section className="grid grid-cols-1 gap-3" aria-labelledby="kelurahan-saya">
          <Judul level={2} id="kelurahan-saya">
            Kelurahan tempat Anda mendata
          </Judul>
          <TabelKelurahan kelurahan={kelurahan} target={pertama.target} />
        </section>
      )}
      <p className="flex flex-wrap gap-3">
        <TautanTombol varian="kedua" href={JALUR_LAPANGAN}>
          Buka pendataan lapangan
        </TautanTombol>
      </p>
    </div>
  );
}
