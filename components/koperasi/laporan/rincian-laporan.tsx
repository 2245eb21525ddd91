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

/** The figures of one version; beside them those of the verified one where they differ. */
function Angka({ versi, pembanding }: { versi: VersiLaporanDto; pembanding?: VersiLaporanDto }) {
  return (
    <Tabel
      keterangan="Isi laporan"
      sembunyikanKeterangan
      kolom={[
        { kunci: 'label', label: 'Isian' },
        ...(pembanding ? [{ kunci: 'lama', label: 'Terverifikasi', rata: 'kanan' as const }] : []),
        {
          kunci: 'nilai',
          label: pembanding ? 'Koreksi' : 'Isi',
          rata: 'kanan' as const,
        },
      ]}
      baris={NAMA_LAPORAN.map((nama) => {
        const kini = tulisLaporan(nama, versi.isian[nama]);
        const lama = pembanding ? tulisLaporan(nama, pembanding.isian[nama]) : kini;
        return {
          id: nama,
          sel: {
            label: LABEL_LAPORAN[nama],
            lama: lama || undefined,
            nilai: lama === kini ? kini || undefined : <strong>{kini || 'dikosongkan'}</strong>,
          },
        };
      })}
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
        <Angka versi={versi} pembanding={pembanding} />
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
