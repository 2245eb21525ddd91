import { Ikon, Tautan } from '@/components/ui';
import { type Halangan, PERBAIKAN } from '@/lib/pendirian/halangan/rules';

/**
 * What still hinders a step; a refusal on top of the form leads here.
 *
 * @param alamat address of the founding, for whoever mends what is missing there
 */
export function DaftarHalangan({
  id,
  halangan,
  alamat,
}: {
  id: string;
  halangan: Halangan[];
  alamat?: string;
}) {
  return (
    <div id={`${id}-langkah`} tabIndex={-1}>
      {halangan.length > 0 ? (
        <>
          <p className="judul-4">Yang masih kurang</p>
          <ul className="mt-2 grid gap-2">
            {halangan.map(({ syarat, pesan }) => (
              <li key={pesan} className="flex gap-2">
                <Ikon nama="seru" ukuran={16} className="mt-1 shrink-0" />
                <span>
                  {pesan}
                  <Perbaiki syarat={syarat} alamat={alamat} />
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

function Perbaiki({ syarat, alamat }: { syarat: Halangan['syarat']; alamat: string | undefined }) {
  const tuju = PERBAIKAN[syarat];
  if (!tuju || alamat === undefined) return null;
  return (
    <>
      {' '}
      <Tautan href={`${alamat}/${tuju.jalur}`}>{tuju.label}</Tautan>
    </>
  );
}
