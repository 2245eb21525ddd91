import { Formulir, Isian, TombolKirim } from '@/components/form';
import { DaftarRingkas, Kartu, Lencana, Tabel } from '@/components/ui';
import type { SkalaUsaha } from '@/lib/platform/db/generated/enums';
import { formatTanggal } from '@/lib/platform/format';
import { tetapkanNaikKelasAction, ukurPesertaAction } from '@/lib/program/hasil/actions';
import { type Arah, bandingkanUkuran, naikKelas, type Ukuran } from '@/lib/program/hasil/rules';
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
          <p key={satu.id}>
            Naik kelas dari {LABEL_SKALA[satu.dari].toLowerCase()} ke{' '}
            {LABEL_SKALA[satu.ke].toLowerCase()}, {formatTanggal(satu.tanggal)}, menurut aturan{' '}
            {satu.versiAturan}. Bukti: {satu.bukti}
          </p>
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

/** Recording that a business moved up a class. */
export function NaikKelasForm({
  pesertaId,
  ukuran,
  kelas,
  nilaiAwal,
}: {
  pesertaId: string;
  ukuran: { awal: Terukur; kini: Terukur } | null;
  /** Recorded already; nothing is recorded twice. */
  kelas: Kelas[];
  nilaiAwal: Record<string, string | string[]>;
}) {
  const terukur = ukuran && naikKelas(ukuran.awal, ukuran.kini);
  const naik = terukur && !kelas.some(({ ke }) => ke === terukur.ke) ? terukur : null;
  return (
    <Formulir
      id="naik-kelas"
      aksi={tetapkanNaikKelasAction}
      nilaiAwal={nilaiAwal}
      tersembunyi={{ pesertaId }}
    >
      {naik ? (
        <Kartu judul="Tetapkan naik kelas">
          <div className="grid gap-4">
            <p>
              Menurut ukuran terakhir, dari {LABEL_SKALA[naik.dari].toLowerCase()} ke{' '}
              {LABEL_SKALA[naik.ke].toLowerCase()}.
            </p>
            <Isian
              nama="bukti"
              label="Bukti"
              petunjuk="Nomor atau nama dokumen yang Anda lihat, misalnya laporan penjualan 2026."
              maxLength={300}
            />
            <TombolKirim>Tetapkan naik kelas</TombolKirim>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}
