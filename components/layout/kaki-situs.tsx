import { Lambang } from '../ui/lambang';
import { TautanPolos } from '../ui/tautan';

interface KakiSitusProps {
  tautan?: { label: string; href: string }[];
  /** Where to ask, as plain text. */
  kontak?: string[];
  keterangan?: string;
}

const KETERANGAN =
  'Portal Dinas Koperasi dan Usaha Mikro Kota Depok yang mempertemukan koperasi dan pelaku UMKM.';

/** Foot of every page: who runs this, where to ask, where else to go. */
export function KakiSitus({ tautan = [], kontak = [], keterangan = KETERANGAN }: KakiSitusProps) {
  return (
    <footer className="kaki-situs">
      <div className="bingkai kaki-kolom">
        <div className="kaki-tentang">
          <Lambang ukuran={32} />
          <div>
            <strong>Sinergi Depok</strong>
            <p>{keterangan}</p>
          </div>
        </div>
        {tautan.length > 0 ? (
          <nav aria-label="Tautan kaki halaman">
            <ul>
              {tautan.map((t) => (
                <li key={t.href}>
                  <TautanPolos href={t.href}>{t.label}</TautanPolos>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        {kontak.length > 0 ? (
          <address>
            {kontak.map((baris) => (
              <span key={baris}>{baris}</span>
            ))}
          </address>
        ) : null}
      </div>
    </footer>
  );
}
