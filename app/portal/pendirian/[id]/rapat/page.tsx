import '@/components/pendirian/pendirian.css';
import type { Metadata } from 'next';
import { RapatForm } from '@/components/pendirian/rapat-form';
import { KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { kalimatSumber } from '@/lib/aturan/rules';
import { loadRapat } from '@/lib/pendirian/loaders';
import { PESAN_RAPAT } from '@/lib/pendirian/rapat/rules';
import { alamatPendirian } from '@/lib/pendirian/rules';

export const metadata: Metadata = { title: 'Hasil rapat pendirian' };

/** Form text of the meeting as it is recorded, or what it may begin with. */
function nilaiRapat({
  pendirian,
  hariIni,
}: Awaited<ReturnType<typeof loadRapat>>): Record<string, string> {
  const { rapat } = pendirian;
  if (!rapat) {
    return {
      tanggal: hariIni,
      cara: 'LURING',
      simpananPokok: String(pendirian.simpananPokok),
      simpananWajib: String(pendirian.simpananWajib),
    };
  }
  return {
    tanggal: rapat.tanggal,
    cara: rapat.cara,
    tempat: rapat.tempat,
    pemimpin: rapat.pemimpin,
    pejabat: rapat.pejabat,
    keputusan: rapat.keputusan,
    simpananPokok: String(rapat.simpananPokok),
    simpananWajib: String(rapat.simpananWajib),
    namaLurah: rapat.namaLurah ?? '',
    dewanSyariahLuar: rapat.dewanSyariahLuar.join('\n'),
    rekomendasiDsn: rapat.rekomendasiDsn ?? '',
  };
}

/** The founding meeting is recorded. */
export default async function RapatPage({ params }: PageProps<'/portal/pendirian/[id]/rapat'>) {
  const data = await loadRapat((await params).id);
  const { pendirian, boleh, titipan } = data;
  const dewan = pendirian.ketentuan.sumber.dewanSyariah;
  return (
    <>
      <KepalaHalaman
        judul="Hasil rapat pendirian"
        keterangan={pendirian.nama}
        remah={[
          { label: 'Pendirian koperasi', href: '/portal/pendirian' },
          { label: pendirian.nama, href: alamatPendirian(pendirian.id) },
          { label: 'Hasil rapat' },
        ]}
      />
      <div className="grid grid-cols-1 gap-6">
        {boleh ? (
          <>
            {pendirian.rapat ? null : (
              <Pemberitahuan nada="info" judul="Setelah disimpan, daftar pendiri ditutup">
                Pendiri tidak dapat mundur lagi setelah hasil rapat dicatat. Isiannya masih dapat
                diubah sampai dikirim ke dinas.
              </Pemberitahuan>
            )}
            {pendirian.ketentuan.sumber.susunan.belumDikonfirmasi ? (
              <p className="petunjuk">
                Pengurus paling sedikit {pendirian.ketentuan.angka.pengurusPalingSedikit} dan
                pengawas paling sedikit {pendirian.ketentuan.angka.pengawasPalingSedikit} orang.
                Sumber:{' '}
                {kalimatSumber({
                  sumber: pendirian.ketentuan.sumber.susunan.teks,
                  belumDikonfirmasi: true,
                })}
              </p>
            ) : null}
            {dewan ? (
              <p className="petunjuk">
                Dewan pengawas syariah paling sedikit{' '}
                {pendirian.ketentuan.angka.dewanSyariahPalingSedikit} orang. Sumber:{' '}
                {kalimatSumber({ ...dewan, sumber: dewan.teks })}
              </p>
            ) : null}
          </>
        ) : (
          <Pemberitahuan nada="info" judul={PESAN_RAPAT.BUKAN_WAKTUNYA} />
        )}
        <RapatForm
          id={pendirian.id}
          versi={pendirian.versi}
          adalahKkmp={pendirian.adalahKkmp}
          syariah={dewan !== null}
          pendiri={pendirian.pendiri}
          boleh={boleh}
          nilaiAwal={nilaiRapat(data)}
          titipan={titipan}
        />
      </div>
    </>
  );
}
