import '@/components/dokumen/dokumen.css';
import { Formulir } from '@/components/form';
import { TanyaHapus } from '@/components/form/tanya-hapus';
import { Ikon } from '@/components/ui';
import { LABEL_DOKUMEN } from '@/lib/dokumen/rules';
import type { DokumenDto } from '@/lib/dokumen/types';
import { lepasBerkasAction } from '@/lib/koperasi/laporan/berkas/actions';

/** The files of a report with a link to each; with `laporanId` each can be taken out again. */
export function BerkasLaporan({ daftar, laporanId }: { daftar: DokumenDto[]; laporanId?: string }) {
  if (daftar.length === 0) return <p className="teks-lembut">Belum ada berkas.</p>;
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
          {laporanId ? (
            <Formulir
              aksi={lepasBerkasAction}
              id={`lepas-${dokumen.id}`}
              tersembunyi={{ laporanId, dokumenId: dokumen.id }}
            >
              <TanyaHapus
                nama={`${LABEL_DOKUMEN[dokumen.jenis]} ${dokumen.namaAsli}`}
                akibat="Berkas ini dikeluarkan dari laporan."
              />
            </Formulir>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
