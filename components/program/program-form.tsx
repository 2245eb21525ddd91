import { AreaTeks, Formulir, Isian, Kelompok, KotakCentang, TombolKirim } from '@/components/form';
import { Tautan } from '@/components/ui';
import { PilihKelurahan } from '@/components/wilayah/pilih-kelurahan';
import {
  aturKuotaAction,
  simpanAngkatanAction,
  tambahProgramAction,
  ubahProgramAction,
} from '@/lib/program/kelola/actions';
import { LABEL_ANGKATAN, LABEL_PROGRAM } from '@/lib/program/kelola/rules';

type NilaiAwal = Record<string, string | string[]>;

function Bilangan({
  nama,
  label,
  akhiran,
  petunjuk,
  wajib,
}: {
  nama: string;
  label: string;
  akhiran?: string;
  petunjuk?: string;
  wajib?: boolean;
}) {
  return (
    <Isian
      nama={nama}
      label={label}
      petunjuk={petunjuk}
      inputMode="numeric"
      lebar="pendek"
      akhiran={akhiran}
      autoComplete="off"
      opsional={!wajib}
    />
  );
}

function AsalKeterangan({ label }: { label: typeof LABEL_ANGKATAN | typeof LABEL_PROGRAM }) {
  return (
    <Kelompok judul="Asal angkanya">
      <Isian nama="sumber" label={label.sumber} />
      <Isian
        nama="tanggalSumber"
        label={label.tanggalSumber}
        petunjuk="Hari sumbernya dibaca."
        tipe="date"
        lebar="sedang"
      />
      <AreaTeks
        nama="catatan"
        label={label.catatan}
        petunjuk="Misalnya angka lain yang disebut sumber lain."
        opsional
      />
      <KotakCentang
        nama="belumDikonfirmasi"
        label="Belum dikonfirmasi"
        petunjuk="Layar memberi tahu bahwa angkanya belum dipastikan."
      />
    </Kelompok>
  );
}

/** What a programme is and asks. */
export function ProgramForm({
  program,
  kunciKirim,
  nilaiAwal,
}: {
  /** Absent for a new one. */
  program?: { id: string; versi: number };
  kunciKirim?: string;
  nilaiAwal: NilaiAwal;
}) {
  return (
    <Formulir
      id="program"
      aksi={program ? ubahProgramAction : tambahProgramAction}
      nilaiAwal={nilaiAwal}
      tersembunyi={
        program
          ? { id: program.id, versi: String(program.versi) }
          : { kunciKirim: kunciKirim ?? '' }
      }
      labelGalat={LABEL_PROGRAM}
    >
      <Kelompok judul="Program">
        <Isian nama="nama" label={LABEL_PROGRAM.nama} />
        <AreaTeks nama="keterangan" label={LABEL_PROGRAM.keterangan} />
      </Kelompok>
      <Kelompok judul="Sasaran" petunjuk="Kosongkan yang tidak disebut sumbernya." kolom={2}>
        <Bilangan nama="targetSeluruh" label={LABEL_PROGRAM.targetSeluruh} akhiran="orang" />
        <Bilangan nama="tahunMulai" label={LABEL_PROGRAM.tahunMulai} />
        <Bilangan nama="tahunSelesai" label={LABEL_PROGRAM.tahunSelesai} />
      </Kelompok>
      <Kelompok judul="Syarat peserta" petunjuk="KTP Kota Depok selalu diminta.">
        <Bilangan nama="umurMin" label={LABEL_PROGRAM.umurMin} akhiran="tahun" />
        <KotakCentang nama="hanyaPerempuan" label={LABEL_PROGRAM.hanyaPerempuan} />
        <KotakCentang nama="pernahKawin" label={LABEL_PROGRAM.pernahKawin} />
        <KotakCentang nama="perluUsaha" label={LABEL_PROGRAM.perluUsaha} />
        <Isian
          nama="rekomendasiDari"
          label={LABEL_PROGRAM.rekomendasiDari}
          petunjuk="Kosongkan bila tidak perlu surat rekomendasi."
          opsional
        />
        <KotakCentang
          nama="dahulukanKepalaKeluarga"
          label={LABEL_PROGRAM.dahulukanKepalaKeluarga}
        />
      </Kelompok>
      <Kelompok judul="Supaya dinyatakan selesai" kolom={2}>
        <Bilangan nama="hadirPersenMin" label={LABEL_PROGRAM.hadirPersenMin} akhiran="%" wajib />
        <Bilangan nama="kunjunganMin" label={LABEL_PROGRAM.kunjunganMin} akhiran="kali" wajib />
      </Kelompok>
      <AsalKeterangan label={LABEL_PROGRAM} />
      <KotakCentang
        nama="aktif"
        label="Program berjalan"
        petunjuk="Tanpa tanda ini tidak ada yang dapat mendaftar."
      />
      <div className="flex flex-wrap items-center gap-4">
        <TombolKirim>Simpan program</TombolKirim>
        <Tautan href={program ? `/portal/program/${program.id}` : '/portal/program'}>Batal</Tautan>
      </div>
    </Formulir>
  );
}

