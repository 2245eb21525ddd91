import type { Metadata } from 'next';
import { DaftarProgram, PendaftaranSaya } from '@/components/program/daftar-program';
import { Judul, KepalaHalaman, PesanSaringan, TautanTombol } from '@/components/ui';
import { loadDaftarProgram } from '@/lib/program/capaian/loaders';

export const metadata: Metadata = { title: 'Program' };

/** Programmes of the city for people who run a business or want to. */
export default async function ProgramPage({ searchParams }: PageProps<'/portal/program'>) {
  const { program, untuk, pesanSaringan, bolehKelola, milikSaya, kini } = await loadDaftarProgram(
    await searchParams,
  );
  return (
    <>
      <KepalaHalaman
        judul="Program"
        keterangan="Program Kota Depok bagi pemilik usaha dan calon pemilik usaha."
        aksi={
          bolehKelola ? (
            <TautanTombol href="/portal/program/baru" ikon="tambah">
              Tambah program
            </TautanTombol>
          ) : null
        }
      />
      <div className="grid gap-8">
        <PesanSaringan pesan={pesanSaringan} />
        {milikSaya && milikSaya.length > 0 ? (
          <section className="grid gap-4" aria-labelledby="pendaftaran-saya">
            <Judul level={2} id="pendaftaran-saya">
              Pendaftaran Anda
            </Judul>
            <PendaftaranSaya daftar={milikSaya} kini={kini} />
          </section>
        ) : null}
        <section className="grid gap-4" aria-labelledby="semua-program">
          <Judul level={2} id="semua-program">
            Semua program
          </Judul>
          <DaftarProgram daftar={program} untuk={untuk} />
        </section>
      </div>
    </>
  );
}
