import type { ReactNode } from 'react';
import { Isian, IsianUang, Kelompok, Pilihan, PilihanRadio, RincianIsian } from '@/components/form';
import { IsianTitik } from '@/components/lapangan/isian-titik';
import { IKUTAN_IZIN } from '@/lib/umkm/bagian/izin/rules';
import { BILA_ADA_KEUANGAN, LABEL_ISIAN, PEKERJA_DISABILITAS } from '@/lib/umkm/bagian/rules';
import type { Bagian } from '@/lib/umkm/bagian/schema';
import {
  PILIHAN_BADAN_USAHA,
  PILIHAN_KAWIN,
  PILIHAN_KELAMIN,
  PILIHAN_KELURAHAN,
  PILIHAN_PENDIDIKAN,
  PILIHAN_SKALA,
} from './pilihan';

interface IsianBagianProps {
  bagian: Bagian;
  jenis: { nilai: string; label: string }[];
  /** An officer's note by field, shown with the field. */
  catatan?: Record<string, string>;
  /** Masked values that are stored already; the field then only changes them. */
  tersamar?: Record<string, string>;
  /** An officer fills it in: what is not known stays open, and the person's own answers are not asked. */
  petugas?: boolean | undefined;
  /** Codes of the kelurahan on offer for a home, where not all are; of one there is no choice. */
  kelurahan?: readonly string[] | null | undefined;
}

/** Hint of a field, with the officer's note in front where there is one. */
type Petunjuk = (isian: string, teks?: ReactNode) => ReactNode;

function pembuatPetunjuk(catatan: Record<string, string>): Petunjuk {
  return (isian, teks) =>
    catatan[isian] ? (
      <>
        <strong className="font-semibold text-kuning">Catatan petugas: {catatan[isian]}</strong>
        {teks ? <span className="block">{teks}</span> : null}
      </>
    ) : (
      teks
    );
}

/** The fields of one topic, in the order of their labels. */
export function IsianBagian({
  bagian,
  jenis,
  catatan = {},
  tersamar = {},
  petugas = false,
  kelurahan = null,
}: IsianBagianProps) {
  const petunjuk = pembuatPetunjuk(catatan);
  const lama = (isian: string, contoh?: string) =>
    petunjuk(
      isian,
      tersamar[isian] ? `Tersimpan ${tersamar[isian]}. Kosongkan bila tidak berubah.` : contoh,
    );
  switch (bagian) {
    case 'pemilik':
      return <Pemilik {...{ petunjuk, lama, petugas }} />;
    case 'alamat':
      return <Alamat {...{ petunjuk, lama, petugas, kelurahan }} />;
    case 'usaha':
      return <Usaha {...{ petunjuk, lama, petugas, jenis }} />;
    case 'lokasi':
      return <Lokasi petunjuk={petunjuk} />;
    case 'keuangan':
      return <Keuangan petunjuk={petunjuk} catatan={catatan} />;
    case 'perizinan':
      return <Perizinan petunjuk={petunjuk} catatan={catatan} />;
  }
}

interface DenganLama {
  petunjuk: Petunjuk;
  lama: (isian: string, contoh?: string) => ReactNode;
  petugas: boolean;
}

