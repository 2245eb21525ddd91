import { Isian, Kelompok, Pilihan, RincianIsian } from '@/components/form';
import { JABATAN_PENGURUS } from '@/lib/koperasi/acuan';
import { LABEL_PENGURUS } from '@/lib/koperasi/kepengurusan/pembetulan/rules';
import {
  BARIS_PENGURUS,
  isianPengurus,
  type NamaIsianPengurus,
} from '@/lib/koperasi/kepengurusan/schema';
import { LABEL_PENDIDIKAN, PENDIDIKAN } from '@/lib/umkm/rules';
import { pilihanAcuan } from './pilihan';

const BARIS = Array.from({ length: BARIS_PENGURUS }, (_, baris) => baris);

/** Fields of one office holder; `nama` gives each field its name in the form. */
export function IsianSatuPengurus({
  nama,
  kosong,
  petunjuk = {},
}: {
  nama: (isian: NamaIsianPengurus) => string;
  kosong?: string;
  /** Hints of the fields that show nothing of what is stored. */
  petunjuk?: { telepon?: string; nikPenduduk?: string; npwp?: string };
}) {
  return (
    <>
      <Pilihan
        nama={nama('jabatan')}
        label="Jabatan"
        kosong={kosong}
        pilihan={pilihanAcuan(JABATAN_PENGURUS)}
      />
      <Isian nama={nama('nama')} label="Nama lengkap" autoComplete="off" />
      <Isian
        nama={nama('telepon')}
        label="Telepon"
        petunjuk={petunjuk.telepon}
        tipe="tel"
        lebar="sedang"
        opsional
        autoComplete="off"
      />
      <Isian
        nama={nama('nikPenduduk')}
        label="NIK penduduk (KTP)"
        petunjuk={petunjuk.nikPenduduk}
        inputMode="numeric"
        lebar="sedang"
        opsional
        autoComplete="off"
      />
      <Isian nama={nama('mulai')} label="Menjabat sejak" tipe="date" lebar="pendek" opsional />
      <RincianIsian judul="NPWP dan pendidikan, bila ada" nama={[nama('npwp'), nama('pendidikan')]}>
        <div className="kelompok-isi">
          <Isian
            nama={nama('npwp')}
            label={LABEL_PENGURUS.npwp}
            petunjuk={petunjuk.npwp ?? '15 atau 16 angka.'}
            inputMode="numeric"
            lebar="sedang"
            opsional
            autoComplete="off"
          />
          <Pilihan
            nama={nama('pendidikan')}
            label={LABEL_PENGURUS.pendidikan}
            kosong="Tidak diisi"
            opsional
            pilihan={PENDIDIKAN.map((nilai) => ({ nilai, label: LABEL_PENDIDIKAN[nilai] }))}
          />
        </div>
      </RincianIsian>
    </>
  );
}

/** Several office holders at once; rows without a name stay out. */
export function IsianDaftarPengurus() {
  return (
    <>
      <p className="petunjuk">
        Isi yang sudah ada. Baris yang kosong diabaikan. Telepon, NIK penduduk, dan NPWP disimpan
        tersandi dan tidak pernah tampil di halaman publik. Orang lain dapat ditambahkan setelah
        koperasi terdaftar.
      </p>
      {BARIS.map((baris) => (
        <Kelompok key={baris} judul={`Orang ke-${baris + 1}`} kolom={2}>
          <IsianSatuPengurus nama={(isian) => isianPengurus(baris, isian)} />
        </Kelompok>
      ))}
    </>
  );
}
