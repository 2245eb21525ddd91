import { Ikon, Kartu } from '@/components/ui';
import type { PendirianDto, TahapDto } from '@/lib/pendirian/rincian/types';

const KELAS = {
  SELESAI: 'kemajuan-selesai',
  KINI: 'kemajuan-kini',
  NANTI: 'kemajuan-nanti',
} as const;
const KATA = { SELESAI: ' (selesai)', KINI: ' (sekarang)', NANTI: '' } as const;

function Tanda({ tahap }: { tahap: TahapDto }) {
  return (
    <span className="kemajuan-tanda">
      <Ikon
        nama={
          tahap.keadaan === 'SELESAI' ? 'centang' : tahap.keadaan === 'KINI' ? 'titik' : 'belum'
        }
        ukuran={16}
      />
    </span>
  );
}

/** Every step in order: what is behind, where it stands, what is ahead. */
export function KemajuanPendirian({ pendirian }: { pendirian: PendirianDto }) {
  return (
    <Kartu judul="Perjalanan">
      <ol className="kemajuan">
        {pendirian.tahap.map((satu) => (
          <li
            key={satu.status}
            className={KELAS[satu.keadaan]}
            aria-current={satu.keadaan === 'KINI' ? 'step' : undefined}
          >
            <Tanda tahap={satu} />
            <span className="kemajuan-nama">
              {satu.label}
              <span className="hanya-pembaca">{KATA[satu.keadaan]}</span>
            </span>
            {satu.pada ? <span className="teks-lembut block">{satu.pada}</span> : null}
          </li>
        ))}
      </ol>
    </Kartu>
  );
}
