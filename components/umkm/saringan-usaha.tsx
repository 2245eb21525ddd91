import { Pilihan } from '@/components/form';
import { type Keping, Saringan } from '@/components/ui';
import type { SaringanUsaha } from '@/lib/umkm/daftar/schema';
import { PILIHAN_SARINGAN_STATUS, PILIHAN_SKALA } from './pilihan';

type Butir = { nilai: string; label: string; kelompok?: string };

const yaTidak = (ya: string, tidak: string): Butir[] => [
  { nilai: 'ya', label: ya },
  { nilai: 'tidak', label: tidak },
];

/** Search and filters of the register; they live in the address. */
export function SaringanUsahaForm({
  saringan,
  keping,
  hapusSemuaHref,
  pilihan,
  wilayah,
}: {
  saringan: SaringanUsaha;
  keping: Keping[];
  hapusSemuaHref: string;
  pilihan: { jenis: Butir[]; kecamatan: Butir[]; kelurahan: Butir[] };
  /** Whether places can be chosen: not by an officer of one kelurahan. */
  wilayah: boolean;
}) {
  const isian: [nama: keyof SaringanUsaha, label: string, pilihan: Butir[]][] = [
    ['status', 'Status', PILIHAN_SARINGAN_STATUS],
    ...(wilayah
      ? ([
          ['kecamatan', 'Kecamatan', pilihan.kecamatan],
          ['kelurahan', 'Kelurahan', pilihan.kelurahan],
        ] as [keyof SaringanUsaha, string, Butir[]][])
      : []),
    ['jenis', 'Jenis usaha', pilihan.jenis],
    ['skala', 'Skala', PILIHAN_SKALA],
    ['anggota', 'Keanggotaan koperasi', yaTidak('Sudah anggota', 'Belum anggota')],
    ['perempuan', 'Pemilik', yaTidak('Perempuan', 'Laki-laki')],
    ['nib', 'NIB', yaTidak('Punya NIB', 'Belum punya NIB')],
  ];
  return (
    <Saringan
      action="/portal/umkm"
      cari={{
        nama: 'cari',
        label: 'Cari usaha',
        nilai: saringan.cari,
        petunjuk:
          'Bagian dari nama usaha, nama pemilik, nomor, NIB, kegiatan, produk, atau alamat.',
      }}
      keping={keping}
      hapusSemuaHref={keping.length > 1 ? hapusSemuaHref : undefined}
      tersembunyi={saringan.urut === 'terbaru' ? {} : { urut: saringan.urut }}
    >
      {isian.map(([nama, label, butir]) => (
        <Pilihan
          key={nama}
          nama={nama}
          label={label}
          pilihan={butir}
          kosong="Semua"
          nilaiAwal={saringan[nama] ?? ''}
          lebar="penuh"
        />
      ))}
    </Saringan>
  );
}
