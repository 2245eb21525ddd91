import { FormulirBiasa, Isian, IsianUang, Pilihan, TombolKirim } from '@/components/form';
import { Kartu } from '@/components/ui';
import { LABEL_URUT } from '@/lib/permodalan/banding/rules';
import { URUT } from '@/lib/permodalan/banding/schema';
import { POLA } from '@/lib/permodalan/produk/schema';
import { LABEL_POLA } from '@/lib/permodalan/rules';
import type { KeadaanFormulir } from '@/lib/platform/form-state';

/** What one needs, for how long: the address of the page holds it. */
export function FormulirBanding({
  keadaan,
  nilai,
}: {
  keadaan: KeadaanFormulir;
  nilai: Record<string, string | string[]>;
}) {
  return (
    <Kartu judul="Modal yang Anda butuhkan" className="tidak-dicetak">
      <FormulirBiasa
        id="banding"
        method="get"
        action="/portal/modal/banding"
        keadaan={keadaan}
        nilaiAwal={nilai}
      >
        <div className="grid gap-4 sm:grid-cols-2">
          <IsianUang nama="jumlah" label="Jumlah modal" petunjuk="Misalnya 5.000.000." />
          <Isian
            nama="tenor"
            label="Diangsur selama"
            petunjuk="Misalnya 12."
            inputMode="numeric"
            lebar="pendek"
            akhiran="bulan"
            autoComplete="off"
          />
          <Pilihan
            nama="pola"
            label="Pola"
            kosong="Semua pola"
            pilihan={POLA.map((satu) => ({ nilai: satu, label: LABEL_POLA[satu] }))}
          />
          <Pilihan
            nama="urut"
            label="Urutkan menurut"
            nilaiAwal="efektif"
            pilihan={URUT.map((satu) => ({ nilai: satu, label: LABEL_URUT[satu] }))}
          />
          <IsianUang
            nama="laba"
            label="Perkiraan laba usaha sebulan"
            petunjuk="Hanya untuk menghitung pembiayaan bagi hasil."
            opsional
          />
        </div>
        <TombolKirim>Bandingkan</TombolKirim>
      </FormulirBiasa>
    </Kartu>
  );
}
