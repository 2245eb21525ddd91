import './dokumen.css';
import type { ReactNode } from 'react';
import { FormulirBiasa, IsianBerkas, TombolKirim } from '@/components/form';
import { Ikon, Pemberitahuan, Rincian } from '@/components/ui';
import {
  LABEL_DOKUMEN,
  PARAM_UNGGAH,
  pesanTolakUnggah,
  sebutanTipe,
  type TipeBerkas,
  tipeDiterima,
  UKURAN_MAKS,
} from '@/lib/dokumen/rules';
import type { DokumenDto } from '@/lib/dokumen/types';
import { BawaIsian } from './bawa-isian';
import { DaftarDokumen } from './daftar-dokumen';

type ParamHalaman = Record<string, string | string[] | undefined>;

/** Address of the running page without what an upload left in it. */
function jalurBersih(kembali: string): string {
  const jalur = new URL(kembali, 'http://sinergi.invalid');
  for (const nama of PARAM_UNGGAH) jalur.searchParams.delete(nama);
  return jalur.pathname + jalur.search;
}

/**
 * One kind of document: what is there, and a plain form to upload one. Works without JavaScript; what
 * became of the upload comes back in the address of the page, which hands over its `searchParams`.
 */
export function UnggahDokumen({
  jenis,
  kembali,
  param,
  daftar,
  usahaId,
  koperasiId,
  laporanId,
  petunjuk,
  opsional,
  tampilan,
  cara,
  judul = LABEL_DOKUMEN[jenis],
}: {
  jenis: DokumenDto['jenis'];
  /** Path and query of this page. */
  kembali: string;
  param: ParamHalaman;
  /** Documents of this kind; others are left out. */
  daftar: DokumenDto[];
  usahaId?: string;
  koperasiId?: string;
  laporanId?: string;
  petunjuk?: string;
  opsional?: boolean;
  /** In place of the usual list of what is there, where files are not simply the uploader's own. */
  tampilan?: ReactNode;
  /** Another way in than the common one: the fields it asks for, and what a file that came in has become. */
  cara?: {
    rute: string;
    isian?: Record<string, string>;
    tersimpan: string;
    /** Fewer kinds of file than the document may be. */
    tipe?: readonly TipeBerkas[];
  };
  judul?: string;
}) {
  const pulang = jalurBersih(kembali);
  const milikIni = param.unggahJenis === jenis;
  const tolakan = milikIni ? pesanTolakUnggah(param, jenis) : null;
  const ada = daftar.filter((dokumen) => dokumen.jenis === jenis);
  const tipe = cara?.tipe ?? tipeDiterima(jenis);
  const batas = `${sebutanTipe(jenis, tipe)}, paling besar 5 MB.`;
  const tujuan = new URLSearchParams({ kembali: pulang, jenis });
  return (
    <section className="unggah-dokumen" aria-labelledby={`judul-${jenis}`}>
      <h2 id={`judul-${jenis}`} className="judul-3">
        {judul}
        {opsional ? <span className="opsional"> (opsional)</span> : null}
      </h2>
      {milikIni && param.unggah === 'ok' ? (
        <Pemberitahuan
          nada="sukses"
          judul={cara?.tersimpan ?? `${LABEL_DOKUMEN[jenis]} sudah tersimpan.`}
        />
      ) : null}
      {milikIni && param.unggah === 'sama' ? (
        <Pemberitahuan nada="info" judul={`${LABEL_DOKUMEN[jenis]} ini sudah ada.`}>
          Isinya sama dengan yang pernah Anda unggah, jadi tidak disimpan dua kali.
        </Pemberitahuan>
      ) : null}
      {tampilan ?? <DaftarDokumen daftar={ada} kembali={pulang} kosong="Belum ada berkas." />}
      <FormulirBiasa
        id={`unggah-${jenis}`}
        action={`${cara?.rute ?? '/api/berkas'}?${tujuan}`}
        multipart
        tersembunyi={{
          jenis,
          kembali: pulang,
          ...(usahaId ? { usahaId } : {}),
          ...(koperasiId ? { koperasiId } : {}),
          ...(laporanId ? { laporanId } : {}),
          ...cara?.isian,
        }}
        keadaan={tolakan ? { galat: { berkas: [tolakan] } } : {}}
      >
        <BawaIsian ukuranMaks={UKURAN_MAKS} />
        <IsianBerkas
          nama="berkas"
          label={
            ada.length > 0
              ? `Tambah berkas ${LABEL_DOKUMEN[jenis]}`
              : `Pilih berkas ${LABEL_DOKUMEN[jenis]}`
          }
          petunjuk={petunjuk ? `${petunjuk} ${batas}` : batas}
          terima={tipe.join(',')}
        />
        <TombolKirim varian="kedua" ikon={<Ikon nama="unggah" />}>
          Unggah {LABEL_DOKUMEN[jenis]}
        </TombolKirim>
      </FormulirBiasa>
    </section>
  );
}

/** More files of several kinds with what is already sent; open right after one came in. */
export function BerkasTambahan({
  jenis,
  kembali,
  param,
  daftar,
}: Pick<Parameters<typeof UnggahDokumen>[0], 'kembali' | 'param' | 'daftar'> & {
  jenis: readonly DokumenDto['jenis'][];
}) {
  return (
    <Rincian judul="Unggah berkas tambahan" terbuka={param.unggah !== undefined}>
      <div className="grid gap-4">
        <noscript>
          <p>Unggah berkas dahulu, baru isi formulir di atas. Yang belum terkirim akan hilang.</p>
        </noscript>
        {jenis.map((satu) => (
          <UnggahDokumen
            key={satu}
            jenis={satu}
            kembali={kembali}
            param={param}
            daftar={daftar}
            opsional
          />
        ))}
      </div>
    </Rincian>
  );
}
