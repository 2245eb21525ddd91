import { Tautan } from '@/components/ui';
import type { KampanyeSebelumnya } from '@/lib/kampanye/calon/reads';
import { jalurKampanye } from '@/lib/kampanye/rules';
import { formatAngka, formatTanggal, formatWaktu } from '@/lib/platform/format';

const KATA = {
  BERJALAN: 'sedang berjalan',
  SELESAI: 'sudah selesai',
  DITUTUP: 'sudah ditutup',
} as const;

/** Campaigns that invited people of the target not long ago, and when they may be invited again. */
export function DaftarKampanyeSebelumnya({
  kampanye,
}: {
  kampanye: readonly KampanyeSebelumnya[];
}) {
  return (
    <ul className="list-disc pl-5">
      {kampanye.map((satu) => (
        <li key={satu.id}>
          <Tautan href={jalurKampanye(satu.id)}>{satu.judul}</Tautan>, {KATA[satu.keadaan]}:{' '}
          {formatAngka(satu.jumlah)} pemilik diundang {formatTanggal(satu.dibuatPada)}. Dapat
          diundang lagi mulai {formatWaktu(satu.bolehLagiPada)}.
        </li>
      ))}
    </ul>
  );
}
