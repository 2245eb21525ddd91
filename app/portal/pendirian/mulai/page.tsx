import type { Metadata } from 'next';
import { HapusDraf } from '@/components/form/hapus-draf';
import { Kartu, KepalaHalaman, Pemberitahuan, Tautan, TautanTombol } from '@/components/ui';
import { hapusDrafAction } from '@/lib/pendirian/mulai/actions';
import { loadMulai } from '@/lib/pendirian/mulai/loaders';
import { alamatLangkah } from '@/lib/pendirian/mulai/rules';

export const metadata: Metadata = { title: 'Mulai pendirian koperasi' };

/** Where a founding begins: what one needs, and one's unfinished beginnings. */
export default async function MulaiPage({ searchParams }: PageProps<'/portal/pendirian/mulai'>) {
  const [{ idBaru, draf, bolehPrimer, bolehSekunder }, param] = await Promise.all([
    loadMulai(),
    searchParams,
  ]);
  const boleh = bolehPrimer || bolehSekunder;
  return (
    <>
      <KepalaHalaman
        judul="Mulai pendirian koperasi"
        remah={[
          { label: 'Pendirian koperasi', href: '/portal/pendirian' },
          { label: 'Mulai pendirian' },
        ]}
        keterangan="Enam langkah pendek. Setiap langkah tersimpan, jadi Anda boleh berhenti dan melanjutkan nanti."
        aksi={
          boleh ? (
            <TautanTombol href={alamatLangkah(idBaru, 'bentuk')} ikon="tambah">
              Buat rencana baru
            </TautanTombol>
          ) : null
        }
      />
      <div className="grid grid-cols-1 gap-6">
        {param.draf === 'dihapus' ? (
          <Pemberitahuan nada="sukses" judul="Draf sudah dihapus." />
        ) : null}
        {boleh ? null : (
          <Pemberitahuan nada="peringatan" judul="Daftarkan usaha Anda dahulu">
            Pemrakarsa koperasi adalah pemilik usaha yang sudah terdata.{' '}
            <Tautan href="/portal/usaha-saya/daftar">Daftarkan usaha</Tautan>, lalu kembali ke sini.
          </Pemberitahuan>
        )}
        <Kartu judul="Jalannya pendirian">
          <ol className="list-decimal pl-5">
            <li>Tulis rencana: nama, jenis, wilayah, kegiatan, dan usulan simpanan.</li>
            <li>Kumpulkan pendiri. Masing-masing menjawab dengan akunnya sendiri.</li>
            <li>Ikuti penyuluhan dari dinas, lalu adakan rapat pendirian.</li>
            <li>Buat akta di notaris pembuat akta koperasi, lalu tunggu pengesahan AHU.</li>
            <li>Koperasi masuk daftar. Urus NIB, dan dinas mengurus Nomor Induk Koperasi.</li>
          </ol>
        </Kartu>
        <Kartu judul="Draf Anda">
          {draf.length === 0 ? (
            <p className="teks-lembut">Tidak ada draf.</p>
          ) : (
            <ul className="grid gap-3">
              {draf.map((satu) => (
                <li key={satu.id} className="flex flex-wrap items-center justify-between gap-3">
                  <div>
                    <Tautan href={alamatLangkah(satu.id)}>{satu.judul}</Tautan>
                    <p className="teks-lembut">Tersimpan {satu.tersimpan}</p>
                  </div>
                  <HapusDraf aksi={hapusDrafAction} draf={satu.id} judul={satu.judul} />
                </li>
              ))}
            </ul>
          )}
        </Kartu>
      </div>
    </>
  );
}
