import { Isian, Kelompok } from '@/components/form';
import { PilihKelurahan } from '@/components/wilayah/pilih-kelurahan';
import { LABEL_ISIAN_KOPERASI as LABEL } from '@/lib/koperasi/isian/rules';

/** How the office is reached; everybody sees this. */
export function IsianKontak() {
  return (
    <Kelompok
      judul="Kontak kantor"
      petunjuk="Tampil di halaman publik. Jangan tulis nomor pribadi."
    >
      <Isian
        nama="telepon"
        label={LABEL.telepon}
        petunjuk="Misalnya 021 7788 9900 atau 0812 3456 7890."
        tipe="tel"
        lebar="sedang"
        opsional
        autoComplete="off"
      />
      <Isian
        nama="hp"
        label={LABEL.hp}
        petunjuk="Nomor kantor untuk telepon atau WhatsApp. Isi paling sedikit telepon atau HP."
        tipe="tel"
        lebar="sedang"
        opsional
        autoComplete="off"
      />
      <Isian nama="faks" label={LABEL.faks} tipe="tel" lebar="sedang" opsional autoComplete="off" />
      <Isian nama="surel" label={LABEL.surel} tipe="email" opsional autoComplete="off" />
      <Isian
        nama="situs"
        label={LABEL.situs}
        petunjuk="Misalnya https://koperasi.contoh.id."
        opsional
        autoComplete="off"
        spellCheck={false}
      />
    </Kelompok>
  );
}

/** Where the office is, and how it is reached. */
export function IsianAlamat() {
  return (
    <>
      <Kelompok judul="Alamat kantor">
        <Isian
          nama="alamat"
          label={LABEL.alamat}
          petunjuk="Jalan, nomor, gedung atau pasar."
          autoComplete="off"
        />
        <Isian nama="rt" label={LABEL.rt} inputMode="numeric" lebar="pendek" opsional />
        <Isian nama="rw" label={LABEL.rw} inputMode="numeric" lebar="pendek" opsional />
        <PilihKelurahan />
        <Isian
          nama="kodePos"
          label={LABEL.kodePos}
          inputMode="numeric"
          lebar="pendek"
          opsional
          autoComplete="off"
        />
      </Kelompok>
      <IsianKontak />
    </>
  );
}
