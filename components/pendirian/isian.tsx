import { AreaTeks, Isian, IsianUang, Kelompok, Pilihan, PilihanRadio } from '@/components/form';
import { SektorSimpanPinjam } from '@/components/koperasi/isian/sektor';
import { PilihKelurahan } from '@/components/wilayah/pilih-kelurahan';
import { JENIS_KOPERASI, POLA_PENGELOLAAN, SEKTOR_USAHA } from '@/lib/koperasi/acuan';
import { LABEL_ISIAN_PENDIRIAN as LABEL, LABEL_RAGAM, RAGAM } from '@/lib/pendirian/isian/rules';
import { WILAYAH_KERJA } from '@/lib/pendirian/isian/schema';
import { PETUNJUK_WILAYAH } from '@/lib/pendirian/kewenangan/rules';
import { LABEL_WILAYAH_KERJA } from '@/lib/pendirian/tampilan/rules';

const PETUNJUK_RAGAM = {
  PRIMER: 'Didirikan orang, misalnya pemilik usaha di satu pasar atau kelurahan.',
  SEKUNDER: 'Didirikan beberapa koperasi. Hanya pengurus koperasi yang dapat memulai.',
  KKMP: 'Satu kelurahan hanya punya satu, dan pendirinya tinggal di kelurahan itu.',
};
const PETUNJUK_JENIS: Record<string, string> = {
  PRODUSEN: 'Anggota membuat barang, koperasi membantu bahan dan penjualannya.',
  PEMASARAN: 'Koperasi menjual produk anggotanya.',
  KONSUMEN: 'Koperasi menyediakan barang kebutuhan anggotanya.',
  JASA: 'Koperasi memberi jasa, misalnya angkutan atau perawatan.',
  SIMPAN_PINJAM: 'Satu-satunya usaha koperasi adalah simpan pinjam bagi anggotanya.',
};

const pilihan = (
  isi: readonly { kode: string; label: string }[],
  petunjuk?: typeof PETUNJUK_JENIS,
) => isi.map(({ kode, label }) => ({ nilai: kode, label, petunjuk: petunjuk?.[kode] }));

/** Why the reader can begin no sekunder; null when one of their koperasi can found. */
function tanpaWakil(koperasi: readonly { sah: boolean }[]): string | null {
  if (koperasi.some(({ sah }) => sah)) return null;
  return koperasi.length > 0
    ? 'Koperasi yang Anda wakili belum berbadan hukum atau sedang tidak aktif, jadi ini belum dapat dipilih.'
    : 'Akun Anda tidak tercatat sebagai pengurus koperasi, jadi ini tidak dapat dipilih.';
}

/** Kind and manner; who the members are is asked only at the beginning. */
export function IsianBentuk({
  koperasi,
  modal,
  pilihRagam = true,
}: {
  /** Koperasi that the reader may represent. */
  koperasi: { id: string; nama: string; sah: boolean }[];
  /** The capital rule for simpan pinjam, in a sentence. */
  modal: string;
  pilihRagam?: boolean;
}) {
  return (
    <>
      {pilihRagam ? (
        <PilihanRadio
          nama="ragam"
          label={LABEL.ragam}
          pilihan={RAGAM.map((nilai) => ({
            nilai,
            label: LABEL_RAGAM[nilai],
            petunjuk: [PETUNJUK_RAGAM[nilai], nilai === 'SEKUNDER' ? tanpaWakil(koperasi) : null]
              .filter(Boolean)
              .join(' '),
            tertutup: nilai === 'SEKUNDER' && tanpaWakil(koperasi) !== null,
          }))}
        />
      ) : null}
      {pilihRagam && koperasi.length > 0 ? (
        <Pilihan
          nama="koperasiId"
          label={LABEL.koperasiId}
          petunjuk="Hanya untuk koperasi sekunder."
          opsional
          kosong="Tidak mewakili koperasi"
          lebar="penuh"
          pilihan={koperasi.map(({ id, nama }) => ({ nilai: id, label: nama }))}
        />
      ) : null}
      <PilihanRadio
        nama="jenis"
        label={LABEL.jenis}
        pilihan={pilihan(JENIS_KOPERASI, {
          ...PETUNJUK_JENIS,
          SIMPAN_PINJAM: `${PETUNJUK_JENIS.SIMPAN_PINJAM} ${modal}`,
        })}
      />
      <PilihanRadio nama="pola" label={LABEL.pola} pilihan={pilihan(POLA_PENGELOLAAN)} mendatar />
    </>
  );
}

