import { Isian, Kelompok, KotakCentang, Pilihan, PilihanRadio } from '@/components/form';
import { PILIHAN_KELAMIN } from '@/components/umkm/pilihan';
import { PERSETUJUAN_LAPANGAN } from '@/lib/lapangan/rules';
import { IsianTitik } from './isian-titik';

export interface Butir {
  nilai: string;
  label: string;
}

/** The one kelurahan of who works in one; it is not asked then. */
export const satuKelurahan = (kelurahan: readonly Butir[]): Record<string, string> => {
  const [satu] = kelurahan;
  return satu && kelurahan.length === 1 ? { kelurahanKode: satu.nilai } : {};
};

/**
 * What is asked in the street: who, which business, where, consent.
 *
 * @param tanpaNikPenduduk leaves the identity number out: it is not kept on a phone
 */
export function IsianPendataan({
  jenis,
  kelurahan,
  tanpaNikPenduduk,
  betulkan,
}: {
  jenis: readonly Butir[];
  kelurahan: readonly Butir[];
  tanpaNikPenduduk?: boolean;
  /** What is stored already is mended: numbers stand masked, consent was given. */
  betulkan?: { denganOrang: boolean; tersamar: { telepon: string; nikPenduduk: string } };
}) {
  const lama = (isi: string | undefined, contoh: string) =>
    isi ? `Tersimpan ${isi}. Kosongkan bila tidak berubah.` : contoh;
  return (
    <>
      {betulkan?.denganOrang === false ? null : (
        <Kelompok judul="Pemilik">
          <Isian nama="nama" label="Nama pemilik" autoComplete="off" />
          <Isian
            nama="telepon"
            label="Nomor telepon"
            petunjuk={lama(
              betulkan?.tersamar.telepon,
              'Misalnya 0812 3456 7890. Kosongkan bila tidak punya.',
            )}
            tipe="tel"
            autoComplete="off"
            lebar="sedang"
            opsional
          />
          {tanpaNikPenduduk ? null : (
            <Isian
              nama="nikPenduduk"
              label="NIK penduduk"
              petunjuk={lama(
                betulkan?.tersamar.nikPenduduk,
                '16 angka di KTP, bila pemilik bersedia.',
              )}
              inputMode="numeric"
              autoComplete="off"
              spellCheck={false}
              lebar="sedang"
              opsional
            />
          )}
          <PilihanRadio
            nama="jenisKelamin"
            label="Jenis kelamin"
            pilihan={PILIHAN_KELAMIN}
            mendatar
            opsional
          />
        </Kelompok>
      )}
      <Kelompok judul="Usaha">
        <Isian
          nama="namaUsaha"
          label="Nama usaha"
          petunjuk="Bila tidak bernama, tulis seperti orang menyebutnya: Warung Bu Siti."
        />
        <Isian
          nama="kegiatanUtama"
          label="Yang dijual atau dikerjakan"
          petunjuk="Misalnya menjual nasi uduk."
        />
        <Pilihan
          nama="jenisUsahaKode"
          label="Jenis usaha"
          pilihan={[...jenis]}
          kosong="Pilih jenis usaha"
        />
      </Kelompok>
      <Kelompok judul="Tempat">
        {kelurahan.length === 1 ? null : (
          <Pilihan
            nama="kelurahanKode"
            label="Kelurahan"
            pilihan={[...kelurahan]}
            kosong="Pilih kelurahan"
          />
        )}
        <Isian nama="alamat" label="Alamat usaha" />
        <Isian nama="rt" label="RT" inputMode="numeric" lebar="pendek" opsional />
        <Isian nama="rw" label="RW" inputMode="numeric" lebar="pendek" opsional />
        <IsianTitik />
      </Kelompok>
      {betulkan ? null : (
        <KotakCentang
          nama="setuju"
          label="Sudah saya bacakan kepada pemilik, dan pemilik setuju."
          petunjuk={PERSETUJUAN_LAPANGAN.teks}
        />
      )}
    </>
  );
}
