import { Ikon } from '@/components/ui';
import { LABEL_DOKUMEN } from '@/lib/dokumen/rules';
import type { DokumenDto } from '@/lib/dokumen/types';
import { HapusDokumen } from './hapus-dokumen';

/** Stored files with a link to each; `kembali` lets their owner remove those nothing rests on. */
export function DaftarDokumen({
  daftar,
  kembali,
  kosong = 'Belum ada dokumen.',
}: {
  daftar: DokumenDto[];
  kembali?: string;
  kosong?: string;
}) {
  if (daftar.length === 0) return <p className="teks-lembut">{kosong}</p>;
  return (
    <ul className="daftar-dokumen">
      {daftar.map((dokumen) => (
        <li key={dokumen.id} className="dokumen">
          <Ikon nama="berkas" />
          <div className="dokumen-isi">
            {/* A plain link: the router must not try to draw a file. */}
            <a className="tautan" href={`/api/berkas/${dokumen.id}`} download>
              {LABEL_DOKUMEN[dokumen.jenis]}: {dokumen.namaAsli}
            </a>
            <p className="teks-lembut">
              {dokumen.ukuran}, diunggah {dokumen.pada}
            </p>
          </div>
          {kembali && !dokumen.terpakai ? (
            <HapusDokumen
              id={dokumen.id}
              nama={`${LABEL_DOKUMEN[dokumen.jenis]} ${dokumen.namaAsli}`}
              kembali={kembali}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
