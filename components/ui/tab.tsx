import { TautanPolos } from './tautan';

export interface ButirTab {
  label: string;
  href: string;
  aktif?: boolean;
  /** A count behind the label, such as what waits there. */
  jumlah?: number | string;
}

/** Sub-navigation of a record or a queue; each tab is a page of its own. */
export function Tab({ label = 'Bagian halaman', tab }: { label?: string; tab: ButirTab[] }) {
  return (
    <nav aria-label={label} className="tab">
      <ul>
        {tab.map((t) => (
          <li key={t.href}>
            <TautanPolos href={t.href} aria-current={t.aktif ? 'page' : undefined}>
              {t.label}
              {t.jumlah !== undefined ? (
                <>
                  {' '}
                  <span className="tab-jumlah">{t.jumlah}</span>
                </>
              ) : null}
            </TautanPolos>
          </li>
        ))}
      </ul>
    </nav>
  );
}
