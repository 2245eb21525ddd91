import { TautanPolos } from './tautan';

export interface ButirRemah {
  label: string;
  /** Without it the entry is the page one is on. */
  href?: string;
}

/** The way back up: Beranda › Koperasi › this page. */
export function Remah({ remah }: { remah: ButirRemah[] }) {
  return (
    <nav aria-label="Letak halaman" className="remah">
      <ol>
        {remah.map((butir) => (
          <li key={`${butir.label}${butir.href ?? ''}`}>
            {butir.href ? (
              <TautanPolos href={butir.href}>{butir.label}</TautanPolos>
            ) : (
              <span aria-current="page">{butir.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
