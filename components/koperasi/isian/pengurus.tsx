import { Isian, Kelompok, Pilihan } from '@/components/form';
import { JABATAN_PENGURUS } from '@/lib/koperasi/acuan';
import { BARIS_PENGURUS, isianPengurus } from '@/lib/koperasi/kepengurusan/schema';
import { pilihanAcuan } from './pilihan';

const BARIS = Array.from({ length: BARIS_PENGURUS }, (_, baris) => baris);

/** Fields of one office holder; `nama` gives each field its name in the form. */
export function IsianSatuPengurus({
  nama,
  kosong,
  petunjuk = {},
}: {
  nama: (isian: 'jabatan' | 'nama' | 'telepon' | 'nikPenduduk' | 'mulai') => string;
  kosong?: string;
  /** Hints of the fields that show nothing of what is stored. */
  petunjuk?: { telepon?: string; nikPenduduk?: string };
}) {
  return (
    <>
      <Pilihan
        nama={nama('jabatan')}
        label="Jabatan"
        kosong={kosong}
        pilihan={pilihanAcuan(JABATAN_PENGURUS)}
      />
      <Isian nama={nama('nama')} label="Nama lengkap" maxLength={120} autoComplete="off" />
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
    </>
  );
}

/** Several office holders at once; rows without a name stay out. */
export function IsianDaftarPengurus() {
  return (
    <>
      <p className="petunjuk">
        Isi yang sudah ada. Baris tanpa nama diabaikan. Telepon dan NIK penduduk disimpan tersandi
        dan tidak pernah tampil di halaman publik. Orang lain dapat ditambahkan setelah koperasi
        terdaftar.
      </p>
      {BARIS.map((baris) => (
        <Kelompok key={baris} judul={`Orang ke-${baris + 1}`} kolom={2}>
          <IsianSatuPengurus nama={(isian) => isianPengurus(baris, isian)} />
        </Kelompok>
      ))}
    </>
  );
}
