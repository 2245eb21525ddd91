import { Formulir, TombolKirim } from '@/components/form';
import { AWAL_DAFTAR, Kartu, Lencana, Pemberitahuan } from '@/components/ui';
import {
  bukaPemberitahuanAction,
  tandaiDibacaAction,
  tandaiSemuaDibacaAction,
} from '@/lib/pemberitahuan/actions';
import { sebutanKabar } from '@/lib/pemberitahuan/rules';

interface Butir {
  id: string;
  judul: string;
  isi: string;
  tautan: string | null;
  waktu: string;
  pada: string;
  dibaca: boolean;
}

function Satu({ butir, sebutan }: { butir: Butir; sebutan: string }) {
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
                Buka<span className="hanya-pembaca"> {sebutan}</span>
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
                Tandai sudah dibaca<span className="hanya-pembaca">: {sebutan}</span>
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
  const sebutan = sebutanKabar(butir);
  return (
    <ul {...AWAL_DAFTAR} className="grid gap-4" aria-label="Daftar pemberitahuan">
      {butir.map((satu, ke) => (
        <li key={satu.id}>
          <Satu butir={satu} sebutan={sebutan[ke] ?? satu.judul} />
        </li>
      ))}
    </ul>
  );
}

/**
 * What was just marked as read, where the address leads: its button is gone, so the focus comes here.
 *
 * @param ditandai a notice of the list, or all
 */
export function KabarDitandai({ ditandai, butir }: { ditandai: string | null; butir: Butir[] }) {
  if (ditandai === null) return null;
  const satu = butir.find(({ id }) => id === ditandai);
  return (
    // Another one is another message, also where its words are the same.
    <div key={ditandai} id="kabar" tabIndex={-1} className="mb-4">
      <Pemberitahuan
        nada="sukses"
        judul={
          ditandai === 'semua'
            ? 'Semua pemberitahuan ditandai sudah dibaca.'
            : 'Ditandai sudah dibaca.'
        }
      >
        {satu ? (
          <p>
            {satu.judul}, {satu.pada}
          </p>
        ) : null}
      </Pemberitahuan>
    </div>
  );
}

export function TandaiSemuaForm() {
  return (
    <Formulir aksi={tandaiSemuaDibacaAction} id="baca-semua">
      <TombolKirim varian="kedua">Tandai semua sudah dibaca</TombolKirim>
    </Formulir>
  );
}
