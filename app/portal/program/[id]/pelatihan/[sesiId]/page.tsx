import type { Metadata } from 'next';
import { Riwayat } from '@/components/audit/riwayat';
import {
  BatalkanSesiForm,
  DaftarKehadiran,
  KehadiranForm,
  UndangForm,
} from '@/components/program/pelatihan-form';
import { Kartu, KepalaHalaman, Lencana, Pemberitahuan } from '@/components/ui';
import { formatAngka, formatTanggal, formatWaktu } from '@/lib/platform/format';
import { kabarPelatihan } from '@/lib/program/kabar/halaman/rules';
import { loadSesi } from '@/lib/program/pelatihan/loaders';

export const metadata: Metadata = { title: 'Hari pelatihan' };

/** One day of training with its list of attendance. */
export default async function SesiPage({
  params,
  searchParams,
}: PageProps<'/portal/program/[id]/pelatihan/[sesiId]'>) {
  const [{ id, sesiId }, param] = await Promise.all([params, searchParams]);
  const { sesi, undangan, sudahHari, dapatDiundang, riwayat, titipan, bolehKelola } =
    await loadSesi(id, sesiId);
  const tanpaAkun = undangan.filter(({ punyaAkun }) => !punyaAkun).length;
  const kabar =
    typeof param.kabar === 'string'
      ? kabarPelatihan(param.kabar, undangan.length, tanpaAkun)
      : undefined;
  const batal = sesi.dibatalkanPada !== null;
  return (
    <>
      <KepalaHalaman
        judul={sesi.nama}
        keterangan={`${formatTanggal(sesi.tanggal)}, ${sesi.tempat}`}
        lencana={
          batal ? (
            <Lencana nada="netral" ikon="silang">
              Dibatalkan
            </Lencana>
          ) : (
            <Lencana nada="biru">{formatAngka(undangan.length)} diundang</Lencana>
          )
        }
        remah={[
          { label: 'Program', href: '/portal/program' },
          { label: sesi.namaProgram, href: `/portal/program/${sesi.programId}` },
          {
            label: 'Pelatihan',
            href: `/portal/program/${sesi.programId}/pelatihan?tahun=${sesi.tahun}`,
          },
          { label: sesi.nama },
        ]}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(280px,1fr)]">
        <div className="grid gap-6">
          {kabar ? <Pemberitahuan nada="sukses" judul={kabar} /> : null}
          {sesi.dibatalkanPada ? (
            <Pemberitahuan nada="info" judul={`Dibatalkan ${formatWaktu(sesi.dibatalkanPada)}`}>
              Alasannya: {sesi.alasanBatal}
            </Pemberitahuan>
          ) : null}
          {!batal && !sudahHari ? (
            <Pemberitahuan nada="info" judul="Hari pelatihan belum tiba">
              Kehadiran dicatat pada harinya atau sesudahnya.
            </Pemberitahuan>
          ) : null}
          <Kartu judul={!batal && sudahHari ? 'Kehadiran' : 'Yang diundang'}>
            {sesi.dicatatPada ? (
              <p className="mb-4">
                {formatAngka(sesi.hadir)} dari {formatAngka(undangan.length)} hadir, dicatat{' '}
                {formatWaktu(sesi.dicatatPada)}.
              </p>
            ) : null}
            {bolehKelola ? (
              <KehadiranForm
                sesi={sesi}
                undangan={undangan}
                boleh={!batal && sudahHari}
                nilaiAwal={titipan}
              />
            ) : (
              <DaftarKehadiran undangan={undangan} />
            )}
          </Kartu>
          <Kartu judul="Riwayat">
            <Riwayat butir={riwayat} />
          </Kartu>
        </div>
        {bolehKelola ? (
          <div className="grid gap-6">
            {batal || !dapatDiundang ? null : <UndangForm sesiId={sesi.id} />}
            <BatalkanSesiForm sesi={sesi} nilaiAwal={titipan} />
          </div>
        ) : null}
      </div>
    </>
  );
}
