import { DICENTANG, Formulir, Isian, KotakCentang, TombolKirim } from '@/components/form';
import { Kartu } from '@/components/ui';
import { hubungkanAkunAction } from '@/lib/umkm/penghubung/actions';

const TERTULIS = [
  { nama: 'kode', label: 'Kode dari pemilik' },
  { nama: 'nikPenduduk', label: 'NIK penduduk pada KTP' },
  { nama: 'dicocokkan', label: 'KTP asli dicocokkan', pilihan: DICENTANG },
];

/** The officer links the owner's account, with the owner, the KTP and the code in front of them. */
export function HubungkanForm({
  usahaId,
  versi,
  boleh,
  nikPendudukTercatat,
  nilaiAwal,
}: {
  usahaId: string;
  versi: string;
  /** Whether the owner has no account yet; the form itself stays, so that one who was too late reads why. */
  boleh: boolean;
  nikPendudukTercatat: boolean;
  nilaiAwal: Record<string, string | string[]>;
}) {
  return (
    <Formulir
      aksi={hubungkanAkunAction}
      id="hubungkan"
      tersembunyi={{ usahaId, versi }}
      nilaiAwal={nilaiAwal}
      tertutup={boleh ? null : TERTULIS}
    >
      {boleh ? (
        <Kartu judul="Hubungkan dengan akun pemilik">
          <div className="formulir">
            <p>
              Pemilik ini belum punya akun di data ini. Bila ia datang dengan KTP, minta kode yang
              dibuatnya di Usaha saya.
            </p>
            <Isian
              nama="kode"
              label="Kode dari pemilik"
              petunjuk="8 huruf dan angka, misalnya ABCD 2345."
              lebar="sedang"
              autoComplete="off"
              spellCheck={false}
            />
            <Isian
              nama="nikPenduduk"
              label="NIK penduduk pada KTP"
              petunjuk={
                nikPendudukTercatat
                  ? '16 angka. Harus sama dengan yang tercatat.'
                  : '16 angka. Belum tercatat, jadi akan disimpan pada data ini.'
              }
              inputMode="numeric"
              lebar="sedang"
              autoComplete="off"
              spellCheck={false}
            />
            <KotakCentang
              nama="dicocokkan"
              label="KTP asli sudah saya cocokkan dengan wajah pemilik dan data ini."
            />
            <TombolKirim varian="kedua">Hubungkan dengan akun</TombolKirim>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}
