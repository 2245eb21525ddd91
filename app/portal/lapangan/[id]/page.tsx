import '@/components/dokumen/dokumen.css';
import type { Metadata } from 'next';
import { DaftarDokumen } from '@/components/dokumen/daftar-dokumen';
import { FotoForm } from '@/components/lapangan/foto-form';
import { KotakLapangan } from '@/components/lapangan/kotak/kotak-lapangan';
import {
  DaftarRingkas,
  Kartu,
  KepalaHalaman,
  Pemberitahuan,
  Tautan,
  TautanTombol,
} from '@/components/ui';
import { TitikUsaha } from '@/components/umkm/titik-usaha';
import { pesanTolakUnggah } from '@/lib/dokumen/rules';
import { loadTercatat } from '@/lib/lapangan/loaders';
import { FOTO_PALING_BANYAK, JALUR_LAPANGAN } from '@/lib/lapangan/rules';
import { formatWaktu } from '@/lib/platform/format';

export const metadata: Metadata = { title: 'Usaha tercatat' };

/** What was written down: its number, what happens next, and photos; who watches only reads it. */
export default async function TercatatPage({
  params,
  searchParams,
}: PageProps<'/portal/lapangan/[id]'>) {
  const [{ id }, param] = await Promise.all([params, searchParams]);
  const { pendataan, tulisan, dokumen, mencatat, bolehBacaUmkm } = await loadTercatat(
    id,
    param.gabung,
  );
  const { usahaId, nomor, namaUsaha, kunciKirim, foto, tambahan } = pendataan;
  const diPonsel = typeof param.kotak === 'string' ? param.kotak : kunciKirim;
  const tolakan = pesanTolakUnggah(param, 'FOTO_USAHA');
  return (
    <>
      <KepalaHalaman
        judul={namaUsaha}
        keterangan={nomor}
        remah={[{ label: 'Pendataan lapangan', href: JALUR_LAPANGAN }, { label: nomor }]}
      />
      <div className="grid max-w-2xl gap-6">
        {mencatat ? (
          <Pemberitahuan
            nada="sukses"
            judul={
              param.betul === '1'
                ? 'Perubahan sudah disimpan.'
                : param.unggah === 'ok'
                  ? 'Foto sudah tersimpan.'
                  : tambahan
                    ? `Ditambahkan ke usaha yang sudah tercatat, nomor ${nomor}.`
                    : `Tercatat dengan nomor ${nomor}.`
            }
          >
            {tambahan ? (
              <p>
                Anda mencatatnya {formatWaktu(tambahan.pada)}. Data yang sudah ada tidak berubah.{' '}
                {tambahan.titik ? 'Titik lokasinya sekarang ada. ' : null}Foto Anda masuk ke usaha
                ini.
              </p>
            ) : (
              <p>Petugas lain yang memeriksanya; yang mencatat tidak memverifikasi sendiri.</p>
            )}
          </Pemberitahuan>
        ) : null}
        {tulisan ? (
          <Kartu
            judul={mencatat ? 'Yang Anda catat' : 'Yang dicatat'}
            aksi={
              tulisan.dapat ? (
                <Tautan href={`${JALUR_LAPANGAN}/${usahaId}/betulkan`}>
                  Betulkan<span className="hanya-pembaca"> yang Anda catat</span>
                </Tautan>
              ) : null
            }
          >
            <DaftarRingkas
              butir={tulisan.butir.map(({ istilah, nilai }) => ({
                istilah,
                nilai: nilai || <span className="teks-lembut">tidak diisi</span>,
              }))}
            />
            <TitikUsaha titik={tulisan.titik} />
          </Kartu>
        ) : null}
        <Kartu judul={`Foto (${foto.length} dari ${FOTO_PALING_BANYAK})`}>
          <DaftarDokumen daftar={dokumen} kosong="Belum ada foto." />
          {mencatat && foto.length < FOTO_PALING_BANYAK ? (
            <FotoForm
              {...{ id: usahaId, kunci: kunciKirim, nomor, namaUsaha, tolakan }}
              kunciFoto={mencatat.kunciFoto}
              penggunaId={mencatat.luring.penggunaId}
              jumlah={foto.length}
              gabung={tambahan !== undefined}
            />
          ) : null}
        </Kartu>
        <p className="flex flex-wrap gap-3">
          {mencatat ? (
            <TautanTombol href={`${JALUR_LAPANGAN}/baru`} ikon="tambah">
              Catat usaha berikutnya
            </TautanTombol>
          ) : null}
          {bolehBacaUmkm ? (
            <TautanTombol varian="kedua" href={`/portal/umkm/${usahaId}`}>
              Lihat datanya
            </TautanTombol>
          ) : null}
        </p>
        {mencatat ? (
          <KotakLapangan
            luring={mencatat.luring}
            tersimpan={{ kunciKirim: diPonsel, id: usahaId, nomor, kunci: kunciKirim }}
          />
        ) : null}
      </div>
    </>
  );
}
