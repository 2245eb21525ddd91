import { GrafikBatang, GrafikBertumpuk, GrafikGaris, PetaGelembung } from '@/components/grafik';
import { DISEMBUNYIKAN, lindungi } from '@/lib/dasbor/perlindungan/rules';
import { hitungKoperasi } from '@/lib/dasbor/rules';
import {
  DAFTAR_JENIS,
  DAFTAR_KATEGORI,
  jenisTerlindung,
  kecamatanTerlindung,
  kelurahanTerlindung,
  type NamaTabelDasbor,
} from '@/lib/dasbor/tabel';
import type { DataDasbor, JumlahTerlindung } from '@/lib/dasbor/types';
import { alamatPublik } from '@/lib/koperasi/publik/rules';
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

/** What is hidden is not drawn: the bar would give it away. */
const terlihat = (n: JumlahTerlindung): number | null => (n === 'TERSEMBUNYI' ? null : n);

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
        href: alamatPublik({ status: 'semua', jenis }),
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
  return (
    <GrafikBatang
      judul="UMKM menurut kecamatan"
      keterangan={`Semua UMKM yang terdata, tidak termasuk yang tidak aktif, per ${formatWaktu(data.pada)}.`}
      satuan="UMKM"
      labelKolom="Kecamatan"
      tanpaAngka={DISEMBUNYIKAN}
      data={kecamatanTerlindung(data).map(({ nama, tampil }) => ({
        label: nama,
        nilai: terlihat(tampil.jumlah),
      }))}
      csvHref={csv('umkm-kecamatan')}
    />
  );
}

export function PetaKelurahan({ data }: { data: DataDasbor }) {
  return (
    <PetaGelembung
      judul="UMKM menurut kelurahan"
      keterangan={`Lingkaran berpusat di tengah kelurahan, luasnya menurut jumlah UMKM. Per ${formatWaktu(data.pada)}. Kelurahan dengan kurang dari ${data.kelompokPalingSedikit} UMKM disembunyikan.`}
      satuan="UMKM"
      labelKolom="Kelurahan, kecamatan"
      tanpaAngka={DISEMBUNYIKAN}
      data={kelurahanTerlindung(data).map((satu) => ({
        kode: satu.kelurahanKode,
        label: `${satu.kelurahan}, ${satu.kecamatan}`,
        kelompok: satu.kecamatan,
        lintang: satu.lintang,
        bujur: satu.bujur,
        nilai: terlihat(satu.tampil.jumlah),
      }))}
      csvHref={csv('umkm-kelurahan')}
    />
  );
}

export function GrafikJenisUsaha({ data }: { data: DataDasbor }) {
  return (
    <GrafikBatang
      judul="UMKM menurut jenis usaha"
      keterangan={`Jenis yang dipilih pemilik saat mendaftar, per ${formatWaktu(data.pada)}.`}
      satuan="UMKM"
      labelKolom="Jenis usaha"
      tanpaAngka={DISEMBUNYIKAN}
      data={jenisTerlindung(data).map(({ nama, tampil }) => ({
        label: nama,
        nilai: terlihat(tampil),
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
      keterangan={`Dua belas bulan terakhir menurut bulan pendaftaran dan bulan masuk koperasi, per ${formatWaktu(data.pada)}. Bulan ini belum selesai.`}
      tanpaAngka={DISEMBUNYIKAN}
      sumbu={data.bulanan.map((satu) => namaBulan(satu.bulan))}
      seri={[
        {
          label: 'UMKM baru terdaftar',
          nilai: data.bulanan.map((satu) => terlihat(lindungi(satu.baru, batas))),
        },
        {
          label: 'Anggota koperasi baru',
          nilai: data.anggotaBulanan.map((satu) => terlihat(lindungi(satu.masuk, batas))),
        },
      ]}
      csvHref={csv('bulanan')}
    />
  );
}
