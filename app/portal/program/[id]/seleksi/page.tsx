import type { Metadata } from 'next';
import { PilihBanyakForm, PilihTempatSeleksi } from '@/components/program/seleksi-form';
import { KepalaHalaman, Kosong, Pemberitahuan, PesanSaringan, Tautan } from '@/components/ui';
import { kabarTerpilihBanyak } from '@/lib/program/kabar/halaman/rules';
import { loadSeleksi } from '@/lib/program/peserta/loaders';
import { namaTempat } from '@/lib/wilayah/rules';

export const metadata: Metadata = { title: 'Seleksi peserta' };

/** Choosing among the candidates of a kelurahan, within its quota. */
export default async function SeleksiPage({
  params,
  searchParams,
}: PageProps<'/portal/program/[id]/seleksi'>) {
  const [{ id }, param] = await Promise.all([params, searchParams]);
  const data = await loadSeleksi(id, param);
  const { program, semua, angkatan, kelurahan, kelurahanKode, hanyaCadangan, isi } = data;
  const terpilih = typeof param.terpilih === 'string' && /^\d{1,3}$/.test(param.terpilih);
  return (
    <>
      <KepalaHalaman
        judul={`Seleksi ${program.nama}${angkatan ? ` ${angkatan.tahun}` : ''}`}
        keterangan={kelurahanKode ? namaTempat(kelurahanKode) : undefined}
        remah={[
          { label: 'Program', href: '/portal/program' },
          { label: program.nama, href: `/portal/program/${program.id}` },
          { label: 'Seleksi' },
        ]}
      />
      <div className="grid max-w-3xl gap-6">
        {terpilih ? (
          <Pemberitahuan
            nada="sukses"
            judul={kabarTerpilihBanyak(Number(param.terpilih), Number(param.tanpaAkun))}
          />
        ) : null}
        <PesanSaringan pesan={data.pesanSaringan} />
        {angkatan && (kelurahan.length > 0 || kelurahanKode) ? (
          <PilihTempatSeleksi
            programId={program.id}
            semua={semua}
            angkatanId={angkatan.id}
            kelurahan={kelurahan}
            kelurahanKode={kelurahanKode}
          />
        ) : null}
        {angkatan && kelurahanKode && hanyaCadangan ? (
          <p>
            Hanya calon cadangan yang tampil.{' '}
            <Tautan
              href={`/portal/program/${program.id}/seleksi?angkatan=${angkatan.id}&kelurahan=${kelurahanKode}`}
            >
              Tampilkan semua calon
            </Tautan>
          </p>
        ) : null}
        {angkatan && kelurahanKode && isi ? (
          <PilihBanyakForm angkatanId={angkatan.id} kelurahanKode={kelurahanKode} {...isi} />
        ) : (
          <Kosong judul="Belum ada calon yang menunggu seleksi">
            <p>Calon tampil di sini setelah pendaftarannya diverifikasi.</p>
          </Kosong>
        )}
      </div>
    </>
  );
}
