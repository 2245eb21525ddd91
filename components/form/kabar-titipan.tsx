import { Pemberitahuan } from '../ui/pemberitahuan';

/**
 * Says that the form holds again what was typed before the session expired or a file was uploaded; silent
 * when it does not.
 */
export function KabarTitipan({ titipan }: { titipan: Record<string, string | string[]> }) {
  if (Object.keys(titipan).length === 0) return null;
  return (
    <Pemberitahuan nada="info" judul="Isian Anda tadi sudah kami kembalikan.">
      <p>Periksa lagi, lalu kirim.</p>
    </Pemberitahuan>
  );
}

/** The same on a page with several forms, of which one holds what was typed. */
export function IsianDipulihkan({ tampil, lalu }: { tampil: boolean; lalu: string }) {
  if (!tampil) return null;
  return (
    <Pemberitahuan nada="info" judul="Isian Anda sudah dipulihkan">
      Isian ini belum tersimpan. Periksa, lalu {lalu}.
    </Pemberitahuan>
  );
}

/** The same where the form is saved rather than sent. */
export function IsianDikembalikan({ tampil }: { tampil: boolean }) {
  if (!tampil) return null;
  return (
    <Pemberitahuan nada="info" judul="Isian Anda dikembalikan">
      Isian ini belum terkirim. Periksa, lalu simpan.
    </Pemberitahuan>
  );
}
