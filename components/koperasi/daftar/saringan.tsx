import { Pilihan } from '@/components/form';
import { type Keping, Saringan } from '@/components/ui';
import { PilihKecamatan, PilihKelurahan } from '@/components/wilayah/pilih-kelurahan';
import { JENIS_KOPERASI, labelAcuan, STATUS_KOPERASI } from '@/lib/koperasi/acuan';
import { tanpaKursor } from '@/lib/koperasi/daftar/rules';
import { KEADAAN_RAT, type SaringKoperasi } from '@/lib/koperasi/daftar/schema';
import { KATEGORI_KESEHATAN, LABEL_KATEGORI } from '@/lib/koperasi/kategori/rules';
import { LABEL_KEADAAN_RAT } from '@/lib/koperasi/rat/rules';
import { alamatDaftar } from '@/lib/platform/keyset';
import { KECAMATAN, KELURAHAN } from '@/lib/wilayah/data';
import { pilihanAcuan } from '../isian/pilihan';

export const DASAR_DAFTAR = '/portal/koperasi';

const PILIHAN_KATEGORI = KATEGORI_KESEHATAN.map((nilai) => ({
  nilai,
  label: LABEL_KATEGORI[nilai],
}));
const PILIHAN_RAT = KEADAAN_RAT.map((nilai) => ({ nilai, label: LABEL_KEADAAN_RAT[nilai] }));
const PILIHAN_KKMP = [
  { nilai: 'ya', label: 'Hanya Kelurahan Merah Putih' },
  { nilai: 'tidak', label: 'Selain Kelurahan Merah Putih' },
];

type Saring = 'kelurahan' | 'kecamatan' | 'jenis' | 'kategori' | 'rat' | 'kkmp' | 'status';

const namaKecamatan = (kode: string) => KECAMATAN.find((satu) => satu.kode === kode)?.nama ?? kode;

function namaKelurahan(kode: string): string {
  const kelurahan = KELURAHAN.find((satu) => satu.kode === kode);
  return kelurahan ? `${kelurahan.nama}, ${namaKecamatan(kelurahan.kecamatanKode)}` : kode;
}

/** What each filter now in force says, in the order of the panel. */
function kalimatSaringan(saring: SaringKoperasi): [Saring, string][] {
  const { kelurahan, kecamatan, jenis, kategori, rat, kkmp, status } = saring;
  const semua: [Saring, string | undefined][] = [
    ['kecamatan', kecamatan && `Kecamatan: ${namaKecamatan(kecamatan)}`],
    ['kelurahan', kelurahan && `Kelurahan: ${namaKelurahan(kelurahan)}`],
    ['jenis', jenis && `Jenis: ${labelAcuan(JENIS_KOPERASI, jenis)}`],
    ['kategori', kategori && `Kesehatan: ${LABEL_KATEGORI[kategori]}`],
    ['rat', rat && `RAT: ${LABEL_KEADAAN_RAT[rat]}`],
    ['kkmp', kkmp && (PILIHAN_KKMP.find(({ nilai }) => nilai === kkmp)?.label ?? kkmp)],
    ['status', status && `Status: ${labelAcuan(STATUS_KOPERASI, status)}`],
  ];
  return semua.filter((satu): satu is [Saring, string] => Boolean(satu[1]));
}

export function kepingSaringan(saring: SaringKoperasi): Keping[] {
  const isi = tanpaKursor(saring);
  return kalimatSaringan(saring).map(([nama, label]) => ({
    label,
    hapusHref: alamatDaftar(DASAR_DAFTAR, { ...isi, [nama]: undefined }),
  }));
}

/** Search and filters of the list; all of them stand in its address. */
export function SaringanKoperasi({ saring }: { saring: SaringKoperasi }) {
  const keping = kepingSaringan(saring);
  return (
    <Saringan
      action={DASAR_DAFTAR}
      cari={{ nama: 'cari', label: 'Cari nama, nomor, atau alamat', nilai: saring.cari }}
      keping={keping}
      hapusSemuaHref={
        keping.length > 1
          ? alamatDaftar(DASAR_DAFTAR, { cari: saring.cari, urut: saring.urut })
          : undefined
      }
      tersembunyi={saring.urut ? { urut: saring.urut } : {}}
    >
      <PilihKecamatan nama="kecamatan" nilaiAwal={saring.kecamatan ?? ''} />
      <PilihKelurahan
        nama="kelurahan"
        kosong="Semua kelurahan"
        nilaiAwal={saring.kelurahan ?? ''}
      />
      <Pilihan
        nama="jenis"
        label="Jenis"
        kosong="Semua jenis"
        pilihan={pilihanAcuan(JENIS_KOPERASI)}
        nilaiAwal={saring.jenis ?? ''}
      />
      <Pilihan
        nama="kategori"
        label="Kategori kesehatan"
        kosong="Semua kategori"
        pilihan={PILIHAN_KATEGORI}
        nilaiAwal={saring.kategori ?? ''}
      />
      <Pilihan
        nama="rat"
        label="Keadaan RAT"
        kosong="Semua keadaan"
        pilihan={PILIHAN_RAT}
        nilaiAwal={saring.rat ?? ''}
      />
      <Pilihan
        nama="kkmp"
        label="Kelurahan Merah Putih"
        kosong="Semua koperasi"
        pilihan={PILIHAN_KKMP}
        nilaiAwal={saring.kkmp ?? ''}
      />
      <Pilihan
        nama="status"
        label="Status"
        kosong="Semua status"
        pilihan={pilihanAcuan(STATUS_KOPERASI)}
        nilaiAwal={saring.status ?? ''}
      />
    </Saringan>
  );
}
