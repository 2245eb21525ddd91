import { Tabel } from '@/components/ui';
import type { AnggotaSekunderDto } from '@/lib/keanggotaan/sekunder/reads';
import { formatRupiah, formatTanggalPendek } from '@/lib/platform/format';

/** The koperasi that are members of a koperasi sekunder. */
export function TabelAnggotaSekunder({ baris }: { baris: readonly AnggotaSekunderDto[] }) {
  return (
    <Tabel
      keterangan="Koperasi anggota"
      kolom={[
        { kunci: 'nama', label: 'Koperasi' },
        { kunci: 'nomor', label: 'Nomor', rata: 'kanan' },
        { kunci: 'masuk', label: 'Masuk' },
        { kunci: 'simpanan', label: 'Simpanan pokok', rata: 'kanan' },
      ]}
      baris={baris.map((satu) => ({
        id: satu.id,
        href: `/koperasi/${satu.koperasiId}`,
        sel: {
          nama: satu.nama,
          nomor: <span className="angka-tabular">{satu.nomorAnggota}</span>,
          masuk: formatTanggalPendek(satu.tanggalMasuk),
          simpanan: <span className="angka-tabular">{formatRupiah(satu.simpananPokok)}</span>,
        },
      }))}
    />
  );
}
