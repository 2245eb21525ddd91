import type { Metadata } from 'next';
import { Kartu, KepalaHalaman, Kosong, Pemberitahuan, Tautan, TautanTombol } from '@/components/ui';
import { LencanaStatus } from '@/components/umkm/lencana-status';
import { PernahDidata } from '@/components/umkm/penghubung/pernah-didata';
import { loadUsahaSaya } from '@/lib/umkm/loaders';

export const metadata: Metadata = { title: 'Usaha saya' };

interface Halaman {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The owner's businesses with what each waits for. */
export default async function UsahaSayaPage({ searchParams }: Halaman) {
  const [{ usaha, draf }, param] = await Promise.all([loadUsahaSaya(), searchParams]);
  return (
    <>
      <KepalaHalaman
        judul="Usaha saya"
        keterangan="Daftarkan usaha Anda satu kali. Setelah diperiksa petugas, datanya dipakai saat Anda mengajukan diri ke koperasi."
        aksi={
          usaha.length > 0 && !draf ? (
            <TautanTombol href="/portal/usaha-saya/daftar" ikon="tambah" varian="kedua">
              Daftarkan usaha lain
            </TautanTombol>
          ) : null
        }
      />
      <div className="grid gap-6">
        {param.draf === 'dihapus' ? (
          <Pemberitahuan nada="sukses" judul="Isian yang belum dikirim sudah dihapus." />
        ) : null}
        {draf ? (
          <Kartu judul="Pendaftaran yang belum dikirim">
            <p className="mb-4">
              Terakhir disimpan {draf.disimpan}.
              {usaha.length > 0
                ? ' Bila ini usaha yang sama dengan yang di bawah, hapus isiannya supaya tidak tercatat dua kali.'
                : ''}
            </p>
            <TautanTombol href="/portal/usaha-saya/daftar">Lanjutkan pendaftaran</TautanTombol>
          </Kartu>
        ) : null}
        {usaha.length === 0 && !draf ? (
          <Kosong
            judul="Belum ada usaha yang terdaftar"
            aksi={
              <TautanTombol href="/portal/usaha-saya/daftar">Daftarkan usaha saya</TautanTombol>
            }
          >
            <p>
              Siapkan KTP. Isiannya pendek, satu hal setiap halaman, dan dapat dilanjutkan kapan
              saja.
            </p>
          </Kosong>
        ) : null}
        {usaha.length === 0 ? <PernahDidata /> : null}
        {usaha.map((satu) => (
          <Kartu
            key={satu.id}
            judul={<Tautan href={`/portal/usaha-saya/${satu.id}`}>{satu.nama}</Tautan>}
            aksi={<LencanaStatus status={satu.status} />}
          >
            <div className="grid gap-1">
              <p>{satu.kalimatStatus}</p>
              {satu.jumlahCatatan > 0 ? (
                <p>
                  <Tautan href={`/portal/usaha-saya/${satu.id}`}>
                    Lihat {satu.jumlahCatatan} catatan dan perbaiki
                  </Tautan>
                </p>
              ) : null}
              <p className="teks-lembut">
                {satu.nomor} · {satu.jenisUsaha} · {satu.tempat}
                {satu.skala ? ` · ${satu.skala}` : ''}
              </p>
            </div>
          </Kartu>
        ))}
      </div>
    </>
  );
}
