import { Tautan } from '@/components/ui';
import type { KabarGugus as Kabar } from '@/lib/kampanye/gugus/types';
import { jalurKampanye } from '@/lib/kampanye/rules';
import { alamatPendirian } from '@/lib/pendirian/rules';
import { LABEL_STATUS_PENDIRIAN } from '@/lib/pendirian/tampilan/rules';
import { formatAngka, formatTanggalPendek } from '@/lib/platform/format';

const UNDANGAN_TERLIHAT = 3;

/** Invitations to the owners of a group, the newest first, and foundings that some of them take part in. */
export function KabarGugus({ kabar: { kampanye, pendirian } }: { kabar: Kabar }) {
  const sisa = kampanye.length - UNDANGAN_TERLIHAT;
  return (
    <>
      {pendirian.map((satu) => (
        <span key={satu.id} className="block">
          Pendirian berjalan: <Tautan href={alamatPendirian(satu.id)}>{satu.nama}</Tautan>
          <span className="teks-lembut block">
            {LABEL_STATUS_PENDIRIAN[satu.status]}, {formatAngka(satu.pendiri)} pendiri dari kelompok
            ini
          </span>
        </span>
      ))}
      {kampanye.slice(0, UNDANGAN_TERLIHAT).map((satu) => (
        <span key={satu.id} className="block">
          <Tautan href={jalurKampanye(satu.id)}>
            Diundang {formatTanggalPendek(satu.dibuatPada)}
            <span className="hanya-pembaca">: {satu.judul}</span>
          </Tautan>
          <span className="teks-lembut block">
            {formatAngka(satu.diundang)} pemilik, {formatAngka(satu.berminat)} berminat
            {satu.status === 'BERJALAN' ? '' : ', kampanye ditutup'}
          </span>
        </span>
      ))}
      {sisa > 0 ? (
        <span className="teks-lembut block">dan {formatAngka(sisa)} kampanye sebelumnya</span>
      ) : null}
    </>
  );
}
