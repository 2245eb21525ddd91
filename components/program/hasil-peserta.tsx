import { DaftarDokumen } from '@/components/dokumen/daftar-dokumen';
import { UnggahDokumen } from '@/components/dokumen/unggah-dokumen';
import { Formulir, Isian, KotakCentangGrup, kataPilihan, TombolKirim } from '@/components/form';
import { DaftarRingkas, Kartu, Lencana, Pemberitahuan, Tabel } from '@/components/ui';
import type { DokumenDto } from '@/lib/dokumen/types';
import type { SkalaUsaha } from '@/lib/platform/db/generated/enums';
import { formatTanggal } from '@/lib/platform/format';
import { tetapkanNaikKelasAction, ukurPesertaAction } from '@/lib/program/hasil/actions';
import { type Arah, bandingkanUkuran, type Ukuran } from '@/lib/program/hasil/rules';
import { LABEL_SKALA } from '@/lib/umkm/skala/rules';

const RUPA: Record<
  Arah,
  { nada: 'hijau' | 'netral' | 'merah'; ikon: 'naik' | 'garis' | 'turun' | 'belum'; label: string }
> = {
  NAIK: { nada: 'hijau', ikon: 'naik', label: 'Naik' },
  TETAP: { nada: 'netral', ikon: 'garis', label: 'Tetap' },
  TURUN: { nada: 'merah', ikon: 'turun', label: 'Turun' },
  TIDAK_DIKETAHUI: { nada: 'netral', ikon: 'belum', label: 'Belum diketahui' },
};

type Terukur = Ukuran & { id: string; tanggal: Date };

interface Kelas {
  id: string;
  dari: SkalaUsaha;
  ke: SkalaUsaha;
  versiAturan: string;
  bukti: string;
  tanggal: Date;
  /** The files that prove it, as far as the reader may open them. */
  berkas: DokumenDto[];
}

/** What changed since registering, and the classes moved up with their evidence. */
export function HasilPeserta({
  ukuran,
  kelas,
}: {
  ukuran: { awal: Terukur; kini: Terukur } | null;
  kelas: Kelas[];
}) {
  if (!ukuran) return null;
  const { awal, kini } = ukuran;
  const sama = awal.id === kini.id;
  return (
    <Kartu judul="Hasil yang diukur">
      <div className="grid gap-4">
        {sama ? (
          <>
            <p>
              Keadaan waktu mendaftar ({formatTanggal(awal.tanggal)}), dari data usaha di portal.
              Belum diukur lagi sejak itu. Kelas menurut aturan {awal.versiAturan}.
            </p>
            <DaftarRingkas
              butir={bandingkanUkuran(awal, awal).map((satu) => ({
                istilah: satu.label,
                nilai: satu.awal,
              }))}
            />
          </>
        ) : (
          <>
            <p>
              Keadaan waktu mendaftar ({formatTanggal(awal.tanggal)}) dibandingkan ukuran terakhir (
              {formatTanggal(kini.tanggal)}), dari data usaha di portal. Kelas menurut aturan{' '}
              {kini.versiAturan}.
            </p>
            <Tabel
              keterangan="Hasil yang diukur"
              sembunyikanKeterangan
              kolom={[
                { kunci: 'label', label: 'Ukuran' },
                { kunci: 'awal', label: 'Waktu mendaftar', rata: 'kanan' },
                { kunci: 'kini', label: 'Terakhir', rata: 'kanan' },
                { kunci: 'arah', label: 'Perubahan' },
              ]}
              baris={bandingkanUkuran(awal, kini).map((satu) => {
                const { label, ...rupa } = RUPA[satu.arah];
                return {
                  id: satu.kode,
                  sel: {
                    label: satu.label,
                    awal: satu.awal,
                    kini: satu.kini,
                    arah: <Lencana {...rupa}>{label}</Lencana>,
                  },
                };
              })}
            />
          </>
        )}
        {kelas.map((satu) => (
          <div key={satu.id} className="grid gap-2">
            <p>
              Naik kelas dari {LABEL_SKALA[satu.dari].toLowerCase()} ke{' '}
              {LABEL_SKALA[satu.ke].toLowerCase()}, {formatTanggal(satu.tanggal)}, menurut aturan{' '}
              {satu.versiAturan}. Bukti: {satu.bukti}
            </p>
            {satu.berkas.length > 0 ? <DaftarDokumen daftar={satu.berkas} /> : null}
          </div>
        ))}
      </div>
    </Kartu>
  );
}

