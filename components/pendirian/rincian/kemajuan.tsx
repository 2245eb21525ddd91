import { Ikon, Kartu, Rincian } from '@/components/ui';
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

function Langkah({ tahap, mulai }: { tahap: readonly TahapDto[]; mulai?: number }) {
  return (
    <ol className="kemajuan" start={mulai}>
      {tahap.map((satu) => (
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
  );
}

/** Every step in order: what is behind is folded, so that where it stands is on top, and then what is ahead. */
export function KemajuanPendirian({ pendirian }: { pendirian: Pick<PendirianDto, 'tahap'> }) {
  const selesai = pendirian.tahap.filter(({ keadaan }) => keadaan === 'SELESAI');
  const sisa = pendirian.tahap.filter(({ keadaan }) => keadaan !== 'SELESAI');
  return (
    <Kartu judul="Perjalanan">
      <div className="grid gap-4">
        {selesai.length > 0 ? (
          <Rincian
            judul={
              sisa.length > 0
                ? `${selesai.length} langkah sudah selesai`
                : `Semua ${selesai.length} langkah sudah dilalui`
            }
          >
            <Langkah tahap={selesai} />
          </Rincian>
        ) : null}
        {sisa.length > 0 ? <Langkah tahap={sisa} mulai={selesai.length + 1} /> : null}
      </div>
    </Kartu>
  );
}
