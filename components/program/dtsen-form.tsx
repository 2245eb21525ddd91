import { Formulir, Isian, PilihanRadio, TombolKirim } from '@/components/form';
import { Kartu } from '@/components/ui';
import { tandaiDtsenAction } from '@/lib/program/prasejahtera/actions';

type NilaiAwal = Record<string, string | string[]>;

/** Writing down what DTSEN says. */
export function TandaiDtsenForm({
  pelakuUsahaId,
  versi,
  hariIni,
  nilaiAwal,
}: {
  pelakuUsahaId: string;
  /** Of the marking that is shown, 0 before the first. */
  versi: number;
  /** ISO day. */
  hariIni: string;
  nilaiAwal: NilaiAwal;
}) {
  return (
    <Formulir
      id="tandai"
      aksi={tandaiDtsenAction}
      nilaiAwal={{ tanggalCek: hariIni, ...nilaiAwal }}
      tersembunyi={{ pelakuUsahaId, versi: String(versi) }}
    >
      <Kartu judul="Catat keterangan DTSEN">
        <div className="grid gap-4">
          <p>Hanya menurut DTSEN, tidak menurut perkiraan. Isinya disimpan tersandi.</p>
          <PilihanRadio
            nama="status"
            label="Keluarga pra-sejahtera menurut DTSEN"
            pilihan={[
              { nilai: 'ya', label: 'Ya' },
              { nilai: 'tidak', label: 'Tidak' },
            ]}
            mendatar
          />
          <Isian
            nama="desil"
            label="Desil"
            petunjuk="1 sampai 10, bila disebut."
            inputMode="numeric"
            lebar="pendek"
            opsional
          />
          <Isian nama="tanggalCek" label="Tanggal diperiksa" tipe="date" lebar="sedang" />
          <Isian
            nama="sumber"
            label="Sumber pemeriksaan"
            petunjuk="Misalnya SIKS-NG kelurahan, pemutakhiran triwulan III 2026."
          />
          <TombolKirim>Simpan keterangan</TombolKirim>
        </div>
      </Kartu>
    </Formulir>
  );
}
