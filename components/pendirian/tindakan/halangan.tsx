import { Ikon } from '@/components/ui';
import type { Halangan } from '@/lib/pendirian/halangan/rules';

/** What still hinders a step; a refusal on top of the form leads here. */
export function DaftarHalangan({ id, halangan }: { id: string; halangan: Halangan[] }) {
  return (
    <div id={`${id}-langkah`} tabIndex={-1}>
      {halangan.length > 0 ? (
        <>
          <p className="judul-4">Yang masih kurang</p>
          <ul className="mt-2 grid gap-2">
            {halangan.map(({ pesan }) => (
              <li key={pesan} className="flex gap-2">
                <Ikon nama="seru" ukuran={16} className="mt-1 shrink-0" />
                <span>{pesan}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
