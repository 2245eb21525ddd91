import {
  AreaTeks,
  Formulir,
  Isian,
  IsianUang,
  Kelompok,
  KotakCentang,
  KotakCentangGrup,
  Pilihan,
  PilihanRadio,
  TombolKirim,
} from '@/components/form';
import { Tautan } from '@/components/ui';
import { CARA, POLA } from '@/lib/permodalan/produk/schema';
import { LABEL_AKAD, LABEL_CARA, LABEL_JENIS_SUMBER, LABEL_POLA } from '@/lib/permodalan/rules';
import { tambahSumberAction, ubahSumberAction } from '@/lib/permodalan/sumber/actions';
import { LABEL_PENERIMA, LABEL_SKALA, LABEL_SUMBER } from '@/lib/permodalan/sumber/rules';
import { AKAD_SUMBER, JENIS_SUMBER, PENERIMA, SKALA } from '@/lib/permodalan/sumber/schema';

const pilih = <T extends string>(nilai: readonly T[], label: Record<T, string>) =>
  nilai.map((satu) => ({ nilai: satu, label: label[satu] }));

function Bulan({ nama, label, petunjuk }: { nama: string; label: string; petunjuk?: string }) {
  return (
    <Isian
      nama={nama}
      label={label}
      petunjuk={petunjuk}
      inputMode="numeric"
      lebar="pendek"
      akhiran="bulan"
      autoComplete="off"
      opsional
    />
  );
}

/** An entry of the reference list; what its source does not say stays empty. */
export function SumberForm({
  sumber,
  kunciKirim,
  nilaiAwal,
}: {
  /** Absent for a new entry. */
  sumber?: { id: string; versi: number };
  kunciKirim?: string;
  nilaiAwal: Record<string, string | string[]>;
}) {
  return (
    <Formulir
      id="sumber"
      aksi={sumber ? ubahSumberAction : tambahSumberAction}
      nilaiAwal={nilaiAwal}
      tersembunyi={
        sumber ? { id: sumber.id, versi: String(sumber.versi) } : { kunciKirim: kunciKirim ?? '' }
      }
      labelGalat={LABEL_SUMBER}
    >
      <Kelompok judul="Siapa yang meminjamkan">
        <Isian nama="nama" label={LABEL_SUMBER.nama} />
        <Isian nama="penyelenggara" label={LABEL_SUMBER.penyelenggara} />
        <PilihanRadio
          nama="jenis"
          label={LABEL_SUMBER.jenis}
          pilihan={pilih(JENIS_SUMBER, LABEL_JENIS_SUMBER)}
          mendatar
        />
        <PilihanRadio
          nama="penerima"
          label={LABEL_SUMBER.penerima}
          pilihan={pilih(PENERIMA, LABEL_PENERIMA)}
        />
      </Kelompok>
      <Kelompok
        judul="Jumlah dan jangka waktu"
        petunjuk="Kosongkan yang tidak disebut sumbernya."
        kolom={2}
      >
        <IsianUang nama="plafonMin" label={LABEL_SUMBER.plafonMin} opsional />
        <IsianUang nama="plafonMaks" label={LABEL_SUMBER.plafonMaks} opsional />
        <Bulan nama="tenorMin" label={LABEL_SUMBER.tenorMin} />
        <Bulan nama="tenorMaks" label={LABEL_SUMBER.tenorMaks} />
      </Kelompok>
      <Kelompok judul="Biaya" petunjuk="Kosongkan yang tidak disebut sumbernya." kolom={2}>
        <Pilihan nama="pola" label={LABEL_SUMBER.pola} pilihan={pilih(POLA, LABEL_POLA)} />
        <Pilihan
          nama="akad"
          label={LABEL_SUMBER.akad}
          petunjuk="Hanya untuk syariah."
          kosong="Tidak ada"
          pilihan={pilih(AKAD_SUMBER, LABEL_AKAD)}
        />
        <Pilihan
          nama="cara"
          label={LABEL_SUMBER.cara}
          petunjuk="Hanya untuk konvensional."
          kosong="Tidak disebut"
          pilihan={pilih(CARA, LABEL_CARA)}
        />
        <Isian
          nama="persen"
          label={LABEL_SUMBER.persen}
          inputMode="decimal"
          lebar="pendek"
          akhiran="%"
          opsional
        />
        <Isian
          nama="provisiPersen"
          label={LABEL_SUMBER.provisiPersen}
          inputMode="decimal"
          lebar="pendek"
          akhiran="%"
          opsional
        />
        <IsianUang nama="biayaAdministrasi" label={LABEL_SUMBER.biayaAdministrasi} opsional />
      </Kelompok>
      <Kelompok judul="Syarat">
        <KotakCentang nama="hanyaPerempuan" label={LABEL_SUMBER.hanyaPerempuan} />
        <KotakCentangGrup
          nama="skala"
          label={LABEL_SUMBER.skala}
          petunjuk="Tanpa tanda berarti semua kelas."
          pilihan={pilih(SKALA, LABEL_SKALA)}
          mendatar
        />
        <Bulan nama="usiaUsahaBulan" label={LABEL_SUMBER.usiaUsahaBulan} />
        <AreaTeks nama="syarat" label={LABEL_SUMBER.syarat} opsional />
        <AreaTeks nama="agunan" label={LABEL_SUMBER.agunan} baris={2} opsional />
        <AreaTeks nama="caraMengajukan" label={LABEL_SUMBER.caraMengajukan} baris={2} opsional />
      </Kelompok>
      <Kelompok judul="Asal keterangan">
        <Isian nama="sumber" label={LABEL_SUMBER.sumber} />
        <Isian
          nama="tanggalSumber"
          label={LABEL_SUMBER.tanggalSumber}
          petunjuk="Hari sumbernya dibaca."
          tipe="date"
          lebar="sedang"
        />
        <AreaTeks nama="catatan" label={LABEL_SUMBER.catatan} opsional />
        <KotakCentang
          nama="belumDikonfirmasi"
          label="Belum dikonfirmasi"
          petunjuk="Layar memberi tahu bahwa angkanya belum dipastikan."
        />
        <KotakCentang nama="aktif" label="Tampilkan dalam perbandingan" />
      </Kelompok>
      <div className="flex flex-wrap items-center gap-4">
        <TombolKirim>Simpan</TombolKirim>
        <Tautan href="/portal/sumber-modal">Batal</Tautan>
      </div>
    </Formulir>
  );
}
