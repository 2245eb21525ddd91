import { AreaTeks, Formulir, Isian, TombolKirim } from '@/components/form';
import { Kartu, kelasTombol, Lencana, Rincian, Tabel } from '@/components/ui';
import { keluarkanPendiriAction } from '@/lib/pendirian/pendiri/actions';
import {
  buatTautanAction,
  cabutUndanganAction,
  undangTeleponAction,
} from '@/lib/pendirian/undangan/actions';
import { alamatWhatsApp } from '@/lib/pendirian/undangan/rules';
import type { UndanganDto } from '@/lib/pendirian/undangan/types';

type NilaiAwal = Record<string, string | string[]>;

/** Invite by number: the answer never tells whether the number belongs to an account. */
export function UndangTeleponForm({
  pendirianId,
  nilaiAwal,
}: {
  pendirianId: string;
  nilaiAwal: NilaiAwal;
}) {
  return (
    <Kartu judul="Undang dengan nomor telepon">
      <Formulir
        id="undang"
        aksi={undangTeleponAction}
        nilaiAwal={nilaiAwal}
        tersembunyi={{ pendirianId }}
      >
        <Isian
          nama="telepon"
          label="Nomor telepon calon pendiri"
          petunjuk="Bila nomor itu terdaftar di portal, pemiliknya mendapat kabar. Demi kerahasiaan, kami tidak memberi tahu apakah nomornya terdaftar."
          tipe="tel"
          lebar="sedang"
          autoComplete="off"
        />
        <div>
          <TombolKirim>Kirim undangan</TombolKirim>
        </div>
      </Formulir>
    </Kartu>
  );
}

function Cabut({ pendirianId, undangan }: { pendirianId: string; undangan: UndanganDto }) {
  return (
    <Formulir
      aksi={cabutUndanganAction}
      id={`cabut-${undangan.id}`}
      tersembunyi={{ pendirianId, id: undangan.id }}
    >
      <TombolKirim varian="teks">
        Cabut
        <span className="hanya-pembaca"> undangan {undangan.telepon ?? 'tautan'}</span>
      </TombolKirim>
    </Formulir>
  );
}

/** Links that open, each to be copied, shared or revoked. */
export function TautanUndangan({
  pendirianId,
  nama,
  idTautan,
  undangan,
  terbuka,
}: {
  pendirianId: string;
  nama: string;
  idTautan: string;
  undangan: UndanganDto[];
  terbuka: boolean;
}) {
  const tautan = undangan.filter((satu) => satu.tautan !== null);
  return (
    <Kartu judul="Undang dengan tautan">
      <p className="mb-4">
        Siapa pun yang punya tautan ini dapat membaca rencananya dan menjawab. Kirim hanya kepada
        orang yang Anda kenal, dan cabut bila sudah cukup.
      </p>
      <ul className="grid gap-5">
        {tautan.map((satu) => (
          <li key={satu.id} className="grid gap-2">
            <label htmlFor={`tautan-${satu.id}`}>
              Tautan, berlaku sampai {satu.berlakuSampai}
              <span className="petunjuk block">
                {satu.dipakai === 0 ? 'Belum ada pendiri lewat tautan ini.' : null}
                {satu.dipakai ? `${satu.dipakai} pendiri lewat tautan ini.` : null}
              </span>
            </label>
            <input
              id={`tautan-${satu.id}`}
              className="kendali"
              type="text"
              readOnly
              value={satu.tautan ?? ''}
            />
            <div className="flex flex-wrap items-center gap-3">
              <a
                className={kelasTombol('kedua')}
                href={alamatWhatsApp(nama, satu.tautan ?? '')}
                target="_blank"
                rel="noreferrer noopener"
              >
                <span>Kirim lewat WhatsApp</span>
              </a>
              <Cabut pendirianId={pendirianId} undangan={satu} />
            </div>
          </li>
        ))}
      </ul>
      {terbuka ? (
        <Formulir
          key={idTautan}
          id="tautan"
          aksi={buatTautanAction}
          className="mt-4"
          tersembunyi={{ pendirianId, id: idTautan }}
        >
          <div>
            <TombolKirim varian={tautan.length > 0 ? 'kedua' : 'utama'}>
              {tautan.length > 0 ? 'Buat tautan lain' : 'Buat tautan undangan'}
            </TombolKirim>
          </div>
        </Formulir>
      ) : null}
    </Kartu>
  );
}

const KEADAAN = {
  BERLAKU: { nada: 'biru', label: 'Terkirim' },
  KEDALUWARSA: { nada: 'netral', label: 'Lewat waktu' },
  DICABUT: { nada: 'netral', label: 'Dicabut' },
} as const;

/** Numbers that were invited; what became of each is not told. */
export function DaftarTelepon({
  pendirianId,
  undangan,
}: {
  pendirianId: string;
  undangan: UndanganDto[];
}) {
  const telepon = undangan.filter((satu) => satu.jenis === 'TELEPON');
  if (telepon.length === 0) return null;
  return (
    <Tabel
      keterangan="Nomor yang diundang"
      kolom={[
        { kunci: 'nomor', label: 'Nomor' },
        { kunci: 'keadaan', label: 'Keadaan' },
        { kunci: 'sampai', label: 'Berlaku sampai' },
        { kunci: 'cabut', label: 'Tindakan' },
      ]}
      baris={telepon.map((satu) => ({
        id: satu.id,
        sel: {
          nomor: <span className="angka-tabular">{satu.telepon}</span>,
          keadaan: (
            <Lencana nada={KEADAAN[satu.keadaan].nada}>{KEADAAN[satu.keadaan].label}</Lencana>
          ),
          sampai: satu.berlakuSampai,
          cabut:
            satu.keadaan === 'BERLAKU' ? (
              <Cabut pendirianId={pendirianId} undangan={satu} />
            ) : undefined,
        },
      }))}
    />
  );
}

/** Takes a founder off the list; the reason goes to them. */
export function KeluarkanForm({
  pendirianId,
  pendiriId,
  nama,
  nilaiAwal,
}: {
  pendirianId: string;
  pendiriId: string;
  nama: string;
  /** What was typed about this very founder and not sent. */
  nilaiAwal: Record<string, string | string[]>;
}) {
  return (
    <Rincian
      terbuka={Object.keys(nilaiAwal).length > 0}
      judul={
        <>
          Keluarkan<span className="hanya-pembaca"> {nama}</span>
        </>
      }
    >
      <Formulir
        id={`keluarkan-${pendiriId}`}
        aksi={keluarkanPendiriAction}
        tersembunyi={{ pendirianId, pendiriId }}
        nilaiAwal={nilaiAwal}
      >
        <AreaTeks nama="alasan" label="Alasan" petunjuk={`${nama} membacanya.`} baris={2} />
        <TombolKirim varian="bahaya">Keluarkan dari daftar pendiri</TombolKirim>
      </Formulir>
    </Rincian>
  );
}
