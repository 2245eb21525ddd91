import { Formulir, Isian, type IsianTertolak, Kelompok, TombolKirim } from '@/components/form';
import { Kartu, Tautan } from '@/components/ui';
import { IsianBagian } from '@/components/umkm/isian-bagian';
import {
  betulkanOrangBaruAction,
  betulkanPendaftaranAction,
  simpanRekomendasiAction,
} from '@/lib/program/peserta/betulkan/actions';
import type { PesertaDto } from '@/lib/program/peserta/types';
import type { ProgramDto } from '@/lib/program/types';
import { LABEL_ISIAN } from '@/lib/umkm/bagian/rules';
import { IsianPendaftaran } from './daftar-form';

type NilaiAwal = Record<string, string | string[]>;

/** Mends a registration that an officer wrote, with the person where they were written down with it. */
export function BetulkanForm({
  peserta,
  program,
  denganOrang,
  kelurahan,
  tersamar,
  nilaiAwal,
}: {
  peserta: { id: string; versi: number };
  program: Pick<ProgramDto, 'rekomendasiDari' | 'dahulukanKepalaKeluarga'>;
  denganOrang: boolean;
  /** Codes within the reach of the petugas; null: all. */
  kelurahan: readonly string[] | null;
  /** What is stored and not shown; it stays unless it is typed anew. */
  tersamar: Record<string, string>;
  nilaiAwal: NilaiAwal;
}) {
  return (
    <Formulir
      id="betulkan"
      aksi={denganOrang ? betulkanOrangBaruAction : betulkanPendaftaranAction}
      nilaiAwal={nilaiAwal}
      tersembunyi={{ id: peserta.id, versi: String(peserta.versi) }}
      labelGalat={{ ...LABEL_ISIAN.pemilik, ...LABEL_ISIAN.alamat }}
    >
      {denganOrang ? (
        <>
          <Kelompok judul="Data diri">
            <IsianBagian bagian="pemilik" jenis={[]} tersamar={tersamar} petugas />
          </Kelompok>
          <Kelompok judul="Alamat dan telepon">
            <IsianBagian
              bagian="alamat"
              jenis={[]}
              tersamar={tersamar}
              kelurahan={kelurahan}
              petugas
            />
          </Kelompok>
        </>
      ) : null}
      <IsianPendaftaran program={program} diri={false} />
      <div className="flex flex-wrap items-center gap-4">
        <TombolKirim>Simpan pembetulan</TombolKirim>
        <Tautan href={`/portal/peserta/${peserta.id}`}>Batal</Tautan>
      </div>
    </Formulir>
  );
}

const SURAT_TERTULIS: readonly IsianTertolak[] = [
  { nama: 'rekomendasiNomor', label: 'Nomor surat' },
  { nama: 'rekomendasiTanggal', label: 'Tanggal surat', rupa: 'tanggal' },
];

/** The person adds the letter of recommendation, or replaces it. */
export function RekomendasiForm({
  peserta,
  boleh,
  nilaiAwal,
}: {
  peserta: PesertaDto;
  /** Whether the state allows it now; the form itself stays, so that one who was too late reads why. */
  boleh: boolean;
  nilaiAwal: NilaiAwal;
}) {
  const { id, versi, rekomendasiDari, rekomendasiNomor, rekomendasiTanggal } = peserta;
  return (
    <Formulir
      id="rekomendasi"
      aksi={simpanRekomendasiAction}
      tertutup={boleh ? null : SURAT_TERTULIS}
      nilaiAwal={
        boleh
          ? {
              rekomendasiNomor: rekomendasiNomor ?? '',
              rekomendasiTanggal: rekomendasiTanggal?.toISOString().slice(0, 10) ?? '',
              ...nilaiAwal,
            }
          : {}
      }
      tersembunyi={{ id, versi: String(versi) }}
    >
      {boleh ? (
        <Kartu judul={`Surat rekomendasi ${rekomendasiDari ?? ''}`}>
          <div className="grid gap-4">
            <p>
              {rekomendasiNomor === null
                ? 'Isi di sini bila suratnya sudah ada, sebelum pendaftaran diperiksa petugas.'
                : 'Dapat diganti sampai pendaftaran diperiksa petugas.'}
            </p>
            <Isian nama="rekomendasiNomor" label="Nomor surat" />
            <Isian nama="rekomendasiTanggal" label="Tanggal surat" tipe="date" lebar="sedang" />
            <TombolKirim varian="kedua">Simpan surat rekomendasi</TombolKirim>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}