function Pemilik({ petunjuk, lama, petugas }: DenganLama) {
  const label = LABEL_ISIAN.pemilik;
  return (
    <>
      <Isian
        nama="nama"
        label={label.nama}
        petunjuk={petunjuk('nama', 'Seperti tertulis di KTP.')}
        autoComplete="name"
      />
      <Isian
        nama="nikPenduduk"
        label={label.nikPenduduk}
        petunjuk={lama('nikPenduduk', '16 angka di KTP. Boleh memakai spasi.')}
        opsional={petugas}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        lebar="sedang"
      />
      <PilihanRadio
        nama="jenisKelamin"
        label={label.jenisKelamin}
        petunjuk={petunjuk('jenisKelamin')}
        pilihan={PILIHAN_KELAMIN}
        opsional={petugas}
        mendatar
      />
      <Isian
        nama="tempatLahir"
        label={label.tempatLahir}
        petunjuk={lama('tempatLahir')}
        opsional={petugas}
        lebar="sedang"
      />
      <Isian
        nama="tanggalLahir"
        label={label.tanggalLahir}
        petunjuk={lama('tanggalLahir', 'Misalnya 17-08-1990.')}
        opsional={petugas}
        tipe="date"
        autoComplete="bday"
        lebar="pendek"
      />
      <Pilihan
        nama="statusKawin"
        label={label.statusKawin}
        petunjuk={petunjuk('statusKawin')}
        pilihan={PILIHAN_KAWIN}
        kosong="Tidak diisi"
        opsional
      />
      <Pilihan
        nama="pendidikan"
        label={label.pendidikan}
        petunjuk={petunjuk('pendidikan')}
        pilihan={PILIHAN_PENDIDIKAN}
        kosong="Tidak diisi"
        opsional
      />
      {petugas ? null : (
        <Pilihan
          nama="disabilitas"
          label={label.disabilitas}
          petunjuk={petunjuk(
            'disabilitas',
            'Boleh tidak dijawab. Dipakai untuk menyiapkan pelayanan, disimpan terkunci, dan tidak ditampilkan kepada petugas.',
          )}
          pilihan={[
            { nilai: 'ya', label: 'Ya' },
            { nilai: 'tidak', label: 'Tidak' },
          ]}
          kosong="Tidak dijawab"
          opsional
        />
      )}
    </>
  );
}

function RtRw({ petunjuk, label }: { petunjuk: Petunjuk; label: { rt: string; rw: string } }) {
  return (
    <div className="grid grid-cols-2 gap-4">
      {(['rt', 'rw'] as const).map((nama) => (
        <Isian
          key={nama}
          nama={nama}
          label={label[nama]}
          petunjuk={petunjuk(nama)}
          inputMode="numeric"
          lebar="pendek"
          opsional
        />
      ))}
    </div>
  );
}

function Alamat({
  petunjuk,
  lama,
  petugas,
  kelurahan,
}: DenganLama & { kelurahan: readonly string[] | null }) {
  const label = LABEL_ISIAN.alamat;
  const pilihan = PILIHAN_KELURAHAN.filter(({ nilai }) => kelurahan?.includes(nilai) ?? true);
  const satu = pilihan.length === 1;
  return (
    <>
      <Isian
        nama="alamat"
        label={label.alamat}
        petunjuk={lama('alamat', 'Jalan dan nomor rumah, tanpa RT, RW, dan kelurahan.')}
        opsional={petugas}
        autoComplete="street-address"
      />
      <RtRw petunjuk={petunjuk} label={label} />
      <Pilihan
        nama="kelurahanKode"
        label={label.kelurahanKode}
        petunjuk={petunjuk(
          'kelurahanKode',
          satu ? 'Kelurahan Anda.' : 'Dikelompokkan menurut kecamatan.',
        )}
        pilihan={pilihan}
        kosong={satu ? undefined : 'Pilih kelurahan'}
        nilaiAwal={satu ? pilihan[0]?.nilai : undefined}
      />
      <Isian
        nama="telepon"
        label={label.telepon}
        petunjuk={lama('telepon', 'Yang dapat dihubungi petugas, misalnya 0812 3456 7890.')}
        opsional={petugas}
        tipe="tel"
        autoComplete="tel"
        lebar="sedang"
      />
    </>
  );
}

