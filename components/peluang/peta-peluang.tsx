import { PetaGelembung } from '@/components/grafik';
import { DISEMBUNYIKAN } from '@/lib/dasbor/perlindungan/rules';
import type { JumlahTerlindung } from '@/lib/dasbor/types';
import { jalurKelurahan } from '@/lib/peluang/gugus/rules';
import type { DataPeluang, PeluangDto } from '@/lib/peluang/types';
import { formatWaktu } from '@/lib/platform/format';

/** What is hidden is not drawn: the circle would give it away. */
const terlihat = (n: JumlahTerlindung): number | null => (n === 'TERSEMBUNYI' ? null : n);

const pada = ({ pada: saat }: DataPeluang) => (saat ? ` Per ${formatWaktu(saat)}.` : '');

/** Owners without a koperasi, by kelurahan. */
export function PetaTanpaKoperasi({ data, rinci }: { data: DataPeluang; rinci: boolean }) {
  return (
    <PetaGelembung
      judul="UMKM tanpa koperasi menurut kelurahan"
      keterangan={`Lingkaran berpusat di tengah kelurahan, luasnya menurut jumlah UMKM yang pemiliknya bukan anggota koperasi mana pun.${pada(data)}`}
      satuan="UMKM"
      labelKolom="Kelurahan, kecamatan"
      tanpaAngka={DISEMBUNYIKAN}
      data={data.kelurahan.map((satu) => ({
        kode: satu.kode,
        label: `${satu.nama}, ${satu.kecamatan}`,
        kelompok: satu.kecamatan,
        lintang: satu.lintang,
        bujur: satu.bujur,
        nilai: terlihat(satu.tanpa),
        href: rinci ? jalurKelurahan(satu.kode) : undefined,
      }))}
      csvHref="/api/ekspor/peluang/kelurahan"
    />
  );
}

/** The groups that could found a koperasi, drawn at the kelurahan in their middle. */
export function PetaGugus({ data, gugus }: { data: DataPeluang; gugus: readonly PeluangDto[] }) {
  const jumlah = new Map<string, number>();
  for (const satu of gugus) {
    const pusat = satu.kelurahan[0]?.kode ?? '';
    const n = terlihat(satu.jumlah);
    if (n !== null) jumlah.set(pusat, (jumlah.get(pusat) ?? 0) + n);
  }
  return (
    <PetaGelembung
      judul="Letak peluang koperasi baru"
      level={3}
      keterangan={`Lingkaran di kelurahan tengah setiap kelompok; kelompok berbagai bidang di kelurahan yang sama dijumlahkan.${pada(data)}`}
      satuan="UMKM"
      labelKolom="Kelurahan, kecamatan"
      tanpaAngka="tidak ada peluang"
      data={data.kelurahan.map((satu) => ({
        kode: satu.kode,
        label: `${satu.nama}, ${satu.kecamatan}`,
        kelompok: satu.kecamatan,
        lintang: satu.lintang,
        bujur: satu.bujur,
        nilai: jumlah.get(satu.kode) ?? null,
      }))}
      csvHref="/api/ekspor/peluang/gugus"
    />
  );
}
