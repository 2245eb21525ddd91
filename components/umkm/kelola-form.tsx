import { AreaTeks, Formulir, KotakCentang, RincianIsian, TombolKirim } from '@/components/form';
import {
  aktifkanLagiAction,
  aktifkanUsahaAction,
  kirimLagiAction,
  kirimPerbaikanAction,
  nonaktifkanUsahaAction,
  perbaikiUmkmAction,
  tutupUsahaSayaAction,
  ubahUmkmAction,
} from '@/lib/umkm/actions';
import type { Bagian } from '@/lib/umkm/bagian/schema';
import { IsianBagian } from './isian-bagian';

interface UntukUsaha {
  usahaId: string;
  versi: number;
}

const tersembunyi = ({ usahaId, versi }: UntukUsaha) => ({ usahaId, versi: String(versi) });

/** One topic of a business that exists; `petugas` when an officer mends it. */
export function UbahBagianForm({
  bagian,
  jenis,
  nilai,
  catatan,
  tersamar,
  petugas,
  ...usaha
}: UntukUsaha & {
  petugas?: boolean;
  bagian: Bagian;
  jenis: { nilai: string; label: string }[];
  nilai: Record<string, string | string[]>;
  catatan: Record<string, string>;
  tersamar: Record<string, string>;
}) {
  return (
    <Formulir
      aksi={petugas ? perbaikiUmkmAction : ubahUmkmAction}
      nilaiAwal={nilai}
      tersembunyi={{ ...tersembunyi(usaha), bagian }}
    >
      <IsianBagian {...{ bagian, jenis, catatan, tersamar, petugas }} />
      <TombolKirim>Simpan perubahan</TombolKirim>
    </Formulir>
  );
}

interface Kelola extends UntukUsaha {
  /** An officer does it, of an owner without an account. */
  petugas?: boolean;
  /** Whether the state allows it now; the form itself stays, so that one who was too late reads why. */
  boleh: boolean;
}

/** Sends a mended registration again. */
export function KirimLagiForm({ boleh, petugas, ...usaha }: Kelola) {
  return (
    <Formulir
      aksi={petugas ? kirimPerbaikanAction : kirimLagiAction}
      id="kirim-lagi"
      tertutup={boleh ? null : []}
      tersembunyi={tersembunyi(usaha)}
    >
      {boleh ? (
        <>
          <KotakCentang nama="benar" label="Saya sudah memperbaiki yang diberi catatan." />
          <TombolKirim>Kirim lagi untuk diperiksa</TombolKirim>
        </>
      ) : null}
    </Formulir>
  );
}

/** Marks a business as no longer run. */
export function NonaktifkanForm({
  petugas,
  boleh,
  nilaiAwal,
  ...usaha
}: Kelola & { nilaiAwal: Record<string, string | string[]> }) {
  return (
    <Formulir
      aksi={petugas ? nonaktifkanUsahaAction : tutupUsahaSayaAction}
      id="nonaktifkan"
      tersembunyi={tersembunyi(usaha)}
      nilaiAwal={nilaiAwal}
      tertutup={boleh ? null : [{ nama: 'alasan', label: 'Alasan Anda' }]}
    >
      {boleh ? (
        <RincianIsian
          judul={petugas ? 'Catat usaha ini tidak aktif' : 'Usaha ini sudah tidak berjalan'}
          nama={['alasan']}
        >
          <div className="formulir">
            {petugas ? null : (
              <p>
                Datanya tetap tersimpan, tetapi tidak lagi dihitung sebagai usaha aktif. Anda dapat
                mengaktifkannya lagi.
              </p>
            )}
            <AreaTeks
              nama="alasan"
              label="Alasan"
              petunjuk={
                petugas
                  ? 'Dibaca pemilik. Misalnya: sudah didatangi, usaha tutup sejak Juni 2026.'
                  : 'Misalnya: usaha tutup sejak Juni 2026.'
              }
            />
            <TombolKirim varian="bahaya">Catat tidak aktif</TombolKirim>
          </div>
        </RincianIsian>
      ) : null}
    </Formulir>
  );
}

/** The business runs again. */
export function AktifkanForm({ boleh, petugas, ...usaha }: Kelola) {
  return (
    <Formulir
      aksi={petugas ? aktifkanLagiAction : aktifkanUsahaAction}
      id="aktifkan"
      tertutup={boleh ? null : []}
      tersembunyi={tersembunyi(usaha)}
    >
      {boleh ? <TombolKirim varian="kedua">Usaha ini berjalan lagi</TombolKirim> : null}
    </Formulir>
  );
}
