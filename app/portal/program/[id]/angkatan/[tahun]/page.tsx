import type { Metadata } from 'next';
import { AngkatanForm, KuotaForm } from '@/components/program/program-form';
import { Kartu, KepalaHalaman, Pemberitahuan, Tabel } from '@/components/ui';
import { formatAngka } from '@/lib/platform/format';
import { loadAngkatan } from '@/lib/program/kelola/loaders';
import { peringatanKuota } from '@/lib/program/kelola/rules';
import { KELURAHAN } from '@/lib/wilayah/data';
import { namaTempat } from '@/lib/wilayah/rules';

const KODE = KELURAHAN.map(({ kode }) => kode);

export async function generateMetadata({
  params,
}: PageProps<'/portal/program/[id]/angkatan/[tahun]'>): Promise<Metadata> {
  const { id, tahun } = await params;
  const { program } = await loadAngkatan(id, tahun);
  return { title: `Tahun program ${tahun}, ${program.nama}` };
}

/** Target, quota and registration of one year of a programme. */
export default async function AngkatanPage({
  params,
  searchParams,
}: PageProps<'/portal/program/[id]/angkatan/[tahun]'>) {
  const [{ id, tahun: tahunMentah }, { kabar }] = await Promise.all([params, searchParams]);
  const { program, tahun, angkatan, nilaiAwal } = await loadAngkatan(id, tahunMentah);
  const peringatan = angkatan ? peringatanKuota(angkatan, KODE) : null;
  return (
    <>
      <KepalaHalaman
        judul={`${program.nama} ${tahun}`}
        keterangan={angkatan ? undefined : 'Tahun ini belum ada. Menyimpannya menambahkannya.'}
        remah={[
          { label: 'Program', href: '/portal/program' },
          { label: program.nama, href: `/portal/program/${program.id}` },
          { label: String(tahun) },
        ]}
      />
      <div className="grid max-w-3xl gap-6">
        {kabar === 'kuota' ? (
          <Pemberitahuan nada="sukses" judul="Kuota kelurahan sudah disimpan." />
        ) : null}
        {peringatan ? (
          <Pemberitahuan nada="peringatan" judul="Kuota dan sasaran tidak sama">
            <p>{peringatan}</p>
          </Pemberitahuan>
        ) : null}
        <AngkatanForm
          programId={program.id}
          tahun={tahun}
          versi={angkatan?.versi ?? 0}
          nilaiAwal={nilaiAwal}
        />
        {angkatan ? (
          <Kartu judul="Kelurahan yang kuotanya lain">
            <div className="grid gap-6">
              <Tabel
                keterangan="Kelurahan yang kuotanya lain"
                sembunyikanKeterangan
                kolom={[
                  { kunci: 'kelurahan', label: 'Kelurahan' },
                  { kunci: 'jumlah', label: 'Kuota', rata: 'kanan' },
                ]}
                baris={angkatan.kuota.map((satu) => ({
                  id: satu.kelurahanKode,
                  sel: {
                    kelurahan: namaTempat(satu.kelurahanKode),
                    jumlah: formatAngka(satu.jumlah),
                  },
                }))}
                kosong={<p>Semua kelurahan memakai kuota yang sama.</p>}
              />
              <KuotaForm angkatanId={angkatan.id} nilaiAwal={{}} />
            </div>
          </Kartu>
        ) : null}
      </div>
    </>
  );
}
