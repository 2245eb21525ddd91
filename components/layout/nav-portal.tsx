import { Ikon, type NamaIkon } from '../ui/ikon';
import { MenuLipat } from './menu-lipat';
import { type ButirMenu, TautanMenu } from './tautan-menu';

export interface ButirNavPortal extends ButirMenu {
  ikon?: NamaIkon;
  /** What waits there. */
  jumlah?: number;
}

function Daftar({ menu }: { menu: ButirNavPortal[] }) {
  return (
    <ul>
      {menu.map((m) => (
        <li key={m.href}>
          <TautanMenu href={m.href} aktif={m.aktif} className="nav-tautan">
            {m.ikon ? <Ikon nama={m.ikon} /> : null}
            <span>{m.label}</span>
            {m.jumlah ? (
              <span className="nav-jumlah">
                {m.jumlah}
                <span className="hanya-pembaca"> menunggu</span>
              </span>
            ) : null}
          </TautanMenu>
        </li>
      ))}
    </ul>
  );
}

/** Navigation of the signed-in part: a side column on a wide screen, a menu that opens on a phone. */
export function NavPortal({ menu }: { menu: ButirNavPortal[] }) {
  return (
    <div className="nav-portal">
      <nav aria-label="Menu portal" className="nav-samping">
        <Daftar menu={menu} />
      </nav>
      <MenuLipat
        className="nav-lipat"
        label={
          <>
            <Ikon nama="menu" />
            <span>Menu portal</span>
          </>
        }
      >
        <nav aria-label="Menu portal di ponsel">
          <Daftar menu={menu} />
        </nav>
      </MenuLipat>
    </div>
  );
}
