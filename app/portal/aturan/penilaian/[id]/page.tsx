import type { Metadata } from 'next';
import { BelumDikonfirmasi } from '@/components/aturan/versi-aturan';
import { Riwayat } from '@/components/audit/riwayat';
import { DrafHimpunanForm } from '@/components/himpunan/himpunan-form';
import { CatatanHimpunan } from '@/components/himpunan/indikator-himpunan';
import {
  AspekHimpunan,
  HasilHimpunan,
  PokokHimpunan,
  PosHimpunan,
} from '@/components/himpunan/isi-himpunan';
import { LencanaHimpunan } from '@/components/himpunan/lencana-himpunan';
import { Kartu, KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { loadHimpunan } from '@/lib/penilaian/himpunan/loaders';

export async function generateMetadata({
  params,
}: PageProps<'/portal/aturan/penilaian/[id]'>): Promise<Metadata> {
  return { title: `Himpunan aturan: ${(await loadHimpunan((await params).id)).isi.nama}` };
}

const KABAR: Record<string, string> = {
  diunggah: 'Berkas lolos pemeriksaan dan disimpan sebagai draf.',
  aktif: 'Himpunan aturan sudah diaktifkan.',
};

/** One version of a rule set with everything in it. */
export default async function HimpunanDetailPage({
  params,
  searchParams,
}: PageProps<'/portal/aturan/penilaian/[id]'>) {
  const [{ id }, { kabar }] = await Promise.all([params, searchParams]);
  const himpunan = await loadHimpunan(id);
  const { isi, keadaan, bolehUbah } = himpunan;
  const judulKabar = typeof kabar === 'string' ? KABAR[kabar] : undefined;
  return (
    <>
      <KepalaHalaman
        judul={isi.nama}
        keterangan={isi.penjelasan}
        lencana={
          <>
            <LencanaHimpunan keadaan={keadaan} />
            <BelumDikonfirmasi bila={isi.belumDikonfirmasi} />
          </>
        }
        remah={[
          { label: 'Aturan', href: '/portal/aturan' },
          { label: 'Himpunan aturan penilaian', href: '/portal/aturan/penilaian' },
          { label: isi.nama },
        ]}
      />
      <div className="grid gap-6">
        {judulKabar ? <Pemberitahuan nada="sukses" judul={judulKabar} /> : null}
        <PokokHimpunan isi={isi} sidik={himpunan.sidik} dipakaiMulai={himpunan.berlakuMulai} />
        {isi.catatan.length > 0 ? (
          <Kartu judul="Cara membaca sumbernya">
            <CatatanHimpunan catatan={isi.catatan} />
          </Kartu>
        ) : null}
        <HasilHimpunan isi={isi} />
        {bolehUbah ? <DrafHimpunanForm id={himpunan.id} nilaiAwal={himpunan.nilaiAwal} /> : null}
        <AspekHimpunan isi={isi} />
        <PosHimpunan isi={isi} />
        <Kartu judul="Riwayat">
          <Riwayat butir={himpunan.riwayat} />
        </Kartu>
      </div>
    </>
  );
}
