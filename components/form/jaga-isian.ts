import { PENGISI } from '@/lib/platform/form-state';
import { jalurBersih } from '@/lib/platform/jalur-bersih';
import { SIMPANAN_ISIAN } from '@/lib/platform/simpanan-isian';
import { bacaFormulir, type NilaiFormulir } from './baca-formulir';
import { isikanFormulir } from './isikan';
import { siapkanPanel } from './panel-jarang';
import { PUTUS } from './tanpa-jaringan';

/*
 * What is typed and not sent: closing, loading anew and leaving the portal are asked about; a link of the
 * portal or Back takes it along within this tab and gives it back. Passwords, files and personal numbers are
 * never kept. `formulir.tsx` fetches this once somebody is in a form.
 */

const PRIBADI = /nikPenduduk|ktp|kk|npwp|rekening|sandi|tanggalLahir|telepon/i;
/** Data that the law calls specific are not put into the browser at all. */
const TIDAK_DI_SINI = /^\/portal\/dtsen\//;

siapkanPanel();

/** An upload is being sent: what is typed beside it travels along. */
let mengunggah = false;
document.addEventListener('submit', ({ target, defaultPrevented }) => {
  if (target instanceof HTMLFormElement && !defaultPrevented)
    mengunggah = target.method === 'post' && target.target === '';
});

function diubah(unsur: Element): boolean {
  if (unsur instanceof HTMLSelectElement) {
    const awal = [...unsur.options].findIndex((satu) => satu.defaultSelected);
    return unsur.selectedIndex !== Math.max(awal, 0);
  }
  if (unsur instanceof HTMLTextAreaElement) return unsur.value !== unsur.defaultValue;
  if (!(unsur instanceof HTMLInputElement) || /^(hidden|file)$/.test(unsur.type)) return false;
  if (/^(checkbox|radio)$/.test(unsur.type)) return unsur.checked !== unsur.defaultChecked;
  return unsur.value !== unsur.defaultValue;
}

/** What people filled in, without what the page itself put into hidden fields. */
function isiDiketik(form: HTMLFormElement): NilaiFormulir {
  const isi = bacaFormulir(form);
  for (const { name } of form.querySelectorAll<HTMLInputElement>(
    'input:is([type=hidden], [type=password])',
  ))
    delete isi[name];
  return isi;
}

/** Typed and not sent, or sent and refused. */
const belumTersimpan = (form: HTMLFormElement): boolean =>
  [...form.elements].some(diubah) ||
  (form.querySelector('.formulir-atas') !== null && Object.keys(isiDiketik(form)).length > 0);

const teksIsian = (form: HTMLFormElement, nama: string): string => {
  const unsur = form.elements.namedItem(nama);
  return unsur instanceof HTMLInputElement ? unsur.value : '';
};

/** A browser may keep nothing; it still asks before leaving. */
function bolehGagal(kerjakan: () => void): void {
  try {
    kerjakan();
  } catch {}
}

const pilih = (isi: NilaiFormulir, pribadi: boolean): NilaiFormulir =>
  Object.fromEntries(Object.entries(isi).filter(([nama]) => PRIBADI.test(nama) === pribadi));

/** Puts it back, and says so where the page itself has not done it. */
function kembalikan(form: HTMLFormElement, isi: NilaiFormulir): void {
  const semula = isiDiketik(form);
  isikanFormulir(form, { ...isi, ...pilih(bacaFormulir(form), true) });
  if (JSON.stringify(isiDiketik(form)) === JSON.stringify(semula)) return;
  const kabar = document.createElement('p');
  kabar.className = 'petunjuk';
  kabar.setAttribute('role', 'status');
  kabar.textContent =
    'Isian yang belum Anda simpan kami kembalikan, kecuali nomor pribadi. Periksa, lalu kirim.';
  form.prepend(kabar);
}

/**
 * Guards one form for as long as it stands.
 *
 * @returns ends it; what is typed by then and not sent is kept for this page, account and version
 */
export function jagaIsian(form: HTMLFormElement): (() => void) | undefined {
  const [akun] = teksIsian(form, PENGISI).split('.');
  if (!akun || TIDAK_DI_SINI.test(location.pathname)) return;
  const milik = `${SIMPANAN_ISIAN}${akun}|`;
  // Not `form.id`: a field called so would be in its place. What an upload leaves in the address is no other page.
  const formulir = form.getAttribute('id') || [...document.forms].indexOf(form);
  const kunci = `${milik}${jalurBersih(location.href)}|${formulir}`;
  const versi = teksIsian(form, 'versi');
  /** What was given back is still unsent, although it stands as the page drew it. */
  let kembali = false;
  bolehGagal(() => {
    // On a shared phone nothing of somebody else stays.
    for (const satu of Object.keys(sessionStorage))
      if (satu.startsWith(SIMPANAN_ISIAN) && !satu.startsWith(milik))
        sessionStorage.removeItem(satu);
    const disimpan = sessionStorage.getItem(kunci);
    if (!disimpan) return;
    sessionStorage.removeItem(kunci);
    const lalu = JSON.parse(disimpan) as { versi: string; isi: NilaiFormulir };
    if (lalu.versi !== versi || belumTersimpan(form)) return;
    kembalikan(form, lalu.isi);
    kembali = true;
  });
  let terkirim = false;
  const belum = () => kembali || belumTersimpan(form);
  const simpan = () => {
    const isi = pilih(isiDiketik(form), false);
    bolehGagal(() => sessionStorage.setItem(kunci, JSON.stringify({ versi, isi })));
  };
  /** Loading anew, an upload, a phone that drops the tab: nobody may be asked in time. */
  const pergi = () => {
    if (!terkirim && belum()) simpan();
  };
  const tandai = ({ type }: Event) => {
    terkirim = type === 'submit';
  };
  const tahan = (peristiwa: BeforeUnloadEvent) => {
    const sedang = terkirim || mengunggah;
    if (!sedang && belum()) peristiwa.preventDefault();
  };
  form.addEventListener('submit', tandai);
  form.addEventListener('input', tandai);
  form.addEventListener(PUTUS, tandai);
  window.addEventListener('beforeunload', tahan);
  window.addEventListener('pagehide', pergi);
  return () => {
    window.removeEventListener('beforeunload', tahan);
    window.removeEventListener('pagehide', pergi);
    const selesai =
      form.ariaBusy === 'true' || (terkirim && form.querySelector('.formulir-atas') === null);
    if (selesai) bolehGagal(() => sessionStorage.removeItem(kunci));
    else if (belum()) simpan();
  };
}
