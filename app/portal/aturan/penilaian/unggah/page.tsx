import type { Metadata } from 'next';
import { UnggahHimpunanForm } from '@/components/himpunan/himpunan-form';
import { Kartu, KepalaHalaman } from '@/components/ui';
import { loadUnggahHimpunan } from '@/lib/penilaian/himpunan/loaders';

export const metadata: Metadata = { title: 'Unggah himpunan aturan' };

/** A new sheet of the health assessment, or a new version of one. */
export default async function UnggahHimpunanPage() {
  await loadUnggahHimpunan();
  return (
    <>
      <KepalaHalaman
        judul="Unggah himpunan aturan"
        remah={[
          { label: 'Aturan', href: '/portal/aturan' },
          { label: 'Himpunan aturan penilaian', href: '/portal/aturan/penilaian' },
          { label: 'Unggah' },
        ]}
      />
      <Kartu>
        <div className="grid gap-5">
          <p>
            Mulailah dari berkas yang sudah ada, misalnya{' '}
            <a
              className="tautan"
              href="/api/v1/penilaian/aturan/kkpkk-2021-ksp-kuk12"
              download="kkpkk-2021-ksp-kuk12.json"
            >
              KKPKK 2021 untuk KSP dan USP
            </a>
            : simpan, ubah, dan naikkan isian “versi”, atau beri “id” baru untuk lembar yang baru.
            Berkas yang lolos pemeriksaan disimpan sebagai draf; Anda melihat hasil contohnya
            sebelum mengaktifkannya.
          </p>
          <UnggahHimpunanForm />
        </div>
      </Kartu>
    </>
  );
}