function Usaha({
  petunjuk,
  lama,
  petugas,
  jenis,
}: DenganLama & { jenis: { nilai: string; label: string }[] }) {
  const label = LABEL_ISIAN.usaha;
  return (
    <>
      <Isian
        nama="nama"
        label={label.nama}
        petunjuk={petunjuk('nama', 'Nama yang dikenal pembeli.')}
        autoComplete="organization"
      />
      <Isian
        nama="kegiatanUtama"
        label={label.kegiatanUtama}
        petunjuk={petunjuk('kegiatanUtama', 'Misalnya membuat dan menjual keripik singkong.')}
      />
      <Isian
        nama="produkUtama"
        label={label.produkUtama}
        petunjuk={petunjuk('produkUtama')}
        opsional
      />
      <Pilihan
        nama="jenisUsahaKode"
        label={label.jenisUsahaKode}
        petunjuk={petunjuk('jenisUsahaKode', 'Pilih yang paling banyak menghasilkan.')}
        pilihan={jenis}
        kosong="Pilih jenis usaha"
      />
      <Pilihan
        nama="statusBadanUsaha"
        label={label.statusBadanUsaha}
        petunjuk={petunjuk('statusBadanUsaha', 'Usaha sendiri tanpa akta adalah perorangan.')}
        pilihan={PILIHAN_BADAN_USAHA}
        kosong="Pilih badan usaha"
      />
      <Isian
        nama="tanggalMulai"
        label={label.tanggalMulai}
        petunjuk={petunjuk('tanggalMulai', 'Kira-kira sudah cukup, misalnya 01-06-2022.')}
        opsional={petugas}
        tipe="date"
        lebar="pendek"
      />
      <Isian
        nama="nib"
        label="NIB (Nomor Induk Berusaha)"
        petunjuk={petunjuk('nib', '13 angka dari OSS. Kosongkan bila belum punya.')}
        inputMode="numeric"
        lebar="sedang"
        opsional
      />
      <Isian
        nama="npwp"
        label={label.npwp}
        petunjuk={lama(
          'npwp',
          '15 atau 16 angka. NPWP perorangan yang baru sama dengan NIK penduduk.',
        )}
        inputMode="numeric"
        lebar="sedang"
        opsional
      />
      <Kelompok
        judul="KBLI"
        petunjuk="Kode bidang usaha menurut BPS, tertulis di NIB. Kosongkan keduanya bila belum tahu. Portal belum mencocokkan kodenya dengan daftar BPS; petugas membandingkannya dengan NIB."
        kolom={2}
      >
        <Isian
          nama="kbliKode"
          label={label.kbliKode}
          petunjuk={petunjuk('kbliKode')}
          inputMode="numeric"
          lebar="pendek"
          opsional
        />
        <Pilihan
          nama="kbliVersi"
          label={label.kbliVersi}
          petunjuk={petunjuk('kbliVersi')}
          pilihan={[
            { nilai: '2020', label: 'KBLI 2020' },
            { nilai: '2025', label: 'KBLI 2025' },
          ]}
          kosong="Tidak diisi"
          opsional
        />
      </Kelompok>
    </>
  );
}

function Lokasi({ petunjuk }: { petunjuk: Petunjuk }) {
  const label = LABEL_ISIAN.lokasi;
  return (
    <>
      <Isian
        nama="alamat"
        label={label.alamat}
        petunjuk={petunjuk(
          'alamat',
          'Tempat usaha dijalankan. Berjualan keliling? Tulis tempat Anda menyiapkannya.',
        )}
      />
      <RtRw petunjuk={petunjuk} label={label} />
      <Pilihan
        nama="kelurahanKode"
        label={label.kelurahanKode}
        petunjuk={petunjuk('kelurahanKode', 'Petugas kelurahan ini yang memeriksa.')}
        pilihan={PILIHAN_KELURAHAN}
        kosong="Pilih kelurahan"
      />
      <Isian
        nama="kodePos"
        label={label.kodePos}
        petunjuk={petunjuk('kodePos')}
        inputMode="numeric"
        lebar="pendek"
        opsional
      />
      <IsianTitik petunjuk={petunjuk} />
    </>
  );
}

const DISABILITAS = Object.keys(PEKERJA_DISABILITAS) as (keyof typeof PEKERJA_DISABILITAS)[];

interface DenganCatatan {
  petunjuk: Petunjuk;
  catatan: Record<string, string>;
}

