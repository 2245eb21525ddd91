import type { ReactNode } from 'react';
import { IsianBerkas } from '@/components/form/isian-berkas';
import { TombolKirim } from '@/components/form/tombol-kirim';
import { Ikon, Pemberitahuan, Rincian } from '@/components/ui';
import {
  LABEL_DOKUMEN,
  pesanTolakUnggah,
  sebutanTipe,
  type TipeBerkas,
  tipeDiterima,
} from '@/lib/dokumen/rules';
import type { DokumenDto } from '@/lib/dokumen/types';
import { jalurBersih } from '@/lib/platform/jalur-bersih';
import { DaftarDokumen } from './daftar-dokumen';
import { type CaraBerdiri, FormulirUnggah, IsianDiTabLain } from './formulir-unggah';

type ParamHalaman = Record<string, string | string[] | undefined>;

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
  sendirian,
  dipilih,
  judul = LABEL_DOKUMEN[jenis],
}: CaraBerdiri & {
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
        >
          <IsianDiTabLain {...{ sendirian, dipilih }} />
        </Pemberitahuan>
      ) : null}
      {milikIni && param.unggah === 'sama' ? (
        <Pemberitahuan nada="info" judul={`${LABEL_DOKUMEN[jenis]} ini sudah ada.`}>
          Isinya sama dengan yang pernah Anda unggah, jadi tidak disimpan dua kali.
        </Pemberitahuan>
      ) : null}
      {tampilan ?? <DaftarDokumen daftar={ada} kembali={pulang} kosong="Belum ada berkas." />}
      <FormulirUnggah
        id={`unggah-${jenis}`}
        action={`${cara?.rute ?? '/api/berkas'}?${tujuan}`}
        sendirian={sendirian}
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
      </FormulirUnggah>
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
        {jenis.map((satu) => (
          <UnggahDokumen
            key={satu}
            jenis={satu}
            kembali={kembali}
            param={param}
            daftar={daftar}
            dipilih
            opsional
          />
        ))}
      </div>
    </Rincian>
  );
}
