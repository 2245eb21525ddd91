import {
  AreaTeks,
  Formulir,
  Isian,
  KotakCentang,
  Pilihan,
  PilihanRadio,
  TombolKirim,
} from '@/components/form';
import { mulaiKampanyeAction } from '@/lib/kampanye/actions';
import { TUJUAN_KAMPANYE } from '@/lib/kampanye/mulai/schema';
import { LABEL_TUJUAN } from '@/lib/kampanye/rules';
import { formatAngka } from '@/lib/platform/format';

/** What is written to the owners; whom it goes to stands above the form. */
export function KampanyeForm({
  kunciKirim,
  kelurahan,
  sektor,
  jumlah,
  hariJawab,
  koperasi,
  nilaiAwal,
}: {
  kunciKirim: string;
  kelurahan: readonly string[];
  sektor: number | null;
  jumlah: number;
  hariJawab: number;
  /** Those that may be recommended; none for a group without a fitting one. */
  koperasi: readonly { id: string; nama: string; jarak: string }[];
  nilaiAwal: Record<string, string | string[]>;
}) {
  return (
    <Formulir
      id="kampanye"
      aksi={mulaiKampanyeAction}
      tersembunyi={{ kunciKirim, sektor: sektor?.toString() ?? '' }}
      nilaiAwal={nilaiAwal}
      labelGalat={{
        tujuan: 'Tujuan',
        judul: 'Judul',
        pesan: 'Isi undangan',
        koperasiId: 'Koperasi yang disarankan',
      }}
    >
      {kelurahan.map((kode) => (
        <input key={kode} type="hidden" name="kelurahan" value={kode} />
      ))}
      <PilihanRadio
        nama="tujuan"
        label="Tujuan"
        pilihan={TUJUAN_KAMPANYE.map((nilai) => ({ nilai, label: LABEL_TUJUAN[nilai] }))}
      />
      {koperasi.length > 0 ? (
        <Pilihan
          nama="koperasiId"
          label="Koperasi yang disarankan"
          petunjuk="Hanya untuk tujuan bergabung. Hanya koperasi sehat yang menerima anggota dan terjangkau dari kelurahan ini. Namanya tertulis di undangan."
          opsional
          kosong="Tidak menyebut satu koperasi"
          pilihan={koperasi.map(({ id, nama, jarak }) => ({
            nilai: id,
            label: `${nama} (${jarak})`,
          }))}
        />
      ) : null}
      <Isian
        nama="judul"
        label="Judul undangan"
        petunjuk="Menjadi judul pemberitahuan dan surel."
        lebar="penuh"
      />
      <AreaTeks
        nama="pesan"
        label="Isi undangan"
        petunjuk={`Kalimat pendek, paling banyak 700 huruf. Batas waktu menjawab (${hariJawab} hari) dan cara menarik persetujuan ditambahkan sendiri.`}
        baris={6}
      />
      <KotakCentang
        nama="setuju"
        label={`Ya, kirim undangan ini kepada ${formatAngka(jumlah)} pemilik usaha.`}
      />
      <div>
        <TombolKirim>Kirim undangan</TombolKirim>
      </div>
    </Formulir>
  );
}
