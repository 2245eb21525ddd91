import { LencanaPendirian } from '@/components/pendirian/lencana-pendirian';
import { Kartu, Tautan } from '@/components/ui';
import { menungguSaya } from '@/lib/beranda/rules';
import type { LangkahPendirian } from '@/lib/beranda/types';
import { alamatPendirian } from '@/lib/pendirian/rules';
import { kalimatGiliran, kalimatKeadaan } from '@/lib/pendirian/tampilan/rules';

/** The foundings an owner takes part in: where each stands, and who acts next. */
export function PendirianSaya({
  pendirian,
  berikutnya,
}: {
  pendirian: readonly LangkahPendirian[];
  /** It is the owner's next step; otherwise they are a member somewhere already. */
  berikutnya: boolean;
}) {
  if (pendirian.length === 0) return null;
  return (
    <Kartu
      judul={
        berikutnya
          ? 'Langkah berikutnya: pendirian koperasi Anda'
          : 'Pendirian koperasi yang Anda ikuti'
      }
    >
      <ul className="grid gap-4">
        {pendirian.map((satu) => (
          <li key={satu.id}>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Tautan href={alamatPendirian(satu.id)}>{satu.nama}</Tautan>
              <LencanaPendirian status={satu.status} />
            </p>
            <p>{kalimatKeadaan(satu)}</p>
            <p className="teks-lembut">
              {menungguSaya(satu) ? 'Giliran Anda' : kalimatGiliran(satu)}
            </p>
          </li>
        ))}
      </ul>
    </Kartu>
  );
}
