import { AreaTeks, Formulir, Isian, Pilihan, TombolKirim } from '@/components/form';
import { LABEL_PERAN } from '@/lib/menu/rules';
import {
  aktifkanPenggunaAction,
  berikanPeranAction,
  buatPenggunaAction,
  cabutPeranAction,
  nonaktifkanPenggunaAction,
  undangUlangAction,
} from '@/lib/pengguna/actions';
import { SEMUA_PERAN } from '@/lib/pengguna/rules';

type Butir = { nilai: string; label: string; kelompok?: string };

export interface PilihanLingkup {
  kelurahan: Butir[];
  koperasi: Butir[];
}

export const PILIHAN_PERAN: Butir[] = SEMUA_PERAN.map((nilai) => ({
  nilai,
  label: LABEL_PERAN[nilai],
}));

/** A role and, for the two roles that need one, its scope. */
function IsianPeran({ lingkup }: { lingkup: PilihanLingkup }) {
  return (
    <>
      <Pilihan nama="peran" label="Peran" kosong="Pilih peran" pilihan={PILIHAN_PERAN} />
      <Pilihan
        nama="kelurahanKode"
        label="Kelurahan"
        petunjuk="Hanya untuk petugas kelurahan."
        opsional
        kosong="Tidak perlu"
        pilihan={lingkup.kelurahan}
      />
      <Pilihan
        nama="koperasiId"
        label="Koperasi"
        petunjuk="Hanya untuk pengurus koperasi."
        opsional
        kosong="Tidak perlu"
        pilihan={lingkup.koperasi}
        lebar="penuh"
      />
    </>
  );
}

type Nilai = Record<string, string | string[]>;

/** Invites somebody. */
export function PenggunaBaruForm({
  lingkup,
  nilaiAwal,
}: {
  lingkup: PilihanLingkup;
  nilaiAwal: Nilai;
}) {
  return (
    <Formulir aksi={buatPenggunaAction} nilaiAwal={nilaiAwal}>
      <Isian nama="nama" label="Nama lengkap" autoComplete="off" />
      <Isian
        nama="surel"
        label="Alamat surel"
        petunjuk="Undangan dikirim ke alamat ini."
        tipe="email"
        autoComplete="off"
      />
      <IsianPeran lingkup={lingkup} />
      <TombolKirim>Buat akun dan kirim undangan</TombolKirim>
    </Formulir>
  );
}

export function BerikanPeranForm({
  penggunaId,
  lingkup,
  nilaiAwal,
}: {
  penggunaId: string;
  lingkup: PilihanLingkup;
  nilaiAwal: Nilai;
}) {
  return (
    <Formulir
      aksi={berikanPeranAction}
      id="berikan-peran"
      tersembunyi={{ penggunaId }}
      nilaiAwal={nilaiAwal}
    >
      <IsianPeran lingkup={lingkup} />
      <TombolKirim varian="kedua">Berikan peran</TombolKirim>
    </Formulir>
  );
}

export function CabutPeranForm({
  penggunaId,
  peran,
}: {
  penggunaId: string;
  peran: { id: string; nama: string };
}) {
  return (
    <Formulir
      aksi={cabutPeranAction}
      id={`cabut-${peran.id}`}
      tersembunyi={{ penggunaId, peranId: peran.id }}
    >
      <TombolKirim varian="teks">
        Cabut<span className="hanya-pembaca"> peran {peran.nama}</span>
      </TombolKirim>
    </Formulir>
  );
}

export function NonaktifkanForm({
  penggunaId,
  nilaiAwal,
}: {
  penggunaId: string;
  nilaiAwal: Nilai;
}) {
  return (
    <Formulir
      aksi={nonaktifkanPenggunaAction}
      id="nonaktifkan"
      tersembunyi={{ penggunaId }}
      nilaiAwal={nilaiAwal}
    >
      <AreaTeks
        nama="alasan"
        label="Alasan"
        petunjuk="Dikirim ke pemilik akun dan dicatat."
        baris={3}
      />
      <TombolKirim varian="bahaya">Nonaktifkan akun</TombolKirim>
    </Formulir>
  );
}

export function AktifkanForm({ penggunaId }: { penggunaId: string }) {
  return (
    <Formulir aksi={aktifkanPenggunaAction} id="aktifkan" tersembunyi={{ penggunaId }}>
      <TombolKirim>Aktifkan kembali</TombolKirim>
    </Formulir>
  );
}

export function UndangUlangForm({ penggunaId }: { penggunaId: string }) {
  return (
    <Formulir aksi={undangUlangAction} id="undang-ulang" tersembunyi={{ penggunaId }}>
      <TombolKirim varian="kedua">Kirim ulang undangan</TombolKirim>
    </Formulir>
  );
}
