import { Formulir, Isian, IsianBerkas, TombolKirim } from '@/components/form';
import { Kartu, Rincian } from '@/components/ui';
import {
  aktifkanHimpunanAction,
  buangHimpunanAction,
  unggahHimpunanAction,
} from '@/lib/penilaian/himpunan/actions';

/** The file of a new rule set, or of a new version. */
export function UnggahHimpunanForm() {
  return (
    <Formulir aksi={unggahHimpunanAction}>
      <IsianBerkas
        nama="berkas"
        label="Berkas himpunan aturan"
        petunjuk="Berkas JSON, paling banyak 700 KB. Isinya diperiksa dahulu; setiap kesalahan disebut tempatnya."
        terima="application/json,.json"
      />
      <TombolKirim>Unggah dan periksa</TombolKirim>
    </Formulir>
  );
}

/** What can be done with a draft: put it to use from a day on, or throw it away. */
export function DrafHimpunanForm({
  id,
  nilaiAwal,
}: {
  id: string;
  nilaiAwal: Record<string, string | string[]>;
}) {
  return (
    <Kartu judul="Aktifkan">
      <div className="grid gap-5">
        <p>
          Setelah diaktifkan, isi versi ini tidak dapat diubah lagi. Penilaian yang sudah dibuat
          tetap memakai himpunannya sendiri.
        </p>
        <Formulir
          aksi={aktifkanHimpunanAction}
          tersembunyi={{ id }}
          nilaiAwal={nilaiAwal}
          id="aktifkan"
        >
          <Isian nama="berlakuMulai" label="Dipakai mulai" tipe="date" lebar="sedang" />
          <TombolKirim>Aktifkan</TombolKirim>
        </Formulir>
        <Rincian judul="Buang draf ini">
          <Formulir aksi={buangHimpunanAction} tersembunyi={{ id }} id="buang">
            <p>Draf dihapus. Berkasnya dapat diunggah lagi kapan saja.</p>
            <TombolKirim varian="bahaya">Buang draf</TombolKirim>
          </Formulir>
        </Rincian>
      </div>
    </Kartu>
  );
}
