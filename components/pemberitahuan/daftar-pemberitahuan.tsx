import { Formulir, TombolKirim } from '@/components/form';
import { AWAL_DAFTAR, Kartu, Lencana } from '@/components/ui';
import {
  bukaPemberitahuanAction,
  tandaiDibacaAction,
  tandaiSemuaDibacaAction,
} from '@/lib/pemberitahuan/actions';

interface Butir {
  id: string;
  judul: string;
  isi: string;
  tautan: string | null;
  waktu: string;
  dibaca: boolean;
}

function Satu({ butir }: { butir: Butir }) {
  return (
    <Kartu
      judul={butir.judul}
      aksi={butir.dibaca ? undefined : <Lencana nada="biru">Belum dibaca</Lencana>}
    >
      <p className="break-words">{butir.isi}</p>
      <p className="teks-lembut">{butir.waktu}</p>
      {butir.tautan || !butir.dibaca ? (
        <div className="mt-3 flex flex-wrap gap-3">
          {butir.tautan ? (
            <Formulir
              aksi={bukaPemberitahuanAction}
              id={`buka-${butir.id}`}
              tersembunyi={{ pemberitahuanId: butir.id }}
            >
              <TombolKirim varian="kedua">
                Buka<span className="hanya-pembaca"> {butir.judul}</span>
              </TombolKirim>
            </Formulir>
          ) : null}
          {butir.dibaca ? null : (
            <Formulir
              aksi={tandaiDibacaAction}
              id={`baca-${butir.id}`}
              tersembunyi={{ pemberitahuanId: butir.id }}
            >
              <TombolKirim varian="teks">
                Tandai sudah dibaca<span className="hanya-pembaca">: {butir.judul}</span>
              </TombolKirim>
            </Formulir>
          )}
        </div>
      ) : null}
    </Kartu>
  );
}

/** One's own notices, each of which can be opened or marked as read. */
export function DaftarPemberitahuan({ butir }: { butir: Butir[] }) {
  return (
    <ul {...AWAL_DAFTAR} className="grid gap-4" aria-label="Daftar pemberitahuan">
      {butir.map((satu) => (
        <li key={satu.id}>
          <Satu butir={satu} />
        </li>
      ))}
    </ul>
  );
}

export function TandaiSemuaForm() {
  return (
    <Formulir aksi={tandaiSemuaDibacaAction} id="baca-semua">
      <TombolKirim varian="kedua">Tandai semua sudah dibaca</TombolKirim>
    </Formulir>
  );
}