/** Where the office will be, and from where the members come. */
export function IsianWilayah() {
  return (
    <>
      <PilihKelurahan label={LABEL.kelurahanKode} />
      <Isian
        nama="alamat"
        label={LABEL.alamat}
        petunjuk="Jalan dan nomor. Boleh rumah salah satu pendiri."
        autoComplete="off"
      />
      <PilihanRadio
        nama="wilayahKerja"
        label={LABEL.wilayahKerja}
        petunjuk="Dari mana anggotanya. Koperasi Kelurahan Merah Putih selalu satu kelurahan."
        pilihan={WILAYAH_KERJA.map((nilai) => ({
          nilai,
          label: LABEL_WILAYAH_KERJA[nilai],
          petunjuk:
            nilai === 'PROVINSI' || nilai === 'NASIONAL' ? PETUNJUK_WILAYAH[nilai] : undefined,
        }))}
      />
    </>
  );
}

export function IsianNama({ namaKkmp }: { namaKkmp: string | null }) {
  if (namaKkmp) {
    return (
      <p>
        Nama Koperasi Kelurahan Merah Putih mengikuti kelurahannya: <strong>{namaKkmp}</strong>.
      </p>
    );
  }
  return (
    <Isian
      nama="nama"
      label={LABEL.nama}
      petunjuk="Diawali kata Koperasi dan jenisnya, lalu paling sedikit tiga kata dengan huruf Latin. Misalnya Koperasi Konsumen Jaya Ceria Selalu."
      autoComplete="off"
    />
  );
}

/**
 * Purpose, work and sektor.
 *
 * @param sektor `tetap` where it is known that it follows from the jenis; `tanya` asks it, unless the same
 *   form says simpan pinjam
 */
export function IsianKegiatan({ sektor = 'tanya' }: { sektor?: 'tetap' | 'tanya' }) {
  return (
    <>
      <AreaTeks
        nama="tujuan"
        label={LABEL.tujuan}
        petunjuk="Mengapa koperasi ini didirikan. Satu atau dua kalimat cukup."
        baris={3}
      />
      <AreaTeks
        nama="kegiatan"
        label={LABEL.kegiatan}
        petunjuk="Apa yang dikerjakan koperasi untuk anggotanya."
        baris={3}
      />
      {sektor === 'tetap' ? (
        <SektorSimpanPinjam />
      ) : (
        <>
          <Pilihan
            nama="sektorUsaha"
            label={LABEL.sektorUsaha}
            kosong="Pilih sektor usaha"
            lebar="penuh"
            className="tanya-sektor"
            pilihan={SEKTOR_USAHA.map(({ nomor, label }) => ({ nilai: String(nomor), label }))}
          />
          <SektorSimpanPinjam className="sektor-tetap" />
        </>
      )}
    </>
  );
}

export function IsianUsulanSimpanan() {
  return (
    <Kelompok
      judul="Usulan simpanan"
      petunjuk="Hanya usulan. Besarnya diputuskan rapat pendirian, dan sama bagi semua anggota."
    >
      <IsianUang
        nama="simpananPokok"
        label={LABEL.simpananPokok}
        petunjuk="Dibayar sekali saat menjadi anggota."
      />
      <IsianUang nama="simpananWajib" label={LABEL.simpananWajib} />
    </Kelompok>
  );
}
