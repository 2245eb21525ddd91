import './dokumen.css';
import { Ikon, Lencana, Tautan } from '@/components/ui';
import { LABEL_KEDUDUKAN } from '@/lib/dokumen/kedudukan/rules';
import { jalurBerkas, jalurKtp } from '@/lib/dokumen/ktp/rules';
import { LABEL_DOKUMEN } from '@/lib/dokumen/rules';
import type { DokumenDto } from '@/lib/dokumen/types';
import { HapusDokumen } from './hapus-dokumen';

function NamaDokumen({ dokumen, pulang }: { dokumen: DokumenDto; pulang: string | undefined }) {
  const nama = `${LABEL_DOKUMEN[dokumen.jenis]}: ${dokumen.namaAsli}`;
  if (dokumen.perluAlasan) {
    const kembali = pulang ? `?kembali=${encodeURIComponent(pulang)}` : '';
    return <Tautan href={`${jalurKtp(dokumen.id)}${kembali}`}>{nama}</Tautan>;
  }
  // A plain link: the router must not try to draw a file.
  return (
    <a className="tautan" href={jalurBerkas(dokumen.id)} download>
      {nama}
    </a>
  );
}

/** Which of several papers of a kind is the newest. */
function TandaKedudukan({ kedudukan }: Pick<DokumenDto, 'kedudukan'>) {
  if (!kedudukan) return null;
  return (
    <Lencana nada={kedudukan === 'TERBARU' ? 'hijau' : 'netral'}>
      {LABEL_KEDUDUKAN[kedudukan]}
    </Lencana>
  );
}

/** What tells files of the same name apart: for what each was handed in. */
function Pemakaian({ dokumen: { pemakaian, terpakai } }: { dokumen: DokumenDto }) {
  if (!pemakaian) return null;
  if (pemakaian.length === 0)
    return terpakai ? null : <p className="teks-lembut">Belum disertakan di mana pun.</p>;
  if (pemakaian.length === 1) return <p>Disertakan pada: {pemakaian[0]}</p>;
  return (
    <>
      <p>Disertakan pada:</p>
      <ul className="list-disc pl-5">
        {pemakaian.map((satu) => (
          <li key={satu}>{satu}</li>
        ))}
      </ul>
    </>
  );
}

/** Stored files with a link to each; `kembali` lets their owner remove those nothing rests on. */
export function DaftarDokumen({
  daftar,
  kembali,
  pulang,
  kosong = 'Belum ada dokumen.',
}: {
  daftar: DokumenDto[];
  kembali?: string;
  /** Where the page that asks why a KTP is opened leads back to. */
  pulang?: string;
  kosong?: string;
}) {
  if (daftar.length === 0) return <p className="teks-lembut">{kosong}</p>;
  return (
    <ul className="daftar-dokumen">
      {daftar.map((dokumen) => (
        <li key={dokumen.id} className="dokumen">
          <Ikon nama="berkas" />
          <div className="dokumen-isi">
            <NamaDokumen dokumen={dokumen} pulang={pulang} />{' '}
            <TandaKedudukan kedudukan={dokumen.kedudukan} />
            <p className="teks-lembut">
              {dokumen.ukuran}, diunggah {dokumen.pada}
            </p>
            <Pemakaian dokumen={dokumen} />
            {kembali && dokumen.diunggahSendiri ? (
              <HapusDokumen
                id={dokumen.id}
                nama={`${LABEL_DOKUMEN[dokumen.jenis]} ${dokumen.namaAsli}`}
                terpakai={dokumen.terpakai !== false}
                kembali={kembali}
              />
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
