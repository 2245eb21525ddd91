import { AreaTeks, Formulir, Isian, KotakCentangGrup, TombolKirim } from '@/components/form';
import { Kartu, Kosong } from '@/components/ui';
import { PilihKecamatan } from '@/components/wilayah/pilih-kelurahan';
import { KALIMAT_DIKABARI } from '@/lib/program/kabar/halaman/rules';
import {
  batalkanSesiAction,
  catatKehadiranAction,
  tambahSesiAction,
  undangLagiAction,
} from '@/lib/program/pelatihan/actions';
import type { SesiDto, UndanganDto } from '@/lib/program/pelatihan/reads';
import { LABEL_STATUS_PESERTA } from '@/lib/program/rules';
import { namaTempat } from '@/lib/wilayah/rules';

type NilaiAwal = Record<string, string | string[]>;

const tentang = ({ nomor, kelurahanKode, status }: UndanganDto): string =>
  `${nomor} · ${namaTempat(kelurahanKode)} · ${LABEL_STATUS_PESERTA[status]}`;

/** A new day of training. */
export function TambahSesiForm({
  angkatanId,
  kunciKirim,
  nilaiAwal,
}: {
  angkatanId: string;
  kunciKirim: string;
  nilaiAwal: NilaiAwal;
}) {
  return (
    <Formulir
      id="pelatihan"
      aksi={tambahSesiAction}
      nilaiAwal={nilaiAwal}
      tersembunyi={{ angkatanId, kunciKirim }}
    >
      <Kartu judul="Tambah hari pelatihan">
        <div className="grid gap-4">
          <p>Semua yang terpilih atau sedang dilatih di wilayahnya diundang. {KALIMAT_DIKABARI}</p>
          <Isian nama="nama" label="Nama pelatihan" />
          <Isian nama="tanggal" label="Tanggal" tipe="date" lebar="sedang" />
          <Isian nama="tempat" label="Tempat" />
          <PilihKecamatan label="Untuk kecamatan" kosong="Seluruh kota" />
          <TombolKirim>Tambah dan undang</TombolKirim>
        </div>
      </Kartu>
    </Formulir>
  );
}

const TakDiundang = () => (
  <Kosong judul="Belum ada yang diundang">
    <p>Peserta yang terpilih diundang saat hari pelatihan ditambahkan.</p>
  </Kosong>
);

const kataHadir = (hadir: boolean | null): string =>
  hadir === null ? 'kehadiran belum dicatat' : hadir ? 'hadir' : 'tidak hadir';

/** Who is invited and who was there, for whoever only watches. */
export function DaftarKehadiran({ undangan }: { undangan: UndanganDto[] }) {
  if (undangan.length === 0) return <TakDiundang />;
  return (
    <ul className="grid gap-3">
      {undangan.map((satu) => (
        <li key={satu.pesertaId}>
          <p>
            {satu.namaPeserta}: {kataHadir(satu.hadir)}
          </p>
          <p className="teks-lembut">{tentang(satu)}</p>
        </li>
      ))}
    </ul>
  );
}

/** Who was there; before the day and after it was cancelled, who is invited. */
export function KehadiranForm({
  sesi,
  undangan,
  boleh,
  nilaiAwal,
}: {
  sesi: SesiDto;
  undangan: UndanganDto[];
  /** The day has come and was not cancelled. */
  boleh: boolean;
  nilaiAwal: NilaiAwal;
}) {
  if (undangan.length === 0) return <TakDiundang />;
  return (
    <Formulir
      id="kehadiran"
      aksi={catatKehadiranAction}
      tertutup={boleh ? null : []}
      nilaiAwal={{
        hadir: undangan.filter((satu) => satu.hadir).map((satu) => satu.pesertaId),
        ...nilaiAwal,
      }}
      tersembunyi={{ sesiId: sesi.id, versi: String(sesi.versi) }}
    >
      {boleh ? (
        <>
          <KotakCentangGrup
            nama="hadir"
            label="Yang hadir"
            petunjuk="Yang tidak ditandai dicatat tidak hadir."
            pilihan={undangan.map((satu) => ({
              nilai: satu.pesertaId,
              label: satu.namaPeserta,
              petunjuk: tentang(satu),
            }))}
          />
          <TombolKirim>Simpan kehadiran</TombolKirim>
        </>
      ) : (
        <ul className="grid gap-3">
          {undangan.map((satu) => (
            <li key={satu.pesertaId}>
              <p>{satu.namaPeserta}</p>
              <p className="teks-lembut">{tentang(satu)}</p>
            </li>
          ))}
        </ul>
      )}
    </Formulir>
  );
}

/** Inviting who was chosen since. */
export function UndangForm({ sesiId }: { sesiId: string }) {
  return (
    <Formulir id="undang" aksi={undangLagiAction} tersembunyi={{ sesiId }}>
      <Kartu judul="Undang yang baru terpilih">
        <div className="grid gap-4">
          <p>Peserta yang terpilih setelah hari ini ditambahkan diundang sekarang.</p>
          <TombolKirim varian="kedua">Undang</TombolKirim>
        </div>
      </Kartu>
    </Formulir>
  );
}

/** Cancelling a day of training. */
export function BatalkanSesiForm({ sesi, nilaiAwal }: { sesi: SesiDto; nilaiAwal: NilaiAwal }) {
  const boleh = sesi.dibatalkanPada === null;
  return (
    <Formulir
      id="batalkan"
      aksi={batalkanSesiAction}
      tertutup={boleh ? null : [{ nama: 'alasan', label: 'Alasan membatalkan' }]}
      nilaiAwal={boleh ? nilaiAwal : {}}
      tersembunyi={{ sesiId: sesi.id, versi: String(sesi.versi) }}
    >
      {boleh ? (
        <Kartu judul="Batalkan hari pelatihan">
          <div className="grid gap-4">
            <p>Hari ini tidak dihitung dalam kehadiran. {KALIMAT_DIKABARI}</p>
            <AreaTeks nama="alasan" label="Alasan membatalkan" baris={2} />
            <TombolKirim varian="bahaya">Batalkan hari ini</TombolKirim>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}
