import { DaftarRingkas } from '@/components/ui';
import type { HitunganCalon } from '@/lib/kampanye/calon/reads';
import { formatAngka } from '@/lib/platform/format';

/** How many would be invited, and why not the others. */
export function CalonKampanye({ calon, jedaHari }: { calon: HitunganCalon; jedaHari: number }) {
  const lewat: [string, number][] = [
    ['Belum punya akun di portal', calon.tanpaAkun],
    ['Tidak setuju dihubungi', calon.tanpaPersetujuan],
    ['Sedang mengajukan ke koperasi', calon.mengajukan],
    [`Sudah diundang dalam ${jedaHari} hari terakhir`, calon.baruDiundang],
  ];
  return (
    <DaftarRingkas
      butir={[
        { istilah: 'Pemilik tanpa koperasi', nilai: formatAngka(calon.pemilik) },
        {
          istilah: 'Akan diundang',
          nilai: <strong>{formatAngka(calon.diundang)}</strong>,
        },
        ...lewat
          .filter(([, jumlah]) => jumlah > 0)
          .map(([istilah, jumlah]) => ({ istilah, nilai: `${formatAngka(jumlah)} dilewati` })),
      ]}
    />
  );
}