/** Target, quota and time of registration of one year. */
export function AngkatanForm({
  programId,
  tahun,
  versi,
  nilaiAwal,
}: {
  programId: string;
  tahun: number;
  /** 0 for a year that is not there yet. */
  versi: number;
  nilaiAwal: NilaiAwal;
}) {
  return (
    <Formulir
      id="angkatan"
      aksi={simpanAngkatanAction}
      nilaiAwal={nilaiAwal}
      tersembunyi={{ programId, tahun: String(tahun), versi: String(versi) }}
      labelGalat={LABEL_ANGKATAN}
    >
      <Kelompok judul="Sasaran dan kuota" kolom={2}>
        <Bilangan nama="target" label={LABEL_ANGKATAN.target} akhiran="orang" />
        <Bilangan
          nama="kuotaKelurahan"
          label={LABEL_ANGKATAN.kuotaKelurahan}
          akhiran="orang"
          petunjuk="Kosongkan bila tanpa batas."
        />
      </Kelompok>
      <Kelompok
        judul="Pendaftaran"
        petunjuk="Kosongkan keduanya selama pendaftaran belum dibuka."
        kolom={2}
      >
        <Isian
          nama="pendaftaranMulai"
          label={LABEL_ANGKATAN.pendaftaranMulai}
          tipe="date"
          lebar="sedang"
          opsional
        />
        <Isian
          nama="pendaftaranSelesai"
          label={LABEL_ANGKATAN.pendaftaranSelesai}
          tipe="date"
          lebar="sedang"
          opsional
        />
      </Kelompok>
      <AsalKeterangan label={LABEL_ANGKATAN} />
      <div className="flex flex-wrap items-center gap-4">
        <TombolKirim>Simpan tahun {tahun}</TombolKirim>
        <Tautan href={`/portal/program/${programId}?tahun=${tahun}`}>Batal</Tautan>
      </div>
    </Formulir>
  );
}

/** The quota of one kelurahan that differs from the others'. */
export function KuotaForm({ angkatanId, nilaiAwal }: { angkatanId: string; nilaiAwal: NilaiAwal }) {
  return (
    <Formulir id="kuota" aksi={aturKuotaAction} nilaiAwal={nilaiAwal} tersembunyi={{ angkatanId }}>
      <div className="grid gap-4">
        <PilihKelurahan />
        <Bilangan
          nama="jumlah"
          label="Kuota kelurahan ini"
          akhiran="orang"
          petunjuk="Kosongkan supaya sama dengan kelurahan lain."
        />
        <TombolKirim varian="kedua">Simpan kuota</TombolKirim>
      </div>
    </Formulir>
  );
}
