import { GrafikBatang, GrafikBertumpuk, GrafikGaris, PetaGelembung } from '@/components/grafik';
import { hitungKoperasi, perKecamatan } from '@/lib/dasbor/rules';
import { DAFTAR_JENIS, DAFTAR_KATEGORI, type NamaTabelDasbor } from '@/lib/dasbor/tabel';
import type { DataDasbor } from '@/lib/dasbor/types';
import { formatWaktu } from '@/lib/platform/format';

const NADA = {
  SEHAT: 'hijau',
  CUKUP_SEHAT: 'kuning',
  TIDAK_SEHAT: 'merah',
  BELUM_DINILAI: 'netral',
} as const;
const BULAN = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];

/** "2026-03" → "Mar 2026" */
const namaBulan = (bulan: string) => `${BULAN[Number(bulan.slice(5)) - 1]} ${bulan.slice(0, 4)}`;
const csv = (nama: NamaTabelDasbor) => `/api/ekspor/dasbor/${nama}`;

/** A small group is drawn as unknown: the bar would give it away. */
const terlihat = (n: number, batas: number): number | null => (n > 0 && n < batas ? null : n);

export function GrafikKoperasi({ data }: { data: DataDasbor }) {
  const bagian = DAFTAR_KATEGORI.map(([kunci, label]) => ({ kunci, label, nada: NADA[kunci] }));
  return (
    <GrafikBertumpuk
      judul="Koperasi menurut jenis dan kesehatan"
      keterangan={`Kategori dari penilaian terakhir yang disetujui. ${hitungKoperasi(data.koperasi)} koperasi, per ${formatWaktu(data.pada)}.`}
      satuan="koperasi"
      labelKolom="Jenis"
      bagian={bagian}
      data={DAFTAR_JENIS.map(([jenis, label]) => ({
        label,
        href: `/koperasi?jenis=${jenis}`,
        nilai: Object.fromEntries(
          DAFTAR_KATEGORI.map(([kategori]) => [
            kategori,
            hitungKoperasi(data.koperasi, (k) => k.jenis === jenis && k.kategori === kategori),
          ]),
        ),
      }))}
      csvHref={csv('koperasi-kategori')}
    />
  );
}

export function GrafikKecamatan({ data }: { data: DataDasbor }) {
  const kecamatan = perKecamatan(data.usaha);
  const batas = data.kelompokPalingSedikit;
  return (
    <GrafikBatang
      judul="UMKM menurut kecamatan"
      keterangan={`Semua UMKM yang terdata dan tidak ditutup, per ${formatWaktu(data.pada)}. Kelompok di bawah ${batas} tidak ditampilkan.`}
      satuan="UMKM"
      labelKolom="Kecamatan"
      data={kecamatan.map((satu) => ({ label: satu.nama, nilai: terlihat(satu.jumlah, batas) }))}
      csvHref={csv('umkm-kecamatan')}
    />
  );
}

export function PetaKelurahan({ data }: { data: DataDasbor }) {
  const batas = data.kelompokPalingSedikit;
  return (
    <PetaGelembung
      judul="UMKM menurut kelurahan"
      keterangan={`Lingkaran berpusat di tengah kelurahan, luasnya menurut jumlah UMKM. Per ${formatWaktu(data.pada)}; kelompok di bawah ${batas} tidak ditampilkan.`}
      satuan="UMKM"
      labelKolom="Kelurahan, kecamatan"
      data={data.usaha.map((satu) => ({
        kode: satu.kelurahanKode,
        label: `${satu.kelurahan}, ${satu.kecamatan}`,
        kelompok: satu.kecamatan,
        lintang: satu.lintang,
        bujur: satu.bujur,
        nilai: terlihat(satu.jumlah, batas),
      }))}
      csvHref={csv('umkm-kelurahan')}
    />
  );
}

export function GrafikJenisUsaha({ data }: { data: DataDasbor }) {
  const batas = data.kelompokPalingSedikit;
  return (
    <GrafikBatang
      judul="UMKM menurut jenis usaha"
      keterangan={`Jenis yang dipilih pemilik saat mendaftar, per ${formatWaktu(data.pada)}.`}
      satuan="UMKM"
      labelKolom="Jenis usaha"
      data={data.usahaPerJenis.map((satu) => ({
        label: satu.nama,
        nilai: terlihat(satu.jumlah, batas),
      }))}
      csvHref={csv('umkm-jenis')}
    />
  );
}

export function GrafikBulanan({ data }: { data: DataDasbor }) {
  const batas = data.kelompokPalingSedikit;
  return (
    <GrafikGaris
      judul="Setiap bulan: UMKM baru dan anggota koperasi baru"
      keterangan="Dua belas bulan terakhir menurut bulan pendaftaran dan bulan masuk koperasi. Bulan ini belum selesai."
      sumbu={data.bulanan.map((satu) => namaBulan(satu.bulan))}
      seri={[
        {
          label: 'UMKM baru terdaftar',
          nilai: data.bulanan.map((satu) => terlihat(satu.baru, batas)),
        },
        {
          label: 'Anggota koperasi baru',
          nilai: data.anggotaBulanan.map((satu) => terlihat(satu.masuk, batas)),
        },
      ]}
      csvHref={csv('bulanan')}
    />
  );
}
