import { DaftarRingkas, Kartu, Pemberitahuan, Rincian, Tabel } from '@/components/ui';
import type { DokumenDto } from '@/lib/dokumen/types';
import {
  KUNCI_DITINJAU,
  LABEL_DITINJAU,
  LABEL_LAPORAN,
  NAMA_LAPORAN,
  tulisLaporan,
} from '@/lib/koperasi/laporan/rules';
import type { RincianTahunDto, VersiLaporanDto } from '@/lib/koperasi/laporan/types';
import { formatWaktu } from '@/lib/platform/format';
import { BerkasLaporan } from './berkas-laporan';
import { LencanaStatusLaporan } from './status-laporan';

/** Notes of the petugas, field by field. */
export function CatatanPetugas({ versi }: { versi: VersiLaporanDto }) {
  const kunci = KUNCI_DITINJAU.filter((satu) => versi.catatan[satu]);
  if (kunci.length === 0 && versi.catatanUmum === null) return null;
  const judul =
    versi.status === 'DIKEMBALIKAN'
      ? `Dikembalikan${versi.diputuskan?.oleh ? ` oleh ${versi.diputuskan.oleh}` : ''}`
      : 'Catatan petugas sebelumnya';
  return (
    <Pemberitahuan nada={versi.status === 'DIKEMBALIKAN' ? 'peringatan' : 'info'} judul={judul}>
      {versi.catatanUmum ? <p className="whitespace-pre-line">{versi.catatanUmum}</p> : null}
      {kunci.length > 0 ? (
        <ul className="list-disc pl-5">
          {kunci.map((satu) => (
            <li key={satu}>
              {LABEL_DITINJAU[satu]}: {versi.catatan[satu]}
            </li>
          ))}
        </ul>
      ) : null}
    </Pemberitahuan>
  );
}

/** Fields of a correction that differ from what counts now, both beside each other. */
function Beda({ versi, pembanding }: { versi: VersiLaporanDto; pembanding: VersiLaporanDto }) {
  const baris = NAMA_LAPORAN.map((nama) => ({
    nama,
    lama: tulisLaporan(nama, pembanding.isian[nama]),
    baru: tulisLaporan(nama, versi.isian[nama]),
  })).filter(({ lama, baru }) => lama !== baru);
  if (baris.length === 0) {
    return <p>Angkanya sama dengan laporan yang berlaku; bandingkan berkasnya.</p>;
  }
  return (
    <Tabel
      keterangan="Yang berubah dari laporan terverifikasi"
      kolom={[
        { kunci: 'label', label: 'Isian' },
        { kunci: 'lama', label: 'Terverifikasi', rata: 'kanan' },
        { kunci: 'baru', label: 'Koreksi', rata: 'kanan' },
      ]}
      baris={baris.map(({ nama, lama, baru }) => ({
        id: nama,
        sel: {
          label: LABEL_LAPORAN[nama],
          lama: lama || 'kosong',
          baru: <strong>{baru || 'dikosongkan'}</strong>,
        },
      }))}
    />
  );
}

/** What one version says. */
function Angka({ versi }: { versi: VersiLaporanDto }) {
  return (
    <DaftarRingkas
      butir={NAMA_LAPORAN.map((nama) => ({
        istilah: LABEL_LAPORAN[nama],
        nilai: (
          <span className="angka-tabular">
            {tulisLaporan(nama, versi.isian[nama]) || (
              <span className="teks-lembut">belum diisi</span>
            )}
          </span>
        ),
      }))}
    />
  );
}

function kalimatOrang({ oleh, pada }: { oleh: string | null; pada: Date }): string {
  return oleh ? `${oleh}, ${formatWaktu(pada)}` : formatWaktu(pada);
}

/** Who wrote, submitted and decided. */
function Orang({ versi }: { versi: VersiLaporanDto }) {
  const { penulis, diajukan, diputuskan, status } = versi;
  const butir = [
    penulis.length > 0 ? { istilah: 'Diisi oleh', nilai: penulis.join(', ') } : null,
    diajukan && status !== 'DRAF' ? { istilah: 'Diajukan', nilai: kalimatOrang(diajukan) } : null,
    diputuskan && status === 'TERVERIFIKASI'
      ? {
          istilah: 'Diverifikasi',
          nilai: diputuskan.oleh
            ? kalimatOrang(diputuskan)
            : 'Dicatat sebelum laporan diverifikasi petugas; tetap dihitung.',
        }
      : null,
  ].filter((satu) => satu !== null);
  return butir.length > 0 ? <DaftarRingkas butir={butir} /> : null;
}

/** One version whole: state, figures, files, people. */
function SatuVersi({
  judul,
  versi,
  berkas,
  pembanding,
}: {
  judul: string;
  versi: VersiLaporanDto;
  berkas: DokumenDto[];
  pembanding?: VersiLaporanDto;
}) {
  return (
    <Kartu judul={judul} aksi={<LencanaStatusLaporan status={versi.status} />}>
      <div className="grid gap-5">
        <CatatanPetugas versi={versi} />
        {pembanding ? <Beda versi={versi} pembanding={pembanding} /> : null}
        <Angka versi={versi} />
        <div>
          <h3 className="judul-4 mb-2">Berkas</h3>
          <BerkasLaporan daftar={berkas} />
        </div>
        <Orang versi={versi} />
      </div>
    </Kartu>
  );
}

/** What is under way, then what counts, then what counted once. */
export function RincianLaporan({
  rincian: { berlaku, berjalan, lama },
  berkasBerjalan,
  berkasBerlaku,
}: {
  rincian: RincianTahunDto;
  berkasBerjalan: DokumenDto[];
  berkasBerlaku: DokumenDto[];
}) {
  return (
    <div className="grid min-w-0 gap-6">
      {berjalan ? (
        <SatuVersi
          judul={berlaku ? 'Koreksi yang sedang berjalan' : 'Isi laporan'}
          versi={berjalan}
          berkas={berkasBerjalan}
          pembanding={berlaku ?? undefined}
        />
      ) : null}
      {berlaku ? (
        <SatuVersi
          judul={berjalan ? 'Yang dihitung sampai koreksi terverifikasi' : 'Isi laporan'}
          versi={berlaku}
          berkas={berkasBerlaku}
        />
      ) : null}
      {lama.length > 0 ? (
        <Rincian judul={`Versi yang tidak berlaku lagi (${lama.length})`}>
          <div className="grid gap-6">
            {lama.map((versi) => (
              <section key={versi.id} className="grid gap-3">
                <p className="teks-lembut">Terakhir diubah {formatWaktu(versi.diubahPada)}</p>
                <Angka versi={versi} />
                <Orang versi={versi} />
              </section>
            ))}
          </div>
        </Rincian>
      ) : null}
    </div>
  );
}
