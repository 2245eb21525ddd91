import { Ikon } from '../ui/ikon';
import { kelasTombol } from '../ui/kelas-tombol';
import { Lambang } from '../ui/lambang';
import { PitaDemo, PitaResmi } from '../ui/pita';
import { TautanPolos } from '../ui/tautan';
import { FORMULIR_KELUAR } from './formulir-keluar';
import { MenuLipat } from './menu-lipat';
import { type ButirMenu, TautanMenu } from './tautan-menu';

interface KepalaSitusProps {
  /** Name of who is signed in; without it the header offers to sign in. */
  namaPengguna?: string;
  /** The role in words. */
  peran?: string;
  menu: ButirMenu[];
  demo: boolean;
  teksResmi: string;
  notifikasiBelumDibaca?: number;
  /** Server action that signs out. */
  aksiKeluar?: () => Promise<void>;
  notifikasiHref?: string;
  /** Links of the account menu, such as the own sessions. */
  menuAkun?: ButirMenu[];
  berandaHref?: string;
}

/** Link to the content, first in the tab order; `main` must have the id `isi`. */
export function TautanLompat() {
  return (
    <a className="tautan-lompat" href="#isi">
      Langsung ke isi
    </a>
  );
}

function DaftarMenu({ menu }: { menu: ButirMenu[] }) {
  return (
    <ul>
      {menu.map((m) => (
        <li key={m.href}>
          <TautanMenu href={m.href} aktif={m.aktif} className="menu-tautan">
            {m.label}
          </TautanMenu>
        </li>
      ))}
    </ul>
  );
}

function Keluar({ aksi }: { aksi: () => Promise<void> }) {
  return (
    <form action={aksi} {...{ [FORMULIR_KELUAR]: '' }}>
      <button type="submit" className="menu-tautan">
        <Ikon nama="keluar" /> Keluar
      </button>
    </form>
  );
}

function Notifikasi({ jumlah, href }: { jumlah: number; href: string }) {
  return (
    <TautanMenu href={href} className="kepala-lonceng">
      <Ikon nama="lonceng" />
      <span className="kepala-lonceng-kata">Pemberitahuan</span>
      {jumlah > 0 ? (
        <span className="kepala-lonceng-jumlah">
          {jumlah > 99 ? '99+' : jumlah}
          <span className="hanya-pembaca"> belum dibaca</span>
        </span>
      ) : null}
    </TautanMenu>
  );
}

/** The bands, the mark, the menu and the account; menus are `<details>`, so they need no script. */
export function KepalaSitus({
  namaPengguna,
  peran,
  menu,
  demo,
  teksResmi,
  notifikasiBelumDibaca = 0,
  aksiKeluar,
  notifikasiHref = '/portal/pemberitahuan',
  menuAkun = [],
  berandaHref = '/',
}: KepalaSitusProps) {
  return (
    <>
      <TautanLompat />
      <header className="kepala-situs">
        <PitaResmi teks={teksResmi} />
        {demo ? <PitaDemo /> : null}
        <div className="bingkai kepala-baris">
          <TautanPolos href={berandaHref} className="kepala-nama">
            <Lambang />
            <span>
              <strong>Sinergi Depok</strong>
              <span className="kepala-nama-anak">Koperasi dan UMKM Kota Depok</span>
            </span>
          </TautanPolos>
          {menu.length > 0 ? (
            <nav aria-label="Menu utama" className="kepala-menu">
              <DaftarMenu menu={menu} />
            </nav>
          ) : null}
          <div className="kepala-kanan">
            {namaPengguna ? (
              <>
                <Notifikasi jumlah={notifikasiBelumDibaca} href={notifikasiHref} />
                <MenuLipat
                  melayang
                  className="menu-lipat menu-akun"
                  label={
                    <>
                      <Ikon nama="orang" />
                      <span className="menu-akun-nama">{namaPengguna}</span>
                      <Ikon nama="bawah" ukuran={16} />
                    </>
                  }
                >
                  <div className="menu-lipat-isi">
                    <p className="menu-akun-siapa">
                      <strong>{namaPengguna}</strong>
                      {peran ? <span>{peran}</span> : null}
                    </p>
                    {menuAkun.length > 0 ? <DaftarMenu menu={menuAkun} /> : null}
                    {aksiKeluar ? <Keluar aksi={aksiKeluar} /> : null}
                  </div>
                </MenuLipat>
              </>
            ) : (
              <TautanPolos href="/masuk" className={kelasTombol('kedua', 'kepala-masuk')}>
                Masuk
              </TautanPolos>
            )}
            {menu.length > 0 ? (
              <MenuLipat
                melayang
                className="menu-lipat menu-ponsel"
                label={
                  <>
                    <Ikon nama="menu" />
                    <span>Menu</span>
                  </>
                }
              >
                <nav aria-label="Menu utama di ponsel" className="menu-lipat-isi">
                  <DaftarMenu menu={menu} />
                </nav>
              </MenuLipat>
            ) : null}
          </div>
        </div>
      </header>
      <KopCetak />
    </>
  );
}

/** Letterhead, only on paper. */
export function KopCetak() {
  return (
    <div className="kop-cetak" aria-hidden="true">
      <Lambang ukuran={48} />
      <div>
        <strong>Sinergi Depok</strong>
        <span>Dinas Koperasi dan Usaha Mikro Kota Depok</span>
      </div>
    </div>
  );
}
