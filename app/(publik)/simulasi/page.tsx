import '@/components/penilaian/simulasi/simulasi.css';
import type { Metadata } from 'next';
import { IsianBerkas } from '@/components/form/isian-berkas';
import { Pilihan } from '@/components/form/pilihan';
import { IsiHalaman } from '@/components/layout';
import { IsianAspek, IsianLaporan } from '@/components/penilaian/lembar/isian-lembar';
import { DaftarAturanSimulasi } from '@/components/penilaian/simulasi/daftar-aturan';
import { FormulirSimulasi } from '@/components/penilaian/simulasi/formulir-simulasi';
import { KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { loadHalamanSimulasi } from '@/lib/penilaian/simulasi/halaman/loaders';

export const metadata: Metadata = {
  title: 'Simulasi penilaian kesehatan',
  description:
    'Hitung sendiri kesehatan koperasi dengan kertas kerja resmi, tanpa akun. Isian tidak disimpan di server.',
};

const TAHUN = { kini: 'tahun ini', lalu: 'tahun lalu' };

const KETERANGAN =
  'Hitung sendiri dengan kertas kerja yang dipakai penilai. Tanpa akun; isian Anda tidak disimpan di server.';

/** The worksheet for everybody. */
export default async function SimulasiPage({ searchParams }: PageProps<'/simulasi'>) {
  const { aturan } = await searchParams;
  const { daftar, terpilih, tahun } = await loadHalamanSimulasi(
    Array.isArray(aturan) ? aturan[0] : aturan,
  );
  const terbaru = tahun[0] ?? 0;
  if (!terpilih) {
    return (
      <IsiHalaman>
        <KepalaHalaman judul="Simulasi penilaian kesehatan" keterangan={KETERANGAN} />
        <DaftarAturanSimulasi daftar={daftar} />
      </IsiHalaman>
    );
  }
  const { isi } = terpilih;
  return (
    <IsiHalaman>
      <KepalaHalaman
        judul={`Simulasi: ${isi.nama}`}
        keterangan={KETERANGAN}
        remah={[{ label: 'Simulasi', href: '/simulasi' }, { label: isi.nama }]}
      />
      {isi.belumDikonfirmasi ? (
        <div className="mb-6">
          <Pemberitahuan nada="peringatan" judul="Belum semuanya dikonfirmasi dinas">
            <p>Sumber: {isi.sumber.join('; ')}. Cara tabelnya dibaca tertulis pada tiap bagian.</p>
          </Pemberitahuan>
        </div>
      ) : null}
      <FormulirSimulasi himpunan={isi} tahunBaku={terbaru}>
        <Pilihan
          nama="tahunBuku"
          label="Tahun buku yang dinilai"
          nilaiAwal={String(terbaru)}
          pilihan={tahun.map((satu) => ({ nilai: String(satu), label: String(satu) }))}
        />
        <IsianBerkas
          nama="bukuKerja"
          label="Isi dari buku kerja Excel"
          petunjuk="Buku kerja dari halaman ini yang sudah diisi (.xlsx, paling besar 900 kB). Isinya menggantikan isian di bawah."
          opsional
          terima=".xlsx"
        />
        <div className="grid gap-2">
          {isi.laporan.map((laporan) => (
            <IsianLaporan key={laporan.kode} himpunan={isi} laporan={laporan} tahun={TAHUN} />
          ))}
          {isi.aspek.map((aspek) => (
            <IsianAspek key={aspek.kode} himpunan={isi} aspek={aspek} />
          ))}
        </div>
      </FormulirSimulasi>
    </IsiHalaman>
  );
}
