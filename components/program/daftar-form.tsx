import {
  AreaTeks,
  Formulir,
  Isian,
  Kelompok,
  KotakCentang,
  Pilihan,
  TombolKirim,
} from '@/components/form';
import { Tautan } from '@/components/ui';
import { IsianBagian } from '@/components/umkm/isian-bagian';
import { daftarOrangBaruAction, daftarPesertaAction } from '@/lib/program/peserta/daftar/actions';
import type { CalonDto } from '@/lib/program/peserta/types';
import type { ProgramDto } from '@/lib/program/types';
import { LABEL_ISIAN } from '@/lib/umkm/bagian/rules';
import { PetunjukOrangTercatat } from './petunjuk-orang-tercatat';

type NilaiAwal = Record<string, string | string[]>;

/** What every registration asks, whoever it is about. */
export function IsianPendaftaran({
  program,
  diri,
}: {
  program: Pick<ProgramDto, 'rekomendasiDari' | 'dahulukanKepalaKeluarga'>;
  diri: boolean;
}) {
  return (
    <>
      <Kelompok judul="Tentang keikutsertaan">
        <AreaTeks
          nama="alasanIkut"
          label={diri ? 'Mengapa Anda ingin ikut?' : 'Mengapa orang ini ingin ikut?'}
          petunjuk="Usaha apa yang dijalankan atau direncanakan, dan apa yang ingin dipelajari."
        />
        <KotakCentang
          nama="kepalaKeluarga"
          label={diri ? 'Saya kepala keluarga' : 'Kepala keluarga'}
          petunjuk={
            program.dahulukanKepalaKeluarga
              ? 'Perempuan kepala keluarga didahulukan dalam seleksi.'
              : undefined
          }
        />
      </Kelompok>
      {program.rekomendasiDari === null ? null : (
        <Kelompok
          judul={`Surat rekomendasi ${program.rekomendasiDari}`}
          petunjuk={
            diri
              ? 'Boleh menyusul di halaman pendaftaran Anda, sampai pendaftaran diperiksa petugas.'
              : 'Boleh menyusul lewat Betulkan pendaftaran, sampai pendaftaran diperiksa petugas.'
          }
          kolom={2}
        >
          <Isian nama="rekomendasiNomor" label="Nomor surat" opsional />
          <Isian
            nama="rekomendasiTanggal"
            label="Tanggal surat"
            tipe="date"
            lebar="sedang"
            opsional
          />
        </Kelompok>
      )}
      <Kelompok judul="Pernyataan">
        <p>
          Isian ini dibaca petugas kelurahan dan Dinas Koperasi dan Usaha Mikro untuk memilih
          peserta, dan pendamping bila terpilih. Dasarnya tugas pelayanan publik dinas.
        </p>
        <KotakCentang
          nama="pernyataan"
          label={
            diri
              ? 'Isian ini benar, dan saya ber-KTP Kota Depok'
              : 'Isian ini sesuai keterangan orangnya, dan KTP Kota Depok sudah saya lihat'
          }
        />
      </Kelompok>
    </>
  );
}

function Kirim({ programId }: { programId: string }) {
  return (
    <div className="flex flex-wrap items-center gap-4">
      <TombolKirim>Kirim pendaftaran</TombolKirim>
      <Tautan href={`/portal/program/${programId}`}>Batal</Tautan>
    </div>
  );
}

/** Registering a person whom the portal knows. */
export function DaftarPesertaForm({
  program,
  calon,
  usahaId,
  kunciKirim,
  nilaiAwal,
}: {
  program: ProgramDto;
  calon: CalonDto;
  /** The business in the address, chosen from the start. */
  usahaId: string | null;
  kunciKirim: string;
  nilaiAwal: NilaiAwal;
}) {
  return (
    <Formulir
      id="daftar"
      aksi={daftarPesertaAction}
      nilaiAwal={{ usahaId: usahaId ?? calon.usaha[0]?.id ?? '', ...nilaiAwal }}
      tersembunyi={{ programId: program.id, pelakuUsahaId: calon.pelakuUsahaId, kunciKirim }}
    >
      <Kelompok judul="Usaha yang diikutkan">
        <Pilihan
          nama="usahaId"
          label="Usaha"
          kosong="Belum punya usaha"
          lebar="penuh"
          opsional={!program.perluUsaha}
          pilihan={calon.usaha.map((satu) => ({
            nilai: satu.id,
            label: `${satu.nama} (${satu.nomor})`,
          }))}
        />
      </Kelompok>
      <IsianPendaftaran program={program} diri={calon.diri} />
      <Kirim programId={program.id} />
    </Formulir>
  );
}

/** Registering somebody without a business; who is known already is recognised by the KTP. */
export function DaftarOrangBaruForm({
  program,
  diri,
  kelurahan,
  kunciKirim,
  nilaiAwal,
}: {
  program: ProgramDto;
  /** About oneself, not about somebody in front of the desk. */
  diri: boolean;
  /** Codes within the reach of the petugas; null: all. */
  kelurahan: readonly string[] | null;
  kunciKirim: string;
  nilaiAwal: NilaiAwal;
}) {
  return (
    <Formulir
      id="daftar"
      aksi={daftarOrangBaruAction}
      nilaiAwal={nilaiAwal}
      tersembunyi={{ programId: program.id, kunciKirim }}
      labelGalat={{ ...LABEL_ISIAN.pemilik, ...LABEL_ISIAN.alamat }}
    >
      <PetunjukOrangTercatat />
      <Kelompok judul="Data diri">
        <IsianBagian bagian="pemilik" jenis={[]} />
      </Kelompok>
      <Kelompok judul="Alamat dan telepon">
        <IsianBagian bagian="alamat" jenis={[]} kelurahan={kelurahan} />
      </Kelompok>
      <IsianPendaftaran program={program} diri={diri} />
      <Kirim programId={program.id} />
    </Formulir>
  );
}
