import { useId } from 'react';
import { Ikon } from './ikon';
import { Lencana } from './lencana';
import type { Nada } from './rangka-lencana';
import { TautanPolos } from './tautan';

export type StatusTugas = 'Belum diisi' | 'Sedang diisi' | 'Selesai' | 'Belum bisa dimulai';

export interface Tugas {
  label: string;
  href?: string;
  status: StatusTugas;
  petunjuk?: string;
}

const NADA: Record<Exclude<StatusTugas, 'Selesai' | 'Belum bisa dimulai'>, Nada> = {
  'Belum diisi': 'biru',
  'Sedang diisi': 'kuning',
};

function Status({ status }: { status: StatusTugas }) {
  if (status === 'Selesai') {
    return (
      <span className="tugas-selesai">
        <Ikon nama="centang" ukuran={16} />
        Selesai
      </span>
    );
  }
  if (status === 'Belum bisa dimulai') return <span className="teks-lembut">{status}</span>;
  return <Lencana nada={NADA[status]}>{status}</Lencana>;
}

/** Parts of a longer errand with their state; the whole row leads to the part. */
export function DaftarTugas({ tugas }: { tugas: Tugas[] }) {
  const awalan = useId();
  return (
    <ul className="daftar-tugas">
      {tugas.map((t, i) => {
        const idStatus = `${awalan}status-${i}`;
        const idPetunjuk = t.petunjuk ? `${awalan}petunjuk-${i}` : undefined;
        return (
          <li key={t.label} className={t.href ? 'tugas tugas-bertaut' : 'tugas'}>
            <div>
              {t.href ? (
                <TautanPolos
                  className="tautan tugas-tautan"
                  href={t.href}
                  aria-describedby={[idPetunjuk, idStatus].filter(Boolean).join(' ')}
                >
                  {t.label}
                </TautanPolos>
              ) : (
                <span>{t.label}</span>
              )}
              {t.petunjuk ? (
                <p id={idPetunjuk} className="petunjuk">
                  {t.petunjuk}
                </p>
              ) : null}
            </div>
            <div id={idStatus} className="tugas-status">
              <Status status={t.status} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
