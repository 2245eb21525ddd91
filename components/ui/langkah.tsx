import { Ikon } from './ikon';

/**
 * Where one is in a row of steps. `sekarang` counts from 0. On a phone only the words
 * "Langkah 2 dari 4: …" and the bar remain.
 *
 * @param selesai whether each step is complete, where one may go on without; else all before are
 */
export function Langkah({
  langkah,
  sekarang,
  selesai,
}: {
  langkah: string[];
  sekarang: number;
  selesai?: readonly boolean[];
}) {
  return (
    <div className="langkah">
      <p className="langkah-kata">
        Langkah {sekarang + 1} dari {langkah.length}
        <span className="langkah-kata-nama">: {langkah[sekarang]}</span>
      </p>
      <ol>
        {langkah.map((nama, i) => {
          const beres = i < sekarang && (selesai?.[i] ?? true);
          const keadaan = i < sekarang ? 'lalu' : i === sekarang ? 'kini' : 'nanti';
          return (
            <li
              key={nama}
              className={`langkah-${keadaan}`}
              aria-current={i === sekarang ? 'step' : undefined}
            >
              <span className="langkah-nama">
                {beres ? <Ikon nama="centang" ukuran={16} /> : null}
                {nama}
                {beres ? <span className="hanya-pembaca"> (selesai)</span> : null}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
