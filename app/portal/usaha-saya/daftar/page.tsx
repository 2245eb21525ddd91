import type { Metadata } from 'next';
import { Formulir, KotakCentang, TombolKirim } from '@/components/form';
import {
  DaftarTugas,
  KepalaHalaman,
  Pemberitahuan,
  Rincian,
  Tautan,
  TautanTombol,
} from '@/components/ui';
import { PernahDidata } from '@/components/umkm/penghubung/pernah-didata';
import { buangPendaftaranAction } from '@/lib/umkm/actions';
import { loadPendaftaran } from '@/lib/umkm/loaders';
import { JALUR_DAFTAR, JUDUL_LANGKAH, PETUNJUK_LANGKAH } from '@/lib/umkm/pendaftaran/rules';

export const metadata: Metadata = { title: 'Daftarkan usaha' };

interface Halaman {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The steps of a registration with their state; each can be done now or later. */
export default async function DaftarUsahaPage({ searchParams }: Halaman) {
  const [{ langkah, tercatat, menunggu, disimpan }, param] = await Promise.all([
    loadPendaftaran(),
    searchParams,
  ]);
  const berikut = langkah.find(
    ({ status }) => status !== 'Selesai' && status !== 'Belum bisa dimulai',
  );
  return (
    <>
      <KepalaHalaman
        judul="Daftarkan usaha"
        remah={[{ label: 'Usaha saya', href: '/portal/usaha-saya' }, { label: 'Daftarkan usaha' }]}
        keterangan="Satu hal setiap halaman. Anda boleh berhenti dan melanjutkan kapan saja, juga dari perangkat lain. Di setiap langkah tertulis mengapa ditanyakan dan siapa yang melihatnya."
      />
      <div className="grid gap-6">
        {param.tersimpan ? (
          <Pemberitahuan nada="sukses" judul={`Tersimpan${disimpan ? ` ${disimpan}` : ''}.`}>
            <p>Isian Anda aman. Lanjutkan kapan saja dari halaman ini.</p>
          </Pemberitahuan>
        ) : null}
        {tercatat ? (
          <Pemberitahuan nada="info" judul="Data diri Anda sudah tercatat.">
            <p>Untuk usaha berikutnya Anda hanya mengisi data usahanya.</p>
            {menunggu.length > 0 ? (
              <>
                <p>Yang sudah Anda tulis di pendaftaran ini belum tersimpan. Buka, lalu simpan:</p>
                <ul className="list-disc pl-5">
                  {menunggu.map(({ judul, href }) => (
                    <li key={href}>
                      <Tautan href={href}>{judul}</Tautan>
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
          </Pemberitahuan>
        ) : (
          <PernahDidata />
        )}
        <DaftarTugas
          tugas={langkah.map(({ langkah: satu, status }) => ({
            label: JUDUL_LANGKAH[satu],
            status,
            petunjuk: PETUNJUK_LANGKAH[satu],
            ...(status === 'Belum bisa dimulai' ? {} : { href: `${JALUR_DAFTAR}/${satu}` }),
          }))}
        />
        {berikut ? (
          <div>
            <TautanTombol href={`${JALUR_DAFTAR}/${berikut.langkah}`}>
              {disimpan ? 'Lanjutkan' : 'Mulai'}: {JUDUL_LANGKAH[berikut.langkah]}
            </TautanTombol>
          </div>
        ) : null}
        {disimpan ? (
          <Rincian judul="Hapus isian yang belum dikirim">
            <Formulir aksi={buangPendaftaranAction}>
              <KotakCentang
                nama="yakin"
                label="Saya yakin menghapus semua isian pendaftaran ini."
              />
              <TombolKirim varian="bahaya">Hapus isian</TombolKirim>
            </Formulir>
          </Rincian>
        ) : null}
      </div>
    </>
  );
}
