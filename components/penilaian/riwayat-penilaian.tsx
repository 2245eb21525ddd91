import { GrafikGaris } from '@/components/grafik';
import { LencanaKategori } from '@/components/koperasi/lencana-kategori';
import { Tabel } from '@/components/ui';
import { LABEL_PREDIKAT } from '@/lib/penilaian/predikat/rules';
import type { RiwayatDto } from '@/lib/penilaian/types';
import { formatDesimal, formatTanggalPendek } from '@/lib/platform/format';
import { TautanSertifikat } from './kartu-sertifikat';
import { LencanaStatusPenilaian } from './lencana-status';

/** A figure to draw: cut, not rounded, after two digits, for 79,999999 must not be drawn as 80. */
const untukGambar = (persen: string): number =>
  Number(persen.replace(/^(\d+)(\.\d{0,2})?\d*$/, '$1$2'));

/** Approved totals over the book years; a year without one stays a gap. */
export function TrenPenilaian({ riwayat }: { riwayat: RiwayatDto[] }) {
  const disetujui = riwayat.filter((satu) => satu.status === 'DISETUJUI');
  const tahun = disetujui.map((satu) => satu.tahunBuku);
  if (tahun.length === 0) return null;
  const awal = Math.min(...tahun);
  const sumbu = Array.from({ length: Math.max(...tahun) - awal + 1 }, (_, i) => awal + i);
  const total = sumbu.map((satu) => {
    const ada = disetujui.find((baris) => baris.tahunBuku === satu);
    return ada?.hasil ? untukGambar(ada.hasil.total) : null;
  });
  return (
    <GrafikGaris
      level={2}
      judul="Total nilai setiap tahun buku"
      keterangan="Hanya penilaian yang disetujui, dari 100. Sehat mulai 80, cukup sehat mulai 66. Angka dipotong pada dua angka di belakang koma."
      labelKolom="Tahun buku"
      sumbu={sumbu.map(String)}
      seri={[{ label: 'Total nilai', nilai: total }]}
    />
  );
}

const DIPUTUSKAN: readonly RiwayatDto['status'][] = ['DISETUJUI', 'DIGANTIKAN', 'DICABUT'];

/** All assessments of a koperasi; superseded ones are marked. */
export function TabelRiwayatPenilaian({
  riwayat,
  keterangan = 'Semua penilaian koperasi ini, tahun buku terbaru di atas',
}: {
  riwayat: RiwayatDto[];
  keterangan?: string;
}) {
  return (
    <Tabel
      keterangan={keterangan}
      kolom={[
        { kunci: 'tahun', label: 'Tahun buku' },
        { kunci: 'status', label: 'Keadaan' },
        { kunci: 'total', label: 'Total', rata: 'kanan' },
        { kunci: 'predikat', label: 'Predikat resmi' },
        { kunci: 'kategori', label: 'Kategori' },
        { kunci: 'tanggal', label: 'Disetujui' },
        { kunci: 'sertifikat', label: 'Sertifikat' },
      ]}
      baris={riwayat.map((satu) => ({
        id: satu.id,
        href: `/portal/penilaian/${satu.id}`,
        sel: {
          tahun: String(satu.tahunBuku),
          status: <LencanaStatusPenilaian status={satu.status} />,
          total: satu.hasil ? formatDesimal(satu.hasil.total) : 'belum lengkap',
          predikat: satu.hasil ? LABEL_PREDIKAT[satu.hasil.predikat] : undefined,
          kategori: satu.hasil ? <LencanaKategori kategori={satu.hasil.kategori} /> : undefined,
          tanggal:
            satu.diputuskanPada && DIPUTUSKAN.includes(satu.status)
              ? formatTanggalPendek(satu.diputuskanPada)
              : undefined,
          sertifikat: satu.sertifikat ? (
            <TautanSertifikat sertifikat={satu.sertifikat} />
          ) : undefined,
        },
      }))}
    />
  );
}
