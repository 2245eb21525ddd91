import { Pilihan } from '@/components/form';
import { type Keping, Saringan } from '@/components/ui';
import { JENIS_KOPERASI, labelAcuan } from '@/lib/koperasi/acuan';
import { type Antrean, alamatAntrean, SARINGAN_ANTREAN } from '@/lib/penilaian/antrean/rules';
import type { SaringPenilaian } from '@/lib/penilaian/antrean/schema';
import { LABEL_KATEGORI } from '@/lib/penilaian/rules';
import { KECAMATAN } from '@/lib/wilayah/data';

type Nama = keyof SaringPenilaian;

/** What a filter says, for its chip. */
function kataSaringan(nama: Nama, saring: SaringPenilaian): string | null {
  const { cari, kecamatan, jenis, tahun, kategori, milik, proses, akun } = saring;
  if (nama === 'cari' && cari) return `Pencarian: ${cari}`;
  if (nama === 'kecamatan' && kecamatan)
    return `Kecamatan: ${KECAMATAN.find((satu) => satu.kode === kecamatan)?.nama ?? kecamatan}`;
  if (nama === 'jenis' && jenis) return `Jenis: ${labelAcuan(JENIS_KOPERASI, jenis)}`;
  if (nama === 'tahun' && tahun) return `Tahun buku: ${tahun}`;
  if (nama === 'kategori' && kategori) return `Kategori: ${LABEL_KATEGORI[kategori]}`;
  if (nama === 'milik' && milik) return 'Susunan saya';
  if (nama === 'proses' && proses) return 'Belum diajukan';
  if (nama === 'akun' && akun) return 'Koperasi tanpa akun';
  return null;
}

/** Filters of a queue as a GET form, so that the address holds them. */
export function SaringanAntrean({
  antrean,
  saring,
  tahunTerakhir,
}: {
  antrean: Antrean;
  saring: SaringPenilaian;
  tahunTerakhir: number;
}) {
  const dipakai = SARINGAN_ANTREAN[antrean];
  const ada = (nama: Nama) => dipakai.includes(nama);
  const keping = dipakai.flatMap((nama): Keping[] => {
    const label = kataSaringan(nama, saring);
    return label ? [{ label, hapusHref: alamatAntrean(antrean, saring, { [nama]: null }) }] : [];
  });
  const tahun = Array.from({ length: 6 }, (_, i) => String(tahunTerakhir - i));
  if (saring.tahun && !tahun.includes(String(saring.tahun))) tahun.push(String(saring.tahun));
  const nilai = (nama: Nama) => saring[nama]?.toString() ?? '';
  return (
    <Saringan
      action="/portal/penilaian"
      tersembunyi={{ antrean }}
      cari={{
        nama: 'cari',
        label: 'Cari koperasi',
        nilai: saring.cari,
        petunjuk: 'Sebagian nama, nomor, atau alamat koperasi.',
      }}
      keping={keping}
      hapusSemuaHref={alamatAntrean(antrean, {})}
    >
      <Pilihan
        nama="kecamatan"
        label="Kecamatan"
        kosong="Semua kecamatan"
        nilaiAwal={nilai('kecamatan')}
        pilihan={KECAMATAN.map(({ kode, nama }) => ({ nilai: kode, label: nama }))}
      />
      <Pilihan
        nama="jenis"
        label="Jenis koperasi"
        kosong="Semua jenis"
        nilaiAwal={nilai('jenis')}
        pilihan={JENIS_KOPERASI.map(({ kode, label }) => ({ nilai: kode, label }))}
      />
      {ada('tahun') ? (
        <Pilihan
          nama="tahun"
          label="Tahun buku"
          kosong="Semua tahun buku"
          nilaiAwal={nilai('tahun')}
          pilihan={tahun.map((satu) => ({ nilai: satu, label: satu }))}
        />
      ) : null}
      {ada('kategori') ? (
        <Pilihan
          nama="kategori"
          label="Kategori"
          kosong="Semua kategori"
          nilaiAwal={nilai('kategori')}
          pilihan={(['SEHAT', 'CUKUP_SEHAT', 'TIDAK_SEHAT'] as const).map((satu) => ({
            nilai: satu,
            label: LABEL_KATEGORI[satu],
          }))}
        />
      ) : null}
      {ada('milik') ? (
        <Pilihan
          nama="milik"
          label="Penyusun"
          kosong="Semua penilai"
          nilaiAwal={nilai('milik')}
          pilihan={[{ nilai: 'saya', label: 'Saya sendiri' }]}
        />
      ) : null}
      {ada('proses') ? (
        <Pilihan
          nama="proses"
          label="Penilaiannya"
          kosong="Semua yang belum disetujui"
          nilaiAwal={nilai('proses')}
          pilihan={[{ nilai: 'belum', label: 'Belum diajukan' }]}
        />
      ) : null}
      {ada('akun') ? (
        <Pilihan
          nama="akun"
          label="Akun koperasi"
          kosong="Semua koperasi"
          nilaiAwal={nilai('akun')}
          pilihan={[{ nilai: 'tanpa', label: 'Tanpa akun' }]}
        />
      ) : null}
    </Saringan>
  );
}