function Keuangan({ petunjuk, catatan }: DenganCatatan) {
  const label = LABEL_ISIAN.keuangan;
  const orang = (nama: keyof typeof label) => (
    <Isian
      key={nama}
      nama={nama}
      label={label[nama]}
      petunjuk={petunjuk(nama)}
      inputMode="numeric"
      lebar="pendek"
      akhiran="orang"
      opsional
    />
  );
  return (
    <>
      <IsianUang
        nama="modalUsaha"
        label={label.modalUsaha}
        petunjuk={petunjuk(
          'modalUsaha',
          'Uang dan alat yang dipakai untuk usaha. Tanah dan bangunan tempat usaha tidak dihitung.',
        )}
      />
      <IsianUang
        nama="omzetTahunan"
        label={label.omzetTahunan}
        petunjuk={petunjuk(
          'omzetTahunan',
          'Seluruh hasil penjualan setahun, sebelum dikurangi biaya. Sebulan dikalikan 12 sudah cukup.',
        )}
      />
      <Isian
        nama="tahunData"
        label={label.tahunData}
        petunjuk={petunjuk('tahunData', 'Tahun dari angka modal dan omzet di atas.')}
        inputMode="numeric"
        lebar="pendek"
      />
      <Kelompok
        judul="Orang yang bekerja"
        petunjuk="Termasuk keluarga yang membantu. Kosongkan bila tidak ada."
        kolom={2}
      >
        {(
          [
            'pekerjaDibayarLaki',
            'pekerjaDibayarPerempuan',
            'pekerjaTidakDibayarLaki',
            'pekerjaTidakDibayarPerempuan',
          ] as const
        ).map(orang)}
      </Kelompok>
      <RincianIsian
        judul="Bila ada: aset, skala usaha, pekerja penyandang disabilitas"
        nama={BILA_ADA_KEUANGAN}
        terbuka={BILA_ADA_KEUANGAN.some((nama) => catatan[nama])}
      >
        <div className="kelompok-isi">
          <IsianUang
            nama="aset"
            label={label.aset}
            petunjuk={petunjuk(
              'aset',
              'Perkiraan nilai semua milik usaha: uang, barang, alat, tanah, dan bangunan.',
            )}
            opsional
          />
          <Pilihan
            nama="skalaDilaporkan"
            label={label.skalaDilaporkan}
            petunjuk={petunjuk(
              'skalaDilaporkan',
              'Sebutan untuk usaha ini. Portal tetap menghitung skalanya dari modal dan omzet.',
            )}
            pilihan={PILIHAN_SKALA.filter(({ nilai }) => nilai !== 'BESAR')}
            kosong="Tidak diisi"
            opsional
          />
          <Kelompok
            judul="Pekerja penyandang disabilitas"
            petunjuk="Boleh tidak dijawab. Jumlahnya dicatat terpisah, tidak ditambahkan ke jumlah pekerja."
            kolom={2}
          >
            {DISABILITAS.map(orang)}
          </Kelompok>
        </div>
      </RincianIsian>
    </>
  );
}

const CONTOH_IZIN: Record<string, string> = {
  sku: 'Dari kelurahan. Tulis nomornya seperti di surat.',
  halal: 'Diawali ID, diikuti 17 angka.',
  pirt: '15 angka, misalnya 2063276010001-28.',
  pirtTerbit: 'Isi bila nomor P-IRT Anda berbentuk lain, yang terbit sejak 2021.',
  bpom: 'Biasanya MD atau ML diikuti 12 angka.',
  merek: 'Nomor pendaftaran. Bila belum terdaftar, nomor permohonannya.',
  merekKelas: 'Misalnya 30, atau 30 dan 43.',
};

const IKUTAN = Object.keys(IKUTAN_IZIN);

/** Numbers first; how long they hold, and what else a trade mark has, opens on request. */
function Perizinan({ petunjuk, catatan }: DenganCatatan) {
  const label: Record<string, string> = LABEL_ISIAN.perizinan;
  const isian = (nama: string) => {
    const tanggal = /(Terbit|Mulai|Hingga)$/.test(nama);
    return (
      <Isian
        key={nama}
        nama={nama}
        label={label[nama]}
        petunjuk={petunjuk(nama, CONTOH_IZIN[nama])}
        tipe={tanggal ? 'date' : 'text'}
        spellCheck={false}
        lebar={tanggal ? 'pendek' : 'sedang'}
        opsional
      />
    );
  };
  const semua = Object.keys(label);
  return (
    <>
      {semua.filter((nama) => !IKUTAN.includes(nama)).map(isian)}
      <RincianIsian
        judul="Bila ada: masa berlaku izin, kelas merek"
        nama={IKUTAN}
        terbuka={IKUTAN.some((nama) => catatan[nama])}
      >
        <Kelompok
          judul="Masa berlaku"
          petunjuk="Isi hanya bila tertulis di suratnya. Masa berlaku P-IRT sudah terbaca dari nomornya."
          kolom={2}
        >
          {semua.filter((nama) => IKUTAN.includes(nama)).map(isian)}
        </Kelompok>
      </RincianIsian>
    </>
  );
}