/** Measuring again from the register. */
export function UkurForm({ pesertaId }: { pesertaId: string }) {
  return (
    <Formulir id="ukur" aksi={ukurPesertaAction} tersembunyi={{ pesertaId }}>
      <Kartu judul="Ukur hasil">
        <div className="grid gap-4">
          <p>
            NIB, izin, omzet, pekerja, keanggotaan, modal, dan kelas diambil dari data usaha di
            portal, tidak diketik.
          </p>
          <TombolKirim varian="kedua">Ukur sekarang</TombolKirim>
        </div>
      </Kartu>
    </Formulir>
  );
}

type Kenaikan = Pick<Kelas, 'dari' | 'ke'>;

/** Files that prove a rise which is measured and not yet recorded. */
export function BuktiNaikKelas({
  pesertaId,
  bukti,
  param,
}: {
  pesertaId: string;
  bukti: DokumenDto[];
  param: Parameters<typeof UnggahDokumen>[0]['param'];
}) {
  return (
    <Kartu>
      <div className="grid gap-4">
        {param.unggah === 'dihapus' ? (
          <Pemberitahuan nada="sukses" judul="Berkas bukti sudah dihapus." />
        ) : null}
        <UnggahDokumen
          jenis="BUKTI_NAIK_KELAS"
          kembali={`/portal/peserta/${pesertaId}`}
          param={param}
          daftar={bukti}
          dipilih
          cara={{
            rute: '/api/berkas/naik-kelas',
            isian: { pesertaId },
            tersimpan: 'Berkas bukti sudah tersimpan. Lanjutkan dengan menetapkan naik kelasnya.',
          }}
          petunjuk="Misalnya laporan penjualan atau SPT tahunan, satu per satu."
        />
      </div>
    </Kartu>
  );
}

/**
 * Recording that a business moved up a class. The form stays when somebody else was faster, so that what was
 * written can be read.
 */
export function NaikKelasForm({
  pesertaId,
  kenaikan,
  bukti,
  nilaiAwal,
}: {
  pesertaId: string;
  /** Null once it is recorded: nothing is recorded twice. */
  kenaikan: Kenaikan | null;
  /** The files that may be handed in with it. */
  bukti: DokumenDto[];
  nilaiAwal: Record<string, string | string[]>;
}) {
  const tertulis = [
    {
      nama: 'dokumenId',
      label: LABEL_BERKAS,
      pilihan: kataPilihan(bukti.map(({ id, namaAsli }) => ({ nilai: id, label: namaAsli }))),
    },
    { nama: 'bukti', label: LABEL_BUKTI },
  ];
  return (
    <Formulir
      id="naik-kelas"
      aksi={tetapkanNaikKelasAction}
      tertutup={kenaikan && bukti.length > 0 ? null : tertulis}
      nilaiAwal={nilaiAwal}
      tersembunyi={{ pesertaId }}
    >
      {kenaikan ? (
        <Kartu judul="Tetapkan naik kelas">
          <div className="grid gap-4">
            <p>
              Menurut ukuran terakhir, dari {LABEL_SKALA[kenaikan.dari].toLowerCase()} ke{' '}
              {LABEL_SKALA[kenaikan.ke].toLowerCase()}.
            </p>
            {bukti.length > 0 ? (
              <IsiNaikKelas bukti={bukti} terpilih={nilaiAwal.dokumenId !== undefined} />
            ) : (
              <p>Unggah dahulu paling sedikit satu berkas bukti.</p>
            )}
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}

const LABEL_BERKAS = 'Berkas bukti yang disertakan';
const LABEL_BUKTI = 'Yang dibuktikan berkas itu';

function IsiNaikKelas({
  bukti,
  terpilih,
}: {
  bukti: DokumenDto[];
  /** The choice of files is known already, from before the form was interrupted. */
  terpilih: boolean;
}) {
  return (
    <>
      <KotakCentangGrup
        nama="dokumenId"
        label={LABEL_BERKAS}
        petunjuk="Paling sedikit satu. Sesudah ditetapkan, berkas ini tidak dapat dihapus."
        nilaiAwal={terpilih ? undefined : bukti.map(({ id }) => id)}
        pilihan={bukti.map((berkas) => ({
          nilai: berkas.id,
          label: berkas.namaAsli,
          petunjuk: `${berkas.ukuran}, diunggah ${berkas.pada}`,
        }))}
      />
      <Isian
        nama="bukti"
        label={LABEL_BUKTI}
        petunjuk="Misalnya: penjualan setahun di atas dua miliar rupiah."
      />
      <TombolKirim>Tetapkan naik kelas</TombolKirim>
    </>
  );
}
