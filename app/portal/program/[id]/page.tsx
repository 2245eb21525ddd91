import type { Metadata } from 'next';
import { Riwayat } from '@/components/audit/riwayat';
import { CapaianProgram } from '@/components/program/capaian-program';
import { PendaftaranSaya } from '@/components/program/daftar-program';
import { HasilProgram } from '@/components/program/hasil-program';
import { TandaBelumPasti } from '@/components/program/lencana-peserta';
import { SasaranProgram } from '@/components/program/sasaran-program';
import {
  Judul,
  Kartu,
  KepalaHalaman,
  Lencana,
  Pemberitahuan,
  PesanSaringan,
  TautanTombol,
} from '@/components/ui';
import { formatTanggal } from '@/lib/platform/format';
import { loadPokokProgram, loadProgram } from '@/lib/program/capaian/loaders';

export async function generateMetadata({
  params,
}: PageProps<'/portal/program/[id]'>): Promise<Metadata> {
  return { title: `Program: ${(await loadPokokProgram((await params).id)).program.nama}` };
}

const KABAR: Record<string, string> = {
  ditambah: 'Program sudah ditambahkan.',
  diubah: 'Perubahan sudah disimpan.',
  angkatan: 'Sasaran dan pendaftaran tahun ini sudah disimpan.',
};

/** One programme: what it asks, what it aims at and whose number that is, how far it has come. */
export default async function ProgramRinciPage({
  params,
  searchParams,
}: PageProps<'/portal/program/[id]'>) {
  const [{ id }, param] = await Promise.all([params, searchParams]);
  const data = await loadProgram(id, param);
  const { program, boleh, terbuka } = data;
  const kabar = typeof param.kabar === 'string' ? KABAR[param.kabar] : undefined;
  const dasar = `/portal/program/${program.id}`;
  const berjalan = data.milikSaya.some(({ status }) => !['DITOLAK', 'BERHENTI'].includes(status));
  return (
    <>
      <KepalaHalaman
        judul={program.nama}
        keterangan={program.keterangan}
        lencana={
          <>
            {terbuka ? (
              <Lencana nada="hijau" ikon="centang">
                Pendaftaran dibuka
              </Lencana>
            ) : (
              <Lencana nada="netral">
                {program.aktif ? 'Pendaftaran belum dibuka' : 'Tidak berjalan lagi'}
              </Lencana>
            )}
            <TandaBelumPasti tampil={program.belumDikonfirmasi} />
          </>
        }
        remah={[{ label: 'Program', href: '/portal/program' }, { label: program.nama }]}
        aksi={
          <>
            {boleh.daftar && !berjalan ? (
              <TautanTombol href={`${dasar}/daftar`} ikon="tambah">
                {boleh.daftarkanOrang ? 'Daftarkan orang' : 'Daftar'}
              </TautanTombol>
            ) : null}
            {boleh.pilih ? (
              <TautanTombol varian="kedua" href={`${dasar}/seleksi`}>
                Seleksi
              </TautanTombol>
            ) : null}
            {boleh.pelatihan ? (
              <TautanTombol varian="kedua" href={`${dasar}/pelatihan`}>
                Pelatihan
              </TautanTombol>
            ) : null}
            {boleh.lihatPeserta ? (
              <TautanTombol varian="kedua" href={`/portal/peserta?program=${program.id}`}>
                Lihat peserta
              </TautanTombol>
            ) : null}
            {boleh.kelola ? (
              <>
                <TautanTombol varian="kedua" href={`${dasar}/ubah`} ikon="ubah">
                  Ubah program
                </TautanTombol>
                <TautanTombol
                  varian="kedua"
                  href={`${dasar}/angkatan/${data.tahunBerikut}`}
                  ikon="tambah"
                >
                  Tahun berikutnya
                </TautanTombol>
              </>
            ) : null}
          </>
        }
      />
      <div className="grid grid-cols-1 gap-6">
        {kabar ? <Pemberitahuan nada="sukses" judul={kabar} /> : null}
        <PesanSaringan pesan={data.pesanSaringan} />
        {data.milikSaya.length > 0 ? (
          <section className="grid gap-4" aria-labelledby="pendaftaran-saya">
            <Judul level={2} id="pendaftaran-saya">
              Pendaftaran Anda
            </Judul>
            <PendaftaranSaya daftar={data.milikSaya} kini={data.kini} />
          </section>
        ) : null}
        <Kartu judul="Syarat">
          <div className="grid gap-3">
            <ul className="list-disc pl-5">
              {data.syarat.map((satu) => (
                <li key={satu}>{satu}</li>
              ))}
            </ul>
            {program.dahulukanKepalaKeluarga ? (
              <p>Perempuan kepala keluarga didahulukan dalam seleksi.</p>
            ) : null}
            <p className="teks-lembut">
              {terbuka?.pendaftaranSelesai
                ? `Pendaftaran ${terbuka.tahun} dibuka sampai ${formatTanggal(terbuka.pendaftaranSelesai)}, di portal ini atau lewat petugas kelurahan.`
                : 'Pendaftaran sedang tidak dibuka.'}
            </p>
          </div>
        </Kartu>
        <SasaranProgram
          program={program}
          semua={data.semua}
          tahunIni={data.tahunIni}
          bolehKelola={boleh.kelola}
          seluruh={data.seluruh}
        />
        {data.capaian ? <CapaianProgram data={data.capaian} programId={program.id} /> : null}
        {data.hasil ? <HasilProgram data={data.hasil} programId={program.id} /> : null}
        {data.riwayat ? (
          <Kartu judul="Riwayat">
            <Riwayat butir={data.riwayat} />
          </Kartu>
        ) : null}
      </div>
    </>
  );
}
