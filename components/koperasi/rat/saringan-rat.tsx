import { Pilihan } from '@/components/form';
import { type Keping, Saringan } from '@/components/ui';
import { PilihKecamatan } from '@/components/wilayah/pilih-kelurahan';
import { JENIS_KOPERASI, labelAcuan } from '@/lib/koperasi/acuan';
import { alamatRat, JALUR_RAT } from '@/lib/koperasi/rat/daftar/alamat/rules';
import type { DaftarRat } from '@/lib/koperasi/rat/daftar/rules';
import type { SaringRat } from '@/lib/koperasi/rat/daftar/schema';
import { KECAMATAN } from '@/lib/wilayah/data';
import { pilihanAcuan } from '../isian/pilihan';

const KKMP = {
  ya: 'Hanya Kelurahan Merah Putih',
  tidak: 'Selain Kelurahan Merah Putih',
} as const;
const INGAT = {
  boleh: 'Dapat diingatkan sekarang',
  baru: 'Baru diingatkan',
} as const;
const HUBUNG = {
  akun: 'Punya akun pengurus',
  surel: 'Hanya punya surel kantor',
  tidak: 'Tidak punya akun dan surel',
} as const;

const pilihan = (isi: Record<string, string>) =>
  Object.entries(isi).map(([nilai, label]) => ({ nilai, label }));

/** What each filter now in force says, in the order of the panel. */
function keping(daftar: DaftarRat, saring: SaringRat): Keping[] {
  const { kecamatan, jenis, kkmp, ingat, hubung } = saring;
  const nama = KECAMATAN.find((satu) => satu.kode === kecamatan)?.nama ?? kecamatan;
  const semua: [keyof SaringRat, string | undefined][] = [
    ['kecamatan', kecamatan && `Kecamatan: ${nama}`],
    ['jenis', jenis && `Jenis: ${labelAcuan(JENIS_KOPERASI, jenis)}`],
    ['kkmp', kkmp && KKMP[kkmp]],
    ['ingat', ingat && INGAT[ingat]],
    ['hubung', hubung && HUBUNG[hubung]],
  ];
  return semua.flatMap(([kunci, label]) =>
    label ? [{ label, hapusHref: alamatRat(daftar, saring, { [kunci]: null }) }] : [],
  );
}

/** Search and filters of a list about the RAT; all of them stand in its address. */
export function SaringanRat({ daftar, saring }: { daftar: DaftarRat; saring: SaringRat }) {
  const dipakai = keping(daftar, saring);
  return (
    <Saringan
      action={JALUR_RAT}
      cari={{ nama: 'cari', label: 'Cari nama, nomor, atau alamat', nilai: saring.cari }}
      keping={dipakai}
      hapusSemuaHref={dipakai.length > 1 ? alamatRat(daftar, { cari: saring.cari }) : undefined}
      tersembunyi={{ daftar }}
    >
      <PilihKecamatan nama="kecamatan" nilaiAwal={saring.kecamatan ?? ''} />
      <Pilihan
        nama="jenis"
        label="Jenis"
        kosong="Semua jenis"
        pilihan={pilihanAcuan(JENIS_KOPERASI)}
        nilaiAwal={saring.jenis ?? ''}
      />
      <Pilihan
        nama="kkmp"
        label="Kelurahan Merah Putih"
        kosong="Semua koperasi"
        pilihan={pilihan(KKMP)}
        nilaiAwal={saring.kkmp ?? ''}
      />
      {daftar === 'verifikasi' ? null : (
        <>
          <Pilihan
            nama="ingat"
            label="Pengingat"
            kosong="Semua"
            pilihan={pilihan(INGAT)}
            nilaiAwal={saring.ingat ?? ''}
          />
          <Pilihan
            nama="hubung"
            label="Cara dihubungi"
            kosong="Semua"
            pilihan={pilihan(HUBUNG)}
            nilaiAwal={saring.hubung ?? ''}
          />
        </>
      )}
    </Saringan>
  );
}
