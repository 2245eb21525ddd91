import type { Metadata } from 'next';
import { Formulir } from '@/components/form';
import { IsianDikembalikan } from '@/components/form/kabar-titipan';
import { IsianPenilaian, LangkahPenilaian } from '@/components/penilaian/isian-penilaian';
import { AkanMenggantikan } from '@/components/penilaian/penggantian';
import { KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { ubahPenilaianAction } from '@/lib/penilaian/actions';
import { loadPokokPenilaian } from '@/lib/penilaian/boleh/loaders';
import { loadUbahPenilaian } from '@/lib/penilaian/loaders';

export async function generateMetadata({
  params,
}: PageProps<'/portal/penilaian/[id]/ubah'>): Promise<Metadata> {
  const { koperasi, tahunBuku } = (await loadPokokPenilaian((await params).id)).penilaian;
  return { title: `Ubah: penilaian ${tahunBuku}, ${koperasi.nama}` };
}

export default async function UbahPenilaianPage({
  params,
}: PageProps<'/portal/penilaian/[id]/ubah'>) {
  const { penilaian, tahun, aspek, nilaiAwal, dipulihkan } = await loadUbahPenilaian(
    (await params).id,
  );
  const halaman = `/portal/penilaian/${penilaian.id}`;
  return (
    <>
      <KepalaHalaman
        judul="Ubah penilaian kesehatan"
        keterangan={penilaian.koperasi.nama}
        remah={[
          { label: 'Penilaian', href: '/portal/penilaian' },
          { label: `${penilaian.koperasi.nama}, tahun buku ${penilaian.tahunBuku}`, href: halaman },
          { label: 'Ubah' },
        ]}
      />
      <div className="isi-sempit grid gap-6">
        <LangkahPenilaian sekarang={0} />
        <AkanMenggantikan penilaian={penilaian} />
        {penilaian.kerja?.catatanPengembalian && penilaian.status === 'DIKEMBALIKAN' ? (
          <Pemberitahuan nada="peringatan" judul="Catatan kepala bidang">
            <p className="whitespace-pre-line">{penilaian.kerja.catatanPengembalian}</p>
          </Pemberitahuan>
        ) : null}
        <IsianDikembalikan tampil={dipulihkan} />
        <Formulir
          aksi={ubahPenilaianAction}
          tersembunyi={{ id: penilaian.id, versi: String(penilaian.versi) }}
          nilaiAwal={nilaiAwal}
        >
          <IsianPenilaian
            tahun={tahun.map((satu) => ({ nilai: String(satu), label: String(satu) }))}
            aspek={aspek}
            tombol="Simpan dan periksa"
            catatan={penilaian.kerja?.catatanButir}
          />
        </Formulir>
      </div>
    </>
  );
}
